/// What is to be said about a quarter (季度通报): the one value that every format is written from.
///
/// It is worked out by ``QuarterlyReporter`` from the data, the journal and the days alone; the same
/// input gives the same report.
public struct QuarterlyReport: Sendable {
  /// What it holds for and what it rests on.
  public let basis: ReportBasis
  /// Every target whose time overlaps the quarter, in the order of the plans.
  public let targets: [ReportedTarget]
  /// The tasks with their actions, in the order of the plans; pilots come last in each.
  public let tasks: [ReportedTask]
  /// Who had to report and how far the return has come; empty without a journal.
  public let returns: [ReturnState]
  /// What was changed in the quarter after it was closed, and in closed quarters before it since the
  /// earlier quarter's report: what that one told is not told again.
  public let restatements: [Restatement]
  /// What became of targets of the plans since the earlier quarter, up to the end of the quarter.
  public let revisions: [ReportedRevision]
  /// What units say stands in the way, and what they will do next, in the order of the plans.
  public let remarks: [UnitRemark]
}

extension QuarterlyReport {
  /// How many targets have each verdict, beside the earlier quarter.
  public var counts: VerdictCounts { VerdictCounts(targets) }

  /// The targets that are late, missed or not kept: the furthest behind the time that has passed
  /// first, then those that time does not pace, in the order of the plans.
  public var laggards: [ReportedTarget] {
    let late = targets.filter(\.isLagging)
    let paced = late.enumerated().compactMap { place, target in
      target.judgement.gap.map { (gap: $0, place: place, target: target) }
    }
    return paced.sorted { ($0.gap, $0.place) < ($1.gap, $1.place) }.map(\.target)
      + late.filter { $0.judgement.gap == nil }
  }

  /// The actions that units call delayed.
  public var delayedActions: [ReportedAction] { actions.filter { $0.state == .delayed } }

  /// The targets that nothing is known of, though their time has begun.
  public var unreported: [ReportedTarget] {
    targets.filter { $0.judgement.verdict == .noData && $0.lastBeforeEnd == nil }
  }

  /// The targets whose time is over and whose last figure is from before the end of it.
  public var endNotReported: [ReportedTarget] { targets.filter { $0.lastBeforeEnd != nil } }

  /// What a target is called; where several have its name, with its plan and the year it is due in.
  public func name(of target: ReportedTarget) -> Phrase {
    TargetNames.name(of: target.entry, among: targets.lazy.map(\.entry))
  }

  /// The same where its plan is told beside it.
  public func nameInPlan(of target: ReportedTarget) -> Phrase {
    TargetNames.name(of: target.entry, among: targets.lazy.map(\.entry), namesPlan: false)
  }

  /// Every action, in the order of the plans.
  public var actions: [ReportedAction] { tasks.flatMap(\.actions) }

  /// The targets that moved one way since the earlier quarter.
  public func moved(_ movement: ReportedTarget.Movement) -> [ReportedTarget] {
    targets.filter { $0.movement == movement }
  }

  /// The actions whose state is not what it was at the end of the earlier quarter.
  public var movedActions: [ReportedAction] { actions.filter(\.isMoved) }

  /// The actions of which another share is done than at the end of the earlier quarter, in the same
  /// state.
  public var advancedActions: [ReportedAction] {
    actions.filter { !$0.isMoved && $0.changeSentence != nil }
  }

  /// The returns that are not in, or were sent back.
  public var missingReturns: [ReturnState] {
    returns.filter { [.due, .overdue, .sentBack].contains($0.kind) }
  }

  /// The remarks of one sort.
  public func remarks(_ kind: UnitRemark.Kind) -> [UnitRemark] {
    remarks.filter { $0.kind == kind }
  }
}
