/// Text made safe to show: whatever could not be seen, or would be obeyed, is spelled out.
public enum TerminalText {
  /// White space that a caller lays out itself.
  public struct Layout: OptionSet, Sendable {
    /// The set as bits.
    public let rawValue: Int

    /// A set from its bits.
    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// The line feed.
    public static let newline = Layout(rawValue: 1)
    /// The horizontal tab.
    public static let tab = Layout(rawValue: 2)
  }

  /// The text with controls, bidirectional controls and invisible characters spelled out.
  ///
  /// Line feed, carriage return and tab become `\n`, `\r` and `\t`, everything else hidden
  /// becomes its number, as in `\u{202E}`. A backslash stays as it is: the result is for reading,
  /// not for reading back.
  public static func escaped(_ text: String, keeping layout: Layout = []) -> String {
    guard text.unicodeScalars.contains(where: \.isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isHidden, !layout.keeps(scalar) {
        result += spelling(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func spelling(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}

extension TerminalText.Layout {
  fileprivate func keeps(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n": contains(.newline)
    case "\t": contains(.tab)
    default: false
    }
  }
}
