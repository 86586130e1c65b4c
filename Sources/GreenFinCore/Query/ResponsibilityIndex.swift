/// Who answers for what in one plan, worked out once for all its actions and targets.
public struct ResponsibilityIndex: Sendable {
  private let catalog: Catalog
  private let actions: [Action.ID: Action]
  private let tasks: [String: PlanTask]
  /// Whom a note of the plan makes answer, members of collectives included.
  private var impliedUnits: [Assignment] = []

  /// Prepares the answers for a plan.
  public init(_ plan: Plan, in catalog: Catalog) {
    self.catalog = catalog
    actions = Dictionary(plan.actions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    tasks = Dictionary(plan.tasks.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
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
    let carrying = carriers.actions.compactMap { actions[$0] }
    if !carrying.isEmpty { return merged(carrying.map(responsibilities(of:))) }
    return merged(carriers.tasks.compactMap { tasks[$0] }.map(responsibilities(of:)))
  }
}

extension ResponsibilityIndex {
  /// The units that are named, the members of named collectives, and the units that a note implies,
  /// each once, in that order.
  private func all(_ named: [Assignment], implied: [Assignment]) -> [Assignment] {
    var result: [Assignment] = []
    var seen: Set<ResponsibleUnit.ID> = []
    func add(_ assignment: Assignment) {
      if seen.insert(assignment.unit).inserted { result.append(assignment) }
    }
    named.forEach(add)
    for assignment in named { members(of: assignment, basis: .member).forEach(add) }
    implied.forEach(add)
    return result
  }

  /// The members of a collective, and theirs in turn, in the role of the collective.
  private func members(of assignment: Assignment, basis: Assignment.Basis) -> [Assignment] {
    var waiting = catalog.unit(assignment.unit)?.members ?? []
    guard !waiting.isEmpty else { return [] }
    var members: [Assignment] = []
    var seen: Set<ResponsibleUnit.ID> = [assignment.unit]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let unit = catalog.unit(next) else { continue }
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
    var result: [Assignment] = []
    var seen: Set<ResponsibleUnit.ID> = []
    for basis in Assignment.Basis.allCases {
      for assignment in lists.joined() where assignment.basis == basis {
        if seen.insert(assignment.unit).inserted { result.append(assignment) }
      }
    }
    return result
  }
}

extension Target {
  /// The tasks and actions whose text states the target.
  public var carriers: (tasks: [String], actions: [Action.ID]) {
    var tasks: [String] = []
    var actions: [Action.ID] = []
    var seen: Set<Statement.Carrier> = []
    for carrier in statements.compactMap(\.carrier) where seen.insert(carrier).inserted {
      switch carrier {
      case .task(let number): tasks.append(number)
      case .action(let id): actions.append(id)
      case .goal: break
      }
    }
    return (tasks, actions)
  }

  /// The actions whose text states the target.
  public var actions: [Action.ID] { carriers.actions }
}
