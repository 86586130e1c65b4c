/// How one part of a split target stands, and its place among the parts (晾晒比拼).
public struct PartStanding: Sendable {
  /// The district or institution.
  public let jurisdiction: Jurisdiction.ID
  /// The part judged as a target of its own.
  public let judgement: Judgement
  /// Its place by completion, ties sharing one; nothing without a figure.
  public let rank: Int?
}

extension Judge {
  /// The parts of a split target, judged and ranked; a part without a figure comes last and has no
  /// rank.
  public func parts(of entry: TargetEntry) -> [PartStanding] {
    guard let breakdown = catalog.breakdown(of: entry.target.id) else { return [] }
    let judged = breakdown.places.map { place in
      (place.jurisdiction, judge(entry.part(for: place.jurisdiction, place.quantity)))
    }
    let ways = judged.compactMap { $0.1.way }
    return judged.map { jurisdiction, judgement in
      let rank = judgement.way.map { own in ways.count { $0 > own } + 1 }
      return PartStanding(jurisdiction: jurisdiction, judgement: judgement, rank: rank)
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
      pilots: pilots, targets: targets, duties: duties, variants: variants, origin: origin)
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
