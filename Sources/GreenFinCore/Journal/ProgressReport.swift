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
  /// Whether there is a record for the quarter itself.
  public internal(set) var isOfQuarter = false
  /// What was done in the quarter.
  public internal(set) var narrative: String?
  /// What stands in the way, as reported for the quarter.
  public internal(set) var problems: String?
  /// What comes next, as reported for the quarter.
  public internal(set) var nextSteps: String?
}

extension Journal {
  /// What units have reported on actions up to a quarter: one report for each action and unit, in the
  /// order in which they were first reported.
  ///
  /// A record that leaves the state or the share keeps the one before it. Texts hold for their own
  /// quarter alone, so that last quarter's problem is never printed as today's.
  public func progressReports(upTo quarter: Period) -> [ProgressReport] {
    let own = periods { $0 == quarter }
    let known = periods { $0.end <= quarter.end }
    var positions: [ProgressKey: Int] = [:]
    var reports: [ProgressReport] = []
    for entry in current(.progress) where known.contains(entry.period) {
      guard let action = name(entry.subject) else { continue }
      let unit = name(entry.unit)
      let key = ProgressKey(action: action, unit: unit)
      let position = positions[key] ?? reports.count
      if position == reports.count {
        positions[key] = position
        reports.append(
          ProgressReport(action: Identifier(action), unit: unit.map { Identifier($0) }))
      }
      reports[position].state = entry.state ?? reports[position].state
      reports[position].percent = entry.value ?? reports[position].percent
      if own.contains(entry.period) { reports[position].add(progress(entry)) }
    }
    return reports
  }
}

extension ProgressReport {
  fileprivate mutating func add(_ progress: ActionProgress?) {
    isOfQuarter = true
    narrative = progress?.narrative ?? narrative
    problems = progress?.problems ?? problems
    nextSteps = progress?.nextSteps ?? nextSteps
  }
}

extension ActionProgress.State {
  /// How far the state is; of several units that report differently, the least far one counts.
  var order: Int {
    switch self {
    case .delayed: 0
    case .notStarted: 1
    case .inProgress: 2
    case .stopped: 3
    case .done: 4
    }
  }
}
