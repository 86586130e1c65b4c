// How a target ends: which figures tell, and what they tell.
extension Target {
  /// Whether a figure of a day tells how its window ended: one of the last month does.
  func isOfEnd(_ day: CalendarDate) -> Bool {
    (day.year, day.month) == (window.end.year, window.end.month)
  }
}

extension TargetEntry {
  /// The verdict when the time is over, of what is to be reached.
  ///
  /// What was not reached by an older figure may have been reached by the end, so that it is missed by
  /// a figure of the end alone; a rate of a part of the time says nothing of the whole. What is to be
  /// done once is another matter: nobody has said that it was done.
  func verdict(atLast comparison: Comparison, _ observed: Figure) -> Verdict {
    let isLast = target.isOfEnd(observed.asOf)
    if target.kind == .milestone {
      return comparison == .met && observed.asOf <= target.window.end ? .achieved : .missed
    }
    switch comparison {
    case .unsettled: return .noData
    case .met: return isLast || !isRateOfPart(observed) ? .achieved : .noData
    case .unmet where isLast: return isKept ? .broken : .missed
    case .unmet: return .noData
    }
  }

  /// Whether a figure is the growth over a part of the window, which is not the growth over all of it.
  func isRateOfPart(_ observed: Figure) -> Bool {
    guard isOfRates, let start = observed.periodStart else { return false }
    return !target.isOfEnd(observed.asOf) || start > target.window.start
  }

  /// Whether a figure is the growth since the window's start and not yet over all of it, which breaks
  /// nothing that is promised for the whole; the growth over a year is another matter.
  func isRateSoFar(_ observed: Figure) -> Bool {
    guard target.kind == .growth, let start = observed.periodStart,
      let span = Period(start: start, end: observed.asOf)
    else { return false }
    return start >= target.window.start && span.monthCount < min(12, target.window.monthCount)
  }
}

extension CalendarDate {
  /// Whether a span that starts on this day covers a part of a window and no year of it: it starts later
  /// than the window, and on another day of the year.
  func isInside(_ window: Period) -> Bool {
    self > window.start && (month != window.start.month || day != window.start.day)
  }
}
