extension AuditCheck {
  /// A later target for one indicator of one place does not ask for less than an earlier one.
  ///
  /// Earlier and later go by the days the targets are due, in one plan or across plans; of targets for
  /// one day, the plan that begins later is the later one. Flows and counts compare only over spans of
  /// equal length.
  static let laterTargets = AuditCheck { catalog in
    let all = catalog.plans.flatMap { plan in plan.targets.map { (plan, $0) } }
    let alike = Dictionary(grouping: all, by: \.1.indicator)
    return all.flatMap { later in
      (alike[later.1.indicator] ?? []).compactMap { earlier in
        finding(earlier, later, in: catalog)
      }
    }
  }

  private static func finding(
    _ earlier: (plan: Plan, target: Target), _ later: (plan: Plan, target: Target),
    in catalog: Catalog
  ) -> AuditFinding? {
    let days = (earlier.target.window.end, later.target.window.end)
    let isOneDay = days.0 == days.1 && earlier.plan.period.start < later.plan.period.start
    guard earlier.plan.jurisdiction == later.plan.jurisdiction, days.0 < days.1 || isOneDay,
      let indicator = catalog.indicator(later.target.indicator),
      areComparable(earlier.target, later.target, indicator),
      let first = Demand(earlier.target.predicate, indicator),
      let second = Demand(later.target.predicate, indicator), second.isLess(than: first)
    else { return nil }
    let from = earlier.target.text
    let to = later.target.text
    return AuditFinding(
      kind: .laterTargetLower, subject: catalog.subject(later.target),
      plans: catalog.plans(in: [earlier.plan.document, later.plan.document]),
      first: earlier.target.firstPlace(in: earlier.plan),
      second: later.target.firstPlace(in: later.plan),
      sentence: isOneDay
        ? Phrase(
          "\(days.1)的目标，\(earlier.plan.name.chinese)为\(from.chinese)，"
            + "\(later.plan.name.chinese)却为\(to.chinese)，要求更低。",
          "For \(days.1) \(earlier.plan.name.english) asks for \(from.english), and "
            + "\(later.plan.name.english) for \(to.english), which is less.")
        : Phrase(
          "\(days.0)的目标为\(from.chinese)，\(days.1)的目标却为\(to.chinese)，后者的要求更低。",
          "The target for \(days.0) is \(from.english), the one for \(days.1) is \(to.english): "
            + "the later one asks for less."))
  }

  private static func areComparable(
    _ earlier: Target, _ later: Target, _ indicator: Indicator
  ) -> Bool {
    let comparators = [earlier, later].map(\.predicate.comparator)
    guard !comparators.contains(.above), !comparators.contains(.done) else { return false }
    guard [.flow, .count].contains(indicator.kind) else { return true }
    return earlier.window.isCalendarYear && later.window.isCalendarYear
  }
}

/// The least that a target asks for.
private struct Demand {
  /// The figure, less what “about” tolerates; more is better.
  private let least: Fraction
  /// Whether the figure itself is too little.
  private let isStrict: Bool

  init?(_ predicate: Predicate, _ indicator: Indicator) {
    guard let quantity = predicate.quantity else { return nil }
    let value = Fraction(quantity.baseValue)
    let isHigher = indicator.better == .higher
    let bound = isHigher ? value : Fraction(0) - value
    let slack = value.magnitude * Comparison.aboutTolerance
    least = predicate.comparator == .about ? bound - slack : bound
    isStrict = [.moreThan, .lessThan].contains(predicate.comparator)
  }

  func isLess(than other: Demand) -> Bool {
    least < other.least || (least == other.least && other.isStrict && !isStrict)
  }
}

extension Indicator.Better {
  /// How a figure stands to one that is better than it.
  var worse: Ordering { self == .higher ? .less : .greater }
}

extension Target {
  /// What is promised, in words.
  var text: Phrase { Phrase(predicate.text(.chinese), predicate.text(.english)) }
}
