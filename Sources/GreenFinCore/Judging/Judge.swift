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

  /// A place's figures of one indicator.
  private struct Key: Hashable {
    let indicator: Indicator.ID
    let jurisdiction: Jurisdiction.ID
  }

  /// The day that answers hold for.
  public let asOf: CalendarDate
  /// How time progress is reckoned.
  public let calendar: Calendar
  let catalog: Catalog
  private let observations: [Key: [Observation]]
  /// The targets that start from a baseline, whose paths others can lie inside.
  private let paths: [Key: [Target]]

  /// Prepares to judge the targets of a catalog.
  public init(_ catalog: Catalog, asOf: CalendarDate, calendar: Calendar = .month) {
    self.asOf = asOf
    self.calendar = calendar
    self.catalog = catalog
    observations = Dictionary(grouping: catalog.observations) {
      Key(indicator: $0.indicator, jurisdiction: $0.jurisdiction)
    }
    var paths: [Key: [Target]] = [:]
    for plan in catalog.plans {
      for target in plan.targets where target.baseline != nil {
        let key = Key(indicator: target.indicator, jurisdiction: plan.jurisdiction)
        paths[key, default: []].append(target)
      }
    }
    self.paths = paths
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
    let comparison = observed.flatMap { compare($0, versus, target) }
    let pace = pace(of: observed, entry)
    let verdict = verdict(for: target, comparison, pace)
    let history = TargetHistory(
      entry: entry, observations: figures(target.indicator, entry.plan), asOf: asOf)
    return Judgement(
      entry: entry, asOf: asOf, dataState: dataState(of: observed, target), verdict: verdict,
      observed: observed, versus: versus, completion: pace.completion,
      timeProgress: pace.timeProgress, gap: pace.gap,
      margin: observed.flatMap { margin(of: $0, versus, entry) },
      notes: history.notes(verdict, evidence) + partNotes(target, sum?.missing),
      nested: nested(entry), forecast: history.forecast(verdict),
      reason: JudgementReason(
        entry: entry, observed: observed, versus: versus, verdict: verdict, pace: pace, asOf: asOf
      ).phrase)
  }

  /// What each scheme says of a judgement.
  public func answers(_ schemes: [Scheme], _ judgement: Judgement) -> [SchemeAnswer] {
    let entry = judgement.entry
    let history = TargetHistory(
      entry: entry, observations: figures(entry.target.indicator, entry.plan), asOf: asOf)
    let judge = SchemeJudge(judgement: judgement, series: history.levels)
    return schemes.map(judge.answer)
  }

  private func nested(_ entry: TargetEntry) -> [NestedPath] {
    let key = Key(indicator: entry.target.indicator, jurisdiction: entry.plan.jurisdiction)
    return NestedPath.all(of: entry, among: paths[key] ?? [])
  }

  /// The evidence for a target of its own plan's place.
  func evidence(for entry: TargetEntry) -> Evidence {
    evidence(for: entry.target, measuring: entry.target.indicator, entry.plan)
  }

  private func partNotes(_ target: Target, _ missing: [Jurisdiction.ID]?) -> [JudgementNote] {
    var notes = missing.map { [JudgementNote.fromParts(missing: $0)] } ?? []
    if let places = catalog.breakdown(of: target.id)?.places.map(\.quantity), target.isAdditive,
      let wanted = target.predicate.quantity,
      let sum = Breakdown.sum(places, in: wanted.unit), sum != wanted.value
    {
      notes.append(.partsDiffer(by: Quantity(sum - wanted.value, wanted.unit)))
    }
    return notes
  }

  private func figures(_ indicator: Indicator.ID, _ plan: Plan) -> [Observation] {
    observations[Key(indicator: indicator, jurisdiction: plan.jurisdiction)] ?? []
  }

  private func evidence(
    for target: Target, measuring indicator: Indicator.ID, _ plan: Plan
  ) -> Evidence {
    Evidence(for: target, of: plan, among: figures(indicator, plan), asOf: asOf)
  }

  private func dataState(of observed: Observation?, _ target: Target) -> DataState {
    if asOf < target.window.start { return .notDue }
    guard let observed else { return .none }
    return observed.quantity.value == 0 ? .reportedZero : .reported
  }

  private func compare(
    _ observed: Observation, _ versus: Observation?, _ target: Target
  ) -> Comparison? {
    switch target.predicate.comparator {
    case .done: return observed.quantity.value >= 1 ? .met : .unmet
    case .above:
      guard let versus, versus.asOf == observed.asOf,
        let other = versus.quantity.converted(to: observed.quantity.unit)
      else { return nil }
      let bound = other.value + (target.predicate.quantity?.value ?? 0)
      let wanted = Predicate(
        comparator: target.predicate.quantity == nil ? .moreThan : .atLeast,
        quantity: Quantity(bound, other.unit), versus: nil)
      return Comparison(observed.quantity, observed.qualifier, with: wanted)
    default: return Comparison(observed.quantity, observed.qualifier, with: target.predicate)
    }
  }

  private func verdict(for target: Target, _ comparison: Comparison?, _ pace: Pace) -> Verdict {
    if asOf < target.window.start { return .notDue }
    guard let comparison else { return .noData }
    let isOver = asOf >= target.window.end
    switch (target.mode, comparison) {
    case (.hold, .met): return isOver ? .achieved : .holding
    case (.hold, .unmet): return .broken
    case (.reach, .met): return .achieved
    case (.reach, .unmet) where isOver: return .missed
    case (.reach, .unmet): return pace.verdict ?? .pending
    case (_, .unsettled): return isOver ? .noData : .pending
    }
  }
}

