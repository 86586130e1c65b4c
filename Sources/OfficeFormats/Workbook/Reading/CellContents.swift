/// One cell that was read.
public struct CellContents: Hashable, Sendable {
  /// What a cell can hold.
  public enum Value: Hashable, Sendable {
    /// Words, exactly as they stand.
    case text(String)
    /// Plain decimal digits, such as `-12.5`: the number that the program shows, which keeps fifteen
    /// digits, and not the nearest binary fraction that it writes.
    case number(String)
    /// A number that is shown as per cent: `0.125` for 12.5%.
    case percentage(String)
    /// A number that is shown as a day; a time of day is left out.
    case date(SheetDate)
    /// Yes or no.
    case boolean(Bool)
    /// What a formula gave that could not be reckoned, such as `#DIV/0!`.
    case error(String)
    /// A formula whose result is not in the file.
    case unknown
  }

  /// Where it stands.
  public var place: CellReference
  /// What it holds.
  public var value: Value
  /// Whether the value came from a formula; it is what the formula gave when the file was saved.
  public var isFormula: Bool
}
