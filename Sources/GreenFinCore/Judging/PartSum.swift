/// The sum of the parts of a window, such as quarters: each day is counted once, and parts must
/// follow each other from the start without a hole.
struct PartSum {
  private var parts: [FigureSeries.Item] = []
  private let series: FigureSeries

  /// Chains the parts that were reported; of two figures for one period the first by identifier is
  /// taken, never both.
  init(of reported: [FigureSeries.Item], in series: FigureSeries, from start: CalendarDate) {
    self.series = series
    guard reported.count > 1 else { return }
    var byStart: [Int: FigureSeries.Item] = [:]
    for item in reported {
      guard let begin = item.figure.periodStart?.dayNumber else { continue }
      if let other = byStart[begin], !Self.comes(item, before: other, series) { continue }
      byStart[begin] = item
    }
    var next = start.dayNumber
    while let part = byStart[next], part.figure.asOf.dayNumber >= next {
      parts.append(part)
      next = part.figure.asOf.dayNumber + 1
    }
  }

  /// The shorter part first; of two for one period the first by identifier.
  private static func comes(
    _ item: FigureSeries.Item, before other: FigureSeries.Item, _ series: FigureSeries
  ) -> Bool {
    if item.figure.asOf != other.figure.asOf { return item.figure.asOf < other.figure.asOf }
    return series.id(item) < series.id(other)
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
      qualifier: Self.qualifier(of: parts),
      document: last.document, place: last.place, written: nil,
      derivation: Derivation(formula: names.joined(separator: " + "), inputs: inputs),
      claims: [], note: nil, origin: .none)
  }

  /// A sum is as exact as its parts; parts that are rough in different ways leave it rough.
  private static func qualifier(of parts: [Observation]) -> Observation.Qualifier {
    let kinds = Set(parts.map(\.qualifier)).subtracting([.exact])
    return kinds.count > 1 ? .about : kinds.first ?? .exact
  }
}
