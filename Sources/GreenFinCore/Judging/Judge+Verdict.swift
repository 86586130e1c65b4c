extension Judge {
  /// Whether a target is met, on time, behind or out of its time, as far as its figures tell.
  func verdict(
    for entry: TargetEntry, _ comparison: Comparison?, _ observed: Observation?, _ course: Course,
    _ pace: Pace
  ) -> Verdict {
    let target = entry.target
    if asOf < target.window.start { return .notDue }
    let isKept = entry.isKept
    if isKept, course.lastBreak != nil, !target.isSummed { return .broken }
    guard let comparison, let observed else { return .noData }
    let isOver = asOf >= target.window.end
    switch (isKept, comparison) {
    case (true, .unmet) where entry.isRateSoFar(Figure(observed)):
      return isOver ? .noData : .pending
    case (true, .unmet): return .broken
    // What was kept by an older figure may have been lost since.
    case (true, .met): return isOver && target.isOfEnd(observed.asOf) ? .achieved : .holding
    case _ where isOver: return entry.verdict(atLast: comparison, Figure(observed))
    case (_, .unsettled), (false, .unmet): return pace.verdict ?? .pending
    case (false, .met): return .achieved
    }
  }

  /// For what is to be done once: the first figure after its time that says it is done, else the
  /// newest one that says it is not.
  func doneLate(_ target: Target, _ series: FigureSeries) -> Observation? {
    let end = target.window.end
    guard target.kind == .milestone, target.mode != .hold, asOf > end else { return nil }
    let late = series.items.filter { $0.figure.asOf > end && $0.figure.asOf <= asOf }
    let done = late.filter { $0.figure.quantity.value >= 1 }
    let found =
      done.min { $0.figure.asOf < $1.figure.asOf } ?? late.max { $0.figure.asOf < $1.figure.asOf }
    return found.map(series.observation)
  }
}
