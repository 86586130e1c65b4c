/// How a target's figure came to be what it is: the series behind a judgement.
struct TargetHistory {
  let entry: TargetEntry
  private let series: FigureSeries
  let asOf: CalendarDate
  /// What districts added up to, where the target is judged by that.
  private let placeSums: [IndicatorPoint]
  /// The figures at a date up to the day asked for, the oldest first, one a day, in the usual unit.
  let levels: [IndicatorPoint]

  /// Puts the figures of the target's indicator and place in order; the sums of its parts come so.
  init(entry: TargetEntry, series: FigureSeries, sumsOfParts: [Figure], asOf: CalendarDate) {
    self.entry = entry
    self.series = series
    self.asOf = asOf
    let isCumulative = entry.target.kind == .cumulative
    placeSums = sumsOfParts.filter { $0.qualifier == .exact }.compactMap { sum in
      let quantity = entry.indicator.unit.flatMap { sum.quantity.converted(to: $0) }
      return quantity.map { IndicatorPoint(date: sum.asOf, value: $0.value) }
    }
    let own = series.points(entry.indicator.unit, asOf: asOf) { figure in
      figure.basis == nil || (isCumulative && figure.basis == .toDate)
    }
    levels = placeSums.isEmpty || entry.target.isSummed ? own : placeSums
  }

  /// What a forecast can run on: the plan's baseline and figures at a date, or sums to date inside the
  /// target's window, those of quarters added up among them.
  private var path: [IndicatorPoint] {
    guard entry.target.isSummed else { return states }
    let sums = sums
    // A sum starts at nothing on the day before its window.
    guard let before = entry.target.window.start.dayBefore, !sums.isEmpty else { return [] }
    return [IndicatorPoint(date: before, value: 0)] + sums
  }

  /// The sums that were reported, and those of parts of the window that were reported one by one.
  private var sums: [IndicatorPoint] {
    guard placeSums.isEmpty, let unit = entry.indicator.unit else { return placeSums }
    let window = entry.target.window
    let parts = series.items.filter { item in
      item.figure.basis != nil && item.figure.asOf <= min(asOf, window.end)
        && item.figure.qualifier == .exact
    }
    let sums = PartSum(of: parts, in: series, from: window.start).points(in: unit)
    let net = NetSum(
      among: series, of: unit.dimension, over: window, beyond: sums.last?.date, asOf: asOf)
    guard let rest = net?.observation, let value = rest.quantity.converted(to: unit)?.value
    else { return sums }
    return sums + [IndicatorPoint(date: rest.asOf, value: value)]
  }

  /// The figures at a date, from the baseline on.
  var states: [IndicatorPoint] { baseline + levels }

  /// Where the plan says that the figure stood, before the first one that is known.
  private var baseline: [IndicatorPoint] {
    guard let baseline = entry.target.baseline, let unit = entry.indicator.unit,
      let value = baseline.quantity.converted(to: unit)?.value, baseline.asOf <= asOf,
      levels.first.map({ baseline.asOf < $0.date }) ?? true
    else { return [] }
    return [IndicatorPoint(date: baseline.asOf, value: value)]
  }

  private var wanted: DecimalNumber? {
    guard let unit = entry.indicator.unit, entry.target.kind != .relative else { return nil }
    return entry.target.predicate.quantity?.converted(to: unit)?.value
  }

  /// Whether a rough figure, the one that is used or another, is newer than all exact ones.
  private func isRough(_ observed: Observation, after day: CalendarDate?) -> Bool {
    let isSummed = entry.target.isSummed
    return ([Figure(observed)] + series.items.map(\.figure)).contains { figure in
      figure.qualifier != .exact && figure.asOf <= asOf && day.map { $0 < figure.asOf } ?? true
        && (figure.basis != nil) == isSummed && entry.target.window.contains(figure.asOf)
    }
  }

  /// What the figures lead to; growth rates, ranks and milestones have no path of their own.
  ///
  /// A rough figure that is newer than all exact ones leaves nothing to go on from: nobody knows where it
  /// stands.
  func forecast(_ verdict: Verdict, _ observed: Observation?) -> Forecast? {
    let kinds: [Target.Kind] = [.flow, .count, .level, .share, .cumulative, .coverage]
    guard kinds.contains(entry.target.kind), verdict != .notDue else { return nil }
    let path = path
    // A sum does not fall back below a ceiling.
    let isUsedUp = entry.isKept && entry.target.isSummed
    let isOver = asOf >= entry.target.window.end
    let isUnknown = observed.map { isRough($0, after: path.last?.date) } ?? false
    return Forecast(
      path, towards: isUsedUp ? nil : wanted, by: entry.target.window.end, of: entry.indicator,
      blocked: isOver ? Forecast.over : isUnknown ? Forecast.rough : nil)
  }
}

// MARK: - Notes

extension TargetHistory {
  func notes(
    _ verdict: Verdict, _ observed: Observation?, _ course: Course, _ forecast: Forecast?
  ) -> [JudgementNote] {
    var notes: [JudgementNote] = []
    notes += baselineNotes + lateNotes(verdict)
    guard let observed else { return notes }
    notes +=
      keptNotes(course) + lostNotes(verdict, course) + worseningNotes(verdict, observed, course)
    if [.achieved, .holding].contains(verdict), entry.isRateOfPart(Figure(observed)) {
      notes.append(.partOfWindow(isYear: entry.target.window.isCalendarYear))
    }
    if isStale(observed, verdict) { notes.append(.stale(asOf: observed.asOf)) }
    if isOutOfReach(verdict, forecast) { notes.append(.outOfReach) }
    return notes
  }

