/// A target that is changed in the course of the plan (评估、调整修订).
public struct TargetRevision: Hashable, Sendable {
  /// The target.
  public let target: Target.ID
  /// The new comparator; nothing leaves it.
  public let comparator: Comparator?
  /// The new figure; nothing gives the target up, or says that it does not apply.
  public let quantity: Quantity?
  /// Whether the target does not apply, for the record's period or for good.
  public let isNotApplicable: Bool
  /// From which day it holds.
  public let effective: CalendarDate
  /// Why.
  public let reason: String
  /// The document that says so.
  public let source: String?

  /// Makes a revision.
  public init(
    target: Target.ID, comparator: Comparator? = nil, quantity: Quantity?,
    isNotApplicable: Bool = false, effective: CalendarDate, reason: String, source: String? = nil
  ) {
    self.target = target
    self.comparator = comparator
    self.quantity = quantity
    self.isNotApplicable = isNotApplicable
    self.effective = effective
    self.reason = reason
    self.source = source
  }
}
