import GreenFinCore
import OfficeFormats

/// What a form says on one line, before anybody fills it in.
struct FormRow {
  let id: String
  private let cells: [FormColumn: SheetCell.Value]
  /// The unit of measure of the figure to fill in, which tells what may be typed.
  let measure: UnitOfMeasure?
  /// Whether a figure needs to say which span it covers.
  let hasBasis: Bool
  /// Whether the row is about something that is done or not.
  let isMilestone: Bool
  /// Whether this unit fills it in.
  let isOpen: Bool
  /// The values that the figure can have at all.
  let limits: Limits

  /// What stands in a column.
  func value(_ column: FormColumn) -> SheetCell.Value { cells[column] ?? .empty }

  /// The line of a target.
  init(
    _ item: ReturnForm.TargetItem, _ form: ReturnForm, _ names: FormNames, _ language: Language
  ) {
    let entry = item.entry
    isMilestone = entry.indicator.kind == .milestone
    isOpen = item.isFiledHere
    limits = entry.indicator.limits
    id = entry.target.id.rawValue
    measure = entry.indicator.unit
    hasBasis = [.flow, .count].contains(entry.indicator.kind)
    var cells: [FormColumn: SheetCell.Value] = [
      .id: .text(id), .name: .text(entry.indicator.name.text(language)),
      .role: .text(item.assignment.role.label.text(language)),
      .place: .text(names.place(item.place).text(language)),
      .filer: .text(names.filer(item).text(language)),
      .target: .text(names.target(item).text(language)),
      .measure: .text(
        measure?.name(language) ?? Phrase("是或否", "yes or no").text(language)),
    ]
    if isOpen { cells[.asOf] = SheetCell.Value(form.quarter.end) }
    if hasBasis, isOpen { cells[.basis] = .text(FormWords.text(.toDate).text(language)) }
    if let last = item.last {
      let usual = measure.flatMap { last.quantity.converted(to: $0) } ?? last.quantity
      cells[.lastValue] =
        isMilestone
        ? .text(FormWords.done(usual.value >= 1).text(language)) : .number(usual.value.plainText)
      cells[.lastDate] = SheetCell.Value(last.asOf)
    }
    self.cells = cells
  }

  /// The line of an action.
  init(_ item: ReturnForm.ActionItem, _ language: Language) {
    id = item.action.id.rawValue
    measure = nil
    hasBasis = false
    isMilestone = false
    isOpen = true
    limits = Limits()
    let title = item.action.title ?? item.action.summary
    var cells: [FormColumn: SheetCell.Value] = [
      .id: .text(id), .name: .text(title.text(language)),
      .role: .text(item.assignment.role.label.text(language)),
    ]
    if let last = item.last {
      let state = last.state.map { $0.label.text(language) }
      let percent = last.percent.map { $0.plainText + "%" }
      cells[.lastState] = .text([state, percent].compactMap(\.self).joined(separator: " "))
    }
    self.cells = cells
  }
}

extension SheetCell.Value {
  /// A day; spreadsheets know none before 1900, which then stands as text.
  init(_ date: CalendarDate) {
    let day = SheetDate(year: date.year, month: date.month, day: date.day)
    self = day.map { .date($0) } ?? .text("\(date)")
  }
}
