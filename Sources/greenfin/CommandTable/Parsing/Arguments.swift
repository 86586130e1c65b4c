/// A command line in the making: first its words are told apart, then they are held against the
/// command, whose name may stand anywhere among them.
struct Arguments {
  /// An option as it was met.
  struct Occurrence {
    /// Its name without hyphens.
    let name: String
    /// How it was typed.
    let spelling: String
    /// What followed it.
    let value: String?
    /// The word it stood in.
    let position: Int
  }

  /// What can be typed.
  let table: CommandTable
  /// The words as the shell gave them, without the program's.
  let words: [String]
  /// The word to look at next.
  var next = 0
  /// The words of the command so far.
  var path: [String] = []
  /// The command so far.
  var command: Command?
  /// The options so far.
  var occurrences: [Occurrence] = []
  /// The arguments so far, each with its position.
  var arguments: [(value: String, position: Int)] = []

  private init(words: [String], table: CommandTable) {
    self.words = words
    self.table = table
  }

  /// What `words`, the command line without the program's name, ask for.
  static func parse(_ words: [String], table: CommandTable) throws(UsageError) -> ParsedCommand {
    var arguments = Arguments(words: words, table: table)
    try arguments.scan()
    return try arguments.checked()
  }

  /// The language a command line asks for, right or wrong as the rest of it may be, so that its
  /// errors can be told in that language.
  static func requestedLanguage(in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      switch CommandWord(word) {
      case .endOfOptions: return nil
      case .long("lang", let value?): return value
      case .long("lang", nil): return words.dropFirst(index + 1).first
      default: continue
      }
    }
    return nil
  }
}

extension Arguments {
  /// An error about the word at `position`, told of the command found so far.
  func error(
    _ problem: UsageError.Problem, seen: String = "", at position: Int? = nil,
    expected: [String] = [], suggestions: [String] = []
  ) -> UsageError {
    UsageError(
      problem, seen: seen, at: position, of: path, expected: expected, suggestions: suggestions)
  }
}
