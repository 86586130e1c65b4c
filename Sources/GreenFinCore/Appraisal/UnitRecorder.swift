/// Gathers out of a journal what units reported of their own work in a year.
struct UnitRecorder {
  /// The data with what was reported.
  let catalog: Catalog
  let journal: Journal
  /// The plans that count.
  let plans: [Plan]
  let year: Int
  let options: UnitAppraisal.Options

  /// The records of all units that the plans give anything to do; none without a journal.
  func records() -> [ResponsibleUnit.ID: UnitRecord] {
    guard journal.count > 0, !plans.isEmpty else { return [:] }
    let actions = actions()
    let returns = ReturnRecorder(self)?.returns()
    let units = Set(actions.keys).union(returns.map { Set($0.keys) } ?? [])
    return Dictionary(
      uniqueKeysWithValues: units.map { unit in
        let record = UnitRecord(
          actions: actions[unit] ?? [], returns: returns.map { $0[unit] ?? [] })
        return (unit, record)
      })
  }
}

// MARK: - Actions

extension UnitRecorder {
  /// The day that actions are looked at: the last of the year, or an earlier one.
  private var asOf: CalendarDate { min(options.day, .lastDay(of: year)) }

  /// An action counts the same for everybody who answers for it, as a target does.
  private func actions() -> [ResponsibleUnit.ID: [AppraisalInput.Part]] {
    let reports = Dictionary(grouping: journal.progressReports(asOf: asOf), by: \.action)
    let absent = journal.pilotsNotInForce(on: asOf)
    var selection = Selection()
    selection.plans = plans.map(\.id)
    var found: [ResponsibleUnit.ID: [AppraisalInput.Part]] = [:]
    for entry in catalog.actions(selection) where absent[entry.action.id] == nil {
      guard let part = part(entry, reports[entry.action.id] ?? []) else { continue }
      for unit in Set(entry.responsibilities.map(\.unit)) { found[unit, default: []].append(part) }
    }
    return found
  }

  /// What an action counts; nothing where it is under way in a plan that goes on after the day, so that
  /// it need not be done yet.
  private func part(_ entry: ActionEntry, _ reports: [ProgressReport]) -> AppraisalInput.Part? {
    let share: Fraction?
    let state = reports.state(of: entry)
    switch state {
    case .done: share = .one
    case .delayed, .stopped: share = Fraction(0)
    case .inProgress, .notStarted:
      guard entry.plan.period.end <= asOf else { return nil }
      share = Fraction(0)
    case nil: share = nil
    }
    let decisive = reports.weighty(for: entry).filter { $0.state == state && state != nil }
    let percent = state == .done ? nil : reports.percent(of: entry)
    let words = state?.label ?? Phrase("没有报送进展", "nothing was reported")
    return AppraisalInput.Part(
      id: entry.action.id.rawValue, name: entry.name,
      state: percent.map { words + Phrase(" \($0.plainText)%", ", \($0.plainText)%") } ?? words,
      share: share, source: decisive.isEmpty ? nil : .list(decisive.map(source)),
      reference: decisive.first.map(reference))
  }

  private func source(_ report: ProgressReport) -> Phrase {
    let unit = report.unit.map { catalog.unit($0)?.name ?? Phrase($0.rawValue, $0.rawValue) }
    let words = report.period?.words
    return Phrase(
      (unit?.chinese ?? "未写单位") + (words.map { "\($0.chinese)报送" } ?? "报送"),
      (unit?.english ?? "no unit named") + (words.map { ", report for \($0.english)" } ?? ""))
  }

  private func reference(_ report: ProgressReport) -> String {
    [Document.journal.id.rawValue, report.unit?.rawValue, report.period?.shortText]
      .compactMap(\.self).joined(separator: " ")
  }
}
