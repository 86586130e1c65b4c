/// The sums that figures of spans which follow each other reach from the start of a window.
///
/// The spans are quarters, months or sums to date, in any mixture; each day is counted once.
struct PartSum {
  /// What stands behind the identifier of the last figure in that of a sum.
  static let suffix = ".sum"

  /// The last figure of the chosen way to a day, and what tells it from other ways.
  private struct Way {
    let item: FigureSeries.Item
    /// The day on which the figure's span begins.
    let begin: Int
    /// How many figures are added up.
    let steps: Int
    let isExact: Bool

    /// Whether it is one printed figure.
    var isPrinted: Bool { steps == 1 && !item.figure.isDerived }
  }

  let series: FigureSeries
  /// The first day that is counted.
  let start: Int
  /// The chosen way to each day that is reached: the first day that is not counted yet.
  private var ways: [Int: Way] = [:]
  /// The furthest of those days.
  private var furthest: Int?
  /// The other ways there.
  private var rivals: [Int: [Way]] = [:]
  /// Every figure of a span, the earlier start first.
  private let items: [FigureSeries.Item]

  /// Finds the ways; every figure of a span inside the window may be given.
  init(of reported: [FigureSeries.Item], in series: FigureSeries, from start: CalendarDate) {
    self.series = series
    self.start = start.dayNumber
    items = reported.filter { $0.figure.periodStart.map { start <= $0 } ?? false }
      .sorted { one, other in
        // Of two that span the same the order must not hang on where they were read.
        if one.begin != other.begin { return one.begin < other.begin }
        return one.end == other.end ? series.id(one) < series.id(other) : one.end < other.end
      }
    for item in items where item.end > item.begin { go(on: item) }
  }

  /// Takes a figure as the next step from a day that is reached; no later figure leads to that day.
  private mutating func go(on item: FigureSeries.Item) {
    let before = ways[item.begin]
    guard before != nil || item.begin == start else { return }
    let way = Way(
      item: item, begin: item.begin, steps: (before?.steps ?? 0) + 1,
      isExact: before?.isExact ?? true && item.figure.qualifier == .exact)
    guard let other = ways[item.end] else {
      ways[item.end] = way
      furthest = max(furthest ?? item.end, item.end)
      return
    }
    let isBetter = comes(way, before: other)
    rivals[item.end, default: []].append(isBetter ? other : way)
    if isBetter { ways[item.end] = way }
  }

  private func comes(_ way: Way, before other: Way) -> Bool {
    switch rule(between: way, other) {
    case .printed: way.begin == other.begin ? other.item.figure.isDerived : way.isPrinted
    case .exact:
      way.begin == other.begin ? way.item.figure.qualifier == .exact : way.isExact
    case .fewer, .reported: way.steps < other.steps
    case .identifier: series.id(way.item) < series.id(other.item)
    }
  }

  /// What decides between two ways to one day.
  private func rule(between way: Way, _ other: Way) -> FigureConflict.Rule {
    if way.begin == other.begin { return .init(between: way.item.figure, other.item.figure) }
    if way.isExact != other.isExact { return .exact }
    if way.isPrinted != other.isPrinted { return .printed }
    return way.steps == other.steps ? .identifier : .fewer
  }

  /// The figures of the way to a day, from a day on it.
  private func parts(from first: Int, to day: Int) -> [FigureSeries.Item] {
    var parts: [FigureSeries.Item] = []
    var next = day
    while next > first, let way = ways[next] {
      parts.append(way.item)
      next = way.begin
    }
    return parts.reversed()
  }
}

// MARK: - The sum

extension PartSum {
  /// The figure that leads furthest alone.
  var only: FigureSeries.Item? {
    furthest.flatMap { ways[$0] }.flatMap { $0.steps == 1 ? $0.item : nil }
  }

  /// What is missing between the furthest day, or a later one, and figures after it, which are not counted
  /// for that.
  func hole(after day: CalendarDate?) -> Period? {
    let first = max(furthest ?? start, day.map { $0.dayNumber + 1 } ?? start)
    guard let next = items.map(\.begin).filter({ $0 > first }).min() else { return nil }
    return Period(start: CalendarDate(dayNumber: first), end: CalendarDate(dayNumber: next - 1))
  }

