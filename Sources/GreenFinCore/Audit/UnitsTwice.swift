extension AuditCheck {
  /// No list names a unit twice, by whatever name (domain rule 2).
  static let unitsTwice = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.auditLists.flatMap { list in
        repetitions(list.assignments).map { first, second in
          let subject = AuditFinding.Subject(
            id: list.item, name: catalog.subject(second.unit).name)
          return plan.finding(
            .unitTwice, subject, plan.auditPlace(list.place, first.written),
            plan.auditPlace(list.place, second.written),
            sentence(first.written, second.written, subject.name.english))
        }
      }
    }
  }

  private static func sentence(_ first: String, _ second: String, _ name: String) -> Phrase {
    first == second
      ? Phrase("同一处把“\(first)”列了两次。", "One list names \(name) twice.")
      : Phrase(
        "同一处把同一单位列了两次，一次作“\(first)”，一次作“\(second)”。",
        "One list names \(name) twice, as “\(first)” and as “\(second)”.")
  }

  /// Each later mention of a unit with its first one.
  private static func repetitions(_ list: [Assignment]) -> [(Assignment, Assignment)] {
    var first: [ResponsibleUnit.ID: Assignment] = [:]
    return list.compactMap { assignment in
      if let earlier = first[assignment.unit] { return (earlier, assignment) }
      first[assignment.unit] = assignment
      return nil
    }
  }
}

/// One list of units in a plan, and what it belongs to.
struct AuditList {
  /// The identifier of the task, action or pilot; of the plan, for its note.
  let item: String
  /// Where the list stands.
  let place: String
  /// The units.
  let assignments: [Assignment]
}

extension Plan {
  /// Every list of responsible units, in the order of the document.
  var auditLists: [AuditList] {
    var lists: [AuditList] = []
    for task in tasks {
      lists.append(
        AuditList(item: "\(id)/\(task.number)", place: task.place, assignments: task.assignments))
      lists += task.actions.map(Self.list)
    }
    lists += pilots.flatMap { pilot in
      [
        Self.list(pilot),
        AuditList(
          item: pilot.id.rawValue, place: pilot.place, assignments: pilot.institutions),
      ]
    }
    if let implied {
      lists.append(
        AuditList(item: id.rawValue, place: implied.place, assignments: implied.assignments))
    }
    return lists
  }

  private static func list(_ action: Action) -> AuditList {
    AuditList(item: action.id.rawValue, place: action.place, assignments: action.assignments)
  }
}
