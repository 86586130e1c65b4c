/// The figures of one indicator and place that are kept, in no order.
struct FigureSeries {
  /// One figure, where the rest of its observation is, and the number of its indicator and place.
  struct Item: Sendable {
    let figure: Figure
    let record: Int
    let key: Int32
  }

  let items: ArraySlice<Item>
  let indicator: Indicator.ID
  let jurisdiction: Jurisdiction.ID
  let store: KeptFigures

  /// The identifier of a figure.
  func id(_ item: Item) -> Observation.ID { store.id(of: item.record) }

  /// A figure with its source.
  func observation(_ item: Item) -> Observation {
    store.observation(item.figure, record: item.record, indicator, jurisdiction)
  }
}

extension FigureSeries {
  /// The exact figures that are wanted up to a day, the oldest first, one a day, in one unit.
  ///
  /// Of two figures of a day a printed one goes before a derived one, then the first by identifier.
  func points(
    _ unit: UnitOfMeasure?, asOf: CalendarDate, _ isWanted: (Figure) -> Bool
  ) -> [IndicatorPoint] {
    guard let unit else { return [] }
    var points: [(item: Item, value: DecimalNumber)] = []
    let wanted = items.filter { item in
      let figure = item.figure
      return figure.asOf <= asOf && figure.qualifier == .exact && isWanted(figure)
    }
    for item in wanted.sorted(by: comes) {
      guard item.figure.asOf != points.last?.item.figure.asOf,
        let quantity = item.figure.quantity.converted(to: unit)
      else { continue }
      points.append((item, quantity.value))
    }
    return points.map { IndicatorPoint(date: $0.item.figure.asOf, value: $0.value) }
  }

  private func comes(_ item: Item, before other: Item) -> Bool {
    let (own, others) = (item.figure, other.figure)
    if own.asOf != others.asOf { return own.asOf < others.asOf }
    if own.isDerived != others.isDerived { return others.isDerived }
    return id(item) < id(other)
  }
}
