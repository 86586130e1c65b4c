import GreenFinCore
import OfficeFormats

/// Finds the rows of forms on one sheet or in one text file, below each row of headings.
///
/// Programs and people move columns, add rows above and copy sheets into other files; headings and
/// identifiers are what counts. What stands where no heading says what it is, is never passed over.
struct FormGrid {
  /// A cell that is not empty.
  struct Cell {
    /// The number of its column.
    let column: Int
    let value: CellContents.Value
    /// Where it stands, without the sheet.
    let place: String
  }

  /// What stands before a place, such as the sheet and `!`.
  private let prefix: String
  private(set) var rows: [FilledForm.Row] = []
  private(set) var findings: [FormFinding] = []
  private var headings: [Int: FormHeading] = [:]
  private var head = FilledForm.Head(columns: [], place: "")
  /// Columns of which something was said already.
  private var told: Set<Int> = []

  init(prefix: String = "") { self.prefix = prefix }

  /// Whether a row of headings was found.
  var hasHeadings: Bool { !headings.isEmpty }

  /// Takes the next row.
  mutating func add(_ cells: [Cell], place: String) {
    if readHeadings(cells, place: place) || headings.isEmpty { return }
    var row = FilledForm.Row(place: prefix + place, head: head)
    for cell in cells {
      guard let column = column(of: cell) else { continue }
      row.cells[column] = FilledForm.FilledCell(value: cell.value, place: prefix + cell.place)
    }
    if !row.cells.isEmpty { rows.append(row) }
  }

  private mutating func column(of cell: Cell) -> FormColumn? {
    let heading = headings[cell.column]
    if let column = heading?.column { return column }
    guard !cell.value.isBlank, told.insert(cell.column).inserted else { return nil }
    let problem: FormProblem =
      heading.map { .unknownHeading($0.text, near: FormHeading.near($0.text)) } ?? .noHeading
    report(prefix + cell.place, problem)
    return nil
  }

  private mutating func report(_ place: String, _ problem: FormProblem) {
    findings.append(FormFinding(place, problem))
  }
}

// MARK: - Merged cells

extension FormGrid {
  /// Cells to fill in that are shown as one over several rows of the form: what is typed there would
  /// count for the first row alone.
  func mergedRows(_ sheet: SheetContents, _ rows: [Int]) -> [FormFinding] {
    let columns = headings.filter { $0.value.column?.isFilledIn ?? false }.map(\.key)
    let found = sheet.mergedRanges.lazy.filter { range in
      columns.contains { (range.first.column...range.last.column).contains($0) }
        && Self.holdsTwo(of: rows, range.first.row...range.last.row)
    }
    return found.prefix(20).map { FormFinding(prefix + "\($0)", .mergedRows) }
  }

  /// Whether two of some numbers, which rise, lie in a range; files can be made with many of both.
  private static func holdsTwo(of rows: [Int], _ range: ClosedRange<Int>) -> Bool {
    var (low, high) = (rows.startIndex, rows.endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if rows[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return rows.indices.contains(low + 1) && rows[low + 1] <= range.upperBound
  }
}

// MARK: - Headings

extension FormGrid {
  /// Takes a row as headings where it holds some: an identifier and another, or three.
  private mutating func readHeadings(_ cells: [Cell], place: String) -> Bool {
    var found: [Int: FormHeading] = [:]
    for cell in cells {
      if case .text(let text) = cell.value { found[cell.column] = FormHeading(text) }
    }
    let columns = found.values.compactMap(\.column)
    let hasIdentifier = columns.contains(.id)
    guard columns.count >= (hasIdentifier ? 2 : 3) else { return false }
    headings = found
    told = []
    head = FilledForm.Head(
      columns: Set(columns), place: prefix + place,
      measure: found.values.first { $0.column == .value }?.measure)
    if !hasIdentifier { report(prefix + place, .missingHeading(.id)) }
    reportRepeated(cells)
    reportUnknownMeasure(cells)
    return true
  }

  private mutating func reportUnknownMeasure(_ cells: [Cell]) {
    for cell in cells {
      guard let heading = headings[cell.column], heading.column == .value,
        let text = heading.unknownMeasure
      else { continue }
      report(prefix + cell.place, .unknownMeasure(text))
    }
  }

  private mutating func reportRepeated(_ cells: [Cell]) {
    var first: [FormColumn: String] = [:]
    for cell in cells {
      guard let heading = headings[cell.column], let column = heading.column else { continue }
      if let other = first[column] {
        report(prefix + cell.place, .repeatedHeading(heading.text, other))
      } else {
        first[column] = cell.place
      }
    }
  }
}

extension CellContents.Value {
  /// Whether there is nothing to be seen in the cell.
  var isBlank: Bool {
    if case .text(let text) = self { return text.allSatisfy(\.isWhitespace) }
    return false
  }
}
