/// What one unit answers for in a report, and where that stands, in numbers.
public struct UnitStanding: Sendable {
  /// The unit.
  public let unit: ResponsibleUnit
  /// How many targets it answers for or supports.
  public internal(set) var targets = 0
  /// How many of them it leads or answers for by name.
  public internal(set) var ownTargets = 0
  /// How many of its targets are late, missed or not kept.
  public internal(set) var lagging = 0
  /// How many of its targets have no figure.
  public internal(set) var unreported = 0
  /// How many actions it answers for, supports or tries out.
  public internal(set) var actions = 0
  /// How many of them it has reported on for the quarter.
  public internal(set) var reportedActions = 0
  /// How far its return has come; nothing where it has none to make, or without a journal.
  public let filing: ReturnState.Kind?
}

extension QuarterlyReport {
  /// Every unit that answers for something, in the order of the data.
  public func units(of catalog: Catalog) -> [UnitStanding] {
    let filings = Dictionary(
      returns.map { ($0.form.unit.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var standings: [ResponsibleUnit.ID: UnitStanding] = [:]
    for unit in catalog.units {
      standings[unit.id] = UnitStanding(unit: unit, filing: filings[unit.id])
    }
    for target in targets {
      for assignment in target.entry.responsibilities {
        standings[assignment.unit]?.add(target, assignment)
      }
    }
    for action in actions {
      for assignment in action.entry.responsibilities {
        standings[assignment.unit]?.add(action)
      }
    }
    return catalog.units.compactMap { standings[$0.id] }.filter { $0.targets + $0.actions > 0 }
  }
}

extension UnitStanding {
  fileprivate mutating func add(_ target: ReportedTarget, _ assignment: Assignment) {
    targets += 1
    if assignment.basis == .named, assignment.role != .support { ownTargets += 1 }
    if target.isLagging { lagging += 1 }
    if target.judgement.verdict == .noData { unreported += 1 }
  }

  fileprivate mutating func add(_ action: ReportedAction) {
    actions += 1
    if action.isReported(by: unit.id) { reportedActions += 1 }
  }
}
