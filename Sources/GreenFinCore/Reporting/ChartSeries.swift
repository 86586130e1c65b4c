/// The figures of a chart, and the lines that may join them.
struct ChartSeries {
  /// The figures in the chart's unit, the oldest first.
  let figures: [Chart.Figure]
  /// The series, each with at least two points.
  let lines: [[Chart.Point]]

  init(_ observations: [Observation], of indicator: Indicator, in unit: UnitOfMeasure) {
    figures = Self.figures(observations, unit)
    let isSummed = indicator.kind == .flow || indicator.kind == .count
    let lines =
      isSummed
      ? Self.sumsToDate(observations, unit)
      : [Self.line(observations.filter { $0.basis == nil || indicator.kind == .cumulative }, unit)]
    self.lines = lines.filter { $0.count > 1 }
  }

  private static func figures(
    _ observations: [Observation], _ unit: UnitOfMeasure
  ) -> [Chart.Figure] {
    struct Key: Hashable {
      let point: Chart.Point
      let qualifier: Observation.Qualifier
    }
    var seen: Set<Key> = []
    let sorted = observations.sorted { ($0.asOf, $0.id) < ($1.asOf, $1.id) }
    return sorted.compactMap { observation in
      guard let value = observation.quantity.converted(to: unit)?.value else { return nil }
      let point = Chart.Point(date: observation.asOf, value: value)
      guard seen.insert(Key(point: point, qualifier: observation.qualifier)).inserted else {
        return nil
      }
      return Chart.Figure(point: point, observation: observation)
    }
  }

  /// The sums from one day on, which start at nothing on the day before it.
  private static func sumsToDate(
    _ observations: [Observation], _ unit: UnitOfMeasure
  ) -> [[Chart.Point]] {
    let sums = Dictionary(grouping: observations.filter { $0.basis != nil }, by: \.periodStart)
    return sums.compactMap { start, observations in
      start?.dayBefore.map { [Chart.Point(date: $0, value: 0)] + line(observations, unit) }
    }
    .sorted { ($0.first?.date ?? .firstDay(of: 1)) < ($1.first?.date ?? .firstDay(of: 1)) }
  }

  private static func line(_ observations: [Observation], _ unit: UnitOfMeasure) -> [Chart.Point] {
    // Of the figures of a day the printed one goes before the derived, then the first by identifier.
    var byDay: [CalendarDate: Observation] = [:]
    for observation in observations where observation.qualifier == .exact {
      if let other = byDay[observation.asOf], !observation.goes(before: other) { continue }
      byDay[observation.asOf] = observation
    }
    return byDay.values.sorted { $0.asOf < $1.asOf }.compactMap { observation in
      observation.quantity.converted(to: unit).map {
        Chart.Point(date: observation.asOf, value: $0.value)
      }
    }
  }
}

extension Observation {
  /// Whether one of two exact figures of a day is the better evidence.
  fileprivate func goes(before other: Observation) -> Bool {
    if (derivation == nil) != (other.derivation == nil) { return derivation == nil }
    return id < other.id
  }
}
