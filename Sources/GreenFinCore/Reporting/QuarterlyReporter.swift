/// Works out reports on a quarter from the data and the journal.
///
/// What all plans share is prepared once, so that any number of plans is reported on in one pass.
public struct QuarterlyReporter: Sendable {
  /// The choices that a report leaves open.
  public struct Options: Sendable {
    /// The day that the state of returns holds for; targets are judged on the last day of the quarter,
    /// or on this day where it is earlier.
    public var day: CalendarDate
    /// The earlier quarter; nothing for the one before.
    public var before: Period?
    /// The time of the newest record that is known, to be told: so a report that is made again from
    /// what was known then is the same to the byte.
    public var knownAt: Instant?
    /// The day of the month after the quarter by which returns are due.
    public var dueDay = WorkspaceSettings.usualDueDay
    /// The scheme of lights.
    public var scheme: Scheme?
    /// How time progress is reckoned.
    public var calendar = Judge.Calendar.month

    /// Choices for a day.
    public init(day: CalendarDate) {
      self.day = day
    }
  }

  /// The quarter.
  public let quarter: Period
  private let options: Options
  private let before: Period
  private let asOf: CalendarDate
  private let documented: Catalog
  private let journal: Journal
  private let now: Standing
  private let then: Standing
  private let changed: [Restatement]
  private let revised: [Target.ID: [TargetRevision]]
  private let book: QuarterBook
  private let filed: [UInt64: JournalEntry]
  private let progress: [Action.ID: [ProgressReport]]
  private let earlierProgress: [Action.ID: [ProgressReport]]

  /// A judge with the data as they stand on a day.
  private struct Standing: Sendable {
    let catalog: Catalog
    let judge: Judge

    init(_ catalog: Catalog, _ journal: Journal, _ day: CalendarDate, _ calendar: Judge.Calendar) {
      self.catalog = catalog.reporting(journal, asOf: day)
      judge = Judge(self.catalog, asOf: day, calendar: calendar)
    }
  }

  /// Prepares reports from the data as the documents have them and what the journal adds to them.
  public init(_ catalog: Catalog, _ journal: Journal, quarter: Period, _ options: Options) {
    self.quarter = quarter
    self.options = options
    self.journal = journal
    documented = catalog
    before = options.before ?? quarter.previousQuarter
    asOf = min(quarter.end, options.day)
    now = Standing(catalog, journal, asOf, options.calendar)
    then = Standing(catalog, journal, min(before.end, asOf), options.calendar)
    changed = journal.restatements(
      toldOf: quarter, after: before,
      publishedBy: ReturnDesk.dueDate(of: before, dueDay: options.dueDay))
    filed = journal.figureEntries()
    revised = journal.revisions(asOf: asOf)
    book = QuarterBook(quarter, now.catalog, journal)
    progress = Dictionary(grouping: journal.progressReports(upTo: quarter), by: \.action)
    earlierProgress = Dictionary(grouping: journal.progressReports(upTo: before), by: \.action)
  }
}

extension QuarterlyReporter {
  /// The data as they stand on the day of the report.
  public var catalog: Catalog { now.catalog }

  /// What targets are judged by on that day.
  public var judge: Judge { now.judge }

  /// The report on some plans.
  public func report(on plans: [Plan.ID]) -> QuarterlyReport {
    let wanted = Set(plans)
    let plans = now.catalog.plans.filter { wanted.contains($0.id) }
    var selection = Selection()
    selection.plans = plans.map(\.id)
    let actions = now.catalog.actions(selection)
    let tasks: [ReportedTask] = plans.flatMap { plan in
      self.tasks(of: plan, actions.filter { $0.plan.id == plan.id })
    }
    let desk = ReturnDesk(
      now.catalog, journal, plans: plans, quarter: quarter, dueDay: options.dueDay, book: book)
    let basis = basis(plans, dueDate: desk.dueDate)
    return QuarterlyReport(
      basis: basis, targets: targets(selection, comparing: !basis.isFirst), tasks: tasks,
      returns: journal.count > 0 ? desk.states(asOf: options.day) : [],
      restatements: restatements(of: plans), revisions: plans.flatMap(revisions),
      remarks: tasks.flatMap(\.actions).flatMap(\.reports).flatMap { UnitRemark.all(in: $0) })
  }

  private func basis(_ plans: [Plan], dueDate: CalendarDate) -> ReportBasis {
    var seen: Set<Document.ID> = []
    let documents = plans.compactMap { plan in
      seen.insert(plan.document).inserted ? documented.document(plan.document) : nil
    }
    return ReportBasis(
      quarter: quarter, before: before, asOf: asOf, day: options.day, knownAt: options.knownAt,
      dueDate: dueDate, nextDueDate: nextDueDate(plans), plans: plans, documents: documents,
      scheme: options.scheme,
      calendar: options.calendar, hasJournal: journal.count > 0)
  }
}

