/// One figure of a series: a day and a value in the indicator's usual unit.
struct IndicatorPoint: Sendable {
  let date: CalendarDate
  let value: DecimalNumber
  let observation: Observation.ID?
}

extension IndicatorPoint {
  /// The exact figures, the oldest first and the best of each day.
  static func series(_ observations: [Observation], in unit: UnitOfMeasure) -> [IndicatorPoint] {
    var byDay: [CalendarDate: Observation] = [:]
    for observation in observations where observation.qualifier == .exact {
      if let other = byDay[observation.asOf], other.isBetterEvidence(than: observation) { continue }
      byDay[observation.asOf] = observation
    }
    return byDay.values.sorted { $0.asOf < $1.asOf }.compactMap { observation in
      observation.quantity.converted(to: unit).map {
        IndicatorPoint(date: observation.asOf, value: $0.value, observation: observation.id)
      }
    }
  }
}

extension CalendarDate {
  /// Whole months from this day to another.
  ///
  /// From the end of a month to the end of another; from any other day, a month is complete on its day
  /// of the next month, or on that month's last day where it comes first.
  func months(to later: CalendarDate) -> Int {
    let full = (later.year - year) * 12 + later.month - month
    if later.isMonthEnd { return full }
    return !isMonthEnd && later.day >= day ? full : full - 1
  }
}
