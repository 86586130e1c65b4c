extension AuditCheck {
  /// Sums of the parts of a year agree with each other and with those to date: two quarters with their
  /// half-year.
  static let sumConflicts = AuditCheck { catalog in
    guard let last = catalog.observations.map(\.asOf).max() else { return [] }
    let judge = Judge(catalog, asOf: last)
    let byID = Dictionary(
      catalog.observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<SumKey> = []
    return catalog.observations.flatMap { observation -> [AuditFinding] in
      guard let key = SumKey(observation), seen.insert(key).inserted else { return [] }
      let series = judge.figures(key.indicator, key.jurisdiction)
      return series.sumConflicts(in: key.year).compactMap { pair in
        finding(pair, key.indicator, byID, catalog)
      }
    }
  }

  private static func finding(
    _ pair: FigureConflict.Pair, _ indicator: Indicator.ID,
    _ byID: [Observation.ID: Observation], _ catalog: Catalog
  ) -> AuditFinding? {
    guard let first = byID[pair.used.part], let second = byID[pair.refused.part] else { return nil }
    func text(_ side: FigureConflict.Side, _ language: Language) -> String {
      side.qualifier.text(of: side.quantity, language)
    }
    let day = pair.used.asOf
    return catalog.finding(
      .figureConflict, indicator, catalog.place(of: first), catalog.place(of: second),
      Phrase(
        "到\(day)为止的同一段时间，一种加法得\(text(pair.used, .chinese))，"
          + "另一种得\(text(pair.refused, .chinese))。",
        "Over one stretch up to \(day) the figures add up to \(text(pair.used, .english)) one way and "
          + "to \(text(pair.refused, .english)) another."))
  }
}

/// The sums of one year that must agree.
private struct SumKey: Hashable {
  let indicator: Indicator.ID
  let jurisdiction: Jurisdiction.ID
  let year: Int

  init?(_ observation: Observation) {
    guard observation.basis != nil, let start = observation.periodStart else { return nil }
    indicator = observation.indicator
    jurisdiction = observation.jurisdiction
    year = start.year
  }
}

extension FigureSeries {
  /// What figures of a year, or sums of them, say differently of one stretch; those of one span are
  /// compared elsewhere.
  fileprivate func sumConflicts(in year: Int) -> [FigureConflict.Pair] {
    guard let start = CalendarDate(year: year, month: 1, day: 1) else { return [] }
    let end = CalendarDate.lastDay(of: year)
    let items = items.filter { item in
      item.figure.basis != nil && item.figure.quantity.unit.dimension != .percentage
        && item.figure.periodStart.map { $0 >= start } ?? false && item.figure.asOf <= end
    }
    let pairs = PartSum(of: items, in: self, from: start).conflicts(to: end)
    return pairs.filter { $0.used.isSum || $0.refused.isSum }
  }
}

extension FigureConflict.Side {
  /// Whether it is added up from several figures.
  fileprivate var isSum: Bool { observation.rawValue.hasSuffix(PartSum.suffix) }

  /// The figure, or the last of those that are added up.
  fileprivate var part: Observation.ID {
    isSum ? Identifier(String(observation.rawValue.dropLast(PartSum.suffix.count))) : observation
  }
}
