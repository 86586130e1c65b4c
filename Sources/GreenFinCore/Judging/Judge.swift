/// Holds targets against observations as of a day.
///
/// Observations are sorted by indicator once, so that any number of targets is judged in one pass.
public struct Judge: Sendable {
  /// How time progress is reckoned.
  public enum Calendar: String, Sendable, CaseIterable {
    /// By whole months.
    case month
    /// By days.
    case day
  }

  /// An indicator and a place, neither of which has a blank in it.
  private static func key(_ indicator: Indicator.ID, _ place: Jurisdiction.ID) -> NameKey {
    NameKey(indicator.rawValue + " " + place.rawValue)
  }

  /// The day that answers hold for.
  public let asOf: CalendarDate
  /// How time progress is reckoned.
  public let calendar: Calendar
  let catalog: Catalog
  private let observations: [NameKey: [Observation]]
  /// The targets that start from a baseline, whose paths others can lie inside.
  private let paths: [NameKey: [Target]]
  let neighbourhood: Neighbourhood

  /// Prepares to judge the targets of a catalog.
  public init(_ catalog: Catalog, asOf: CalendarDate, calendar: Calendar = .month) {
    self.asOf = asOf
    self.calendar = calendar
    self.catalog = catalog
    observations = Dictionary(grouping: catalog.observations) {
      Self.key($0.indicator, $0.jurisdiction)
    }
    var paths: [NameKey: [Target]] = [:]
    for plan in catalog.plans {
      for target in plan.targets where target.baseline != nil {
        let key = Self.key(target.indicator, plan.jurisdiction)
        paths[key, default: []].append(target)
      }
    }
    self.paths = paths
    neighbourhood = Neighbourhood(catalog)
  }

  /// What can be said of a target.
  public func judge(_ entry: TargetEntry) -> Judgement {
    let target = entry.target
    let evidence = evidence(for: target, measuring: target.indicator, entry.plan)
    let sum = evidence.accepted == nil ? sumOfParts(entry) : nil
    let observed = evidence.accepted ?? sum?.observation
    let versus = target.predicate.versus.flatMap {
      self.evidence(for: target, measuring: $0, entry.plan).accepted
    }
    let course = course(of: evidence.accepted == nil ? [] : evidence.daily, entry)
    let comparison = observed.flatMap { Comparison($0, against: versus, for: entry) }
    let pace = Pace(of: observed, entry, schedule: catalog.schedule(of: target.id), calendar)
    let verdict = verdict(for: target, comparison, observed, course, pace)
    let history = TargetHistory(
      entry: entry, observations: figures(target.indicator, entry.plan.jurisdiction), asOf: asOf)
    let dataState = dataState(of: observed, target)
    let related = dataState == .none ? related(to: entry) : []
    return Judgement(
      entry: entry, asOf: asOf, dataState: dataState, verdict: verdict,
      observed: observed, versus: versus, completion: pace.completion,
      timeProgress: pace.timeProgress, gap: pace.gap, way: pace.way,
      wayQualifier: pace.qualifier,
      margin: observed.flatMap { margin(of: $0, versus, entry) },
      notes: history.notes(verdict, evidence, course) + partNotes(target, sum?.missing),
      related: related, nested: nested(entry), forecast: history.forecast(verdict),
      reason: JudgementReason(
        entry: entry, observed: observed, versus: versus, verdict: verdict, pace: pace,
        course: course, related: related, asOf: asOf))
  }

