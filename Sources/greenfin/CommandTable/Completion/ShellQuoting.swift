/// Text as a word of a shell script.
enum ShellQuoting {
  /// The text in single quotes for bash and zsh, which know no escape inside them.
  static func posix(_ text: String) -> String {
    "'" + replacing(text, ["'": #"'\''"#]) + "'"
  }

  /// The text in single quotes for fish.
  static func fish(_ text: String) -> String {
    "'" + replacing(text, ["'": #"\'"#, "\\": #"\\"#]) + "'"
  }

  /// The words for bash and zsh, quoted only where they need it.
  static func words(_ words: [String]) -> String {
    words.map { isPlain($0) ? $0 : posix($0) }.joined(separator: " ")
  }

  /// The words for fish, quoted only where they need it.
  static func fishWords(_ words: [String]) -> String {
    words.map { isPlain($0) ? $0 : fish($0) }.joined(separator: " ")
  }

  /// The text with the characters of `table` replaced.
  static func replacing(_ text: String, _ table: [Character: String]) -> String {
    text.reduce(into: "") { $0 += table[$1] ?? String($1) }
  }

  private static func isPlain(_ word: String) -> Bool {
    !word.isEmpty
      && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || plain.contains($0) }
  }

  private static let plain = Set("0123456789-_./:,".unicodeScalars)
}