// MARK: - Pace and margin

extension Judge {
  /// How far a target has come, beside how much of its time has passed.
  struct Pace {
    var completion: Fraction?
    var timeProgress: Fraction?

    var gap: Fraction? {
      guard let completion, let timeProgress else { return nil }
      return completion - timeProgress
    }

    var verdict: Verdict? {
      guard let completion, let timeProgress else { return nil }
      if completion == timeProgress { return .onSchedule }
      return completion > timeProgress ? .ahead : .behind
    }
  }

  private func pace(of observed: Observation?, _ entry: TargetEntry) -> Pace {
    let target = entry.target
    guard let observed, let wanted = target.predicate.quantity, wanted.value != 0,
      let found = observed.quantity.converted(to: wanted.unit)
    else { return Pace() }
    switch target.kind {
    case .flow, .count:
      // An upper bound is not something to be on the way to.
      if target.predicate.comparator.isCeiling { return Pace() }
      return Pace(
        completion: Fraction(found.value, over: wanted.value),
        timeProgress: catalog.schedule(of: target.id)?.share(asOf: observed.asOf)
          ?? TimeProgress.of(target.window, asOf: observed.asOf, calendar))
    case .level, .share, .cumulative, .coverage:
      return pace(from: target.baseline, to: wanted, found, observed.asOf, entry)
    default: return Pace()
    }
  }

  /// The way from a baseline; without one, or with a bound that is not to be passed, there is none.
  private func pace(
    from baseline: Baseline?, to wanted: Quantity, _ found: Quantity, _ date: CalendarDate,
    _ entry: TargetEntry
  ) -> Pace {
    let target = entry.target
    guard let baseline, let start = baseline.quantity.converted(to: wanted.unit),
      entry.indicator.isImproved(from: start.value, to: wanted.value),
      let window = Period(start: baseline.asOf, end: target.window.end),
      let completion = Fraction(found.value - start.value, over: wanted.value - start.value)
    else { return Pace() }
    guard completion >= Fraction(0) else { return Pace() }
    return Pace(
      completion: completion,
      timeProgress: catalog.schedule(of: target.id)?.share(asOf: date)
        ?? TimeProgress.since(window, asOf: date, calendar))
  }

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
    let unit = bound.unit.dimension == .percentage ? UnitOfMeasure.percentagePoint : bound.unit
    let isCeiling = predicate.comparator.isCeiling
    return Quantity(isCeiling ? bound.value - found.value : found.value - bound.value, unit)
  }
}

extension Comparator {
  /// Whether figures should stay below the one that is promised.
  fileprivate var isCeiling: Bool { [.atMost, .lessThan, .rankWithin].contains(self) }
}

extension Indicator {
  /// Whether going from one value to another is an improvement.
  func isImproved(from start: DecimalNumber, to end: DecimalNumber) -> Bool {
    better == .higher ? end > start : end < start
  }
}
