/// What CSV and TSV have in common: the header of keys, and each cell as one text.
///
/// The header has ``Column/key`` and not the heading, so that a script reads the same names
/// whatever the language. A cell is its value: digits as they are, `true` or `false`, nothing
/// for null, the items of a list joined by `; `. Where an object is involved, there is no one
/// text for machines, and the cell's own text stands in (its JSON where that is empty).
struct DelimitedRows {
  private let table: Table
  private let columns: [Int]

  /// The rows of a table.
  init(_ table: Table) {
    self.table = table
    columns = table.columns(for: .machines)
  }

  /// Whether a row is nothing but one field.
  var hasOneColumn: Bool { columns.count == 1 }

  /// One line for the header and one for each row, every field written by the format.
  func text(separator: String, field: (SpreadsheetField) -> String) -> String {
    var text = line(separator) { field(.text(table.columns[$0].key)) }
    for row in table.rows.indices {
      text += line(separator) { field(SpreadsheetField(table.cell(row: row, column: $0))) }
    }
    return text
  }

  private func line(_ separator: String, field: (Int) -> String) -> String {
    var line = ""
    for (place, column) in columns.enumerated() {
      if place > 0 { line += separator }
      line += field(column)
    }
    return line + "\n"
  }
}
