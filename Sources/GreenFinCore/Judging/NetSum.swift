/// The sum over a window that follows from exact figures when some are taken away from others: the first
/// half of a year less its first quarter is the second quarter.
struct NetSum {
  /// What stands behind the identifier of a figure in that of what others leave over.
  static let suffix = ".net"

  private let series: FigureSeries
  private let window: Period
  private let map: SpanMap
  /// The furthest day that the sum can run to, where it is further than what is reached without it.
  private let furthest: Int

  /// Finds the way to the furthest day inside a window, if figures lead further than to `reached`.
  init?(
    among series: FigureSeries, of dimension: UnitOfMeasure.Dimension?, over window: Period,
    beyond reached: CalendarDate?, asOf: CalendarDate
  ) {
    // The first day that the sum lacks, the last one that it may run to, and the day after that.
    let first = reached.map { CalendarDate(dayNumber: $0.dayNumber + 1) } ?? window.start
    let last = min(asOf, window.end)
    let end = CalendarDate(dayNumber: last.dayNumber + 1)
    // Most targets have no figure that leads further, which is cheap to see.
    guard
      series.items.contains(where: { item in
        guard let start = item.figure.periodStart, item.figure.basis != nil else { return false }
        return (first <= item.figure.asOf && item.figure.asOf <= last)
          || (first < start && start <= end)
      })
    else { return nil }
    let map = SpanMap(
      from: [window.start.dayNumber], among: series, of: dimension, asOf: asOf)
    let further = first.dayNumber + 1...max(first.dayNumber + 1, end.dayNumber)
    guard let day = map.days.filter(further.contains).max() else { return nil }
    self.series = series
    self.window = window
    self.map = map
    furthest = day
  }

  /// The sum as an observation that is derived from its figures, those that are added first.
  var observation: Observation? {
    let path = map.path(to: furthest)
    let ordered = path.filter(\.isForward) + path.filter { !$0.isForward }
    return ordered.first.map { first in
      sum(of: ordered, like: series.observation(first.item), to: furthest - 1)
    }
  }

  private func sum(
    of steps: [SpanMap.Step], like first: Observation, to day: Int
  ) -> Observation {
    let unit = first.quantity.unit
    let value = steps.map(\.value).reduce(0, +).movingPoint(by: -unit.power)
    let derivation = Derivation(
      adding: steps.filter(\.isForward).map { series.observation($0.item) },
      less: steps.filter { !$0.isForward }.map { series.observation($0.item) })
    return Observation(
      id: Identifier(first.id.rawValue + Self.suffix), indicator: first.indicator,
      jurisdiction: first.jurisdiction, asOf: CalendarDate(dayNumber: day),
      periodStart: window.start, basis: .inPeriod,
      quantity: Quantity(value, unit), qualifier: .exact, document: first.document,
      place: first.place, written: nil, derivation: derivation,
      claims: [], note: nil, origin: .none)
  }
}
