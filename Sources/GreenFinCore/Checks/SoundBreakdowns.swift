extension CatalogCheck {
  /// A breakdown is of a target that exists, in its measure, and adds up to it.
  static let soundBreakdowns = CatalogCheck { catalog, log in
    guard !catalog.breakdowns.isEmpty || !catalog.schedules.isEmpty else { return }
    let targets = Dictionary(
      catalog.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for breakdown in catalog.breakdowns {
      guard let target = targets[breakdown.target] else {
        report(breakdown.target, targets.keys, breakdown.origin, log)
        continue
      }
      for problem in problems(of: breakdown, target, catalog) {
        log.report(problem, at: breakdown.origin)
      }
    }
    for schedule in catalog.schedules {
      if targets[schedule.target] == nil {
        report(schedule.target, targets.keys, schedule.origin, log)
      }
      for (earlier, later) in zip(schedule.steps, schedule.steps.dropFirst())
      where earlier.date >= later.date || earlier.share > later.share {
        log.report(
          .fallingSchedule(target: schedule.target.rawValue, date: "\(later.date)"),
          at: schedule.origin)
      }
    }
  }

  private static func report(
    _ target: Target.ID, _ known: some Sequence<Target.ID>, _ origin: Origin, _ log: FindingLog
  ) {
    let names = known.map(\.rawValue).sorted()
    let near = Suggestion.nearest(to: target.rawValue, in: names)
    log.report(.unknownReference(.target, seen: target.rawValue, suggestions: near), at: origin)
  }

  private static func problems(
    of breakdown: Breakdown, _ target: Target, _ catalog: Catalog
  ) -> [Problem] {
    var problems: [Problem] = []
    for place in breakdown.places where catalog.jurisdiction(place.jurisdiction) == nil {
      problems.append(
        .unknownReference(.jurisdiction, seen: place.jurisdiction.rawValue, suggestions: []))
    }
    guard let wanted = target.predicate.quantity else {
      return problems + [.incompletePredicate(comparator: target.id.rawValue, missing: "value")]
    }
    for part in breakdown.parts where part.quantity.unit.dimension != wanted.unit.dimension {
      problems.append(
        .wrongDimension(
          indicator: target.indicator.rawValue, expected: wanted.unit.symbol,
          seen: part.quantity.unit.symbol))
    }
    for quantities in [breakdown.places.map(\.quantity), breakdown.periods.map(\.quantity)] {
      guard target.isAdditive, let sum = Breakdown.sum(quantities, in: wanted.unit),
        sum != wanted.value
      else { continue }
      problems.append(
        .partsDoNotAddUp(
          target: target.id.rawValue, sum: Quantity(sum, wanted.unit).chinese,
          whole: wanted.chinese, difference: Quantity(sum - wanted.value, wanted.unit).chinese))
    }
    return problems
  }
}

extension Target {
  /// Whether figures of parts may be added to the figure of the whole; a share, a rate or a rank
  /// never may.
  var isAdditive: Bool { [.flow, .count, .level, .cumulative].contains(kind) }
}