  private func isMet(_ quantity: Quantity) -> Bool {
    let better = entry.indicator.better
    return Comparison(quantity, .exact, with: entry.target.predicate, better: better) == .met
  }

  private var baselineNotes: [JudgementNote] {
    guard let baseline = entry.target.baseline, isMet(baseline.quantity),
      let wanted = entry.target.predicate.quantity,
      let start = baseline.quantity.converted(to: wanted.unit)
    else { return [] }
    let isBeyond = entry.indicator.isImproved(from: wanted.value, to: start.value)
    return isBeyond ? [.metByBaseline, .baselineBeyondTarget] : [.metByBaseline]
  }

  /// Whether what is to be kept was broken, since when, and whether it is kept again.
  private func keptNotes(_ course: Course) -> [JudgementNote] {
    guard entry.isKept, let first = course.firstBreak else { return [] }
    let earlier = JudgementNote.broken(
      on: first.asOf, restored: course.relapse == nil ? course.restored : course.firstRestored)
    return [earlier] + [course.relapse.map { .broken(on: $0, restored: nil) }].compactMap(\.self)
  }

  /// Whether what is to be reached was met before.
  private func lostNotes(_ verdict: Verdict, _ course: Course) -> [JudgementNote] {
    guard !entry.isKept, verdict != .achieved, let met = course.lastMet,
      let broken = course.lastBreak, met < broken
    else { return [] }
    return [.lost(on: met)]
  }

  /// Whether it is met and getting worse: by figures at a date, or by rates of spans that compare.
  private func worseningNotes(
    _ verdict: Verdict, _ observed: Observation, _ course: Course
  ) -> [JudgementNote] {
    guard verdict == .achieved || verdict == .holding, !entry.target.isSummed else { return [] }
    if entry.target.predicate.versus != nil { return course.isLeadFalling ? [.worsening] : [] }
    let all = observed.basis == nil || entry.target.kind == .cumulative ? levels : rates(observed)
    let inWindow = all.filter { entry.target.window.contains($0.date) }
    guard let last = inWindow.last, observed.qualifier == .exact, last.date == observed.asOf,
      let previous = inWindow.dropLast().last, last.value != previous.value
    else { return [] }
    let isBetter = (last.value > previous.value) == (entry.indicator.better == .higher)
    return isBetter ? [] : [.worsening]
  }

  /// The rates of spans like that of a figure: from the same day on, or as many months long.
  private func rates(_ observed: Observation) -> [IndicatorPoint] {
    guard let start = observed.periodStart else { return [] }
    let months = start.months(to: observed.asOf)
    return series.points(entry.indicator.unit, asOf: asOf) { figure in
      guard figure.basis == observed.basis, let other = figure.periodStart else { return false }
      return other == start
        || (figure.basis == .inPeriod && other.months(to: figure.asOf) == months)
    }
  }

  /// Whether it was met after its time; a sum or a rate of a later year is another sum or rate.
  private func lateNotes(_ verdict: Verdict) -> [JudgementNote] {
    let kinds: Set<Target.Kind> = [.level, .share, .cumulative, .coverage, .milestone]
    let target = entry.target
    guard verdict == .missed || (verdict == .noData && !entry.isKept), asOf > target.window.end,
      kinds.contains(target.kind)
    else { return [] }
    let days = series.items.map(\.figure).filter { figure in
      figure.asOf > entry.target.window.end && figure.asOf <= asOf
        && Comparison(figure, against: nil, for: entry) == .met
    }
    guard let day = days.map(\.asOf).min() else { return [] }
    return [verdict == .missed ? .metLate(on: day) : .metAfter(on: day)]
  }

  /// Whether half a year has passed since the newest figure, or it is not of an end that is over.
  ///
  /// What a sum has reached it has reached.
  private func isStale(_ observed: Observation, _ verdict: Verdict) -> Bool {
    let target = entry.target
    // A newer figure that settles nothing is no silence.
    let isNewest = !series.items.contains { item in
      let day = item.figure.asOf
      return observed.asOf < day && day <= asOf && target.window.contains(day)
    }
    guard asOf >= target.window.end else {
      return isNewest && asOf.dayNumber - observed.asOf.dayNumber > 183
    }
    guard !target.isOfEnd(observed.asOf) else { return false }
    let grows = target.isSummed || [.cumulative, .milestone].contains(target.kind)
    return [.noData, .holding].contains(verdict) || (verdict == .achieved && !grows)
  }

  private func isOutOfReach(_ verdict: Verdict, _ forecast: Forecast?) -> Bool {
    if verdict != .achieved, let wanted, !entry.indicator.limits.allow(wanted) { return true }
    guard verdict == .behind || verdict == .pending else { return false }
    return forecast.map { $0.points >= 3 && $0.isPaceSeen == false } ?? false
  }
}

extension CalendarDate {
  /// The day before, or nothing before the calendar begins.
  var dayBefore: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    if month > 1 { return .lastDay(ofMonth: month - 1, of: year) }
    return year > 1 ? .lastDay(of: year - 1) : nil
  }
}
