import GreenFinCore
import OfficeFormats

/// Checks a filled form against what its unit has to report, and makes records of it.
///
/// Everything that is wrong is found, not only the first; of a form with an error nothing is kept.
struct FormChecker {
  let form: ReturnForm
  let today: CalendarDate
  /// What is known so far.
  let known: KnownContents
  /// The checksum of the file, by which it may have been imported before.
  let checksum: String
  var findings: [FormFinding] = []
  /// What the form says that was not recorded before.
  private var news: [JournalRecord.Content] = []
  /// Whether anything is filled in.
  private var isFilledIn = false
  /// The place and value of each figure, to find rows that contradict each other.
  var figures: [FiledMeasure: (place: String, quantity: Quantity)] = [:]
  /// Rows of headings of which something was said already.
  private var toldHeads: Set<String> = []

  init(_ form: ReturnForm, known: KnownContents, checksum: String, today: CalendarDate) {
    self.form = form
    self.known = known
    self.checksum = checksum
    self.today = today
  }

  /// What came of a form.
  struct Result {
    let findings: [FormFinding]
    /// What it says that was not recorded before.
    let news: [JournalRecord.Content]
    /// Whether anything is filled in.
    let isFilledIn: Bool
  }

  /// What came of the form so far.
  var result: Result { Result(findings: findings, news: news, isFilledIn: isFilledIn) }

  /// Checks every row.
  mutating func check(_ filled: FilledForm) {
    let targets = Dictionary(
      form.targets.map { ($0.entry.target.id.rawValue, $0) },
      uniquingKeysWith: { first, _ in first })
    let actions = Dictionary(
      form.actions.map { ($0.action.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for row in filled.rows {
      guard let cell = row.cells[.id], let id = text(cell) else {
        if row.hasFilledCells { report(row.place, .noIdentifier) }
        continue
      }
      guard seen.insert(id).inserted else {
        report(cell.place, .twice(id))
        continue
      }
      if let item = targets[id] {
        check(row, item)
      } else if let item = actions[id] {
        check(row, item)
      } else {
        let near = Suggestion.nearest(to: id, in: Array(targets.keys) + Array(actions.keys))
        report(cell.place, .unknown(id, near: near))
      }
    }
    if known.isClosed(form.quarter), !news.isEmpty {
      report("", .closed(form.quarter, news.count))
    }
  }

  mutating func report(_ place: String, _ problem: FormProblem) {
    findings.append(FormFinding(place, problem))
  }

  /// What a cell says, as text, with nothing for an empty one; a fault in it is reported.
  mutating func text(_ cell: FilledForm.FilledCell?) -> String? {
    guard let cell, !cell.value.isBlank else { return nil }
    switch cell.value {
    case .text(let text): return text
    case .number(let digits), .percentage(let digits): return digits
    case .date(let date): return "\(date)"
    case .boolean(let flag): return flag ? "TRUE" : "FALSE"
    case .error(let text):
      report(cell.place, .formulaError(text))
      return nil
    case .unknown:
      report(cell.place, .formulaWithoutValue)
      return nil
    }
  }

  /// A row under headings that leave out what it is for, which is told once.
  mutating func require(_ column: FormColumn, in row: FilledForm.Row) {
    guard !row.head.columns.contains(column), toldHeads.insert(row.head.place).inserted else {
      return
    }
    report(row.head.place, .missingHeading(column))
  }

  /// Cells that say nothing about a row of this sort.
  mutating func refuse(_ columns: [FormColumn], in row: FilledForm.Row, isTarget: Bool) {
    for column in columns {
      guard let cell = row.cells[column], !cell.value.isBlank else { continue }
      report(cell.place, .misplaced(column, isTarget: isTarget))
    }
  }

  /// Takes something that the form says; nothing that was recorded before is recorded again.
  mutating func take(_ content: JournalRecord.Content) -> Bool {
    isFilledIn = true
    let isNew = !known.has(content, of: form.unit.id, for: form.quarter, from: checksum)
    if isNew { news.append(content) }
    return isNew
  }
}

extension FilledForm.Row {
  fileprivate var hasFilledCells: Bool {
    cells.contains { $0.key.isFilledIn && !$0.value.value.isBlank }
  }
}

/// The measure, place and span that a figure is for.
struct FiledMeasure: Hashable {
  let indicator: Indicator.ID
  let place: Jurisdiction.ID
  let asOf: CalendarDate
  let start: CalendarDate?

  init(_ figure: ReportedFigure) {
    indicator = figure.indicator
    place = figure.jurisdiction
    asOf = figure.asOf
    start = figure.periodStart
  }
}
