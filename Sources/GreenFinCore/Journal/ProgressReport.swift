/// What one unit has reported on one action up to a quarter (工作进展).
public struct ProgressReport: Sendable {
  /// The action.
  public let action: Action.ID
  /// The unit; nothing where the record names none.
  public let unit: ResponsibleUnit.ID?
  /// The newest state that was reported, whichever quarter it was for.
  public internal(set) var state: ActionProgress.State?
  /// The newest share that is done, in %, whichever quarter it was for.
  public internal(set) var percent: DecimalNumber?
  /// The period that the state is for; nothing where its record names none.
  public internal(set) var period: Period?
  /// Whether there is a record for the quarter itself.
  public internal(set) var isOfQuarter = false
  /// What was done in the quarter.
  public internal(set) var narrative: String?
  /// What stands in the way, as reported for the quarter.
  public internal(set) var problems: String?
  /// What comes next, as reported for the quarter.
  public internal(set) var nextSteps: String?
  /// The last days of the periods that the state and the share are for.
  fileprivate var stateEnd = Int.min
  fileprivate var percentEnd = Int.min

  fileprivate init(_ action: Action.ID, _ unit: ResponsibleUnit.ID?) {
    self.action = action
    self.unit = unit
  }
}

extension Journal {
  /// What units have reported on actions up to a quarter: one report for each action and unit, in the
  /// order in which they were first reported.
  ///
  /// A record that leaves the state or the share keeps the one before it, and one that corrects an
  /// earlier quarter does not undo what a later quarter says. Texts hold for their own
  /// quarter alone, so that last quarter's problem is never printed as today's.
  public func progressReports(upTo quarter: Period) -> [ProgressReport] {
    let own = periods { $0 == quarter }
    return progressReports(of: namedPeriods { $0.end <= quarter.end }) { entry, report in
      if own.contains(entry.period) { report.add(progress(entry)) }
    }
  }

  /// The same for periods that have begun by a day, without texts; with no day, all there is.
  public func progressReports(asOf day: CalendarDate? = nil) -> [ProgressReport] {
    let periods = namedPeriods { period in day.map { period.start <= $0 } ?? true }
    return progressReports(of: periods, orOfNone: day == nil) { _, _ in }
  }

  private func progressReports(
    of periods: [Int32: Period], orOfNone takesUndated: Bool = false,
    _ addTexts: (JournalEntry, inout ProgressReport) -> Void
  ) -> [ProgressReport] {
    var positions: [ProgressKey: Int] = [:]
    var reports: [ProgressReport] = []
    for entry in current(.progress) {
      let period = periods[entry.period]
      guard period != nil || takesUndated, let action = name(entry.subject) else { continue }
      let unit = name(entry.unit)
      let key = ProgressKey(action: action, unit: unit)
      let position = positions[key] ?? reports.count
      if position == reports.count {
        positions[key] = position
        reports.append(
          ProgressReport(Identifier(action), unit.map { Identifier($0) }))
      }
      reports[position].add(entry, period)
      addTexts(entry, &reports[position])
    }
    return reports
  }
}

extension ProgressReport {
  fileprivate mutating func add(_ entry: JournalEntry, _ period: Period?) {
    let end = period?.end ?? Instant(seconds: Int(entry.recordedAt)).date
    if let state = entry.state, end.dayNumber >= stateEnd {
      self.state = state
      self.period = period
      stateEnd = end.dayNumber
    }
    if let percent = entry.value, end.dayNumber >= percentEnd {
      self.percent = percent
      percentEnd = end.dayNumber
    }
  }

  fileprivate mutating func add(_ progress: ActionProgress?) {
    isOfQuarter = true
    narrative = progress?.narrative ?? narrative
    problems = progress?.problems ?? problems
    nextSteps = progress?.nextSteps ?? nextSteps
  }
}
