extension CatalogCheck {
  /// A figure suits its indicator: its unit of measure, its range and its period.
  static let soundObservations = CatalogCheck { catalog, log in
    for observation in catalog.observations { checkSound(observation, catalog, log) }
  }

  /// The same for one figure.
  static func checkSound(_ observation: Observation, _ catalog: Catalog, _ log: FindingLog) {
    if let start = observation.periodStart, start > observation.asOf {
      log.report(
        .reversedPeriod(start: "\(start)", end: "\(observation.asOf)"), at: observation.origin)
    }
    guard let indicator = catalog.indicator(observation.indicator) else { return }
    for problem in problems(of: observation.quantity, of: indicator) {
      log.report(problem, at: observation.origin)
    }
    if let derivation = observation.derivation,
      let problem = derivation.problem(giving: observation.quantity)
    {
      log.report(problem, at: observation.origin)
    }
    let (start, basis) = (observation.periodStart != nil, observation.basis != nil)
    if !indicator.kind.allows(periodStart: start, basis: basis) {
      log.report(
        .unfitPeriod(indicator: indicator.id.rawValue, kind: indicator.kind.rawValue),
        at: observation.origin)
    }
  }
}

extension Indicator.Kind {
  /// Whether a figure may state its period, or must: sums have one, figures at a date have none.
  func allows(periodStart: Bool, basis: Bool) -> Bool {
    switch self {
    case .flow, .count: periodStart && basis
    case .level, .share, .rank, .coverage, .milestone: !periodStart && !basis
    case .growth, .cumulative: periodStart == basis
    }
  }
}
