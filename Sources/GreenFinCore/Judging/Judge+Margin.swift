extension Judge {
  /// How far a figure lies on the good side of what is promised.
  func margin(
    of observed: Observation, _ versus: Observation?, _ entry: TargetEntry
  ) -> Quantity? {
    let predicate = entry.target.predicate
    let bound: Quantity?
    if predicate.comparator == .above {
      bound = versus.map {
        Quantity($0.quantity.value + (predicate.quantity?.value ?? 0), $0.quantity.unit)
      }
    } else {
      bound = predicate.quantity
    }
    guard let bound, let found = observed.quantity.converted(to: bound.unit) else { return nil }
    return Quantity(
      predicate.isCeiling(better: entry.indicator.better)
        ? bound.value - found.value : found.value - bound.value,
      bound.unit.ofDifferences)
  }
}

extension Indicator {
  /// Whether going from one value to another is an improvement.
  func isImproved(from start: DecimalNumber, to end: DecimalNumber) -> Bool {
    better == .higher ? end > start : end < start
  }
}
