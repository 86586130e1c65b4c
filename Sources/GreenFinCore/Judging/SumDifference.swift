extension FigureSeries {
  /// What a sum to date has grown by inside a window that begins after the sum: the first half of a year
  /// less the first quarter is the second; nothing where no figure holds for the day before the window.
  ///
  /// Of several the newest figure is taken, then the first by identifier.
  func difference(over window: Period, asOf day: CalendarDate) -> Observation? {
    guard let before = window.start.dayBefore, items.contains(where: { $0.figure.asOf == before })
    else { return nil }
    // Most targets have no such sum, which is cheap to see.
    let sums = items.filter { item in
      let figure = item.figure
      return figure.basis != nil && figure.qualifier == .exact
        && figure.periodStart.map { $0 < window.start } ?? false
    }
    let starts = sums.filter { $0.figure.asOf == before }
    guard !starts.isEmpty else { return nil }
    let ends = sums.filter { window.contains($0.figure.asOf) && $0.figure.asOf <= day }
      .sorted { one, other in
        one.figure.asOf == other.figure.asOf
          ? id(one) < id(other) : one.figure.asOf > other.figure.asOf
      }
    for end in ends {
      let matching = starts.filter { $0.figure.periodStart == end.figure.periodStart }
      guard let start = matching.min(by: { id($0) < id($1) }) else { continue }
      return observation(end).less(observation(start), from: window.start)
    }
    return nil
  }
}

extension Observation {
  /// The part of a sum that came after another one ended.
  fileprivate func less(_ earlier: Observation, from start: CalendarDate) -> Observation? {
    guard let before = earlier.quantity.converted(to: quantity.unit)?.value else { return nil }
    return Observation(
      id: Identifier("\(id).part"), indicator: indicator, jurisdiction: jurisdiction, asOf: asOf,
      periodStart: start, basis: .inPeriod,
      quantity: Quantity(quantity.value - before, quantity.unit), qualifier: .exact,
      document: document, place: place, written: nil,
      derivation: Derivation(
        formula: "p2 - p1",
        inputs: [
          Derivation.Input(name: "p1", quantity: earlier.quantity, observation: earlier.id),
          Derivation.Input(name: "p2", quantity: quantity, observation: id),
        ]), claims: [], note: nil, origin: .none)
  }
}
