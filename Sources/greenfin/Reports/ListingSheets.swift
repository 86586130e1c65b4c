import GreenFinCore
import OfficeFormats

/// Sheets of a workbook that hold listings and sentences; every workbook for people is made of them.
struct ListingSheets {
  let language: Language

  /// The rows of a table under frozen headings that can be filtered.
  func sheet(_ name: Phrase, _ table: Table, _ fields: [SheetField]) -> Sheet {
    var sheet = Sheet(
      name: name.text(language),
      columns: fields.map { _ in SheetColumn(width: .fitting(most: 36)) },
      rows: rows(table, fields))
    sheet.frozenRows = 1
    sheet.frozenColumns = 1
    sheet.isLandscape = true
    sheet.filter = CellRange(rows: 1...table.rows.count + 1, columns: 1...fields.count)
    return sheet
  }

  /// What a reader must know, a line each.
  func method(_ lines: [String]) -> Sheet {
    var sheet = Sheet(
      name: Phrase("说明", "Method").text(language),
      columns: [SheetColumn(width: .exactly(100))], rows: lines.map(Self.line))
    sheet.isLandscape = true
    return sheet
  }

  func rows(_ table: Table, _ fields: [SheetField]) -> [SheetRow] {
    let places = fields.map { field in table.columns.firstIndex { $0.key == field.key } }
    var style = CellStyle()
    style.isBold = true
    style.hasBorder = true
    style.wraps = true
    style.fill = Colour(0xD9E2F3)
    let head = places.map { place in
      SheetCell(place.map { table.columns[$0].heading } ?? "", style: style)
    }
    let body = table.rows.indices.map { row in
      SheetRow(
        zip(fields, places).map { field, place in
          field.cell(place.map { table.cell(row: row, column: $0) } ?? .empty)
        })
    }
    return [SheetRow(head)] + body
  }

  // MARK: - Words

  static func heading(_ text: String, size: Int) -> SheetCell {
    var style = CellStyle()
    style.isBold = true
    style.size = size
    style.wraps = true
    return SheetCell(text, style: style)
  }

  static func line(_ text: String) -> SheetRow {
    var style = CellStyle()
    style.wraps = true
    // Rows of merged cells do not fit themselves: about a hundred columns fill a line.
    let lines = max(1, (DisplayWidth.of(text) + 99) / 100)
    return SheetRow([SheetCell(TerminalText.escaped(text), style: style)], height: lines * 17)
  }
}

extension Tone {
  /// The colours on a light ground; the word always stands in them.
  var colours: (fill: Colour, ink: Colour)? {
    switch self {
    case .good: (Colour(0xDAFBE1), Colour(0x116329))
    case .warning: (Colour(0xFFF3CD), Colour(0x7D4E00))
    case .bad: (Colour(0xFFE3E1), Colour(0xB3261E))
    case .quiet: (Colour(0xEAEEF2), Colour(0x59636E))
    case .strong: nil
    }
  }
}
