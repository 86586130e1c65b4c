/// How a text should strike its reader; never the only carrier of a meaning.
public enum Tone: String, CaseIterable, Hashable, Sendable {
  /// As it should be.
  case good
  /// Worth a look.
  case warning
  /// Not as it should be.
  case bad
  /// Of less interest than its neighbours.
  case quiet
  /// Of more interest than its neighbours.
  case strong
}

extension Tone {
  /// The text in this tone's terminal colour.
  ///
  /// Only the sixteen colours every terminal has, so that the reader's own palette decides.
  func painted(_ text: String) -> String {
    "\u{1B}[\(terminalCode)m\(text)\u{1B}[0m"
  }

  private var terminalCode: String {
    switch self {
    case .good: "32"
    case .warning: "33"
    case .bad: "31"
    case .quiet: "2"
    case .strong: "1"
    }
  }
}
