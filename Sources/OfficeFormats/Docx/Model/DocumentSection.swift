/// A part of a document that begins on a new page.
public struct DocumentSection: Sendable {
  /// One thing under another.
  public enum Block: Hashable, Sendable {
    /// Words.
    case paragraph(DocumentParagraph)
    /// Rows and columns.
    case table(DocumentTable)
    /// Figures drawn, as wide as the text; a chart without series or categories is left out.
    case chart(DocumentChart)
  }

  /// What the part holds, from top to bottom.
  public var blocks: [Block]
  /// Whether its pages lie across, as for wide tables.
  public var isLandscape: Bool

  /// A part of a document.
  public init(_ blocks: [Block], isLandscape: Bool = false) {
    self.blocks = blocks
    self.isLandscape = isLandscape
  }
}

extension DocumentSection.Block {
  /// A paragraph of plain words.
  public static func text(_ text: String, _ role: ParagraphRole = .body) -> Self {
    .paragraph(DocumentParagraph(role, [TextRun(text)]))
  }
}
