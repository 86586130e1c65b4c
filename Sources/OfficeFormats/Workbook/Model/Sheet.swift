/// One sheet of a workbook to be written.
public struct Sheet: Sendable {
  /// What stands on its tab.
  ///
  /// The file may get another form of it: at most 31 characters, none of `[ ] : * ? / \`, and no
  /// name twice.
  public var name: String
  /// How wide the columns are, from left to right; those beyond fit their contents.
  public var columns: [SheetColumn]
  /// The rows, from top to bottom; at most 1,048,576 of at most 16,384 cells.
  public var rows: [SheetRow]
  /// How many rows stay in sight and are repeated on every printed page.
  public var frozenRows = 0
  /// How many columns stay in sight.
  public var frozenColumns = 0
  /// The cells that can be filtered; the first row of them holds the headings.
  public var filter: CellRange?
  /// Cells that are shown as one; they must not overlap, and only the first of each has a value.
  public var mergedRanges: [CellRange] = []
  /// What may be typed into which cells.
  public var validations: [DataValidation] = []
  /// How cells look that hold a certain text.
  public var highlights: [TextHighlight] = []
  /// Whether only unlocked cells can be changed; there is no password.
  public var isProtected = false
  /// Whether the sheet has no tab.
  public var isHidden = false
  /// Whether the sheet is printed across the page.
  public var isLandscape = false

  /// A sheet.
  public init(name: String, columns: [SheetColumn] = [], rows: [SheetRow]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
