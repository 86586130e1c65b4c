extension CatalogCheck {
  /// Every comparator has what it compares with, in a measure that the indicator has.
  static let soundPredicates = CatalogCheck { catalog, log in
    for target in catalog.plans.flatMap(\.targets) {
      guard let indicator = catalog.indicator(target.indicator) else { continue }
      for problem in problems(of: target.predicate, on: indicator) {
        log.report(problem, at: target.origin)
      }
      for statement in target.statements where statement.predicate != target.predicate {
        for problem in problems(of: statement.predicate, on: indicator) {
          log.report(problem, at: target.origin)
        }
      }
    }
  }

  private static func problems(of predicate: Predicate, on indicator: Indicator) -> [Problem] {
    let comparator = predicate.comparator.rawValue
    if (predicate.comparator == .done) != (indicator.kind == .milestone)
      || (predicate.comparator == .rankWithin) != (indicator.kind == .rank)
    {
      return [.unfitComparator(comparator: comparator, kind: indicator.kind.rawValue)]
    }
    if predicate.comparator == .done { return [] }
    if (predicate.comparator == .above) != (predicate.versus != nil) {
      return [.incompletePredicate(comparator: comparator, missing: "versus")]
    }
    guard let quantity = predicate.quantity else {
      let needsFigure = predicate.comparator != .above
      return needsFigure ? [.incompletePredicate(comparator: comparator, missing: "value")] : []
    }
    return predicate.comparator == .above ? [] : problems(of: quantity, of: indicator)
  }

  /// What is wrong with a figure as a value of an indicator.
  static func problems(of quantity: Quantity, of indicator: Indicator) -> [Problem] {
    guard let usual = indicator.unit else { return [] }
    guard let converted = quantity.converted(to: usual) else {
      return [
        .wrongDimension(
          indicator: indicator.id.rawValue, expected: usual.symbol, seen: quantity.unit.symbol)
      ]
    }
    if indicator.kind == .rank,
      converted.value < 1 || converted.value.rounded(to: 0) != converted.value
    {
      return [
        .unfitFigure(
          key: "value", seen: quantity.value.plainText,
          expected: Phrase("1、2、3……这样", "a place: 1, 2, 3 …"))
      ]
    }
    guard indicator.limits.allow(converted.value) else {
      return [
        .outsideLimits(
          indicator: indicator.id.rawValue, value: quantity.phrase,
          limits: "\(indicator.limits)")
      ]
    }
    return []
  }

  /// A target is called after its indicator and horizon, and starts from a baseline before its end.
  static let soundTargets = CatalogCheck { catalog, log in
    for target in catalog.plans.flatMap(\.targets) {
      let name = target.id.rawValue.dropFirst(target.plan.rawValue.utf8.count + 1)
      // “Before 2025” is due at the end of 2024 and may be called after either year.
      let years = [
        target.window.end.year, target.window.end.year + (target.isStrictlyBefore ? 1 : 0),
      ]
      let expected = [target.indicator.rawValue] + years.map { "\(target.indicator)@\($0)" }
      if !expected.contains(String(name)) {
        log.report(.wrongNumber(expected: expected[0], seen: String(name)), at: target.origin)
      }
      guard let baseline = target.baseline else { continue }
      if baseline.asOf >= target.window.end {
        log.report(
          .lateBaseline(asOf: "\(baseline.asOf)", end: "\(target.window.end)"), at: target.origin)
      }
      guard let indicator = catalog.indicator(target.indicator) else { continue }
      for problem in problems(of: baseline.quantity, of: indicator) {
        log.report(problem, at: target.origin)
      }
    }
  }
}

extension Limits: CustomStringConvertible {
  /// The range, such as `0…100`; an open end is left blank.
  public var description: String {
    (minimum?.plainText ?? "") + "…" + (maximum?.plainText ?? "")
  }
}
