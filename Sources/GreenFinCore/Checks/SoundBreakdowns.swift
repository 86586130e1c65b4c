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
      for (problem, origin) in problems(of: breakdown, target, catalog) {
        log.report(problem, at: origin)
      }
      reportParts(of: breakdown, target, catalog, log)
      reportTimed(breakdown, target, catalog, log)
    }
    for schedule in catalog.schedules {
      guard let target = targets[schedule.target] else {
        report(schedule.target, targets.keys, schedule.origin, log)
        continue
      }
      guard let indicator = catalog.indicator(target.indicator) else { continue }
      for (problem, origin) in schedule.problems(for: target, better: indicator.better) {
        log.report(problem, at: origin)
      }
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
        (name, isStray) = (place.rawValue, !catalog.isPlace(place, below: own))
        isNew = !places.contains { catalog.isPlace(place, inOrAround: $0) }
        places.insert(place)
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

  /// Parts for periods of a target that cannot be paced by them, or that go back.
  private static func reportTimed(
    _ breakdown: Breakdown, _ target: Target, _ catalog: Catalog, _ log: FindingLog
  ) {
    guard let first = breakdown.timed.first?.part,
      let indicator = catalog.indicator(target.indicator)
    else { return }
    let id = target.id.rawValue
    guard target.wayStart(better: indicator.better) != nil else {
      let hasWay: Set<Target.Kind> = [.flow, .count, .level, .share, .cumulative, .coverage]
      log.report(
        hasWay.contains(target.kind) && !target.isKept(better: indicator.better)
          ? .meaninglessSplit(target: id) : .idleSchedule(target: id), at: first.origin)
      return
    }
    let periods = breakdown.periods.map(\.period)
    // Of parts that overlap another finding tells.
    guard !zip(periods, periods.dropFirst()).contains(where: { $0.overlaps($1) }),
      let schedule = Schedule(breakdown, of: target, better: indicator.better)
    else { return }
    for (problem, origin) in schedule.shareProblems { log.report(problem, at: origin) }
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
  ) -> [(problem: Problem, origin: Origin)] {
    var problems: [(problem: Problem, origin: Origin)] = []
    for part in breakdown.parts {
      guard case .jurisdiction(let place) = part.scope, catalog.jurisdiction(place) == nil else {
        continue
      }
      problems.append(
        (.unknownReference(.jurisdiction, seen: place.rawValue, suggestions: []), part.origin))
    }
    guard let wanted = target.predicate.quantity else {
      let missing = Problem.incompletePredicate(comparator: target.id.rawValue, missing: "value")
      return problems + [(missing, breakdown.origin)]
    }
    for part in breakdown.parts where part.quantity.unit.dimension != wanted.unit.dimension {
      problems.append(
        (
          .wrongDimension(
            indicator: target.indicator.rawValue, expected: wanted.unit.symbol,
            seen: part.quantity.unit.symbol), part.origin
        ))
    }
    let sums = [
      target.isAdditive ? breakdown.places.map(\.quantity) : [],
      target.isSummed ? breakdown.periods.map(\.quantity) : [],
    ]
    for quantities in sums {
      guard let sum = Breakdown.sum(quantities, in: wanted.unit), sum != wanted.value else {
        continue
      }
      let problem = Problem.partsDoNotAddUp(
        target: target.id.rawValue, sum: Quantity(sum, wanted.unit).phrase, whole: wanted.phrase,
        difference: Quantity(sum - wanted.value, wanted.unit).phrase)
      problems.append((problem, breakdown.origin))
    }
    return problems
  }
}

extension Target {
  /// Whether figures of parts may be added to the figure of the whole; a share, a rate or a rank
  /// never may.
  var isAdditive: Bool { [.flow, .count, .level, .cumulative].contains(kind) }
}

extension Catalog {
  /// Whether a place lies below another one; whether one that is unknown does nobody says, and another
  /// check reports it.
  fileprivate func isPlace(_ place: Jurisdiction.ID, below whole: Jurisdiction.ID?) -> Bool {
    guard let whole, jurisdiction(place) != nil else { return place != whole }
    return places(above: place).contains(whole)
  }

  /// Whether one of two places is the other one or lies below it.
  fileprivate func isPlace(_ place: Jurisdiction.ID, inOrAround other: Jurisdiction.ID) -> Bool {
    place == other || places(above: place).contains(other) || places(above: other).contains(place)
  }

  /// The places that a place lies in, the nearest first; a circle of them ends where it closes.
  private func places(above place: Jurisdiction.ID) -> [Jurisdiction.ID] {
    var places: [Jurisdiction.ID] = []
    var next = jurisdiction(place)?.parent
    while let place = next, !places.contains(place) {
      places.append(place)
      next = jurisdiction(place)?.parent
    }
    return places
  }
}
