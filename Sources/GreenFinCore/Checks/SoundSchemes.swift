extension CatalogCheck {
  /// The classes of a scheme go from best to worst, and every value falls into one of them.
  static let soundSchemes = CatalogCheck { catalog, log in
    for scheme in catalog.schemes {
      for band in disordered(scheme) {
        log.report(.disorderedBands(scheme: scheme.id.rawValue, band: band), at: scheme.origin)
      }
    }
  }

  /// The first class that is wrong, if one is.
  private static func disordered(_ scheme: Scheme) -> [String] {
    if scheme.measure == .verdict {
      guard let last = scheme.bands.last else { return [""] }
      let named = scheme.bands.flatMap(\.verdicts)
      let isWhole = Set(named).count == named.count && named.count == Verdict.allCases.count
      return isWhole ? [] : [last.id]
    }
    guard let last = scheme.bounded.last else { return [""] }
    for (better, worse) in zip(scheme.bounded, scheme.bounded.dropFirst()) {
      guard let upper = better.bound else { return [better.id] }
      if let lower = worse.bound, !isOrdered(upper, lower, better, worse, scheme.measure) {
        return [worse.id]
      }
    }
    return last.bound == nil ? [] : [last.id]
  }

  /// Two classes may share a bound only where it belongs to the worse one alone.
  private static func isOrdered(
    _ upper: DecimalNumber, _ lower: DecimalNumber, _ better: Scheme.Band, _ worse: Scheme.Band,
    _ measure: Scheme.Measure
  ) -> Bool {
    if upper == lower { return !better.isBoundIncluded && worse.isBoundIncluded }
    return measure == .shortfall ? upper < lower : upper > lower
  }
}
