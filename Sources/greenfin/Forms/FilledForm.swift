import GreenFinCore
import OfficeFormats

/// A form as it came back: rows of cells, each with its place.
struct FilledForm {
  /// A cell that somebody filled in.
  struct FilledCell {
    let value: CellContents.Value
    /// Where it stands, such as `指标!H7`.
    let place: String
  }

  /// A line.
  struct Row {
    var cells: [FormColumn: FilledCell] = [:]
    let place: String
  }

  /// Whose form it says it is.
  var unit: FilledCell?
  /// For which quarter.
  var quarter: FilledCell?
  var rows: [Row] = []
}

/// Something that is wrong or doubtful in a filled form.
struct FormFinding {
  /// Where, such as `指标!H7`.
  let place: String
  let sentence: Phrase
  var cure: Phrase?
  /// Whether it can be accepted as it is.
  var isDoubt = false
}

// MARK: - Workbooks

extension FilledForm {
  /// Finds the filled rows of a workbook: in every sheet whose first rows have a form's headings.
  ///
  /// Programs and people move columns, add rows above and copy sheets into other files; headings and
  /// identifiers are what counts.
  init(_ contents: WorkbookContents) {
    for sheet in contents.sheets {
      if sheet.name == FormWorkbook.markSheet { readMarks(sheet) } else { readRows(sheet) }
    }
    if unit == nil || quarter == nil {
      contents.sheets.first { !$0.isHidden }.map { readCover($0) }
    }
  }

  private mutating func readMarks(_ sheet: SheetContents) {
    for row in sheet.rows {
      guard row.cells.count >= 2, case .text(let label) = row.cells[0].value else { continue }
      let cell = FilledCell(value: row.cells[1].value, place: "\(sheet.name)!\(row.cells[1].place)")
      if label == "unit" { unit = cell }
      if label == "quarter" { quarter = cell }
    }
  }

  private mutating func readCover(_ sheet: SheetContents) {
    for row in sheet.rows.prefix(20) {
      guard row.cells.count >= 2, case .text(let label) = row.cells[0].value else { continue }
      let cell = FilledCell(value: row.cells[1].value, place: "\(sheet.name)!\(row.cells[1].place)")
      switch FormColumn(heading: label) {
      case .unit where unit == nil: unit = cell
      case .quarter where quarter == nil: quarter = cell
      default: break
      }
    }
  }

  private mutating func readRows(_ sheet: SheetContents) {
    var columns: [Int: FormColumn] = [:]
    for row in sheet.rows {
      let headings = Self.headings(row)
      if headings.values.contains(.id), headings.count >= 3 {
        columns = headings
        continue
      }
      guard !columns.isEmpty else { continue }
      var filled = Row(place: "\(sheet.name)!\(row.number)")
      for cell in row.cells {
        guard let column = columns[cell.place.column] else { continue }
        filled.cells[column] = FilledCell(
          value: cell.value, place: "\(sheet.name)!\(cell.place)")
      }
      rows.append(filled)
    }
  }

  private static func headings(_ row: SheetContents.Row) -> [Int: FormColumn] {
    var found: [Int: FormColumn] = [:]
    for cell in row.cells {
      if case .text(let text) = cell.value, let column = FormColumn(heading: text) {
        found[cell.place.column] = column
      }
    }
    return found
  }
}

// MARK: - Text files

extension FilledForm {
  /// Finds the filled rows of a text file whose first record holds the headings.
  init(_ contents: DelimitedContents) {
    let columns = (contents.records.first?.fields ?? []).map { FormColumn(heading: $0) }
    guard columns.contains(.id) else { return }
    for record in contents.records.dropFirst() {
      var filled = Row(place: "\(record.line)")
      for (column, text) in zip(columns, record.fields) where !text.isEmpty {
        guard let column else { continue }
        filled.cells[column] = FilledCell(
          value: .text(DelimitedContents.withoutFormulaGuard(text)),
          place: "\(record.line): \(column.heading.chinese)")
      }
      unit = unit ?? filled.cells[.unit]
      quarter = quarter ?? filled.cells[.quarter]
      if !filled.cells.isEmpty { rows.append(filled) }
    }
  }
}
