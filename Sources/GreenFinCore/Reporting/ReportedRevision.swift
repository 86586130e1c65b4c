/// A target that was changed or given up in the course of its plan, and by how much (目标调整).
public struct ReportedRevision: Sendable {
  /// The plan.
  public let plan: Plan
  /// The target as the document has it.
  public let target: Target
  /// What it measures.
  public let indicator: Indicator
  /// What was wanted before.
  public let before: Quantity?
  /// The change.
  public let revision: TargetRevision
}

extension ReportedRevision {
  /// How much more is wanted than before, in the measure of before; rates differ by 个百分点.
  public var difference: Quantity? {
    guard let before, let after = revision.quantity?.converted(to: before.unit) else { return nil }
    let unit = before.unit.dimension == .percentage ? UnitOfMeasure.percentagePoint : before.unit
    return Quantity(after.value - before.value, unit)
  }

  /// The difference as a share of what was wanted; nothing for rates, places and nothing.
  public var share: Fraction? {
    guard let before, let after = revision.quantity?.converted(to: before.unit), before.value > 0,
      ![.percentage, .percentagePoints, .rank].contains(before.unit.dimension)
    else { return nil }
    return Fraction(after.value - before.value, over: before.value)
  }
}
