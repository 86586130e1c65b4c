extension AuditCheck {
  /// Every target of the goals is stated by a task or one of its rows, so that units answer for it.
  ///
  /// A goal without a responsible unit is a finding and no error (domain rule 3).
  static let uncarriedGoals = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      let tasks = plan.auditStretch(plan.tasks.map(\.place))
      let namesUnits =
        plan.tasks.contains { !$0.assignments.isEmpty }
        || plan.actions.contains { !$0.assignments.isEmpty }
      return plan.targets.filter(\.isUncarriedGoal).map { target in
        plan.finding(
          .uncarriedGoal, catalog.subject(target), target.firstPlace(in: plan), tasks,
          namesUnits
            ? Phrase(
              "只在主要目标中写出，没有一项任务承接，也没有责任单位。",
              "Stated in the goals alone: no task carries it and no unit answers for it.")
            : Phrase(
              "只在主要目标或指标表中写出，没有一项任务承接；整份文件没有列责任单位。",
              "Stated in the goals or the table of indicators alone: no task carries it, and the "
                + "document names no responsible units at all."))
      }
    }
  }
}

extension Target {
  /// Whether only the goals and the table of indicators state the target.
  fileprivate var isUncarriedGoal: Bool {
    !statements.isEmpty
      && statements.allSatisfy { [.goals, .indicators].contains($0.part) }
      && carriers.tasks.isEmpty && carriers.actions.isEmpty
  }
}
