extension QuarterlyReport {
  /// The part of the report that changed since the earlier quarter.
  public var changes: QuarterlyReport {
    keeping(
      targets: targets.filter { $0.changeSentence != nil },
      actions: Set((movedActions + advancedActions).map(\.entry.action.id)), returns: [],
      restatements: restatements, revisions: revisions, remarks: [])
  }

  fileprivate func keeping(
    basis: ReportBasis? = nil, targets: [ReportedTarget], actions: Set<Action.ID>,
    returns: [ReturnState],
    restatements: [Restatement], revisions: [ReportedRevision], remarks: [UnitRemark]
  ) -> QuarterlyReport {
    let tasks = tasks.map { task in
      ReportedTask(
        plan: task.plan, task: task.task,
        actions: task.actions.filter { actions.contains($0.entry.action.id) })
    }
    return QuarterlyReport(
      basis: basis ?? self.basis, targets: targets, tasks: tasks.filter { !$0.actions.isEmpty },
      returns: returns, restatements: restatements, revisions: revisions, remarks: remarks)
  }
}

extension UnitLetter {
  /// The part of the report that concerns the unit.
  public var part: QuarterlyReport {
    let ids = Set(targets.map(\.subject.entry.target.id))
    return report.keeping(
      basis: basis, targets: targets.map(\.subject),
      actions: Set(actions.map(\.subject.entry.action.id)),
      returns: [filing].compactMap(\.self),
      restatements: report.restatements.filter { $0.unit == unit.id },
      revisions: report.revisions.filter { ids.contains($0.target.id) },
      remarks: report.remarks.filter { $0.unit == unit.id })
  }

  /// A letter rests on the plans that give the unit something to do; on all where none does.
  private var basis: ReportBasis {
    let ids = Set(
      targets.map(\.subject.entry.plan.id) + actions.map(\.subject.entry.plan.id))
    return ids.isEmpty ? report.basis : report.basis.keeping { ids.contains($0.id) }
  }
}
