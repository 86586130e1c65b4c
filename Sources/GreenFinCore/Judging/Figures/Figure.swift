/// What judging needs of an observation; its identifier and its source stay where they are kept.
struct Figure: Sendable {
  let quantity: Quantity
  let asOf: CalendarDate
  let periodStart: CalendarDate?
  let basis: Observation.Basis?
  let qualifier: Observation.Qualifier
  /// Whether the figure was worked out from others.
  let isDerived: Bool

  /// Whether two are of one span, as far as both tell theirs.
  func spans(as other: Figure) -> Bool {
    asOf == other.asOf
      && (periodStart == nil || other.periodStart == nil || periodStart == other.periodStart)
  }

  /// By how much it is higher than another; nothing for rough ones.
  func lead(over other: Figure?) -> DecimalNumber? {
    guard let other, qualifier == .exact, other.qualifier == .exact,
      let value = other.quantity.converted(to: quantity.unit)?.value
    else { return nil }
    return quantity.value - value
  }

  /// Whether two say the same in the same words.
  func isSame(as other: Figure) -> Bool {
    asOf == other.asOf && periodStart == other.periodStart && basis == other.basis
      && qualifier == other.qualifier && isDerived == other.isDerived
      && quantity == other.quantity
  }
}

extension Figure {
  /// An order in which figures that are the same stand side by side; it means nothing else.
  func comes(before other: Figure) -> Bool {
    let (own, others) = (order, other.order)
    if own != others { return own < others }
    let (value, otherValue) = (quantity.value, other.quantity.value)
    if value.significand != otherValue.significand {
      return value.significand < otherValue.significand
    }
    return value.scale < otherValue.scale
  }

  /// All but the digits, as numbers.
  private var order: (Int, Int, Int, Int, Int, Int) {
    (
      asOf.order, periodStart?.order ?? 0, basis.map { $0 == .toDate ? 1 : 2 } ?? 0,
      Observation.Qualifier.allCases.firstIndex(of: qualifier) ?? 0, isDerived ? 1 : 0,
      quantity.unit.order
    )
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
