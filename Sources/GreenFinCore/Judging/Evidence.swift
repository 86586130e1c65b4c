/// The figures that can settle a target, and those that look like it and cannot.
struct Evidence {
  /// The observation that the judgement rests on.
  let accepted: Observation?

  /// Finds the newest observation that matches a target as of a date.
  init(for target: Target, of plan: Plan, among observations: [Observation], asOf: CalendarDate) {
    var newest: Observation?
    for observation in observations
    where Self.refusal(of: observation, for: target, of: plan, asOf: asOf) == nil {
      // Of two figures for one day, an exact one beats one that is worked out or rounded.
      if let best = newest, !observation.isBetterEvidence(than: best) { continue }
      newest = observation
    }
    accepted = newest
  }

  /// Why an observation cannot settle a target.
  enum Refusal: Sendable {
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
  }

  /// Why `observation` does not count, or nothing where it does.
  static func refusal(
    of observation: Observation, for target: Target, of plan: Plan, asOf: CalendarDate
  ) -> Refusal? {
    guard observation.jurisdiction == plan.jurisdiction else { return .otherJurisdiction }
    guard observation.asOf <= asOf else { return .later }
    guard target.window.contains(observation.asOf) else { return .outsideWindow }
    if let start = observation.periodStart, observation.basis != nil {
      guard start >= target.window.start || target.kind == .growth else { return .outsideWindow }
      let countsFromStart = start == target.window.start
      if target.isSummed, !countsFromStart { return .partOfWindow }
    }
    if let wanted = target.predicate.quantity,
      target.kind != .relative, observation.quantity.unit.dimension != wanted.unit.dimension
    {
      return .otherMeasure
    }
    return nil
  }
}

extension Target {
  /// Whether the figure of the whole window is the sum over its parts.
  var isSummed: Bool { kind == .flow || kind == .count }
}

extension Observation {
  /// Newer beats older; for one day, printed beats derived, and exact beats approximate.
  fileprivate func isBetterEvidence(than other: Observation) -> Bool {
    if asOf != other.asOf { return asOf > other.asOf }
    if (derivation == nil) != (other.derivation == nil) { return derivation == nil }
    return qualifier == .exact && other.qualifier != .exact
  }
}
