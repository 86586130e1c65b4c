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
  private var figures = Chains<FigureSeries.Item>()
  /// Where to find a figure by all that it says: its number plus one, or 0, and above that its tag,
  /// so that figures far away in memory are looked at only where they are nearly certainly the same.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  private let mixer = ByteMixer()
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
    // Room for a few figures of each, so that little is moved while they come in.
    figures.reserve(keys.count * 2)
    while slots.count < keys.count * 4 { slots.append(contentsOf: slots) }
    for observation in catalog.observations {
      register(observation.indicator, observation.jurisdiction)
      add(observation)
    }
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
    let key = keys.number(
      of: indicators.number(of: indicator.rawValue),
      jurisdictions.number(of: jurisdiction.rawValue))
    if key == figures.chainCount { figures.addChain() }
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
    let place = place(of: figure, key)
    guard let known = figures.element(place.known) else {
      observations.append(observation)
      return enter(FigureSeries.Item(figure: figure, record: observations.count - 1), key, place)
    }
    guard observation.id < id(of: known.record) else { return }
    if known.record >= 0 {
      observations[known.record] = observation
    } else {
      observations.append(observation)
      figures.replace(
        place.known, by: FigureSeries.Item(figure: figure, record: observations.count - 1))
    }
  }

  /// Keeps a figure of a known indicator and place whose texts are still bytes.
  mutating func add(_ figure: Figure, _ key: Int, _ parts: FigureTexts.Parts) {
    let place = place(of: figure, key)
    guard let known = figures.element(place.known) else {
      return enter(FigureSeries.Item(figure: figure, record: ~texts.add(parts)), key, place)
    }
    if known.record < 0 {
      guard texts.comes(parts.id, before: ~known.record) else { return }
      let record = ~texts.replace(at: ~known.record, by: parts)
      figures.replace(place.known, by: FigureSeries.Item(figure: figure, record: record))
    } else if Observation.ID(String(decoding: parts.id, as: UTF8.self)) < id(of: known.record) {
      figures.replace(
        place.known, by: FigureSeries.Item(figure: figure, record: ~texts.add(parts)))
    }
  }

  /// Adds what a copy has collected since it was made, so that two can be filled at the same time.
  ///
  /// - Precondition: one of the two is a copy of the other, or both are copies of a third.
  public mutating func add(_ other: TargetFigures) {
    // Numbers of indicators and places mean the same in copies alone.
    precondition(mixer == other.mixer, "these figures were not collected from one beginning")
    figures.reserve(figures.count + other.figures.count)
    for number in 0..<other.figures.count {
      let item = other.figures[number]
      if item.record >= 0 {
        add(other.observations[item.record])
      } else {
        let key = other.figures.chain(of: number)
        other.texts.withParts(at: ~item.record) { add(item.figure, key, $0) }
      }
    }
  }

  /// The number of an indicator and place that a target refers to.
  func key(_ indicator: Int32, _ jurisdiction: Int32) -> Int? {
    keys.find(indicator, jurisdiction)
  }
}

// MARK: - Finding the same figure again

extension TargetFigures {
  /// The slot that a figure with a tag belongs in, and the number of the same one that is there
  /// already.
  private typealias Place = (slot: Int, tag: UInt64, known: Int?)

  private func place(of figure: Figure, _ key: Int) -> Place {
    let tag = tag(of: figure, key)
    var slot = Int(tag) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == tag, figures.chain(of: number) == key,
        figures[number].figure.isSame(as: figure)
      {
        return (slot, tag, number)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, tag, nil)
  }

  /// Thirty-two bits that hardly two figures have in common.
  private func tag(of figure: Figure, _ key: Int) -> UInt64 {
    let value = figure.quantity.value
    let days = UInt64(UInt32(truncatingIfNeeded: figure.asOf.order)) << 32
    let start = UInt64(UInt32(truncatingIfNeeded: figure.periodStart?.order ?? 0))
    var hash = mixer.mixed(UInt64(key), days | start)
    hash = mixer.mixed(hash, UInt64(truncatingIfNeeded: value.significand))
    return hash >> 32
  }

  private mutating func enter(_ item: FigureSeries.Item, _ key: Int, _ place: Place) {
    figures.append(item, to: key)
    slots[place.slot] = place.tag << 32 | UInt64(figures.count)
    guard figures.count * 2 > slots.count else { return }
    let entries = slots
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for entry in entries where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}

extension TargetFigures {
  /// How many figures are kept.
  var count: Int { figures.count }

  /// The figures as they are now, to be judged by.
  var kept: KeptFigures {
    KeptFigures(
      catalog: catalog, asOf: asOf, indicators: indicators, jurisdictions: jurisdictions,
      keys: keys, figures: figures, observations: observations, texts: texts)
  }

  /// The identifier of the figure kept in a record: texts have negative numbers.
  private func id(of record: Int) -> Observation.ID {
    record >= 0 ? observations[record].id : texts.id(at: ~record)
  }
}
