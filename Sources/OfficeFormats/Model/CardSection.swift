/// One part of a card.
public struct CardSection: Sendable {
  /// A labelled text.
  public struct Field: Hashable, Sendable {
    /// What the text is about.
    public var label: String
    /// What people read.
    public var text: String
    /// How it should strike the reader.
    public var tone: Tone?

    /// A labelled text.
    public init(label: String, text: String, tone: Tone? = nil) {
      self.label = label
      self.text = text
      self.tone = tone
    }
  }

  /// What a section holds.
  public enum Content: Sendable {
    /// Labels and texts, one under the other.
    case fields([Field])
    /// A table; its own title, notes and groups are shown as well.
    case table(Table)
    /// Lines that are kept as they are, such as a plot.
    case lines([String])
    /// Sentences, each a paragraph of its own.
    case paragraphs([String])
  }

  /// What the section is about; an empty heading is not shown.
  public var heading: String
  /// What it holds.
  public var content: Content
  /// How deep the heading lies: 1 for a part of its own, 2 for a part of the one before.
  public var level: Int

  /// A section.
  public init(heading: String, content: Content, level: Int = 1) {
    self.heading = heading
    self.content = content
    self.level = level
  }
}

extension CardSection {
  /// A section of labels and texts.
  public static func fields(
    _ heading: String, _ fields: [(label: String, text: String)]
  ) -> CardSection {
    let fields = fields.map { Field(label: $0.label, text: $0.text) }
    return CardSection(heading: heading, content: .fields(fields))
  }

  /// A section that holds a table.
  public static func table(_ heading: String, _ table: Table) -> CardSection {
    CardSection(heading: heading, content: .table(table))
  }

  /// A section of lines that are kept as they are.
  public static func lines(_ heading: String, _ lines: [String]) -> CardSection {
    CardSection(heading: heading, content: .lines(lines))
  }
}
