/// Words that stand together, in the style of their role.
public struct DocumentParagraph: Hashable, Sendable {
  /// What the words are for.
  public var role: ParagraphRole
  /// The words, in pieces that look alike.
  public var runs: [TextRun]
  /// On which side they stand; nil for that of their role.
  public var alignment: Column.Alignment?

  /// A paragraph.
  public init(_ role: ParagraphRole, _ runs: [TextRun], alignment: Column.Alignment? = nil) {
    self.role = role
    self.runs = runs
    self.alignment = alignment
  }
}
