/// Words that stand together, in the style of their role.
public struct DocumentParagraph: Hashable, Sendable {
  /// What the words are for.
  public var role: ParagraphRole
  /// The words, in pieces that look alike.
  public var runs: [TextRun]
  /// On which side they stand; nil for that of their role.
  public var alignment: Column.Alignment?
  /// How much earlier its lines end, in hundredths of a character; nil for that of its role.
  public var rightIndent: Int?
  /// Whether it stays on one page with what follows.
  public var keepsWithNext: Bool
  /// Whether it begins on a new page.
  public var startsPage = false

  /// A paragraph.
  public init(
    _ role: ParagraphRole, _ runs: [TextRun], alignment: Column.Alignment? = nil,
    rightIndent: Int? = nil, keepsWithNext: Bool = false
  ) {
    self.role = role
    self.runs = runs
    self.alignment = alignment
    self.rightIndent = rightIndent
    self.keepsWithNext = keepsWithNext
  }
}
