/// The figures that were collected for judging, which nothing is added to any more.
///
/// A class, because a reference is handed on much faster than all that it refers to.
final class KeptFigures: Sendable {
  let catalog: Catalog
  let asOf: CalendarDate
  private let indicators: NameTable
  private let jurisdictions: NameTable
  private let keys: PairTable
  /// The figures by the number of their indicator and place.
  private let figures: [FigureSeries.Item]
  /// Where the figures of each number begin, and where the last ones end.
  private let starts: [Int32]
  private let observations: [Observation]
  private let texts: FigureTexts

  init(
    catalog: Catalog, asOf: CalendarDate, indicators: NameTable, jurisdictions: NameTable,
    keys: PairTable, figures: [FigureSeries.Item], starts: [Int32],
    observations: [Observation], texts: FigureTexts
  ) {
    self.catalog = catalog
    self.asOf = asOf
    self.indicators = indicators
    self.jurisdictions = jurisdictions
    self.keys = keys
    self.figures = figures
    self.starts = starts
    self.observations = observations
    self.texts = texts
  }

  /// The figures of an indicator and place.
  func series(_ indicator: Indicator.ID, _ jurisdiction: Jurisdiction.ID) -> FigureSeries {
    var items: ArraySlice<FigureSeries.Item> = []
    if let first = indicators.find(indicator.rawValue),
      let second = jurisdictions.find(jurisdiction.rawValue),
      let key = keys.find(first, second)
    {
      items = figures[Int(starts[key])..<Int(starts[key + 1])]
    }
    return FigureSeries(
      items: items, indicator: indicator, jurisdiction: jurisdiction, store: self)
  }

  /// The identifier of the figure kept in a record: texts have negative numbers.
  func id(of record: Int) -> Observation.ID {
    record >= 0 ? observations[record].id : texts.id(at: ~record)
  }

  /// A figure with its source.
  func observation(
    _ figure: Figure, record: Int, _ indicator: Indicator.ID, _ jurisdiction: Jurisdiction.ID
  ) -> Observation {
    guard record < 0 else { return observations[record] }
    return Observation(
      id: texts.id(at: ~record), indicator: indicator, jurisdiction: jurisdiction,
      asOf: figure.asOf, periodStart: figure.periodStart, basis: figure.basis,
      quantity: figure.quantity, qualifier: figure.qualifier,
      document: catalog.documents[texts.document(at: ~record)].id,
      place: texts.place(at: ~record), written: texts.written(at: ~record), derivation: nil,
      claims: [], note: nil, origin: .none)
  }
}