  /// The sum that leads furthest as an observation that is derived from its parts; a single part is no
  /// sum.
  var observation: Observation? {
    guard let furthest, ways[furthest]?.steps ?? 1 > 1 else { return nil }
    return observation(of: parts(from: start, to: furthest))
  }

  /// What leads to each day that is reached, the oldest first: a figure, or the sum of several.
  var days: [Candidate] {
    ways.sorted { $0.key < $1.key }.compactMap { day, way in
      way.steps == 1
        ? .kept(way.item, series)
        : observation(of: parts(from: start, to: day)).map { .worked($0) }
    }
  }

  private func observation(of items: [FigureSeries.Item]) -> Observation? {
    let parts = items.map(series.observation)
    guard let first = parts.first, let last = parts.last else { return nil }
    let unit = first.quantity.unit
    let values = parts.compactMap { $0.quantity.converted(to: unit)?.value }
    guard values.count == parts.count else { return nil }
    return Observation(
      id: Identifier(last.id.rawValue + Self.suffix), indicator: last.indicator,
      jurisdiction: last.jurisdiction, asOf: last.asOf, periodStart: first.periodStart,
      basis: .toDate, quantity: Quantity(values.reduce(0, +), unit),
      qualifier: Observation.Qualifier(ofSum: parts.map(\.qualifier)),
      document: last.document, place: last.place, written: nil,
      derivation: Derivation(adding: parts),
      claims: [], note: nil, origin: .none)
  }

  /// The sum to each day that is reached, and to each that is reached backwards: the first half less the
  /// second quarter is the first; in a unit, the oldest first.
  func points(in unit: UnitOfMeasure) -> [IndicatorPoint] {
    var sums: [Int: DecimalNumber] = [start: 0]
    var dates: [Int: CalendarDate] = [:]
    for (day, way) in ways.sorted(by: { $0.key < $1.key }) {
      guard let value = way.item.figure.quantity.converted(to: unit)?.value,
        let before = sums[way.begin]
      else { continue }
      sums[day] = before + value
      dates[day] = way.item.figure.asOf
    }
    for item in items.sorted(by: { $0.end > $1.end }) where sums[item.begin] == nil {
      guard let whole = sums[item.end], let date = item.figure.periodStart?.dayBefore,
        let value = item.figure.quantity.converted(to: unit)?.value
      else { continue }
      sums[item.begin] = whole - value
      dates[item.begin] = date
    }
    return dates.compactMap { day, date in
      sums[day].map { IndicatorPoint(date: date, value: $0) }
    }
    .sorted { $0.date < $1.date }
  }
}

// MARK: - Contradictions

extension PartSum {
  /// The figures, or sums of them, that say something else of a stretch up to a day than those that go
  /// before them.
  func conflicts(to asOf: CalendarDate) -> [FigureConflict.Pair] {
    let days = rivals.keys.filter { $0 <= asOf.dayNumber + 1 }.sorted(by: >)
    return days.flatMap { day in
      (rivals[day] ?? []).compactMap { rival in conflict(at: day, with: rival) }
    }
  }

  private func conflict(at day: Int, with rival: Way) -> FigureConflict.Pair? {
    guard let way = ways[day], let joint = joint(rival.begin, day),
      let used = side(parts(from: joint, to: day)),
      let refused = side(parts(from: joint, to: rival.begin) + [rival.item]),
      used.figure.contradicts(refused.figure)
    else { return nil }
    return FigureConflict.Pair(
      used: .init(used.figure, used.id), refused: .init(refused.figure, refused.id),
      rule: rule(between: way, rival))
  }

  /// The latest day that lies both on the chosen way to one day and on that to another.
  private func joint(_ one: Int, _ other: Int) -> Int? {
    var (one, other) = (one, other)
    while one != other {
      let later = max(one, other)
      guard let way = ways[later] else { return nil }
      if one == later { one = way.begin } else { other = way.begin }
    }
    return one
  }

  /// A figure as it is, or the sum of several.
  private func side(_ items: [FigureSeries.Item]) -> (figure: Figure, id: Observation.ID)? {
    if items.count == 1, let item = items.first { return (item.figure, series.id(item)) }
    return observation(of: items).map { (Figure($0), $0.id) }
  }
}
