/// The sum of the parts of a window, such as quarters: each day is counted once, and parts must
/// follow each other from the start without a hole.
struct PartSum {
  private var parts: [Observation] = []

  /// Chains the parts that were reported; of two figures for one period the first by identifier is
  /// taken, never both.
  init(of reported: [Observation], from start: CalendarDate) {
    var byStart: [CalendarDate: [Observation]] = [:]
    for observation in reported {
      if let begin = observation.periodStart { byStart[begin, default: []].append(observation) }
    }
    var next = start.dayNumber
    while let part = byStart.first(where: { $0.key.dayNumber == next })?.value
      .min(by: { ($0.asOf, $0.id) < ($1.asOf, $1.id) }), part.asOf.dayNumber >= next
    {
      parts.append(part)
      next = part.asOf.dayNumber + 1
    }
  }

  /// The sum as an observation that is derived from its parts; a single part is no sum.
  var observation: Observation? {
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return nil }
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
      basis: .toDate, quantity: Quantity(values.reduce(0, +), unit), qualifier: qualifier,
      document: last.document, place: last.place, written: nil,
      derivation: Derivation(formula: names.joined(separator: " + "), inputs: inputs),
      claims: [], note: nil, origin: .none)
  }

  /// A sum is as exact as its parts; parts that are rough in different ways leave it rough.
  private var qualifier: Observation.Qualifier {
    let kinds = Set(parts.map(\.qualifier)).subtracting([.exact])
    return kinds.count > 1 ? .about : kinds.first ?? .exact
  }
}
