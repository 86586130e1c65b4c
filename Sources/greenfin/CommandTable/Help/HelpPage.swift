import GreenFinCore

/// The help that a command line asks for.
struct HelpPage {
  /// What can be typed.
  let table: CommandTable
  /// The language of the page.
  let language: Language
  /// The columns of the terminal.
  let width: Int

  /// The page for `--help` after the command `path`; the overview when it is empty.
  func text(of path: [String]) -> String {
    guard let found = table.path(path) else { return joined(overview) }
    return joined(page(of: found))
  }

  /// The page for `help` followed by `words`: a topic, a command, or nothing for the overview.
  ///
  /// `first` is the place of the first word on the command line.
  func text(on words: [String], first: Int = 1) throws(UsageError) -> String {
    guard let word = words.first else { return joined(overview) }
    if words.count == 1, let topic = table.topics.first(where: { $0.name == word }) {
      return joined(TopicPage(topic: topic, language: language, width: width).lines)
    }
    guard let found = table.path(words) else { throw unknown(words, first: first) }
    return joined(page(of: found))
  }

  private var overview: [String] { OverviewPage(table: table, language: language).lines }

  private func page(of path: CommandPath) -> [String] {
    CommandPage(table: table, path: path, language: language, width: width).lines
  }

  private func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  private func unknown(_ words: [String], first: Int) -> UsageError {
    let known = words.indices.last { table.path(Array(words[..<$0])) != nil } ?? 0
    let parent = table.path(Array(words[..<known]))
    let names = parent?.command.visibleSubcommands.map(\.name) ?? table.topicNames
    return UsageError(
      .unknownTopic, seen: words.joined(separator: " "), at: first + known, expected: names,
      suggestions: Suggestion.nearest(to: words[known], in: names, limit: 3))
  }
}
