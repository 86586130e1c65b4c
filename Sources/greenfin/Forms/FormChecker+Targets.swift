import GreenFinCore
import OfficeFormats

// What a form says about targets.
extension FormChecker {
  mutating func check(_ row: FilledForm.Row, _ item: ReturnForm.TargetItem) {
    require(.value, in: row)
    refuse(FormColumn.forReports, in: row, isTarget: true)
    let indicator = item.entry.indicator
    guard let cell = row.cells[.value], !cell.value.isBlank else {
      checkCompanions(row)
      return
    }
    guard let (quantity, qualifier) = quantity(cell, indicator, row),
      let asOf = day(row.cells[.asOf]), let basis = basis(row.cells[.basis])
    else { return }
    let hasSpan = [.flow, .count].contains(indicator.kind)
    let start = basis == .toDate ? CalendarDate.firstDay(of: asOf.year) : form.quarter.start
    let figure = ReportedFigure(
      indicator: indicator.id, jurisdiction: item.place, asOf: asOf,
      periodStart: hasSpan ? start : nil, basis: hasSpan ? basis : nil, quantity: quantity,
      qualifier: qualifier, source: text(row.cells[.source]), note: text(row.cells[.note]))
    guard isFirst(figure, cell.place), take(.observation(figure)) else { return }
    doubt(figure, indicator, cell.place)
  }

  /// Finds what is filled in beside a figure that is not.
  private mutating func checkCompanions(_ row: FilledForm.Row) {
    for column in [FormColumn.source, .note] {
      if let cell = row.cells[column], !cell.value.isBlank {
        report(cell.place, .withoutFigure(column))
      }
    }
    // The day and the basis are printed on the form; only another one was filled in.
    if let cell = row.cells[.asOf], let day = day(cell), day != form.quarter.end {
      report(cell.place, .withoutFigure(.asOf))
    }
    if let cell = row.cells[.basis], let basis = basis(cell), basis != .toDate {
      report(cell.place, .withoutFigure(.basis))
    }
  }

  /// Whether no row above gives the same figure; one that gives another is told.
  private mutating func isFirst(_ figure: ReportedFigure, _ place: String) -> Bool {
    guard let above = figures.updateValue((place, figure.quantity), forKey: FiledMeasure(figure))
    else { return true }
    if above.quantity.compared(to: figure.quantity) != .equal {
      report(place, .differsFromRow(above.place))
    }
    return false
  }

  private mutating func quantity(
    _ cell: FilledForm.FilledCell, _ indicator: Indicator, _ row: FilledForm.Row
  ) -> (Quantity, Observation.Qualifier)? {
    if indicator.kind == .milestone { return milestone(cell).map { ($0, .exact) } }
    guard let written = figureText(cell), let usual = indicator.unit,
      let measure = measure(of: row, usual)
    else { return nil }
    do {
      let read = try WrittenQuantity(written, usual: measure)
      if read.mayBeFraction { report(cell.place, .mayBeFraction(written, read.value)) }
      if let heading = row.head.measure, !heading.isSameMeasure(as: measure),
        (try? WrittenQuantity(written, usual: nil))?.unit == nil
      {
        report(cell.place, .otherMeasure(written, heading, measure))
      }
      return read.quantity.map { ($0, read.qualifier) }
    } catch {
      findings.append(
        FormFinding(place: cell.place, sentence: error.sentence, cure: error.cure))
      return nil
    }
  }

  private mutating func figureText(_ cell: FilledForm.FilledCell) -> String? {
    // The cell shows a percentage, and holds a hundredth of it.
    if case .percentage(let digits) = cell.value, let share = DecimalNumber(digits) {
      return share.movingPoint(by: 2).plainText + "%"
    }
    return text(cell)
  }

  /// A milestone's figure has no unit of measure: 1 is done, and 0 is not.
  private mutating func milestone(_ cell: FilledForm.FilledCell) -> Quantity? {
    guard let written = text(cell) else { return nil }
    guard let isDone = FormWords.isDone(written) else {
      report(cell.place, .noMilestone(written))
      return nil
    }
    return isDone ? .done : .notDone
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

  private mutating func basis(_ cell: FilledForm.FilledCell?) -> Observation.Basis? {
    guard let cell, let written = text(cell) else { return .toDate }
    if let basis = FormWords.basis(written) { return basis }
    report(cell.place, .unknownWord(written, Observation.Basis.allCases.map { FormWords.text($0) }))
    return nil
  }
}

// MARK: - Doubts

extension FormChecker {
  private mutating func doubt(_ figure: ReportedFigure, _ indicator: Indicator, _ place: String) {
    let others = known.differing(figure, of: form.unit.id)
    for other in others {
      report(place, .differsFromUnit(other.unit, other.figure))
    }
    var warnings = FigureWarning.all(
      figure, indicator: indicator, among: known.observations(like: figure), today: today)
    let quarter = Period(quarterOf: figure.asOf)
    if quarter != form.quarter, known.isClosed(quarter) { warnings.append(.restatement) }
    for warning in warnings where !isHarmless(warning, others.isEmpty) {
      let text = figure.qualifier.phrase(of: figure.quantity, indicator)
      let said = warning.sentence(indicator)
      findings.append(
        FormFinding(
          place: place,
          sentence: Phrase(
            "\(indicator.name.chinese) \(text.chinese)：\(said.chinese)",
            "\(indicator.name.english) \(text.english): \(said.english)"),
          isDoubt: true))
    }
  }

  /// Saying the same again is no correction, and what differs from another unit was told as that.
  private func isHarmless(_ warning: FigureWarning, _ isAlone: Bool) -> Bool {
    switch warning {
    case .unchanged: true
    case .replaces: !isAlone
    default: false
    }
  }
}

extension Quantity {
  /// What a milestone that is not reached is reported as.
  fileprivate static let notDone = Quantity(0, Quantity.done.unit)
}
