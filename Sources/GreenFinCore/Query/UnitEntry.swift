/// One unit with the size of its workload.
public struct UnitEntry: Sendable {
  /// The unit.
  public let unit: ResponsibleUnit
  /// How many actions it answers for on any ground and in any role.
  public let actions: Int
  /// How many of them it leads.
  public let leads: Int
  /// How many targets it answers for.
  public let targets: Int
}

extension Catalog {
  /// The units that a selection wants, with their workload in the plans that it wants.
  public func units(_ selection: Selection) -> [UnitEntry] {
    let workload = workload(selection)
    return units.compactMap { unit in
      let load = workload[NameKey(unit.id.rawValue)]
      guard selection.units.isEmpty || selection.units.contains(unit.id),
        selection.matches(kind: unit.kind.rawValue), selection.matches(inside: unit.jurisdiction),
        selection.plans.isEmpty || load != nil,
        selection.matches(unit.name.texts + unit.aliases + [unit.id.rawValue])
      else { return nil }
      return UnitEntry(
        unit: unit, actions: load?.actions ?? 0, leads: load?.leads ?? 0,
        targets: load?.targets ?? 0)
    }
  }

  private struct Workload {
    var actions = 0
    var leads = 0
    var targets = 0
  }

  private func workload(_ selection: Selection) -> [NameKey: Workload] {
    var workload: [NameKey: Workload] = [:]
    func count(_ assignment: Assignment, _ change: (inout Workload) -> Void) {
      change(&workload[NameKey(assignment.unit.rawValue), default: Workload()])
    }
    for plan in plans where selection.plans.isEmpty || selection.plans.contains(plan.id) {
      let index = ResponsibilityIndex(plan, in: self)
      for action in plan.actions {
        for assignment in index.responsibilities(of: action) + action.institutions {
          count(assignment) { $0.actions += 1 }
          if assignment.role == .lead { count(assignment) { $0.leads += 1 } }
        }
      }
      for target in plan.targets {
        for assignment in index.responsibilities(of: target) {
          count(assignment) { $0.targets += 1 }
        }
      }
    }
    return workload
  }
}
