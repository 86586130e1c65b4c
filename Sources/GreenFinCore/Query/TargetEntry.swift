/// One target with everything that a listing of targets shows of it.
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class TargetEntry: Sendable {
  /// The plan that promises it.
  public let plan: Plan
  /// The target.
  public let target: Target
  /// What it measures.
  public let indicator: Indicator
  /// Everyone who answers for it; goals that nobody carries have none.
  public var responsibilities: [Assignment] { answering() }
  private let answering: @Sendable () -> [Assignment]

  init(
    plan: Plan, target: Target, indicator: Indicator,
    responsibilities: @autoclosure @escaping @Sendable () -> [Assignment]
  ) {
    self.plan = plan
    self.target = target
    self.indicator = indicator
    // Many listings show nobody, and finding out takes longer than the rest of the entry.
    answering = responsibilities
  }
}

extension Catalog {
  /// The targets that a selection wants, plan by plan in the documents' order.
  public func targets(_ selection: Selection) -> [TargetEntry] {
    plans.filter { selection.matches($0) }.flatMap { plan in
      let index = ResponsibilityIndex(plan, in: self)
      return plan.targets.compactMap { target in entry(target, in: plan, index, selection) }
    }
  }

  /// The targets that a selection wants and that were given up by the day of the catalog.
  public func withdrawnTargets(_ selection: Selection) -> [TargetEntry] {
    plans.filter { !$0.withdrawnTargets.isEmpty && selection.matches($0) }.flatMap { plan in
      let index = ResponsibilityIndex(plan, in: self)
      return plan.withdrawnTargets.compactMap { entry($0, in: plan, index, selection) }
    }
  }

  /// A target with what hangs on it.
  public func entry(
    _ target: Target, in plan: Plan, _ index: ResponsibilityIndex
  ) -> TargetEntry? {
    guard let indicator = indicator(target.indicator) else { return nil }
    return TargetEntry(
      plan: plan, target: target, indicator: indicator,
      responsibilities: index.responsibilities(of: target))
  }

  private func entry(
    _ target: Target, in plan: Plan, _ index: ResponsibilityIndex, _ selection: Selection
  ) -> TargetEntry? {
    guard selection.indicators.isEmpty || selection.indicators.contains(target.indicator),
      selection.matches(kind: target.kind.rawValue), selection.matches(target.window),
      selection.commitments.isEmpty || target.isCommitted(selection.commitments),
      selection.dueBefore.map({ target.window.end < $0 }) ?? true,
      matches(target, in: plan, tasks: selection.tasks),
      let entry = entry(target, in: plan, index),
      selection.matches(entry.responsibilities),
      selection.matches(searchTexts(entry))
    else { return nil }
    return entry
  }

  private func matches(_ target: Target, in plan: Plan, tasks: Set<String>) -> Bool {
    guard !tasks.isEmpty else { return true }
    let carriers = target.carriers
    let numbers = carriers.actions.map { $0.rawValue.dropFirst(plan.id.rawValue.count + 1) }
    let parents = numbers.map { $0.prefix { $0 != "." } }
    let names = carriers.tasks + (numbers + parents).map(String.init)
    return names.contains { tasks.contains($0) || tasks.contains("\(plan.id)/\($0)") }
  }

  private func searchTexts(_ entry: TargetEntry) -> [String] {
    entry.indicator.name.texts + entry.indicator.aliases + (entry.target.note?.texts ?? [])
      + entry.target.statements.map(\.written)
      + entry.responsibilities.flatMap { [$0.written] + (unit($0.unit)?.name.texts ?? []) }
  }
}
