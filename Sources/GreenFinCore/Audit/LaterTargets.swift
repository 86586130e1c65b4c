extension AuditCheck {
  /// A later target for one indicator of one place does not ask for less than an earlier one.
  ///
  /// Earlier and later go by the days the targets are due, in one plan or across plans. Flows and
  /// counts compare only over spans of equal length.
  static let laterTargets = AuditCheck { catalog in
    let all = catalog.plans.flatMap { plan in plan.targets.map { (plan, $0) } }
    return all.flatMap { later in
      all.compactMap { earlier in
        finding(earlier, later, in: catalog)
      }
    }
  }

  private static func finding(
    _ earlier: (plan: Plan, target: Target), _ later: (plan: Plan, target: Target),
    in catalog: Catalog
  ) -> AuditFinding? {
    guard earlier.target.indicator == later.target.indicator,
      earlier.plan.jurisdiction == later.plan.jurisdiction,
      earlier.target.window.end < later.target.window.end,
      let indicator = catalog.indicator(later.target.indicator),
      areComparable(earlier.target, later.target, indicator),
      let first = earlier.target.predicate.quantity,
      let second = later.target.predicate.quantity,
      second.compared(to: first) == indicator.better.worse
    else { return nil }
    let from = earlier.target.text
    let to = later.target.text
    return AuditFinding(
      kind: .laterTargetLower, subject: catalog.subject(later.target),
      plans: catalog.plans(in: [earlier.plan.document, later.plan.document]),
      first: earlier.target.firstPlace(in: earlier.plan),
      second: later.target.firstPlace(in: later.plan),
      sentence: Phrase(
        "\(earlier.target.window.end)的目标为\(from.chinese)，"
          + "\(later.target.window.end)的目标却为\(to.chinese)，后定的要求更低。",
        "The target for \(earlier.target.window.end) is \(from.english), the one for "
          + "\(later.target.window.end) is \(to.english): the later one asks for less."))
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

extension Indicator.Better {
  /// How a figure stands to one that is better than it.
  var worse: Ordering { self == .higher ? .less : .greater }
}

extension Target {
  /// What is promised, in words.
  var text: Phrase { Phrase(predicate.text(.chinese), predicate.text(.english)) }
}
