/// How one part of a split target stands, and its place among the parts (晾晒比拼).
public struct PartStanding: Sendable {
  /// What the part is for: a district, an institution or a time such as a quarter.
  public let scope: Breakdown.Scope
  /// The part judged as a target of its own.
  public let judgement: Judgement
  /// Its place by completion, or by the distance from its target where no part has one.
  ///
  /// Ties share one; there is none without a figure, or without a completion where others have one, and
  /// times are not ranked.
  public let rank: Int?

  /// The district or institution, where the part is one.
  public var jurisdiction: Jurisdiction.ID? {
    guard case .jurisdiction(let place) = scope else { return nil }
    return place
  }
}

extension Judge {
  /// What parts are ranked by: completion, where any has one; else how far each lies on the good side of
  /// its own target, as a share of it, or in points for what is a percentage or a place itself.
  private func scores(of parts: [Judgement]) -> [Fraction?] {
    if parts.contains(where: { $0.way != nil }) { return parts.map(\.way) }
    return parts.map { part in
      guard let margin = part.margin, let wanted = part.entry.target.predicate.quantity else {
        return nil
      }
      if [.percentage, .rank].contains(wanted.unit.dimension) { return Fraction(margin.value) }
      return Fraction(margin.baseValue).divided(by: Fraction(wanted.baseValue).magnitude)
    }
  }

  /// The parts of a split target, each judged as a target of its own: places by their rank, those
  /// without a figure last, then times in their order.
  public func parts(of entry: TargetEntry) -> [PartStanding] {
    guard let breakdown = catalog.breakdown(of: entry.target.id) else { return [] }
    let times = breakdown.periods.map { time in
      PartStanding(
        scope: .period(time.period), judgement: judge(entry.part(for: time.period, time.quantity)),
        rank: nil)
    }
    return ranked(breakdown, entry) + times
  }

  private func ranked(_ breakdown: Breakdown, _ entry: TargetEntry) -> [PartStanding] {
    let judged = breakdown.places.map { place in
      (place.jurisdiction, judge(entry.part(for: place.jurisdiction, place.quantity)))
    }
    let scores = scores(of: judged.map(\.1))
    return zip(judged, scores).map { part, own in
      let rank = own.map { own in scores.count { $0.map { $0 > own } ?? false } + 1 }
      return PartStanding(scope: .jurisdiction(part.0), judgement: part.1, rank: rank)
    }
    .sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }
  }
}

extension TargetEntry {
  /// The part of a target for one place, as a target of its own.
  func part(for jurisdiction: Jurisdiction.ID, _ quantity: Quantity) -> TargetEntry {
    TargetEntry(
      plan: plan.moved(to: jurisdiction),
      target: target.part("\(jurisdiction)", quantity, in: target.window),
      indicator: indicator, responsibilities: self.responsibilities)
  }

  /// The part of a target for a time inside its own, as a target of its own.
  func part(for period: Period, _ quantity: Quantity) -> TargetEntry {
    TargetEntry(
      plan: plan, target: target.part(period.shortText, quantity, in: period), indicator: indicator,
      responsibilities: self.responsibilities)
  }
}

extension Plan {
  /// The same plan for another place, for looking up that place's figures.
  fileprivate func moved(to jurisdiction: Jurisdiction.ID) -> Plan {
    Plan(
      id: id, document: document, name: name, jurisdiction: jurisdiction, period: period,
      coordinator: coordinator, implied: implied, goals: goals, parts: parts, tasks: tasks,
      pilots: pilots, targets: targets, duties: duties, names: names, origin: origin)
  }
}

extension Target {
  fileprivate func part(_ name: String, _ quantity: Quantity, in window: Period) -> Target {
    Target(
      id: Identifier("\(id)/\(name)"), plan: plan, indicator: indicator, kind: kind,
      predicate: Predicate(
        comparator: predicate.comparator, quantity: quantity, versus: predicate.versus),
      mode: mode, window: window, isStrictlyBefore: isStrictlyBefore, commitment: commitment,
      force: force, baseline: nil, statements: [], note: nil, origin: origin)
  }
}
