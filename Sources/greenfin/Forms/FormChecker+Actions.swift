import GreenFinCore
import OfficeFormats

// What a form says about actions.
extension FormChecker {
  mutating func check(_ row: FilledForm.Row, _ item: ReturnForm.ActionItem) {
    require(.state, in: row)
    refuse(FormColumn.forFigures, in: row, isTarget: false)
    let progress = ActionProgress(
      action: item.action.id, state: state(row.cells[.state]),
      percent: percent(row.cells[.percent]),
      narrative: text(row.cells[.narrative]), problems: text(row.cells[.problems]),
      nextSteps: text(row.cells[.nextSteps]),
      evidence: text(row.cells[.evidence]).map {
        $0.split(whereSeparator: \.isWhitespace).map(String.init)
      } ?? [])
    guard progress != ActionProgress(action: item.action.id), take(.progress(progress)) else {
      return
    }
    let place = (row.cells[.percent] ?? row.cells[.state])?.place ?? row.place
    let before = known.stage(of: item.action.id, by: form.unit.id, for: form.quarter)
    findings += progress.doubts(after: before).map {
      FormFinding(place: place, sentence: $0, isDoubt: true)
    }
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
      let read = try WrittenQuantity(written, usual: .percent)
      if read.mayBeFraction { report(cell.place, .mayBeFraction(written, read.value)) }
      return checked(read.value, cell)
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
