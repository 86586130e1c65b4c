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

  /// The headings above some rows.
  struct Head {
    let columns: Set<FormColumn>
    let place: String
    /// The unit of measure that stands behind the heading of the figures, where one does.
    var measure: UnitOfMeasure?
  }

  /// A line.
  struct Row {
    var cells: [FormColumn: FilledCell] = [:]
    let place: String
    let head: Head
  }

  /// Whose form it says it is.
  var unit: FilledCell?
  /// For which quarter.
  var quarter: FilledCell?
  /// What the cover says for people to read, where the hidden sheet says it too.
  private(set) var cover: (unit: FilledCell?, quarter: FilledCell?) = (nil, nil)
  var rows: [Row] = []
  /// What is wrong with its layout.
  var findings: [FormFinding] = []

  fileprivate mutating func take(_ grid: FormGrid) {
    rows += grid.rows
    findings += grid.findings
  }

  /// The first row that says whose it is and for when speaks for the file; all others have to agree.
  fileprivate mutating func takeOwner() {
    unit = unit ?? rows.lazy.compactMap { $0.cells[.unit] }.first
    quarter = quarter ?? rows.lazy.compactMap { $0.cells[.quarter] }.first
  }
}

// MARK: - Workbooks

extension FilledForm {
  /// Finds the filled rows of a workbook: in every sheet that has a form's headings.
  init(_ contents: WorkbookContents) {
    for sheet in contents.sheets {
      if sheet.name == FormWorkbook.markSheet { readMarks(sheet) } else { readRows(sheet) }
    }
    let hasMarks = unit != nil || quarter != nil
    takeOwner()
    contents.sheets.first { !$0.isHidden }.map { readCover($0) }
    unit = unit ?? cover.unit
    quarter = quarter ?? cover.quarter
    if !hasMarks { cover = (nil, nil) }
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
      switch FormHeading(label).column {
      case .unit where cover.unit == nil: cover.unit = cell
      case .quarter where cover.quarter == nil: cover.quarter = cell
      default: break
      }
    }
  }

  private mutating func readRows(_ sheet: SheetContents) {
    var grid = FormGrid(prefix: sheet.name + "!")
    var numbers: [Int] = []
    for row in sheet.rows {
      let before = grid.rows.count
      let cells = row.cells.map {
        FormGrid.Cell(column: $0.place.column, value: $0.value, place: "\($0.place)")
      }
      grid.add(cells, place: "\(row.number)")
      if grid.rows.count > before { numbers.append(row.number) }
    }
    take(grid)
    findings += grid.mergedRows(sheet, numbers)
    let isForm = [FormWorkbook.targetSheet, FormWorkbook.actionSheet].contains {
      [$0.chinese, $0.english].contains(sheet.name)
    }
    if isForm, !grid.hasHeadings, let first = sheet.rows.first {
      findings.append(FormFinding("\(sheet.name)!\(first.number)", .noHeadings))
    }
  }
}

// MARK: - Text files

extension FilledForm {
  /// Finds the filled rows of a text file, below its headings.
  init(_ contents: DelimitedContents) {
    var grid = FormGrid()
    var headings: [String] = []
    for record in contents.records {
      if grid.hasHeadings, record.fields.count > headings.count {
        let problem = FormProblem.tooManyFields(record.fields.count, headings.count)
        findings.append(FormFinding("\(record.line)", problem))
        continue
      }
      let before = grid.hasHeadings
      grid.add(Self.cells(record, headings), place: "\(record.line)")
      if !before, grid.hasHeadings { headings = record.fields }
    }
    take(grid)
    takeOwner()
  }

  private static func cells(
    _ record: DelimitedContents.Record, _ headings: [String]
  ) -> [FormGrid.Cell] {
    record.fields.enumerated().compactMap { index, text in
      guard !text.isEmpty else { return nil }
      let heading = headings.indices.contains(index) ? headings[index] : ""
      let name = heading.isEmpty ? "\(index + 1)" : heading
      return FormGrid.Cell(
        column: index, value: .text(DelimitedContents.withoutFormulaGuard(text)),
        place: "\(record.line): \(name)")
    }
  }
}
