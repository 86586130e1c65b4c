/// The sum of the parts of a window, such as quarters: each day is counted once, and parts must
/// follow each other from the start without a hole.
struct PartSum {
  private var parts: [FigureSeries.Item] = []
  /// The figures for one period, by its first day, where there are several.
  private var rivals: [Int: [FigureSeries.Item]] = [:]
  private let series: FigureSeries

  /// Chains the parts that were reported; of two figures for one period one is taken, never both.
  init(of reported: [FigureSeries.Item], in series: FigureSeries, from start: CalendarDate) {
    self.series = series
    guard !reported.isEmpty else { return }
    var byStart: [Int: FigureSeries.Item] = [:]
    for item in reported {
      guard let begin = item.figure.periodStart?.dayNumber else { continue }
      guard let other = byStart[begin] else {
        byStart[begin] = item
        continue
      }
      if other.figure.asOf == item.figure.asOf { rivals[begin, default: [other]].append(item) }
      if Self.comes(item, before: other, series) { byStart[begin] = item }
    }
    var next = start.dayNumber
    while let part = byStart[next], part.figure.asOf.dayNumber >= next {
      parts.append(part)
      next = part.figure.asOf.dayNumber + 1
    }
  }

  /// The shorter part first; of two for one period the better, as for one day.
  private static func comes(
    _ item: FigureSeries.Item, before other: FigureSeries.Item, _ series: FigureSeries
  ) -> Bool {
    let (own, others) = (item.figure, other.figure)
    if own.asOf != others.asOf { return own.asOf < others.asOf }
    switch FigureConflict.Rule(between: own, others) {
    case .printed: return others.isDerived
    case .exact: return own.qualifier == .exact
    case .identifier: return series.id(item) < series.id(other)
    }
  }

  /// The figures that say something else of a part than the one that is added up.
  var conflicts: [FigureConflict.Pair] {
    parts.flatMap { part -> [FigureConflict.Pair] in
      let others = part.figure.periodStart.flatMap { rivals[$0.dayNumber] } ?? []
      return others.filter { part.figure.contradicts($0.figure) }.map { other in
        FigureConflict.Pair(
          used: .init(part.figure, series.id(part)), refused: .init(other.figure, series.id(other)),
          rule: .init(between: part.figure, other.figure))
      }
    }
  }

  /// The sum after each part, in a unit.
  func points(in unit: UnitOfMeasure) -> [IndicatorPoint] {
    var sum: DecimalNumber = 0
    return parts.compactMap { part in
      guard let value = part.figure.quantity.converted(to: unit)?.value else { return nil }
      sum = sum + value
      return IndicatorPoint(date: part.figure.asOf, value: sum)
    }
  }

  /// The sum as an observation that is derived from its parts; a single part is no sum.
  var observation: Observation? {
    guard parts.count > 1 else { return nil }
    let parts = parts.map(series.observation)
    guard let first = parts.first, let last = parts.last else { return nil }
    let unit = first.quantity.unit
    let values = parts.compactMap { $0.quantity.converted(to: unit)?.value }
    guard values.count == parts.count else { return nil }
    let names = parts.indices.map { "p\($0 + 1)" }
    let inputs = zip(names, parts).map { name, part in
      Derivation.Input(name: name, quantity: part.quantity, observation: part.id)
    }
    return Observation(
      id: Identifier("\(last.id).sum"), indicator: last.indicator,
      jurisdiction: last.jurisdiction, asOf: last.asOf, periodStart: first.periodStart,
      basis: .toDate, quantity: Quantity(values.reduce(0, +), unit),
      qualifier: Observation.Qualifier(ofSum: parts.map(\.qualifier)),
      document: last.document, place: last.place, written: nil,
      derivation: Derivation(formula: names.joined(separator: " + "), inputs: inputs),
      claims: [], note: nil, origin: .none)
  }
}
