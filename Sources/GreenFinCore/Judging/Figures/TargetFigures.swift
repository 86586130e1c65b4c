/// Of all figures those that the targets of a catalog can be judged by as of a day.
///
/// Figures may be added in any order and number. One is kept for each day, period and value of each
/// indicator and place that a target refers to or that can be mistaken for it: memory grows with the
/// targets and the days, not with the figures that are added.
public struct TargetFigures: Sendable {
  /// The day that judgements hold for; later figures are not kept.
  public let asOf: CalendarDate
  /// The plans with their targets, and what they refer to.
  public let catalog: Catalog
  let neighbourhood: Neighbourhood
  /// Indicators and places by name; those of the catalog first, with the same numbers.
  private(set) var indicators = NameTable()
  private(set) var jurisdictions = NameTable()
  /// The indicators and places that targets refer to, as numbered pairs.
  private var keys = PairTable()
  private var heap = FigureHeap(keys: 0)
  /// Observations that are kept whole: those of the catalog, and others that need more than a line.
  private var observations: [Observation] = []
  private var texts = FigureTexts()

  /// Prepares for the targets of a catalog, and adds the catalog's own figures.
  public init(_ catalog: Catalog, asOf: CalendarDate) {
    self.asOf = asOf
    self.catalog = catalog
    neighbourhood = Neighbourhood(catalog)
    for indicator in catalog.indicators { _ = indicators.number(of: indicator.id.rawValue) }
    for place in catalog.jurisdictions { _ = jurisdictions.number(of: place.id.rawValue) }
    for plan in catalog.plans {
      let places = neighbourhood.places(of: plan.jurisdiction)
      for target in plan.targets { register(target, of: plan, near: places) }
    }
    for observation in catalog.observations {
      register(observation.indicator, observation.jurisdiction)
    }
    heap = FigureHeap(keys: keys.count)
    for observation in catalog.observations { add(observation) }
  }

  /// Provides for what a target is judged by, and for what is named where that is missing.
  private mutating func register(
    _ target: Target, of plan: Plan, near places: Set<Jurisdiction.ID>
  ) {
    let parts = catalog.breakdown(of: target.id)?.places ?? []
    let own = [plan.jurisdiction] + parts.map(\.jurisdiction)
    for place in own + places { register(target.indicator, place) }
    let others = catalog.indicator(target.indicator).map { neighbourhood.indicators(of: $0) }
    for other in others ?? [] { register(other, plan.jurisdiction) }
    guard let versus = target.predicate.versus else { return }
    for place in own { register(versus, place) }
  }

  private mutating func register(_ indicator: Indicator.ID, _ jurisdiction: Jurisdiction.ID) {
    _ = keys.number(
      of: indicators.number(of: indicator.rawValue),
      jurisdictions.number(of: jurisdiction.rawValue))
  }
}

// MARK: - Adding

extension TargetFigures {
  /// Keeps a figure if a target can rest on it.
  mutating func add(_ observation: Observation) {
    guard let indicator = indicators.find(observation.indicator.rawValue),
      let jurisdiction = jurisdictions.find(observation.jurisdiction.rawValue),
      let key = key(indicator, jurisdiction)
    else { return }
    let figure = Figure(observation)
    guard figure.asOf <= asOf else { return }
    observations.append(observation)
    append(FigureSeries.Item(figure: figure, record: observations.count - 1, key: Int32(key)))
  }

  /// Keeps a figure of a known indicator and place whose texts are still bytes.
  mutating func add(_ figure: Figure, _ key: Int, _ parts: FigureTexts.Parts) {
    append(FigureSeries.Item(figure: figure, record: ~texts.add(parts), key: Int32(key)))
  }

  private mutating func append(_ item: FigureSeries.Item) {
    heap.append(item)
    if heap.isFull { _ = putInOrder() }
  }

  /// The same targets with no figure yet, so that figures can be collected in two places at once.
  public var emptied: TargetFigures {
    var empty = self
    empty.heap = FigureHeap(keys: keys.count)
    empty.observations = []
    empty.texts = FigureTexts()
    return empty
  }

  /// Adds what others have collected for the same targets.
  ///
  /// - Precondition: all come from one: as ``emptied``, or as a copy.
  public mutating func add(_ others: TargetFigures) {
    // Numbers of indicators and places mean the same in copies alone.
    precondition(keys.isCopy(of: others.keys), "these figures were not collected for one catalog")
    let moved = texts.add(others.texts)
    let count = observations.count
    observations += others.observations
    heap.reserve(others.heap.items.count)
    for item in others.heap.items {
      let record = item.record < 0 ? item.record - moved : item.record + count
      append(FigureSeries.Item(figure: item.figure, record: record, key: item.key))
    }
  }

  /// The number of an indicator and place that a target refers to.
  func key(_ indicator: Int32, _ jurisdiction: Int32) -> Int? {
    keys.find(indicator, jurisdiction)
  }
}

// MARK: - Order

extension TargetFigures {
  /// How many figures are kept, those that came twice counted once.
  var count: Int {
    var copy = self
    _ = copy.putInOrder()
    return copy.heap.items.count
  }

  /// The figures as they are now, to be judged by.
  var kept: KeptFigures {
    var copy = self
    let starts = copy.putInOrder()
    return KeptFigures(
      catalog: catalog, asOf: asOf, indicators: indicators, jurisdictions: jurisdictions,
      keys: keys, figures: copy.heap.items, starts: starts, observations: copy.observations,
      texts: copy.texts)
  }

  /// Puts the figures in order, and gives back the memory of texts that nothing points to any more.
  private mutating func putInOrder() -> [Int32] {
    let count = heap.items.count
    let (observations, texts) = (observations, texts)
    let starts = heap.putInOrder(keys: keys.count) { item in
      item.record >= 0 ? observations[item.record].id : texts.id(at: ~item.record)
    }
    if heap.items.count < count / 2 { dropUnusedTexts() }
    return starts
  }

  private mutating func dropUnusedTexts() {
    let (oldObservations, oldTexts) = (observations, texts)
    (observations, texts) = ([], FigureTexts())
    heap.mapRecords { record in
      if record >= 0 {
        observations.append(oldObservations[record])
        return observations.count - 1
      }
      return oldTexts.withParts(at: ~record) { ~texts.add($0) }
    }
  }
}
