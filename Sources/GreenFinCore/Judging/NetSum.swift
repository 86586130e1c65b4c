/// The sum over a window that follows from exact figures when some are taken away from others: the first
/// half of a year less its first quarter is the second quarter.
///
/// The days on which spans begin and end are places on a map, and each figure is a way between two of them
/// that can be gone forward, to be added, or back, to be taken away.
struct NetSum {
  private struct Step {
    let item: FigureSeries.Item
    /// Whether the figure is added, and not taken away.
    let isForward: Bool
    var from: Int { isForward ? item.begin : item.end }
    var to: Int { isForward ? item.end : item.begin }
  }

  private let series: FigureSeries
  private let window: Period
  /// The step by which each day was reached first, with the fewest figures.
  private var steps: [Int: Step] = [:]
  /// The furthest day that the sum can run to, where it is further than what is reached without it.
  private let furthest: Int

  /// Finds the way to the furthest day inside a window, if figures lead further than to `reached`.
  init?(
    among series: FigureSeries, of dimension: UnitOfMeasure.Dimension?, over window: Period,
    beyond reached: CalendarDate?, asOf: CalendarDate
  ) {
    let start = window.start.dayNumber
    let first = reached.map { $0.dayNumber + 1 } ?? start
    let last = min(asOf, window.end).dayNumber + 1
    func isFurther(_ day: Int) -> Bool { day > first && day <= last }
    // Most targets have no figure that leads further, which is cheap to see.
    guard series.items.contains(where: { $0.isSpan && (isFurther($0.end) || isFurther($0.begin)) })
    else { return nil }
    self.series = series
    self.window = window
    let spans = series.items.filter {
      $0.isSpan && $0.figure.qualifier == .exact && $0.figure.asOf <= asOf
        && $0.figure.quantity.unit.dimension == dimension
    }
    .sorted { series.id($0) < series.id($1) }
    steps = Self.steps(from: start, on: spans)
    guard let end = steps.keys.filter(isFurther).max() else { return nil }
    furthest = end
  }

  /// Goes to every day that can be reached, the nearest in steps first.
  private static func steps(from start: Int, on spans: [FigureSeries.Item]) -> [Int: Step] {
    let ways = spans.flatMap {
      [Step(item: $0, isForward: true), Step(item: $0, isForward: false)]
    }
    let leaving = Dictionary(grouping: ways, by: \.from)
    var steps: [Int: Step] = [:]
    var days = [start]
    var next = 0
    while next < days.count {
      for step in leaving[days[next]] ?? [] where step.to != start && steps[step.to] == nil {
        steps[step.to] = step
        days.append(step.to)
      }
      next += 1
    }
    return steps
  }

  /// The sum as an observation that is derived from its figures, those that are added first.
  var observation: Observation? {
    var path: [Step] = []
    var day = furthest
    while day != window.start.dayNumber, let step = steps[day] {
      path.append(step)
      day = step.from
    }
    let ordered = path.filter(\.isForward).reversed() + path.filter { !$0.isForward }.reversed()
    return ordered.first.flatMap { first in
      sum(of: Array(ordered), like: series.observation(first.item), to: furthest - 1)
    }
  }

  private func sum(of steps: [Step], like first: Observation, to day: Int) -> Observation? {
    let unit = first.quantity.unit
    var value: DecimalNumber = 0
    var formula = ""
    var inputs: [Derivation.Input] = []
    for step in steps {
      let part = series.observation(step.item)
      guard let size = part.quantity.converted(to: unit)?.value else { return nil }
      value = step.isForward ? value + size : value - size
      let name = "p\(inputs.count + 1)"
      formula += formula.isEmpty ? name : step.isForward ? " + \(name)" : " - \(name)"
      inputs.append(.init(name: name, quantity: part.quantity, observation: part.id))
    }
    return Observation(
      id: Identifier("\(first.id).net"), indicator: first.indicator,
      jurisdiction: first.jurisdiction, asOf: CalendarDate(dayNumber: day),
      periodStart: window.start, basis: .inPeriod,
      quantity: Quantity(value, unit), qualifier: .exact, document: first.document,
      place: first.place, written: nil, derivation: Derivation(formula: formula, inputs: inputs),
      claims: [], note: nil, origin: .none)
  }
}

extension FigureSeries.Item {
  /// Whether the figure is one of a span of days.
  fileprivate var isSpan: Bool { figure.basis != nil && figure.periodStart != nil }
  /// The first day of the span.
  var begin: Int { figure.periodStart?.dayNumber ?? 0 }
  /// The day after the span.
  var end: Int { figure.asOf.dayNumber + 1 }
}
