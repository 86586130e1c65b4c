import GreenFinCore

/// Something that `help` explains and that is no command.
struct HelpTopic: Sendable {
  /// A term and what it means.
  struct Entry: Sendable {
    /// The term as it is printed or typed.
    let term: String
    /// What it means.
    let meaning: Phrase

    init(_ term: String, _ meaning: Phrase) {
      self.term = term
      self.meaning = meaning
    }
  }

  /// The word that is typed after `help`.
  let name: String
  /// What it is about, in one line.
  let abstract: Phrase
  /// What there is to know before the list.
  let discussion: Phrase
  /// The list; made only when somebody asks for it.
  let entries: @Sendable () -> [Entry]
}
