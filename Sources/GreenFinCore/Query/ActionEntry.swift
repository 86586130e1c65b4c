/// One action with everything that a listing of tasks shows of it.
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class ActionEntry: Sendable {
  /// The plan it belongs to.
  public let plan: Plan
  /// The task it is a row of; pilots have none.
  public let task: PlanTask?
  /// The action.
  public let action: Action
  /// Everyone who answers for it.
  public let responsibilities: [Assignment]
  /// The targets that its text states.
  public let targets: [Target]

  init(
    plan: Plan, task: PlanTask?, action: Action, responsibilities: [Assignment], targets: [Target]
  ) {
    self.plan = plan
    self.task = task
    self.action = action
    self.responsibilities = responsibilities
    self.targets = targets
  }
}

extension Catalog {
  /// The actions that a selection wants, plan by plan in the documents' order.
  public func actions(_ selection: Selection) -> [ActionEntry] {
    plans.filter { selection.matches($0) && selection.matches($0.period) }
      .flatMap { actions(of: $0, selection) }
  }

  private func actions(of plan: Plan, _ selection: Selection) -> [ActionEntry] {
    let targets = targetsByAction(plan)
    let index = ResponsibilityIndex(plan, in: self)
    var entries: [ActionEntry] = []
    func add(_ action: Action, _ task: PlanTask?) {
      guard selection.matches(kind: action.kind.rawValue) else { return }
      let entry = ActionEntry(
        plan: plan, task: task, action: action,
        responsibilities: index.responsibilities(of: action) + action.institutions,
        targets: targets[NameKey(action.id.rawValue)] ?? [])
      if matches(entry, selection) { entries.append(entry) }
    }
    for task in plan.tasks {
      for action in task.actions where selection.matches(task: task, action: action, in: plan) {
        add(action, task)
      }
    }
    for pilot in plan.pilots
    where selection.tasks.isEmpty || selection.tasks.contains(pilot.number)
      || selection.tasks.contains(pilot.id.rawValue)
    {
      add(pilot, nil)
    }
    return entries
  }

  /// A pilot that is not in force, with those who answered for it.
  public func entry(_ former: FormerPilot, in plan: Plan) -> ActionEntry {
    let pilot = former.pilot
    let responsibilities = ResponsibilityIndex(plan, in: self).responsibilities(of: pilot)
    return ActionEntry(
      plan: plan, task: nil, action: pilot,
      responsibilities: responsibilities + pilot.institutions, targets: [])
  }

  private func targetsByAction(_ plan: Plan) -> [NameKey: [Target]] {
    var targets: [NameKey: [Target]] = [:]
    for target in plan.targets {
      for action in target.actions {
        targets[NameKey(action.rawValue), default: []].append(target)
      }
    }
    return targets
  }

  private func matches(_ entry: ActionEntry, _ selection: Selection) -> Bool {
    guard selection.matches(entry.responsibilities) else { return false }
    let wanted = entry.targets.filter { target in
      (selection.indicators.isEmpty || selection.indicators.contains(target.indicator))
        && (selection.commitments.isEmpty || target.isCommitted(selection.commitments))
    }
    let needsTarget =
      selection.hasTarget || !selection.indicators.isEmpty || !selection.commitments.isEmpty
    if needsTarget, wanted.isEmpty { return false }
    if let day = selection.dueBefore, !isDue(entry, before: day) { return false }
    return selection.matches(searchTexts(entry))
  }

  /// An action is due with its earliest target, or else with its plan.
  private func isDue(_ entry: ActionEntry, before day: CalendarDate) -> Bool {
    (entry.targets.map(\.window.end).min() ?? entry.plan.period.end) < day
  }

  private func searchTexts(_ entry: ActionEntry) -> [String] {
    let action = entry.action
    var texts = action.summary.texts + (action.title?.texts ?? []) + (action.longTerm?.texts ?? [])
    texts += (entry.task?.title.texts ?? []) + (entry.task?.summary?.texts ?? [])
    texts += action.site?.name.texts ?? []
    texts += entry.responsibilities.flatMap { [$0.written] + (unit($0.unit)?.name.texts ?? []) }
    texts += entry.targets.flatMap { indicator($0.indicator)?.name.texts ?? [] }
    return texts
  }
}

extension Target {
  /// Whether the target or one of its statements uses one of the commitment words.
  func isCommitted(_ words: Set<String>) -> Bool {
    commitment.map(words.contains) == true
      || statements.contains { $0.commitment.map(words.contains) == true }
  }
}
