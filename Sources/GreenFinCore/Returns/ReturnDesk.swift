/// Knows for one quarter which unit has to report what, and what has come in (季度报送).
///
/// Everybody who answers for an action has a form; collectives do not file, their members do, and a
/// unit that only supports need not. Source: both yearly plans ask for quarterly returns of all
/// responsible units (huzhou-2021 and huzhou-2023, among the duties of the coordinating office).
public struct ReturnDesk: Sendable {
  /// The quarter.
  public let quarter: Period
  /// The last day on which returns are on time.
  public let dueDate: CalendarDate
  private let catalog: Catalog
  private let journal: Journal
  private let plans: [Plan]
  private let book: QuarterBook
  private var reported: ReportedInQuarter { book.reported }
  private var filed: FiledFigures { book.filed }

  /// Prepares the answers.
  ///
  /// `dueDay` is the day of the month after the quarter; the `book` of the quarter is given where
  /// several desks look into it.
  public init(
    _ catalog: Catalog, _ journal: Journal, plans: [Plan], quarter: Period, dueDay: Int,
    book: QuarterBook? = nil
  ) {
    self.catalog = catalog
    self.journal = journal
    self.plans = plans
    self.quarter = quarter
    dueDate = Self.dueDate(of: quarter, dueDay: dueDay)
    self.book = book ?? QuarterBook(quarter, catalog, journal)
  }

  /// The last day on which a quarter's returns are on time.
  static func dueDate(of quarter: Period, dueDay: Int) -> CalendarDate {
    CalendarDate(dayNumber: quarter.end.dayNumber + dueDay)
  }

  /// The forms of all units that have something to report, by the order of units in the data.
  ///
  /// Every listing of returns starts here, so that a unit which need not file is late in none of them.
  public func forms() -> [ReturnForm] {
    var targets: [ResponsibleUnit.ID: [ReturnForm.TargetItem]] = [:]
    var actions: [ResponsibleUnit.ID: [ReturnForm.ActionItem]] = [:]
    let entries = entries
    let filers = FigureFilers(entries, catalog)
    for plan in plans {
      let index = ResponsibilityIndex(plan, in: catalog)
      for action in plan.actions where book.absent[action.id] == nil {
        for assignment in index.responsibilities(of: action) {
          actions[assignment.unit, default: []].append(item(action, plan, assignment))
        }
      }
    }
    var above: [ResponsibleUnit.ID: [MeasureKey: Target.ID]] = [:]
    for entry in entries {
      for assignment in entry.responsibilities {
        guard let item = item(entry, assignment, filers, above[assignment.unit]) else { continue }
        targets[assignment.unit, default: []].append(item)
        let key = MeasureKey(entry.target.indicator, item.place)
        if item.sameAs == nil { above[assignment.unit, default: [:]][key] = entry.target.id }
      }
    }
    return catalog.units.compactMap { unit in
      guard unit.members.isEmpty else { return nil }
      let form = ReturnForm(
        unit: unit, quarter: quarter, dueDate: dueDate, targets: targets[unit.id] ?? [],
        actions: actions[unit.id] ?? [])
      return form.isAsked ? form : nil
    }
  }

  /// The targets that apply and whose time the quarter touches, with who answers for them, in the
  /// plans' order.
  private var entries: [TargetEntry] {
    plans.flatMap { plan in
      let index = ResponsibilityIndex(plan, in: catalog)
      return plan.targets
        .filter { $0.window.overlaps(quarter) && !book.exempt.contains($0.id) }
        .compactMap { catalog.entry($0, in: plan, index) }
    }
  }

  private func item(
    _ entry: TargetEntry, _ assignment: Assignment, _ filers: FigureFilers,
    _ above: [MeasureKey: Target.ID]?
  ) -> ReturnForm.TargetItem? {
    guard let unit = catalog.unit(assignment.unit) else { return nil }
    let (place, filer) = filers.filing(entry, unit)
    let key = MeasureKey(entry.target.indicator, place)
    let last = reported.latest[key]
    return ReturnForm.TargetItem(
      entry: entry, assignment: assignment, place: place, filer: filer,
      sameAs: above?[key], last: last, isReported: isKnown(key),
      reporter: isKnown(key) ? last.flatMap(reporter) : nil)
  }

  /// The unit that handed in a figure; nothing where a document prints it or the office recorded it
  /// without naming one.
  private func reporter(_ observation: Observation) -> ResponsibleUnit? {
    guard observation.document == Document.journal.id,
      let name = observation.place.split(separator: " ").first
    else { return nil }
    return catalog.unit(Identifier(String(name)))
  }

  /// The figures of the quarter that units handed in differently.
  public func conflicts() -> [FilingConflict] { filed.conflicts() }

  /// The targets whose figure nobody is asked for, because only districts answer for them or nobody
  /// does, and which there is none of for the quarter: the office has to record those itself.
  public func targetsWithoutFiler() -> [TargetEntry] {
    let entries = entries
    let filers = FigureFilers(entries, catalog)
    return entries.filter { entry in
      let key = MeasureKey(entry.target.indicator, entry.plan.jurisdiction)
      return entry.target.kind != .milestone && !filers.hasFiler(entry) && !isKnown(key)
    }
  }

  /// Whether anybody reported a figure for a day of the quarter.
  private func isKnown(_ key: MeasureKey) -> Bool {
    reported.latest[key].map { quarter.contains($0.asOf) } ?? false
  }

  private func item(
    _ action: Action, _ plan: Plan, _ assignment: Assignment
  ) -> ReturnForm.ActionItem {
    let key = ProgressKey(action: action.id.rawValue, unit: assignment.unit.rawValue)
    let last = reported.progress[key]
    return ReturnForm.ActionItem(
      action: action, plan: plan, assignment: assignment,
      last: last.flatMap { journal.progress($0) },
      isReported: reported.actionsInQuarter.contains(key))
  }

  /// How far each return had come on a day.
  public func states(asOf day: CalendarDate) -> [ReturnState] {
    forms().map { form in
      state(form, book.filings[form.unit.id, default: []].filter { $0.day <= day }, day)
    }
  }

  private func state(_ form: ReturnForm, _ filings: [Filing], _ day: CalendarDate) -> ReturnState {
    // What the office did with a return that was taken back since says nothing about the next one.
    let filings = filings.drop { $0.kind != .submission }
    let first = filings.first?.day
    var kind: ReturnState.Kind =
      day <= quarter.end ? .notDue : day <= dueDate ? .due : .overdue
    switch filings.last?.kind {
    case .submission: kind = .submitted
    case .acceptance: kind = .accepted
    case .sendBack: kind = .sentBack
    default: break
    }
    let until = kind == .overdue ? day : first ?? dueDate
    return ReturnState(
      form: form, kind: kind, daysLate: max(0, until.dayNumber - dueDate.dayNumber),
      submitted: first, lastSubmitted: filings.last { $0.kind == .submission }?.day,
      reason: kind == .sentBack ? filings.last?.reason : nil)
  }
}
