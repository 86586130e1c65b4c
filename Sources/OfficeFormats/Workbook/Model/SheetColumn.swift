/// How a column of a sheet is shown.
public struct SheetColumn: Hashable, Sendable {
  /// How wide a column is, in columns of a terminal: a Chinese character takes two.
  public enum Width: Hashable, Sendable {
    /// As wide as its longest line, but not wider than this.
    case fitting(most: Int)
    /// As wide as said.
    case exactly(Int)
  }

  /// How wide the column is.
  public var width: Width
  /// Whether the column is not shown.
  public var isHidden: Bool

  /// A column; by default it fits its contents up to forty.
  public init(width: Width = .fitting(most: 40), isHidden: Bool = false) {
    self.width = width
    self.isHidden = isHidden
  }
}
