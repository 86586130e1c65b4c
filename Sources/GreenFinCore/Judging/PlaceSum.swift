/// The figure of a whole that has none of its own: the sum of what its districts or institutions have
/// reported (目标分解).
struct PlaceSum {
  /// The sum, derived from the parts' figures.
  let observation: Observation
  /// The parts that have reported nothing that counts.
  let missing: [Jurisdiction.ID]
  /// The parts whose figures are of an earlier day than the newest one.
  let older: [Jurisdiction.ID]
}

/// The figures of the parts of a target, from which those of the whole follow on any day.
///
/// What only grows may have grown since an older figure, so that a sum of figures of different days, or
/// without some parts, is “at least” what it shows on the newest day. A balance can fall: its parts are
/// added up for the newest day that all of them have a figure for; where there is no such day, the sum is
/// “about”, as of the oldest figure.
struct PlaceFigures {
  private struct Part {
    let place: Jurisdiction.ID
    /// The figures that count, one a day, the oldest first.
    let figures: [Candidate]

    /// The newest figure up to a day.
    func newest(asOf day: CalendarDate) -> Candidate? {
      let index = figures.partitioningIndex { $0.figure.asOf > day }
      return index > 0 ? figures[index - 1] : nil
    }
  }

  private let plan: Plan
  private let unit: UnitOfMeasure
  private let parts: [Part]
  /// Whether a figure can be less than the one before it.
  private let canFall: Bool
  /// The days that some part has a figure for, the oldest first.
  private let days: [CalendarDate]
  /// For each of them the newest day that all parts which have reported by then have one for.
  private let commonDays: [CalendarDate?]
  /// The figures that contradict one that is added up.
  let contradictions: [FigureConflict.Pair]

  /// The figures of the parts of a target up to a day; nothing where they cannot be added up.
  init?(of entry: TargetEntry, in judge: Judge) {
    guard entry.target.isAdditive, let breakdown = judge.catalog.breakdown(of: entry.target.id),
      let unit = entry.target.predicate.quantity?.unit
    else { return nil }
    let evidence = breakdown.places.map { place in
      let part = entry.part(for: place.jurisdiction, place.quantity)
      let series = judge.figures(part.target.indicator, part.plan.jurisdiction)
      return (place.jurisdiction, Evidence(for: part, among: series, asOf: judge.asOf))
    }
    plan = entry.plan
    self.unit = unit
    parts = evidence.map { Part(place: $0, figures: $1.bestOfDays) }
    contradictions = evidence.flatMap(\.1.contradictions)
    canFall = entry.target.kind == .level
    days = Set(parts.flatMap { $0.figures.map(\.figure.asOf) }).sorted()
    commonDays = Self.commonDays(parts, days)
  }

  private static func commonDays(_ parts: [Part], _ days: [CalendarDate]) -> [CalendarDate?] {
    let counts = Dictionary(
      parts.flatMap { $0.figures.map { ($0.figure.asOf, 1) } }, uniquingKeysWith: +)
    let begun = Dictionary(
      parts.compactMap { $0.figures.first.map { ($0.figure.asOf, 1) } }, uniquingKeysWith: +)
    // The newest day on which so many parts have a figure.
    var newest: [Int: CalendarDate] = [:]
    var reporting = 0
    return days.map { day in
      reporting += begun[day] ?? 0
      newest[counts[day] ?? 0] = day
      return newest[reporting]
    }
  }
}

extension PlaceFigures {
  /// What the parts add up to on a day; nothing where none has reported.
  func sum(asOf day: CalendarDate) -> PlaceSum? {
    let index = days.partitioningIndex { $0 > day }
    guard index > 0 else { return nil }
    let counted = (canFall ? commonDays[index - 1] : nil) ?? day
    let newest = parts.map { (place: $0.place, figure: $0.newest(asOf: counted)?.observation) }
    let known = newest.compactMap(\.figure)
    guard let sum = Breakdown.sum(known.map(\.quantity), in: unit),
      let first = known.min(by: { $0.asOf < $1.asOf }),
      let last = known.max(by: { $0.asOf < $1.asOf })
    else { return nil }
    let missing = newest.filter { $0.figure == nil }.map(\.place)
    let older = newest.filter { $0.figure.map { $0.asOf < last.asOf } ?? false }.map(\.place)
    let observation = (canFall ? first : last).summing(
      known, to: Quantity(sum, unit), for: plan, isWhole: missing.isEmpty && older.isEmpty,
      canFall: canFall)
    return PlaceSum(observation: observation, missing: missing, older: older)
  }

  /// What the parts added up to on each day that one of them has a figure for, the oldest first.
  var daily: [Figure] {
    var sums: [Figure] = []
    for day in days {
      guard let sum = sum(asOf: day), sum.observation.asOf != sums.last?.asOf else { continue }
      sums.append(Figure(sum.observation))
    }
    return sums
  }
}

extension Observation {
  /// A sum over places.
  fileprivate func summing(
    _ parts: [Observation], to sum: Quantity, for plan: Plan, isWhole: Bool, canFall: Bool
  ) -> Observation {
    let days = Set(parts.map(\.asOf)).count
    let own = Qualifier(ofSum: parts.map(\.qualifier))
    // What is missing or older may be nothing.
    let partial: Qualifier = canFall && days > 1 ? .about : Qualifier(ofSum: [own, .atLeast])
    return Observation(
      id: Identifier("\(id).parts"), indicator: indicator, jurisdiction: plan.jurisdiction,
      asOf: asOf, periodStart: periodStart, basis: basis, quantity: sum,
      qualifier: isWhole ? own : partial, document: document,
      place: place, written: nil,
      derivation: Derivation(adding: parts), claims: [],
      note: nil, origin: .none)
  }
}

extension Array {
  /// How many elements come before the first that satisfies what no later one fails to.
  fileprivate func partitioningIndex(_ isLater: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
