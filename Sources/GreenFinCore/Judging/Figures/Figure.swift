/// What judging needs of an observation; its identifier and its source stay where they are kept.
struct Figure: Sendable {
  let quantity: Quantity
  let asOf: CalendarDate
  let periodStart: CalendarDate?
  let basis: Observation.Basis?
  let qualifier: Observation.Qualifier
  /// Whether the figure was worked out from others.
  let isDerived: Bool

  /// Whether two say the same in the same words.
  func isSame(as other: Figure) -> Bool {
    asOf == other.asOf && periodStart == other.periodStart && basis == other.basis
      && qualifier == other.qualifier && isDerived == other.isDerived
      && quantity == other.quantity
  }
}

extension Figure {
  init(_ observation: Observation) {
    self.init(
      quantity: observation.quantity, asOf: observation.asOf, periodStart: observation.periodStart,
      basis: observation.basis, qualifier: observation.qualifier,
      isDerived: observation.derivation != nil)
  }
}
