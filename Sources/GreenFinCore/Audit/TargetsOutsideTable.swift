extension AuditCheck {
  /// The body and the table of tasks state the same targets, and so do the goals and the table of
  /// indicators with their figures; only documents that have both are looked at.
  static let targetsOutsideTable = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      let layout = PlanLayout(plan)
      return plan.targets.compactMap { target in
        let parts = Set(target.statements.map(\.part))
        if layout.hasTable, parts.contains(.body), !parts.contains(.table) {
          return plan.missing(target, .targetNotInTable, layout.rows(of: target), catalog)
        }
        if layout.hasTable, parts.contains(.table), parts.isDisjoint(with: [.goals, .body]),
          layout.hasBody
        {
          return plan.missing(target, .targetNotInText, layout.bodies(of: target), catalog)
        }
        guard layout.hasIndicators, target.predicate.comparator != .done else { return nil }
        if parts.contains(.goals), !parts.contains(.indicators) {
          return plan.missing(target, .targetNotInTable, layout.indicators, catalog)
        }
        if parts.contains(.indicators), !parts.contains(.goals) {
          return plan.missing(target, .targetNotInText, plan.goals.map(\.place), catalog)
        }
        return nil
      }
    }
  }
}

extension Plan {
  fileprivate func missing(
    _ target: Target, _ kind: AuditFinding.Kind, _ searched: [String], _ catalog: Catalog
  ) -> AuditFinding {
    let isTable = kind == .targetNotInTable
    let statement = target.statements.first { $0.part == .body } ?? target.statements.first
    let written = statement?.written ?? ""
    return finding(
      kind, catalog.subject(target), auditPlace(statement?.place ?? "", written),
      auditStretch(searched),
      isTable
        ? Phrase(
          "正文写有“\(written)”，表中没有。", "The text states “\(written)”; the table lacks it.")
        : Phrase(
          "表中列有“\(written)”，正文没有。", "The table states “\(written)”; the text lacks it."))
  }
}

/// Which parts a plan's document has, and where they stand.
private struct PlanLayout {
  private let plan: Plan
  let hasTable: Bool
  let hasBody: Bool
  /// The places of the table of indicators.
  let indicators: [String]

  init(_ plan: Plan) {
    self.plan = plan
    let statements = plan.targets.flatMap(\.statements)
    hasTable = statements.contains { $0.part == .table }
    hasBody = statements.contains { $0.part == .body }
    indicators = statements.filter { $0.part == .indicators }.map(\.place)
      .sorted { ($0.count, $0) < ($1.count, $1) }
  }

  var hasIndicators: Bool { !indicators.isEmpty }

  /// The rows of the tasks that a target belongs to; of all tasks where it belongs to none.
  func rows(of target: Target) -> [String] {
    tasks(of: target).flatMap(\.actions).map(\.place)
  }

  /// The body places of the tasks that a target belongs to.
  func bodies(of target: Target) -> [String] { tasks(of: target).map(\.place) }

  private func tasks(of target: Target) -> [PlanTask] {
    let carriers = target.carriers
    let own = plan.tasks.filter { task in
      carriers.tasks.contains(task.number)
        || task.actions.contains { carriers.actions.contains($0.id) }
    }
    return own.isEmpty ? plan.tasks : own
  }
}
