extension AuditCheck {
  /// Figures of one indicator, place and date agree wherever they stand: text against table, and one
  /// document against another.
  static let figureConflicts = AuditCheck { catalog in
    var groups: [FigureKey: [Observation]] = [:]
    var order: [FigureKey] = []
    for observation in catalog.observations {
      let key = FigureKey(observation)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(observation)
    }
    return order.flatMap { key in disagreements(groups[key] ?? [], in: catalog) }
  }

  /// Each figure that differs from the ones before it, against the first.
  private static func disagreements(
    _ observations: [Observation], in catalog: Catalog
  ) -> [AuditFinding] {
    var different: [Observation] = []
    var findings: [AuditFinding] = []
    for observation in observations
    where !different.contains(where: {
      $0.quantity == observation.quantity && $0.qualifier == observation.qualifier
    }) {
      different.append(observation)
      guard let first = different.first, different.count > 1,
        let relation = FigureRelation(first, observation)
      else { continue }
      findings.append(
        catalog.finding(
          relation.kind, observation.indicator, catalog.place(of: first),
          catalog.place(of: observation), relation.sentence(first, observation)))
    }
    return findings
  }
}

/// What figures must have in common to be figures of the same thing.
private struct FigureKey: Hashable {
  let indicator: Indicator.ID
  let jurisdiction: Jurisdiction.ID
  let asOf: CalendarDate
  let periodStart: CalendarDate?

  init(_ observation: Observation) {
    indicator = observation.indicator
    jurisdiction = observation.jurisdiction
    asOf = observation.asOf
    periodStart = observation.periodStart
  }
}