  /// How the figures that count went, one a day; for “higher than” those of days that both have.
  private func course(of daily: [Observation], _ entry: TargetEntry) -> Course {
    let versus = entry.target.predicate.versus.map { other in
      Dictionary(
        evidence(for: entry.target, measuring: other, entry.plan).daily.map { ($0.asOf, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    var course = Course()
    for observation in daily {
      let comparison = Comparison(
        observation, against: versus?[observation.asOf], for: entry)
      if let comparison { course.add(observation, comparison) }
    }
    return course
  }

  /// What each scheme says of a judgement.
  public func answers(_ schemes: [Scheme], _ judgement: Judgement) -> [SchemeAnswer] {
    let entry = judgement.entry
    let history = TargetHistory(
      entry: entry, observations: figures(entry.target.indicator, entry.plan.jurisdiction),
      asOf: asOf)
    let judge = SchemeJudge(judgement: judgement, series: history.levels)
    return schemes.map(judge.answer)
  }

  private func nested(_ entry: TargetEntry) -> [NestedPath] {
    let key = Self.key(entry.target.indicator, entry.plan.jurisdiction)
    return NestedPath.all(of: entry, among: paths[key] ?? []) { catalog.plan($0)?.name }
  }

  /// The evidence for a target of its own plan's place.
  func evidence(for entry: TargetEntry) -> Evidence {
    evidence(for: entry.target, measuring: entry.target.indicator, entry.plan)
  }

  /// What people call a place.
  private func name(of place: Jurisdiction.ID) -> Phrase {
    catalog.jurisdiction(place)?.name ?? Phrase(place.rawValue, place.rawValue)
  }

  private func partNotes(_ target: Target, _ missing: [Jurisdiction.ID]?) -> [JudgementNote] {
    var notes = missing.map { [JudgementNote.fromParts(missing: $0.map(name(of:)))] } ?? []
    if let places = catalog.breakdown(of: target.id)?.places.map(\.quantity), target.isAdditive,
      let wanted = target.predicate.quantity,
      let sum = Breakdown.sum(places, in: wanted.unit), sum != wanted.value
    {
      notes.append(.partsDiffer(by: Quantity(sum - wanted.value, wanted.unit)))
    }
    return notes
  }

  func figures(_ indicator: Indicator.ID, _ place: Jurisdiction.ID) -> [Observation] {
    observations[Self.key(indicator, place)] ?? []
  }

  private func evidence(
    for target: Target, measuring indicator: Indicator.ID, _ plan: Plan
  ) -> Evidence {
    Evidence(
      for: target, of: plan, among: figures(indicator, plan.jurisdiction), asOf: asOf)
  }

  private func dataState(of observed: Observation?, _ target: Target) -> DataState {
    if asOf < target.window.start { return .notDue }
    guard let observed else { return .none }
    return observed.quantity.value == 0 ? .reportedZero : .reported
  }

  private func verdict(
    for target: Target, _ comparison: Comparison?, _ observed: Observation?, _ course: Course,
    _ pace: Pace
  ) -> Verdict {
    if asOf < target.window.start { return .notDue }
    guard let comparison, let observed else { return .noData }
    let isOver = asOf >= target.window.end
    if target.isKept, course.lastBreak != nil, !target.isSummed { return .broken }
    switch (target.isKept, comparison) {
    case (_, .unsettled): return isOver ? .noData : pace.verdict ?? .pending
    case (true, .unmet): return .broken
    // What was kept by an older figure may have been lost since.
    case (true, .met): return isOver && observed.asOf >= target.window.end ? .achieved : .holding
    case (false, .met): return .achieved
    case (false, .unmet) where isOver: return target.mode == .hold ? .broken : .missed
    case (false, .unmet): return pace.verdict ?? .pending
    }
  }
}

// MARK: - Margin

extension Judge {
  private func margin(
    of observed: Observation, _ versus: Observation?, _ entry: TargetEntry
  ) -> Quantity? {
    let predicate = entry.target.predicate
    let bound: Quantity?
    if predicate.comparator == .above {
      bound = versus.map {
        Quantity($0.quantity.value + (predicate.quantity?.value ?? 0), $0.quantity.unit)
      }
    } else {
      bound = predicate.quantity
    }
    guard let bound, let found = observed.quantity.converted(to: bound.unit) else { return nil }
    let isCeiling = predicate.comparator.isCeiling
    return Quantity(
      isCeiling ? bound.value - found.value : found.value - bound.value,
      bound.unit.ofDifferences)
  }
}

extension Indicator {
  /// Whether going from one value to another is an improvement.
  func isImproved(from start: DecimalNumber, to end: DecimalNumber) -> Bool {
    better == .higher ? end > start : end < start
  }
}
