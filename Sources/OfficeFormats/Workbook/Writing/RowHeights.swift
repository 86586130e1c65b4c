/// How high the rows of a sheet must be for what wraps in them.
///
/// Not every program measures rows when it opens a file, so they come with a height; since it is
/// not marked as one's own, programs measure again when somebody edits the row.
struct RowHeights {
  private let sheet: Sheet
  private let widths: ColumnWidths
  // Cells that spread to the right within their row, and the last column they cover.
  private var spreads: [CellReference: Int] = [:]

  /// The heights for a sheet whose columns have these widths.
  init(_ sheet: Sheet, _ widths: ColumnWidths) {
    self.sheet = sheet
    self.widths = widths
    for range in sheet.mergedRanges where range.first.row == range.last.row {
      spreads[range.first] = range.last.column
    }
  }

  /// The height of a row in points; nothing where one line of the usual size is enough.
  func height(ofRow row: Int) -> Int? {
    var height = Self.lineHeight(of: CellStyle())
    for (column, cell) in sheet.rows[row].cells.enumerated() {
      let width = width(row: row, column: column)
      if width > 0 { height = max(height, self.height(of: cell, in: width)) }
    }
    return height == Self.lineHeight(of: CellStyle()) ? nil : min(height, Self.most)
  }

  private func height(of cell: SheetCell, in width: Int) -> Int {
    guard case .text(let text) = cell.value else { return 0 }
    let lines = cell.wraps ? lines(of: text, in: width) : 1
    return lines * Self.lineHeight(of: cell.style)
  }

  private func width(row: Int, column: Int) -> Int {
    let last = spreads[CellReference(row: row + 1, column: column + 1)] ?? column + 1
    return (column..<last).reduce(0) { $0 + (widths.isHidden($1) ? 0 : widths.columns($1)) }
  }

  private func lines(of text: String, in width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + LineWrapper.lines(of: String($1), width: width).count }
  }

  private static func lineHeight(of style: CellStyle) -> Int { (style.size ?? 11) * 4 / 3 + 1 }

  // Spreadsheets go to 409 points.
  private static let most = 400
}
