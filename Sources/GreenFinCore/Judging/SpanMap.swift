/// The days on which exact figures of spans begin and end, as places on a map: each figure is a way between
/// two of them that can be gone forward, to be added, or back, to be taken away.
struct SpanMap {
  /// A figure that is added or taken away.
  struct Step {
    let item: FigureSeries.Item
    /// Whether the figure is added, and not taken away.
    let isForward: Bool
    var from: Int { isForward ? item.begin : item.end }
    var to: Int { isForward ? item.end : item.begin }
    /// What it adds, in the base unit.
    var value: DecimalNumber {
      isForward ? item.figure.quantity.baseValue : 0 - item.figure.quantity.baseValue
    }
  }

  /// The figures, printed ones first.
  let spans: [FigureSeries.Item]
  /// The step by which each day was reached first, with the fewest figures.
  private(set) var steps: [Int: Step] = [:]
  /// The days that are reached, in the order in which they were.
  private(set) var days: [Int]

  /// Goes from some days to every day that can be reached, the nearest in steps first.
  init(
    from starts: [Int], among series: FigureSeries, of dimension: UnitOfMeasure.Dimension?,
    asOf: CalendarDate
  ) {
    spans = series.items.filter {
      $0.isSpan && $0.figure.qualifier == .exact && $0.figure.asOf <= asOf
        && $0.figure.quantity.unit.dimension == dimension
    }
    .sorted { one, other in
      one.figure.isDerived == other.figure.isDerived
        ? series.id(one) < series.id(other) : other.figure.isDerived
    }
    let ways = spans.flatMap {
      [Step(item: $0, isForward: true), Step(item: $0, isForward: false)]
    }
    let leaving = Dictionary(grouping: ways, by: \.from)
    days = starts
    var seen = Set(starts)
    var next = 0
    while next < days.count {
      for step in leaving[days[next]] ?? [] where seen.insert(step.to).inserted {
        steps[step.to] = step
        days.append(step.to)
      }
      next += 1
    }
  }

  /// The steps to a day.
  func path(to day: Int) -> [Step] {
    var path: [Step] = []
    var day = day
    while let step = steps[day] {
      path.append(step)
      day = step.from
    }
    return path.reversed()
  }
}

extension FigureSeries.Item {
  /// Whether the figure is one of a span of days.
  fileprivate var isSpan: Bool { figure.basis != nil && figure.periodStart != nil }
  /// The first day of the span.
  var begin: Int { figure.periodStart?.dayNumber ?? 0 }
  /// The day after the span.
  var end: Int { figure.asOf.dayNumber + 1 }
}

// MARK: - Contradictions

extension PartSum {
  /// The figures of spans that begin before the sum does, or lead nowhere forward, and say something else
  /// than the days that the sum and the figure that is used lead to.
  func spanConflicts(with used: Candidate) -> [FigureConflict.Pair] {
    let known = (days + [used]).filter { $0.figure.qualifier == .exact }
    var values = [start: DecimalNumber(0)]
    for day in known { values[day.figure.end] = day.figure.quantity.baseValue }
    let isForward: (FigureSeries.Item) -> Bool = { $0.begin >= start && values[$0.begin] != nil }
    guard series.items.contains(where: { $0.end > start && !isForward($0) }) else { return [] }
    let map = SpanMap(
      from: values.keys.sorted(), among: series, of: used.figure.quantity.unit.dimension,
      asOf: used.figure.asOf)
    var all = values
    for day in map.days {
      guard let step = map.steps[day], let before = all[step.from] else { continue }
      all[day] = before + step.value
    }
    let reported = Set(days.map(\.figure.end))
    let chosenSpans = Dictionary(
      map.steps.values.map { ([$0.item.begin, $0.item.end], $0.item) },
      uniquingKeysWith: { first, _ in first })
    let inputs = Set(used.derivation?.inputs.compactMap(\.observation) ?? [])
    return map.spans.filter { !isForward($0) }.compactMap { item in
      guard let first = all[item.begin], let last = all[item.end] else { return nil }
      let chosen = chosenSpans[[item.begin, item.end]]
      // Of what lies before the sum only the figures that it is worked out from matter.
      let isInput = chosen.map { inputs.contains(series.id($0)) } ?? false
      guard item.end > start || isInput else { return nil }
      let isReported = item.end > start && reported.contains(item.end)
      return conflict(
        item, saying: last - first, chosen, otherwise: isReported ? .reported : .fewer)
    }
  }

  private func conflict(
    _ item: FigureSeries.Item, saying value: DecimalNumber, _ chosen: FigureSeries.Item?,
    otherwise rule: FigureConflict.Rule
  ) -> FigureConflict.Pair? {
    let unit = item.figure.quantity.unit
    guard item.figure.quantity.baseValue != value else { return nil }
    return FigureConflict.Pair(
      used: FigureConflict.Side(
        observation: chosen.map(series.id) ?? Identifier(series.id(item).rawValue + NetSum.suffix),
        asOf: item.figure.asOf,
        quantity: Quantity(value.movingPoint(by: -unit.power), unit), qualifier: .exact),
      refused: .init(item.figure, series.id(item)),
      rule: chosen.map { .init(between: $0.figure, item.figure) } ?? rule)
  }
}

extension Figure {
  /// The day after the figure's own.
  fileprivate var end: Int { asOf.dayNumber + 1 }
}
