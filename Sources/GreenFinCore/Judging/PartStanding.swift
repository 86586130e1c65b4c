/// How one part of a split target stands, and its place among the parts (晾晒比拼).
public struct PartStanding: Sendable {
  /// The district or institution.
  public let jurisdiction: Jurisdiction.ID
  /// The part judged as a target of its own.
  public let judgement: Judgement
  /// Its place by completion, or by the distance from its target where there is none; ties share one,
  /// and there is none without a figure.
  public let rank: Int?
}

extension Judge {
  /// What parts are ranked by: completion, where every part with a figure has one; else how far each
  /// lies on the good side of its own target, in one unit.
  private func scores(of parts: [Judgement]) -> [Fraction?] {
    let known = parts.filter { $0.observed != nil }
    if known.allSatisfy({ $0.way != nil }) { return parts.map(\.way) }
    let unit = known.first?.margin?.unit
    return parts.map { part in
      unit.flatMap { part.margin?.converted(to: $0) }.map { Fraction($0.value) }
    }
  }

  /// The parts of a split target, judged and ranked; a part without a figure comes last and has no
  /// rank.
  public func parts(of entry: TargetEntry) -> [PartStanding] {
    guard let breakdown = catalog.breakdown(of: entry.target.id) else { return [] }
    let judged = breakdown.places.map { place in
      (place.jurisdiction, judge(entry.part(for: place.jurisdiction, place.quantity)))
    }
    let scores = scores(of: judged.map(\.1))
    return zip(judged, scores).map { part, own in
      let rank = own.map { own in scores.count { $0.map { $0 > own } ?? false } + 1 }
      return PartStanding(jurisdiction: part.0, judgement: part.1, rank: rank)
    }
    .sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }
  }
}

extension TargetEntry {
  /// The part of a target for one place, as a target of its own.
  func part(for jurisdiction: Jurisdiction.ID, _ quantity: Quantity) -> TargetEntry {
    TargetEntry(
      plan: plan.moved(to: jurisdiction), target: target.part(for: jurisdiction, quantity),
      indicator: indicator, responsibilities: self.responsibilities)
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
  fileprivate func part(for jurisdiction: Jurisdiction.ID, _ quantity: Quantity) -> Target {
    Target(
      id: Identifier("\(id)/\(jurisdiction)"), plan: plan, indicator: indicator, kind: kind,
      predicate: Predicate(
        comparator: predicate.comparator, quantity: quantity, versus: predicate.versus),
      mode: mode, window: window, isStrictlyBefore: isStrictlyBefore, commitment: commitment,
      force: force, baseline: nil, statements: [], note: nil, origin: origin)
  }
}
