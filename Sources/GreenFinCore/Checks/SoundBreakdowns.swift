extension CatalogCheck {
  /// A breakdown is of a target that exists, in its measure, and adds up to it; each part counts once.
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
      reportParts(of: breakdown, target, catalog, log)
    }
    for schedule in catalog.schedules {
      if targets[schedule.target] == nil {
        report(schedule.target, targets.keys, schedule.origin, log)
      }
      reportSteps(of: schedule, log)
    }
    reportSecond(catalog.breakdowns.map { ($0.target, $0.origin) }, log)
    reportSecond(catalog.schedules.map { ($0.target, $0.origin) }, log)
  }

  /// Parts that would be counted twice, or are none.
  private static func reportParts(
    of breakdown: Breakdown, _ target: Target, _ catalog: Catalog, _ log: FindingLog
  ) {
    let own = catalog.plan(target.plan)?.jurisdiction
    var places: Set<Jurisdiction.ID> = []
    var periods: [Period] = []
    for part in breakdown.parts {
      let (name, isStray, isNew): (String, Bool, Bool)
      switch part.scope {
      case .jurisdiction(let place):
        (name, isStray) = (place.rawValue, place == own)
        isNew = places.insert(place).inserted
      case .period(let period):
        name = "\(period)"
        isStray = !target.window.contains(period.start) || !target.window.contains(period.end)
        isNew = !periods.contains { $0.overlaps(period) }
        periods.append(period)
      }
      let id = target.id.rawValue
      if isStray { log.report(.strayPart(target: id, part: name), at: part.origin) }
      if !isNew { log.report(.partTwice(target: id, part: name), at: part.origin) }
    }
  }

  /// Steps that go back, or are more than all.
  private static func reportSteps(of schedule: Schedule, _ log: FindingLog) {
    let id = schedule.target.rawValue
    for step in schedule.steps where step.share < 0 || step.share > 100 {
      log.report(.impossibleShare(target: id, share: step.share.plainText), at: step.origin)
    }
    for (earlier, later) in zip(schedule.steps, schedule.steps.dropFirst())
    where earlier.date >= later.date || earlier.share > later.share {
      log.report(.fallingSchedule(target: id, date: "\(later.date)"), at: later.origin)
    }
  }

  /// Targets that are split, or scheduled, a second time.
  private static func reportSecond(
    _ records: [(target: Target.ID, origin: Origin)], _ log: FindingLog
  ) {
    var first: [Target.ID: Origin] = [:]
    for (target, origin) in records {
      guard let earlier = first.updateValue(origin, forKey: target) else { continue }
      let place = log.place(of: earlier)?.description ?? ""
      log.report(.secondSplit(target: target.rawValue, first: place), at: origin)
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
