import GreenFinCore

/// The help on something that is no command.
struct TopicPage {
  /// The topic.
  let topic: HelpTopic
  /// The language of the page.
  let language: Language
  /// The columns of the terminal.
  let width: Int

  /// The lines of the page.
  var lines: [String] {
    let rows = topic.entries().map { HelpRow(term: $0.term, text: $0.meaning.text(language)) }
    let title = LineBreaks.wrapped(topic.abstract.text(language), width: width)
    let discussion = LineBreaks.wrapped(topic.discussion.text(language), width: width)
    let entries = HelpRow.lines(rows, width: width)
    return title + [""] + discussion + (entries.isEmpty ? [] : [""] + entries)
  }
}
