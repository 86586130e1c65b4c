/// When a figure has to be there (报送期限): by the due day after each quarter of a target's time.
struct ReturnClock {
  /// The day of the month after the quarter.
  let dueDay: Int
  /// The day that the answer holds for.
  let asOf: CalendarDate

  /// Whether a figure is due, overdue or not due yet; nothing where one is there.
  ///
  /// The last quarter of the time that is over is the one that counts, also long after it. What is to be
  /// done once needs a word only when its time is over.
  func state(of target: Target, _ observed: Observation?) -> DataState? {
    let last = Period(quarterOf: target.window.end)
    if target.kind == .milestone {
      return asOf > target.window.end && !isTold(target, observed) ? state(after: last) : nil
    }
    let gone = Period(quarterOf: asOf).previousQuarter
    let quarter = gone.end < last.end ? gone : last
    guard target.window.overlaps(quarter) else { return observed == nil ? .notDue : nil }
    let wanted = min(quarter.end, target.window.end)
    if let observed, observed.asOf >= wanted.monthStart { return nil }
    return state(after: quarter)
  }

  private func state(after quarter: Period) -> DataState {
    asOf.dayNumber <= quarter.end.dayNumber + dueDay ? .due : .overdue
  }

  /// Whether somebody has said that it was done, or how it ended.
  private func isTold(_ target: Target, _ observed: Observation?) -> Bool {
    guard let observed else { return false }
    let isDone = target.mode != .hold && observed.quantity.value >= 1
    return isDone || observed.asOf >= target.window.end.monthStart
  }
}

extension CalendarDate {
  /// The first day of its month.
  fileprivate var monthStart: CalendarDate { CalendarDate(dayNumber: dayNumber - day + 1) }
}
