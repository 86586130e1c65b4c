import GreenFinCore

/// What units say of the actions behind what lags, gone through once: which remark belongs to which
/// laggards.
struct LaggardRemarks {
  /// The remarks on an action, as they came.
  let byAction: [Action.ID: [UnitRemark]]
  /// The targets that lag and that an action carries, in their order.
  private let carried: [Action.ID: [ReportedTarget]]
  /// The remarks by the targets that their actions carry.
  private let byTargets: [[Target.ID]: [UnitRemark]]
  /// The actions with remarks that carry several of the targets, in the order of the remarks.
  private let carriers: [Action.ID]

  init(_ report: QuarterlyReport, of late: [ReportedTarget]) {
    var carried: [Action.ID: [ReportedTarget]] = [:]
    for target in late {
      for action in target.entry.target.actions { carried[action, default: []].append(target) }
    }
    // A delayed action has its remark beside its own name.
    let delayed = Set(report.delayedActions.map(\.entry.action.id))
    var byAction: [Action.ID: [UnitRemark]] = [:]
    var byTargets: [[Target.ID]: [UnitRemark]] = [:]
    var carriers: [Action.ID] = []
    for remark in report.remarks(.problem) {
      let targets = carried[remark.action, default: []]
      if targets.count > 1, byAction[remark.action] == nil { carriers.append(remark.action) }
      byAction[remark.action, default: []].append(remark)
      if !delayed.contains(remark.action) {
        byTargets[targets.map(\.entry.target.id), default: []].append(remark)
      }
    }
    (self.byAction, self.carried, self.byTargets, self.carriers) = (
      byAction, carried, byTargets, carriers
    )
  }

  /// What is said of the actions that carry these targets of the laggards and no other of them.
  func carrying(_ targets: [ReportedTarget]) -> [UnitRemark] {
    byTargets[targets.map(\.entry.target.id), default: []]
  }

  /// The sets of several targets that one action carries which something is said of, each once.
  var shared: [[ReportedTarget]] {
    var seen: Set<[Target.ID]> = []
    return carriers.compactMap { carried[$0] }.filter {
      seen.insert($0.map(\.entry.target.id)).inserted
    }
  }
}
