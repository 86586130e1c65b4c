/// How a cell looks, and whether it can be changed on a protected sheet.
public struct CellStyle: Hashable, Sendable {
  /// On which side contents stand.
  public enum Horizontal: String, Hashable, Sendable {
    /// Words left, numbers right.
    case natural = "general"
    /// Left.
    case leading = "left"
    /// In the middle.
    case centre = "center"
    /// Right.
    case trailing = "right"
  }

  /// At which height contents stand.
  public enum Vertical: String, Hashable, Sendable {
    /// At the top.
    case top
    /// In the middle.
    case centre = "center"
  }

  /// The colour behind the contents.
  public var fill: Colour?
  /// The colour of the contents.
  public var ink: Colour?
  /// The size of letters in points; nil for the workbook's own, 11.
  public var size: Int?
  /// Whether letters are bold.
  public var isBold = false
  /// Whether letters are underlined.
  public var isUnderlined = false
  /// Whether there are thin lines around the cell.
  public var hasBorder = false
  /// Whether long words go on in another line.
  public var wraps = false
  /// On which side contents stand.
  public var horizontal = Horizontal.natural
  /// At which height contents stand.
  public var vertical = Vertical.top
  /// How numbers and days are shown.
  public var format = NumberFormat.general
  /// Whether the cell can be changed on a protected sheet.
  public var isUnlocked = false

  /// The plain style.
  public init() {}
}
