import GreenFinCore
import OfficeFormats

/// Checks a filled form against what its unit has to report, and makes records of it.
///
/// Everything that is wrong is found, not only the first; of a form with an error nothing is kept.
struct FormChecker {
  let catalog: Catalog
  let journal: Journal
  let form: ReturnForm
  let today: CalendarDate
  /// The figures that are known, by indicator and place.
  let known: [String: [Observation]]
  private(set) var findings: [FormFinding] = []
  private(set) var contents: [JournalRecord.Content] = []

  init(
    _ form: ReturnForm, _ catalog: Catalog, _ journal: Journal, known: [String: [Observation]],
    today: CalendarDate
  ) {
    self.form = form
    self.catalog = catalog
    self.journal = journal
    self.known = known
    self.today = today
  }

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
        if row.cells.keys.contains(where: \.isFilledIn) { report(row.place, .noIdentifier) }
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
  }

  private mutating func report(_ place: String, _ problem: FormProblem) {
    findings.append(
      FormFinding(
        place: place, sentence: problem.sentence, cure: problem.cure, isDoubt: problem.isDoubt))
  }

  /// What a cell says, as text, with nothing for an empty one; a fault in it is reported.
  private mutating func text(_ cell: FilledForm.FilledCell?) -> String? {
    guard let cell else { return nil }
    switch cell.value {
    case .text(let text):
      let trimmed = text.drop(while: \.isWhitespace)
      return trimmed.isEmpty ? nil : text
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
}

// MARK: - Targets

extension FormChecker {
  private mutating func check(_ row: FilledForm.Row, _ item: ReturnForm.TargetItem) {
    let indicator = item.entry.indicator
    guard let cell = row.cells[.value], let (quantity, qualifier) = quantity(cell, indicator) else {
      return
    }
    guard let asOf = day(row.cells[.asOf]) else { return }
    guard let basis = basis(row.cells[.basis], indicator) else { return }
    let hasSpan = [.flow, .count].contains(indicator.kind)
    let start = basis == .toDate ? CalendarDate.firstDay(of: asOf.year) : form.quarter.start
    let figure = ReportedFigure(
      indicator: indicator.id, jurisdiction: item.entry.plan.jurisdiction, asOf: asOf,
      periodStart: hasSpan ? start : nil, basis: hasSpan ? basis : nil, quantity: quantity,
      qualifier: qualifier, source: text(row.cells[.source]), note: text(row.cells[.note]))
    doubt(figure, indicator, cell.place)
    contents.append(.observation(figure))
  }

  private mutating func quantity(
    _ cell: FilledForm.FilledCell, _ indicator: Indicator
  ) -> (Quantity, Observation.Qualifier)? {
    var written: String
    switch cell.value {
    case .percentage(let digits):
      // The cell shows a percentage, and holds a hundredth of it.
      guard let share = DecimalNumber(digits) else { return nil }
      written = share.movingPoint(by: 2).plainText + "%"
    default:
      guard let text = text(cell) else { return nil }
      written = text
    }
    do {
      let read = try WrittenQuantity(written, usual: indicator.unit)
      if read.mayBeFraction { report(cell.place, .mayBeFraction(written)) }
      guard let quantity = read.quantity ?? doneOnce(read.value, indicator) else { return nil }
      return (quantity, read.qualifier)
    } catch {
      findings.append(
        FormFinding(place: cell.place, sentence: error.sentence, cure: error.cure))
      return nil
    }
  }

  /// A milestone's figure has no unit of measure: 1 is done.
  private func doneOnce(_ value: DecimalNumber, _ indicator: Indicator) -> Quantity? {
    indicator.kind == .milestone && value == 1 ? .done : nil
  }

  private mutating func day(_ cell: FilledForm.FilledCell?) -> CalendarDate? {
    guard let cell, let written = text(cell) else { return form.quarter.end }
    do {
      let day = try CalendarDate(written: written)
      if !form.quarter.contains(day) { report(cell.place, .otherQuarter(day, form.quarter)) }
      return day
    } catch {
      findings.append(
        FormFinding(place: cell.place, sentence: error.sentence, cure: error.cure))
      return nil
    }
  }

  private mutating func basis(
    _ cell: FilledForm.FilledCell?, _ indicator: Indicator
  ) -> Observation.Basis? {
    guard let cell, let written = text(cell) else { return .toDate }
    if let basis = FormWords.basis(written) { return basis }
    report(cell.place, .unknownWord(written, Observation.Basis.allCases.map { FormWords.text($0) }))
    return nil
  }

  private mutating func doubt(_ figure: ReportedFigure, _ indicator: Indicator, _ place: String) {
    var warnings = FigureWarning.all(
      figure, indicator: indicator,
      among: known["\(figure.indicator) \(figure.jurisdiction)"] ?? [], today: today)
    if journal.isClosed(Period(quarterOf: figure.asOf)) { warnings.append(.restatement) }
    for warning in warnings where !isHarmless(warning, figure) {
      let text = figure.quantity
      findings.append(
        FormFinding(
          place: place,
          sentence: Phrase(
            "\(indicator.name.chinese) \(text.chinese)：\(warning.sentence.chinese)",
            "\(indicator.name.english) \(text.english): \(warning.sentence.english)"),
          isDoubt: true))
    }
  }

  /// Saying the same again is no correction.
  private func isHarmless(_ warning: FigureWarning, _ figure: ReportedFigure) -> Bool {
    if case .replaces(let last) = warning { return last.compared(to: figure.quantity) == .equal }
    return false
  }
}

// MARK: - Actions

extension FormChecker {
  private mutating func check(_ row: FilledForm.Row, _ item: ReturnForm.ActionItem) {
    let progress = ActionProgress(
      action: item.action.id, state: state(row.cells[.state]),
      percent: percent(row.cells[.percent]),
      narrative: text(row.cells[.narrative]), problems: text(row.cells[.problems]),
      nextSteps: text(row.cells[.nextSteps]),
      evidence: text(row.cells[.evidence]).map {
        $0.split(whereSeparator: \.isWhitespace).map(String.init)
      } ?? [])
    guard progress != ActionProgress(action: item.action.id) else { return }
    if progress.state == .done, let percent = progress.percent, percent < 100,
      let cell = row.cells[.percent]
    {
      report(cell.place, .doneInPart(percent))
    }
    contents.append(.progress(progress))
  }

  private mutating func state(_ cell: FilledForm.FilledCell?) -> ActionProgress.State? {
    guard let cell, let written = text(cell) else { return nil }
    if let state = FormWords.state(written) { return state }
    report(cell.place, .unknownWord(written, ActionProgress.State.allCases.map(\.label)))
    return nil
  }

  private mutating func percent(_ cell: FilledForm.FilledCell?) -> DecimalNumber? {
    guard let cell else { return nil }
    if case .percentage(let digits) = cell.value, let share = DecimalNumber(digits) {
      return checked(share.movingPoint(by: 2), cell)
    }
    guard let written = text(cell) else { return nil }
    do {
      return checked(try WrittenQuantity(written, usual: .percent).value, cell)
    } catch {
      findings.append(
        FormFinding(place: cell.place, sentence: error.sentence, cure: error.cure))
      return nil
    }
  }

  private mutating func checked(
    _ percent: DecimalNumber, _ cell: FilledForm.FilledCell
  ) -> DecimalNumber? {
    guard percent >= 0, percent <= 100 else {
      report(cell.place, .noPercentage(percent))
      return nil
    }
    return percent
  }
}
