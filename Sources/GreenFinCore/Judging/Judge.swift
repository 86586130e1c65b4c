/// Holds targets against observations as of a day.
///
/// Figures are sorted by indicator and place once, so that any number of targets is judged in one
/// pass.
public struct Judge: Sendable {
  /// How time progress is reckoned.
  public enum Calendar: String, Sendable, CaseIterable {
    /// By whole months.
    case month
    /// By days.
    case day
  }

  /// How much of a judgement is worked out.
  public enum Extent: Sendable {
    /// Verdict, figures, completion and pace: half of the work, for very many targets.
    case figures
    /// The notes, near misses, longer plans and forecast besides.
    case everything
  }

  /// An indicator and a place, neither of which has a blank in it.
  private static func key(_ indicator: Indicator.ID, _ place: Jurisdiction.ID) -> NameKey {
    NameKey(indicator.rawValue + " " + place.rawValue)
  }

  /// The day that answers hold for.
  public var asOf: CalendarDate { kept.asOf }
  /// How time progress is reckoned.
  public let calendar: Calendar
  /// The day of the month after a quarter by which units report, where they do.
  private let dueDay: Int?
  var catalog: Catalog { kept.catalog }
  private let kept: KeptFigures
  /// The targets that start from a baseline or take more than a year, whose paths others can lie inside.
  private let paths: [NameKey: [Target]]
  let neighbourhood: Neighbourhood

  /// Prepares to judge the targets of a catalog by its own figures.
  public init(
    _ catalog: Catalog, asOf: CalendarDate, calendar: Calendar = .month, dueDay: Int? = nil
  ) {
    self.init(TargetFigures(catalog, asOf: asOf), calendar: calendar, dueDay: dueDay)
  }

  /// Prepares to judge the targets of the catalog for which figures were collected.
  ///
  /// With a `dueDay`, the day of the month after a quarter by which units report, what is missing is
  /// due or overdue.
  public init(_ figures: TargetFigures, calendar: Calendar = .month, dueDay: Int? = nil) {
    self.dueDay = dueDay
    kept = figures.kept
    self.calendar = calendar
    var paths: [NameKey: [Target]] = [:]
    for plan in figures.catalog.plans {
      for target in plan.targets where target.baseline != nil || target.window.monthCount > 12 {
        let key = Self.key(target.indicator, plan.jurisdiction)
        paths[key, default: []].append(target)
      }
    }
    self.paths = paths
    neighbourhood = figures.neighbourhood
  }

  /// What can be said of a target; with fewer words where the figures alone are asked for.
  public func judge(_ entry: TargetEntry, _ extent: Extent = .everything) -> Judgement {
    let target = entry.target
    if !catalog.exemptions.isEmpty, let exemption = catalog.exemptions[target.id] {
      return Judgement(entry, asOf, exemption)
    }
    let series = kept.series(target.indicator, entry.plan.jurisdiction)
    let (evidence, other) = evidence(for: entry)
    let places = evidence.accepted == nil ? PlaceFigures(of: entry, in: self) : nil
    let sum = places?.sum(asOf: asOf)
    let observed = evidence.accepted ?? sum?.observation ?? doneLate(target, series)
    let versus = other?.accepted.flatMap { $0.asOf == observed?.asOf ? $0 : nil }
    // Only what is to be kept is judged by its older figures too.
    let isCourseNeeded = extent == .everything || (entry.isKept && !target.isSummed)
    let daily =
      !isCourseNeeded ? [] : sum == nil ? evidence.daily : places?.daily ?? []
    let course = course(of: daily, other?.daily, entry)
    let comparison = observed.flatMap {
      Comparison(Figure($0), against: versus.map { Figure($0) }, for: entry)
    }
    var pace = Pace(of: observed, entry, schedule: catalog.schedule(of: target.id), calendar)
    let verdict = verdict(for: entry, comparison, observed, course, pace)
    let dataState = dataState(of: observed, entry, isWhole: sum?.missing.isEmpty ?? true)
    if verdict == .noData, let observed, !target.isOfEnd(observed.asOf) { pace.forgetTime() }
    // At the end of the time all is due, whatever day the figure is of.
    if verdict == .missed { pace.endTime() }
    var outlook = Outlook()
    if extent == .everything {
      let isMissing = observed == nil && dataState != .notDue
      let history = TargetHistory(
        entry: entry, series: series, sumsOfParts: sum == nil ? [] : daily, asOf: asOf)
      outlook.forecast = history.forecast(verdict, evidence.accepted ?? sum?.observation)
      outlook.related = isMissing ? related(to: entry) : []
      outlook.notes =
        conflictNotes(evidence, other, places)
        + history.notes(verdict, evidence.accepted ?? sum?.observation, course, outlook.forecast)
        + [evidence.hole.map(JudgementNote.hole)].compactMap(\.self) + partNotes(target, sum)
        + [target.changeSentence].compactMap { $0.map(JudgementNote.revised) }
      outlook.nested = nested(entry)
    }
    return Judgement(
      entry: entry, asOf: asOf, dataState: dataState, verdict: verdict,
      observed: observed, versus: versus, completion: pace.completion,
      timeProgress: pace.timeProgress, timeRule: pace.timeRule, gap: pace.gap, way: pace.way,
      wayQualifier: pace.qualifier,
      margin: observed.flatMap { margin(of: $0, versus, entry) },
      notes: outlook.notes, related: outlook.related, nested: outlook.nested,
      forecast: outlook.forecast,
      reason: JudgementReason(
        entry: entry, observed: observed, versus: versus, verdict: verdict, pace: pace,
        course: course, related: outlook.related, asOf: asOf))
  }

