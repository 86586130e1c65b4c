/// The figure of a whole that has none of its own: the sum of what its districts or institutions have
/// reported (目标分解).
struct PlaceSum {
  /// The sum, derived from the parts' figures.
  let observation: Observation
  /// The parts that have reported nothing that counts.
  let missing: [Jurisdiction.ID]
  /// The parts whose figures are of an earlier day than the newest one.
  let older: [Jurisdiction.ID]
  /// The figures that contradict one that was added up.
  let contradictions: [FigureConflict.Pair]
}

extension Judge {
  /// The sum of the parts' newest figures.
  ///
  /// What only grows has grown since an older figure, so that a sum of figures of different days, or
  /// without some parts, is “at least” what it shows on the newest day. A balance can fall: its parts are
  /// added up for the newest day that all of them have a figure for; where there is no such day, the sum
  /// is “about”, as of the oldest figure.
  func sumOfParts(_ entry: TargetEntry, asOf day: CalendarDate? = nil) -> PlaceSum? {
    guard entry.target.isAdditive, let breakdown = catalog.breakdown(of: entry.target.id),
      let unit = entry.target.predicate.quantity?.unit
    else { return nil }
    let newest = figures(of: breakdown, entry, asOf: day ?? asOf)
    let counted = entry.target.kind == .level ? ofOneDay(newest, breakdown, entry) : newest
    let known = counted.compactMap(\.figure)
    guard let sum = Breakdown.sum(known.map(\.quantity), in: unit),
      let first = known.min(by: { $0.asOf < $1.asOf }),
      let last = known.max(by: { $0.asOf < $1.asOf })
    else { return nil }
    let canFall = entry.target.kind == .level
    let missing = counted.filter { $0.figure == nil }.map(\.place)
    let older = counted.filter { $0.figure.map { $0.asOf < last.asOf } ?? false }.map(\.place)
    return PlaceSum(
      observation: (canFall ? first : last).summing(
        known, to: Quantity(sum, unit), for: entry.plan,
        isWhole: missing.isEmpty && older.isEmpty, canFall: canFall),
      missing: missing, older: older, contradictions: counted.flatMap(\.contradictions))
  }

  /// What the parts added up to on each day that one of them has a figure for, the oldest first.
  func dailySumsOfParts(_ entry: TargetEntry) -> [Figure] {
    let places = catalog.breakdown(of: entry.target.id)?.places ?? []
    let days = places.flatMap { place in
      figures(entry.target.indicator, place.jurisdiction).items.map(\.figure.asOf)
    }
    let inTime = Set(days).filter { $0 <= asOf && entry.target.window.contains($0) }
    var sums: [Figure] = []
    for day in inTime.sorted() {
      guard let sum = sumOfParts(entry, asOf: day), sum.observation.asOf != sums.last?.asOf
      else { continue }
      sums.append(Figure(sum.observation))
    }
    return sums
  }

  private typealias Part = (
    place: Jurisdiction.ID, figure: Observation?, contradictions: [FigureConflict.Pair]
  )

  private func figures(
    of breakdown: Breakdown, _ entry: TargetEntry, asOf day: CalendarDate
  ) -> [Part] {
    breakdown.places.map { place in
      let part = entry.part(for: place.jurisdiction, place.quantity)
      let series = figures(part.target.indicator, part.plan.jurisdiction)
      let evidence = Evidence(for: part, among: series, asOf: day)
      return (place.jurisdiction, evidence.accepted, evidence.contradictions)
    }
  }

  /// The parts' figures of the newest day that all that have reported have one for; where there is no
  /// such day, the newest ones.
  private func ofOneDay(
    _ newest: [Part], _ breakdown: Breakdown, _ entry: TargetEntry
  ) -> [Part] {
    var parts = newest
    let count = newest.count { $0.figure != nil }
    while parts.count(where: { $0.figure != nil }) == count {
      let days = Set(parts.compactMap(\.figure?.asOf))
      guard days.count > 1, let day = days.min() else { return parts }
      // Each turn goes back to an earlier day, so that this ends.
      parts = figures(of: breakdown, entry, asOf: day)
    }
    return newest
  }
}

extension Observation {
  /// A sum over places.
  fileprivate func summing(
    _ parts: [Observation], to sum: Quantity, for plan: Plan, isWhole: Bool, canFall: Bool
  ) -> Observation {
    let names = parts.indices.map { "p\($0 + 1)" }
    let inputs = zip(names, parts).map { name, part in
      Derivation.Input(name: name, quantity: part.quantity, observation: part.id)
    }
    let days = Set(parts.map(\.asOf)).count
    let own = Qualifier(ofSum: parts.map(\.qualifier))
    // What is missing or older may be nothing.
    let partial: Qualifier = canFall && days > 1 ? .about : Qualifier(ofSum: [own, .atLeast])
    return Observation(
      id: Identifier("\(id).parts"), indicator: indicator, jurisdiction: plan.jurisdiction,
      asOf: asOf, periodStart: periodStart, basis: basis, quantity: sum,
      qualifier: isWhole ? own : partial, document: document,
      place: place, written: nil,
      derivation: Derivation(formula: names.joined(separator: " + "), inputs: inputs), claims: [],
      note: nil, origin: .none)
  }
}
