/// One row of a sheet to be written.
public struct SheetRow: Sendable {
  /// The cells, from the first column on.
  public var cells: [SheetCell]
  /// How high the row is, in points; nil where it should fit its contents.
  public var height: Int?

  /// A row.
  public init(_ cells: [SheetCell], height: Int? = nil) {
    self.cells = cells
    self.height = height
  }
}