  /// What is told of a target besides its figures.
  private struct Outlook {
    var notes: [JudgementNote] = []
    var related: [RelatedFigure] = []
    var nested: [NestedPath] = []
    var forecast: Forecast?
  }

  /// How the figures that count went, one a day; for “higher than” those of days that both have.
  private func course(of daily: [Figure], _ others: [Figure]?, _ entry: TargetEntry) -> Course {
    let versus = others.map { figures in
      Dictionary(figures.map { ($0.asOf, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var course = Course()
    for figure in daily {
      let other = versus?[figure.asOf]
      let comparison = Comparison(figure, against: other, for: entry)
      if versus != nil { course.add(lead: figure.lead(over: other)) }
      guard let comparison, comparison != .unmet || !entry.isRateSoFar(figure) else { continue }
      course.add(figure, comparison)
    }
    return course
  }

  /// What each scheme says of a judgement.
  public func answers(_ schemes: [Scheme], _ judgement: Judgement) -> [SchemeAnswer] {
    let entry = judgement.entry
    let series = kept.series(entry.target.indicator, entry.plan.jurisdiction)
    let places = judgement.isFromParts ? PlaceFigures(of: entry, in: self) : nil
    let sums = places?.daily ?? []
    let history = TargetHistory(entry: entry, series: series, sumsOfParts: sums, asOf: asOf)
    let judge = SchemeJudge(judgement: judgement, series: history.states)
    return schemes.map(judge.answer)
  }

  private func nested(_ entry: TargetEntry) -> [NestedPath] {
    let key = Self.key(entry.target.indicator, entry.plan.jurisdiction)
    return NestedPath.all(of: entry, among: paths[key] ?? []) { catalog.plan($0)?.name }
  }

  /// The evidence for a target of its own plan's place, and for what it is to be higher than: both of
  /// the newest day and span that both have, where there is one.
  private func evidence(for entry: TargetEntry) -> (own: Evidence, other: Evidence?) {
    let target = entry.target
    let series = kept.series(target.indicator, entry.plan.jurisdiction)
    let own = Evidence(for: entry, among: series, asOf: asOf)
    guard let versus = target.predicate.versus else { return (own.settling(entry), nil) }
    let others = kept.series(versus, entry.plan.jurisdiction)
    let other = Evidence(for: entry, among: others, asOf: asOf)
    return own.paired(with: other) ?? (own, nil)
  }

  /// The figures of an indicator and place.
  func figures(_ indicator: Indicator.ID, _ place: Jurisdiction.ID) -> FigureSeries {
    kept.series(indicator, place)
  }

  /// In a workspace what is missing is due until the due day of its quarter, and then overdue.
  ///
  /// So is what only some of the districts or institutions have reported.
  private func dataState(
    of observed: Observation?, _ entry: TargetEntry, isWhole: Bool
  ) -> DataState {
    let target = entry.target
    if asOf < target.window.start { return .notDue }
    let clock = dueDay.map { ReturnClock(dueDay: $0, asOf: asOf) }
    let state = clock?.state(of: target, isWhole ? observed : nil)
    // Whoever took a figure back has to report again by the due day.
    if observed == nil, state != .overdue, isRetracted(entry) { return .withdrawn }
    if let state { return state }
    guard let observed else { return .none }
    return observed.quantity.value == 0 ? .reportedZero : .reported
  }

  /// Whether a figure of the target's time was reported and taken back.
  private func isRetracted(_ entry: TargetEntry) -> Bool {
    guard !catalog.retracted.isEmpty else { return false }
    let days = catalog.retracted[Self.key(entry.target.indicator, entry.plan.jurisdiction)] ?? []
    return days.contains { $0 <= asOf && entry.target.window.contains($0) }
  }
}
