/// Who answers for what in one plan, worked out once for all its actions and targets.
public struct ResponsibilityIndex: Sendable {
  private let catalog: Catalog
  private let actions: [NameKey: Action]
  private let tasks: [NameKey: PlanTask]
  /// Whom a note of the plan makes answer, members of collectives included.
  private var impliedUnits: [Assignment] = []

  /// Prepares the answers for a plan.
  public init(_ plan: Plan, in catalog: Catalog) {
    self.catalog = catalog
    actions = Dictionary(
      plan.actions.lazy.map { (NameKey($0.id.rawValue), $0) },
      uniquingKeysWith: { first, _ in first })
    tasks = Dictionary(
      plan.tasks.lazy.map { (NameKey($0.number), $0) }, uniquingKeysWith: { first, _ in first })
    let implied = plan.implied?.assignments ?? []
    impliedUnits =
      implied.map { Assignment($0.unit, $0.role, .implied, written: $0.written) }
      + implied.flatMap { members(of: $0, basis: .implied) }
  }

  /// Everyone who answers for an action; a note that speaks of table rows does not reach pilots.
  public func responsibilities(of action: Action) -> [Assignment] {
    all(action.assignments, implied: action.kind == .action ? impliedUnits : [])
  }

  /// Everyone who answers for a task as the body of the document has it.
  public func responsibilities(of task: PlanTask) -> [Assignment] {
    all(task.assignments, implied: impliedUnits)
  }

  /// Everyone who answers for a target: the units of the actions that carry it; where only the body
  /// of a task states it, the units of that task.
  public func responsibilities(of target: Target) -> [Assignment] {
    let carriers = target.carriers
    let carrying = carriers.actions.compactMap { actions[NameKey($0.rawValue)] }
    if !carrying.isEmpty { return merged(carrying.map(responsibilities(of:))) }
    return merged(carriers.tasks.compactMap { tasks[NameKey($0)] }.map(responsibilities(of:)))
  }
}

extension ResponsibilityIndex {
  /// The units that are named, the members of named collectives, and the units that a note implies,
  /// each once, in that order.
  private func all(_ named: [Assignment], implied: [Assignment]) -> [Assignment] {
    var list = DistinctAssignments()
    named.forEach { list.add($0) }
    for assignment in named {
      members(of: assignment, basis: .member).forEach { list.add($0) }
    }
    implied.forEach { list.add($0) }
    return list.assignments
  }

  /// The members of a collective, and theirs in turn, in the role of the collective.
  private func members(of assignment: Assignment, basis: Assignment.Basis) -> [Assignment] {
    var waiting = catalog.unit(assignment.unit)?.members ?? []
    guard !waiting.isEmpty else { return [] }
    var members: [Assignment] = []
    var seen: Set = [NameKey(assignment.unit.rawValue)]
    while let next = waiting.popLast() {
      guard seen.insert(NameKey(next.rawValue)).inserted, let unit = catalog.unit(next) else {
        continue
      }
      members.append(
        Assignment(
          next, assignment.role, basis, written: unit.name.chinese, through: assignment.unit))
      waiting += unit.members
    }
    return members.reversed()
  }

  /// One list out of several: each unit once, on the strongest ground it has in any of them.
  private func merged(_ lists: [[Assignment]]) -> [Assignment] {
    guard lists.count > 1 else { return lists.first ?? [] }
    var merged = DistinctAssignments()
    for basis in Assignment.Basis.allCases {
      for list in lists {
        for assignment in list where assignment.basis == basis { merged.add(assignment) }
      }
    }
    return merged.assignments
  }
}

/// Assignments with each unit once: few are compared, which is faster than looking units up, and
/// more than that are looked up.
private struct DistinctAssignments {
  private(set) var assignments: [Assignment] = []
  private var units: Set<NameKey> = []
  private static let few = 24

  /// Adds an assignment whose unit is not there yet.
  mutating func add(_ assignment: Assignment) {
    let unit = assignment.unit
    if assignments.count < Self.few {
      guard !assignments.contains(where: { $0.unit == unit }) else { return }
      if assignments.isEmpty { assignments.reserveCapacity(Self.few) }
    } else {
      if units.isEmpty { units = Set(assignments.lazy.map { NameKey($0.unit.rawValue) }) }
      guard units.insert(NameKey(unit.rawValue)).inserted else { return }
    }
    assignments.append(assignment)
  }
}

extension Target {
  /// The tasks and actions whose text states the target.
  public var carriers: (tasks: [String], actions: [Action.ID]) {
    var tasks: [String] = []
    var actions: [Action.ID] = []
    // Most targets are stated once.
    guard statements.count > 1 else {
      switch statements.first?.carrier {
      case .task(let number): return ([number], [])
      case .action(let id): return ([], [id])
      case .goal, nil: return ([], [])
      }
    }
    var seenTasks: Set<NameKey> = []
    var seenActions: Set<NameKey> = []
    for statement in statements {
      switch statement.carrier {
      case .task(let number):
        if seenTasks.insert(NameKey(number)).inserted { tasks.append(number) }
      case .action(let id):
        if seenActions.insert(NameKey(id.rawValue)).inserted { actions.append(id) }
      case .goal, nil: break
      }
    }
    return (tasks, actions)
  }

  /// The actions whose text states the target.
  public var actions: [Action.ID] { carriers.actions }
}
