/// How cells look that hold a certain text, whoever wrote it there (条件格式).
public struct TextHighlight: Hashable, Sendable {
  /// The cells.
  public var range: CellRange
  /// The whole text.
  public var text: String
  /// The colour behind it.
  public var fill: Colour?
  /// The colour of its letters.
  public var ink: Colour?

  /// A highlight.
  public init(_ range: CellRange, text: String, fill: Colour? = nil, ink: Colour? = nil) {
    self.range = range
    self.text = text
    self.fill = fill
    self.ink = ink
  }
}
