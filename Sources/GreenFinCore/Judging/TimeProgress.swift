/// What the share of the time that has passed was reckoned by.
public enum TimeRule: String, Sendable, CaseIterable {
  /// Whole months, evenly.
  case month
  /// Days, evenly.
  case day
  /// A schedule that was stated, or a split over periods.
  case schedule
}

extension TimeRule {
  /// The rule in both languages.
  public var label: Phrase {
    switch self {
    case .month: Phrase("按月", "by month")
    case .day: Phrase("按日", "by day")
    case .schedule: Phrase("按进度安排", "by the schedule")
    }
  }
}

/// The share of a horizon that has elapsed (时间进度, 序时进度).
enum TimeProgress {
  /// The share of a window that is gone, by months or by days.
  static func of(_ window: Period, asOf date: CalendarDate, _ calendar: Judge.Calendar) -> Fraction
  {
    calendar == .month ? byMonth(window, asOf: date) : byDay(window, asOf: date)
  }

  /// The same from a baseline's day, which belongs to the time before.
  static func since(
    _ window: Period, asOf date: CalendarDate, _ calendar: Judge.Calendar
  ) -> Fraction {
    guard calendar == .day else { return sinceDay(window, asOf: date) }
    let all = window.end.dayNumber - window.start.dayNumber
    let gone = min(max(0, date.dayNumber - window.start.dayNumber), all)
    return Fraction(gone, over: all) ?? Fraction(0)
  }

  /// Days gone, the day itself included, over the days of the window.
  static func byDay(_ window: Period, asOf date: CalendarDate) -> Fraction {
    let all = window.end.dayNumber - window.start.dayNumber + 1
    let gone = min(max(0, date.dayNumber - window.start.dayNumber + 1), all)
    return Fraction(gone, over: all) ?? Fraction(0)
  }

  /// Whole months elapsed over the months of the window, as local bulletins reckon: 30 June is 6/12.
  ///
  /// A month counts when its last day has come; source: the bulletin of 宣城市人民政府办公室 of
  /// 24 December 2020, for which January to November is 91.7 %.
  static func byMonth(_ window: Period, asOf date: CalendarDate) -> Fraction {
    guard date >= window.start else { return Fraction(0) }
    guard date < window.end else { return Fraction(1) }
    let elapsed = months(from: window.start, to: date)
    return Fraction(elapsed, over: window.monthCount) ?? Fraction(0)
  }

  /// The same from a baseline's day, which belongs to the time before: from 31 December 2020, 30 June
  /// 2021 is 6 months of 60; from 15 December it is 6 whole months too.
  static func sinceDay(_ window: Period, asOf date: CalendarDate) -> Fraction {
    guard date > window.start else { return Fraction(0) }
    guard date < window.end else { return Fraction(1) }
    let all = window.start.months(to: window.end)
    return Fraction(min(window.start.months(to: date), all), over: all) ?? Fraction(0)
  }

  /// The number of whole months from the first day of one month to the end of another.
  fileprivate static func months(from start: CalendarDate, to end: CalendarDate) -> Int {
    let full = (end.year - start.year) * 12 + end.month - start.month
    return end.isMonthEnd ? full + 1 : full
  }
}

extension Period {
  /// The whole months of the period.
  var monthCount: Int { TimeProgress.months(from: start, to: end) }
}