extension QuarterlyReporter {
  /// When the next quarter's returns are due; nothing where no plan goes on.
  private func nextDueDate(_ plans: [Plan]) -> CalendarDate? {
    let first = CalendarDate(dayNumber: quarter.end.dayNumber + 1)
    let next = Period(quarterOf: first)
    guard plans.contains(where: { $0.period.overlaps(next) }) else { return nil }
    return ReturnDesk.dueDate(of: next, dueDay: options.dueDay)
  }
}

// MARK: - Targets

extension QuarterlyReporter {
  private func targets(_ selection: Selection, comparing: Bool) -> [ReportedTarget] {
    let earlier = Dictionary(
      then.catalog.targets(selection).map { ($0.target.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return now.catalog.targets(selection).compactMap { entry in
      guard entry.target.window.overlaps(quarter) else { return nil }
      let judgement = now.judge.judge(entry)
      let before = comparing ? earlier[entry.target.id].map { then.judge.judge($0) } : nil
      return ReportedTarget(
        judgement: judgement, before: before?.verdict == .notDue ? nil : before,
        answer: options.scheme.flatMap { now.judge.answers([$0], judgement).first },
        versus: entry.target.predicate.versus.flatMap { now.catalog.indicator($0) },
        filing: judgement.observed.flatMap(filing))
    }
  }

  /// What the unit says of a figure that stands in the journal.
  private func filing(_ observation: Observation) -> FiledFigure? {
    guard observation.document == Document.journal.id,
      let number = observation.id.rawValue.split(separator: "/").last,
      let entry = RecordNumber.read(String(number)).flatMap({ filed[$0] })
    else { return nil }
    return journal.record(entry).flatMap { FiledFigure($0) }
  }

  private func revisions(of plan: Plan) -> [ReportedRevision] {
    guard !revised.isEmpty else { return [] }
    let original = documented.plan(plan.id)?.targets ?? []
    return original.flatMap { target -> [ReportedRevision] in
      guard let revisions = revised[target.id],
        let indicator = documented.indicator(target.indicator)
      else { return [] }
      var before = target.predicate.quantity
      return revisions.compactMap { revision in
        defer { before = revision.quantity }
        guard revision.effective > self.before.end else { return nil }
        return ReportedRevision(
          plan: plan, target: target, indicator: indicator, before: before, revision: revision)
      }
    }
  }

  private func restatements(of plans: [Plan]) -> [Restatement] {
    guard !changed.isEmpty else { return [] }
    var indicators: Set<Indicator.ID> = []
    var actions: Set<Action.ID> = []
    for plan in plans {
      let measured = plan.targets.flatMap {
        [$0.indicator, $0.predicate.versus].compactMap(\.self)
      }
      indicators.formUnion(measured)
      actions.formUnion(plan.actions.map(\.id))
    }
    return changed.filter { restatement in
      guard plans.contains(where: { $0.period.overlaps(restatement.quarter) }) else { return false }
      switch restatement.change {
      case .figure(let indicator, let place, _, _, _):
        return indicators.contains(indicator)
          && plans.contains { place.lies(inside: $0.jurisdiction) }
      case .progress(let action, _, _): return actions.contains(action)
      }
    }
  }
}

extension Jurisdiction.ID {
  /// Whether the place is the other, or a part of it.
  fileprivate func lies(inside other: Jurisdiction.ID) -> Bool {
    self == other || rawValue.hasPrefix(other.rawValue + "/")
  }
}

// MARK: - Tasks

extension QuarterlyReporter {
  private func tasks(of plan: Plan, _ entries: [ActionEntry]) -> [ReportedTask] {
    let actions = entries.map { entry in
      ReportedAction(
        entry: entry, reports: progress[entry.action.id] ?? [],
        stateBefore: earlierProgress[entry.action.id]?.state(of: entry),
        percentBefore: earlierProgress[entry.action.id]?.percent(of: entry))
    }
    let tasks = plan.tasks.map { task in
      ReportedTask(
        plan: plan, task: task, actions: actions.filter { $0.entry.task?.number == task.number })
    }
    let pilots = actions.filter { $0.entry.task == nil }
    return tasks.filter { !$0.actions.isEmpty }
      + (pilots.isEmpty ? [] : [ReportedTask(plan: plan, task: nil, actions: pilots)])
  }
}
