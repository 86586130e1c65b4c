/// Which plans, tasks, units, targets, indicators and observations people want to see.
///
/// Every listing uses this one filter. A part that is empty does not filter; the values inside a
/// part are alternatives, and all parts together must hold.
public struct Selection: Sendable {
  /// Plans.
  public var plans: [Plan.ID] = []
  /// Units; found where they are named, as members of collectives, and where a note implies them.
  public var units: Set<ResponsibleUnit.ID> = []
  /// Roles that the units have.
  public var roles: Set<Assignment.Role> = []
  /// Tasks, by their number or identifier, or actions by theirs.
  public var tasks: Set<String> = []
  /// Indicators.
  public var indicators: Set<Indicator.ID> = []
  /// Kinds, of whatever is listed.
  public var kinds: Set<String> = []
  /// Places; those inside them count as well, but not for figures.
  public var jurisdictions: Set<Jurisdiction.ID> = []
  /// Documents, for observations.
  public var documents: Set<Document.ID> = []
  /// A period that must have a day in common with the plan, target or figure.
  public var period: Period?
  /// Words that must all occur, in either language.
  public var words: [String] = []
  /// Only actions that carry a target.
  public var hasTarget = false
  /// Commitment words, such as 力争.
  public var commitments: Set<String> = []
  /// Only what is due before this day.
  public var dueBefore: CalendarDate?

  /// Selects everything.
  public init() {}
}

extension Selection {
  /// Whether any of `texts` together hold every word that is searched for.
  func matches(_ texts: @autoclosure () -> [String]) -> Bool {
    guard !words.isEmpty else { return true }
    // Folding leaves separators out, so the texts are joined after it.
    let text = texts().map(FoldedName.fold).joined(separator: "\u{1}")
    return words.allSatisfy { text.contains(FoldedName.fold($0)) }
  }

  func matches(kind: String) -> Bool { kinds.isEmpty || kinds.contains(kind) }

  /// Whether one of the units wanted answers, in one of the roles wanted.
  func matches(_ assignments: @autoclosure () -> [Assignment]) -> Bool {
    guard !units.isEmpty || !roles.isEmpty else { return true }
    return assignments().contains(where: matches)
  }

  /// Whether an assignment is one that was asked for by unit and role.
  public func matches(_ assignment: Assignment) -> Bool {
    (units.isEmpty || units.contains(assignment.unit))
      && (roles.isEmpty || roles.contains(assignment.role))
  }

  func matches(inside jurisdiction: Jurisdiction.ID) -> Bool {
    jurisdictions.isEmpty
      || jurisdictions.contains { wanted in
        wanted == jurisdiction || jurisdiction.rawValue.hasPrefix(wanted.rawValue + "/")
      }
  }

  func matches(_ plan: Plan) -> Bool {
    (plans.isEmpty || plans.contains(plan.id)) && matches(inside: plan.jurisdiction)
  }

  func matches(_ other: Period) -> Bool { period.map { $0.overlaps(other) } ?? true }

  /// Whether a task or one of its actions was asked for.
  func matches(task: PlanTask, action: Action, in plan: Plan) -> Bool {
    tasks.isEmpty || tasks.contains(task.number) || tasks.contains("\(plan.id)/\(task.number)")
      || tasks.contains(action.number) || tasks.contains(action.id.rawValue)
  }
}

extension Phrase {
  /// Both wordings, to be searched.
  var texts: [String] { [chinese, english] }
}
