/// How wide the columns of a sheet are.
struct ColumnWidths {
  private let sheet: Sheet
  private var longest: [Int] = []

  /// Measures the contents of a sheet.
  init(_ sheet: Sheet) {
    self.sheet = sheet
    let merged = Set(sheet.mergedRanges.filter { $0.first.column < $0.last.column }.map(\.first))
    for (row, line) in sheet.rows.enumerated() {
      for (column, cell) in line.cells.enumerated() {
        // What spreads over several columns says nothing about one.
        if merged.contains(CellReference(row: row + 1, column: column + 1)) { continue }
        while longest.count <= column { longest.append(0) }
        longest[column] = max(longest[column], Self.columns(of: cell))
      }
    }
  }

  /// How many columns have a width.
  var count: Int { max(longest.count, sheet.columns.count) }

  /// Whether a column is not shown.
  func isHidden(_ column: Int) -> Bool {
    sheet.columns.indices.contains(column) && sheet.columns[column].isHidden
  }

  /// The width of a column in columns of a terminal.
  func columns(_ column: Int) -> Int {
    let contents = longest.indices.contains(column) ? longest[column] : 0
    let known = sheet.columns.indices.contains(column) ? sheet.columns[column] : SheetColumn()
    switch known.width {
    case .exactly(let columns): return min(columns, Self.most)
    case .fitting(let most): return max(Self.least, min(most, contents, Self.most))
    }
  }

  /// The width of a column in hundredths of a digit.
  ///
  /// A Chinese character is a little wider than two digits, and a cell has a margin.
  func hundredths(_ column: Int) -> Int { columns(column) * 110 + 150 }

  private static let least = 6
  // Spreadsheets go to 255 digits.
  private static let most = 230

  private static func columns(of cell: SheetCell) -> Int {
    switch cell.value {
    case .empty: 0
    case .date: 10
    // Marks between thousands, decimals and a per-cent sign come on top.
    case .number(let digits): digits.utf8.count * 4 / 3 + 2
    case .text(let text):
      text.split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
    }
  }
}
