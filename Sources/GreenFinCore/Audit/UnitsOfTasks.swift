extension AuditCheck {
  /// The body names the same units for a task as the rows of the task do together.
  ///
  /// Collectives (各区县政府) are taken as they are named; only tasks with both lists are looked at.
  static let unitsOfTasks = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.tasks.flatMap { task in
        onlyInBody(task, plan, catalog) + onlyInRows(task, plan, catalog)
      }
    }
  }

  private static func onlyInBody(
    _ task: PlanTask, _ plan: Plan, _ catalog: Catalog
  ) -> [AuditFinding] {
    let rows = task.actions.filter { !$0.assignments.isEmpty }
    guard !rows.isEmpty else { return [] }
    let named = Set(rows.flatMap(\.assignments).map(\.unit))
    return task.assignments.uniqueUnits.filter { !named.contains($0.unit) }.map { assignment in
      let name = catalog.subject(assignment.unit).name
      return plan.finding(
        .unitNotInTable, subject(assignment, "\(plan.id)/\(task.number)", catalog),
        plan.auditPlace(task.place, assignment.written), plan.auditStretch(rows.map(\.place)),
        Phrase(
          "正文为任务\(task.number)列了\(assignment.written)，表中该任务的各行都没有列。",
          "The body names \(name.english) for task \(task.number); none of its rows does."))
    }
  }

  private static func onlyInRows(
    _ task: PlanTask, _ plan: Plan, _ catalog: Catalog
  ) -> [AuditFinding] {
    guard !task.assignments.isEmpty else { return [] }
    var named = Set(task.assignments.map(\.unit))
    return task.actions.flatMap { action in
      action.assignments.filter { named.insert($0.unit).inserted }.map { assignment in
        let name = catalog.subject(assignment.unit).name
        return plan.finding(
          .unitNotInBody, subject(assignment, action.id.rawValue, catalog),
          plan.auditPlace(action.place, assignment.written), plan.auditPlace(task.place, nil),
          Phrase(
            "表中第\(action.number)项列了\(assignment.written)，正文的任务\(task.number)没有列。",
            "Row \(action.number) names \(name.english); the body does not for task "
              + "\(task.number)."))
      }
    }
  }

  /// A unit at an item: the item is what people look up, the unit is what they read.
  private static func subject(
    _ assignment: Assignment, _ item: String, _ catalog: Catalog
  ) -> AuditFinding.Subject {
    AuditFinding.Subject(id: item, name: catalog.subject(assignment.unit).name)
  }
}

extension [Assignment] {
  /// The assignments without those of a unit that came before.
  var uniqueUnits: [Assignment] {
    var seen: Set<ResponsibleUnit.ID> = []
    return filter { seen.insert($0.unit).inserted }
  }
}
