/// The figure that settles a target, and those that look like it and cannot.
///
/// The rules, by name: `place` (the target's own place), `known` (not later than the day asked for),
/// `window` (inside the days that the target runs over), `whole` (a sum counts from the start of the
/// window), `measure` (the target's dimension). Of the figures that pass all, `newest` wins; of one
/// day, `printed` beats worked out, and `exact` beats rough. The rules are this
/// program's own; the article on judging gives the reasons.
struct Evidence {
  /// The figure that the judgement rests on; a sum of parts is an observation derived from them.
  let accepted: Observation?
  /// Other figures for the same day that say something else.
  let conflicts: [Observation]
  /// Every figure that counts.
  private let candidates: [Observation]

  /// Why a figure does not count.
  enum Refusal: String, Sendable, CaseIterable {
    /// Another place's or institution's figure.
    case otherJurisdiction
    /// Not known yet on the day asked for.
    case later
    /// Outside the days that the target runs over.
    case outsideWindow
    /// A part of the window that is not counted from its start.
    case partOfWindow
    /// A figure in another measure.
    case otherMeasure
    /// A figure of a neighbouring indicator, such as a stock for an increment.
    case otherIndicator
  }

  /// Finds the figure among those of the target's indicator and place.
  init(for target: Target, of plan: Plan, among observations: [Observation], asOf: CalendarDate) {
    var candidates: [Observation] = []
    var parts: [Observation] = []
    for observation in observations {
      switch Self.refusal(of: observation, for: target, of: plan, asOf: asOf) {
      case nil: candidates.append(observation)
      case .partOfWindow: parts.append(observation)
      default: break
      }
    }
    if target.isSummed {
      let whole = candidates.filter { $0.basis == .inPeriod } + parts
      PartSum(of: whole, from: target.window.start).observation.map { candidates.append($0) }
    }
    let best = candidates.max { $1.isBetterEvidence(than: $0) }
    accepted = best
    self.candidates = candidates
    conflicts = candidates.filter { other in
      guard let best, other.asOf == best.asOf, other.id != best.id, other.qualifier == .exact else {
        return false
      }
      return other.quantity.compared(to: best.quantity) != .equal
    }
  }

  /// Why `observation` does not count, or nothing where it does.
  static func refusal(
    of observation: Observation, for target: Target, of plan: Plan, asOf: CalendarDate
  ) -> Refusal? {
    guard observation.jurisdiction == plan.jurisdiction else { return .otherJurisdiction }
    guard observation.asOf <= asOf else { return .later }
    guard target.window.contains(observation.asOf) else { return .outsideWindow }
    if let wanted = target.predicate.quantity,
      target.kind != .relative, observation.quantity.unit.dimension != wanted.unit.dimension
    {
      return .otherMeasure
    }
    if let start = observation.periodStart, observation.basis != nil {
      guard start >= target.window.start || target.kind == .growth else { return .outsideWindow }
      let isPart = start != target.window.start
      if isPart, target.isSummed || target.kind == .cumulative { return .partOfWindow }
    } else if target.isSummed {
      // Nobody knows what span such a figure covers.
      return .partOfWindow
    }
    return nil
  }
}

extension Evidence {
  /// The figures that count, one a day, the oldest first.
  var daily: [Observation] {
    guard candidates.count > 1 else { return candidates }
    var byDay: [CalendarDate: Observation] = [:]
    for candidate in candidates {
      guard let other = byDay[candidate.asOf], !candidate.isBetterEvidence(than: other) else {
        byDay[candidate.asOf] = candidate
        continue
      }
    }
    return byDay.values.sorted { $0.asOf < $1.asOf }
  }
}

extension Observation {
  /// Newer beats older; for one day, printed beats derived, and exact beats approximate.
  func isBetterEvidence(than other: Observation) -> Bool {
    if asOf != other.asOf { return asOf > other.asOf }
    if (derivation == nil) != (other.derivation == nil) { return derivation == nil }
    if (qualifier == .exact) != (other.qualifier == .exact) { return qualifier == .exact }
    return id < other.id
  }
}

extension Evidence.Refusal {
  /// Why the figure does not count, in both languages.
  public var label: Phrase {
    switch self {
    case .otherJurisdiction: Phrase("不是本地区的数据", "another place's figure")
    case .later: Phrase("晚于截止日期", "later than the day asked for")
    case .outsideWindow: Phrase("不在目标期限内", "outside the target's time")
    case .partOfWindow: Phrase("不是从期初累计", "does not count from the start")
    case .otherMeasure: Phrase("计量不同", "another measure")
    case .otherIndicator: Phrase("是另一个指标", "another indicator")
    }
  }
}
