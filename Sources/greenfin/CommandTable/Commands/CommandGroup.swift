import GreenFinCore

/// The headings that commands stand under.
enum CommandGroup {
  static let progress = Phrase("看进展", "Progress")
  static let lookup = Phrase("查资料", "Look up")
  static let data = Phrase("管数据", "Data")
  static let program = Phrase("程序", "Program")

  /// All of them, the most everyday first.
  static let all = [progress, lookup, data, program]
}
