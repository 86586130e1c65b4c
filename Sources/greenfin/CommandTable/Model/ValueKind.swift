/// What an option or an argument accepts, and so what a shell can complete.
enum ValueKind: Hashable, Sendable {
  /// Any text that is not empty.
  case free
  /// Any text; the words are only the usual ones.
  case suggested([String])
  /// One of the words.
  case choice([String])
  /// Some of the words, separated by commas.
  case list([String])
  /// Some of the words, each ascending, or descending as `-word` or `word:desc`.
  case sortKeys([String])
  /// A whole number inside the range.
  case number(ClosedRange<Int>)
  /// Something that only the data or the file system can list.
  case dynamic(DynamicValues)

  /// The words that are listed in help, when there are any and they are the only ones.
  var closedWords: [String] {
    switch self {
    case .choice(let words), .list(let words), .sortKeys(let words): words
    case .free, .suggested, .number, .dynamic: []
    }
  }

  /// The words that a shell can offer without asking.
  var knownWords: [String] {
    if case .suggested(let words) = self { return words }
    return closedWords
  }
}
