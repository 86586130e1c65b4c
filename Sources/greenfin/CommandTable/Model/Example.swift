import GreenFinCore

/// A command line worth copying, and what it does.
struct Example: Sendable {
  /// The line as it is typed.
  let line: String
  /// What it does.
  let purpose: Phrase

  init(_ line: String, _ purpose: Phrase) {
    self.line = line
    self.purpose = purpose
  }
}
