/// One figure of a series: a day and a value in the indicator's usual unit.
struct IndicatorPoint: Sendable {
  let date: CalendarDate
  let value: DecimalNumber
  let observation: Observation.ID?
}

extension CalendarDate {
  /// Whole months from this day to another, where both are ends of months or the days agree;
  /// otherwise the months that have been completed.
  func months(to later: CalendarDate) -> Int {
    let full = (later.year - year) * 12 + later.month - month
    if isMonthEnd, later.isMonthEnd { return full }
    return later.day >= day ? full : full - 1
  }
}
