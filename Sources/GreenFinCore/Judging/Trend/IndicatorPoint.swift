/// One figure of a series: a day and a value in the indicator's usual unit.
struct IndicatorPoint: Sendable {
  let date: CalendarDate
  let value: DecimalNumber
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
