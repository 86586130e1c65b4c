extension CatalogCheck {
  /// A figure suits its indicator: its unit of measure, its range and its period.
  static let soundObservations = CatalogCheck { catalog, log in
    for observation in catalog.observations {
      if let start = observation.periodStart, start > observation.asOf {
        log.report(
          .reversedPeriod(start: "\(start)", end: "\(observation.asOf)"), at: observation.origin)
      }
      guard let indicator = catalog.indicator(observation.indicator) else { continue }
      for problem in problems(of: observation.quantity, of: indicator) {
        log.report(problem, at: observation.origin)
      }
      if !suits(observation, indicator.kind) {
        log.report(
          .unfitPeriod(indicator: indicator.id.rawValue, kind: indicator.kind.rawValue),
          at: observation.origin)
      }
    }
  }

  private static func suits(_ observation: Observation, _ kind: Indicator.Kind) -> Bool {
    let hasPeriod = observation.periodStart != nil && observation.basis != nil
    let hasNone = observation.periodStart == nil && observation.basis == nil
    return switch kind {
    case .flow, .count: hasPeriod
    case .level, .share, .rank, .coverage, .milestone: hasNone
    case .growth, .cumulative: hasPeriod || hasNone
    }
  }
}
