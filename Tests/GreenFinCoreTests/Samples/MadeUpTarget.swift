import Testing

@testable import GreenFinCore

/// A target of a made-up plan, with what is needed to judge it; every field has a plain default.
struct MadeUpTarget: Sendable {
  var plan: Plan.ID = "city-2030"
  var kind = Indicator.Kind.flow
  var better = Indicator.Better.higher
  var comparator = Comparator.atLeast
  var value: String? = "100"
  var unit = "亿元"
  var versus: Indicator.ID?
  var mode = Target.Mode.reach
  var window = "2030"
  var baseline: (value: String, asOf: String)?
  /// Days with the share that should be done by then, in %.
  var schedule: [(asOf: String, share: Int)] = []
  /// What the measure can be at all.
  var limits = Limits()

  /// The plan that the target is part of; it holds for the city and not for its districts.
  func entry() throws -> TargetEntry {
    let window = try period(window)
    let figure = try value.map { try quantity($0, unit) }
    let target = Target(
      id: Identifier("\(plan)/measure"), plan: plan, indicator: "measure",
      kind: versus == nil ? Target.Kind(rawValue: kind.rawValue) ?? .level : .relative,
      predicate: Predicate(comparator: comparator, quantity: figure, versus: versus), mode: mode,
      window: window, isStrictlyBefore: false, commitment: nil, force: nil,
      baseline: try baseline.map {
        Baseline(quantity: try quantity($0.value, unit), asOf: try day($0.asOf), place: "表1")
      }, statements: [], note: nil, origin: .none)
    let plan = Plan(
      id: plan, document: "city-2030", name: Phrase("示例计划", "Sample plan"),
      jurisdiction: "city", period: window, coordinator: nil, implied: nil, goals: [], parts: [],
      tasks: [], pilots: [], targets: [target], duties: [], names: [],
      origin: .none)
    let indicator = Indicator(
      id: "measure", name: Phrase("示例指标", "Sample measure"), kind: kind,
      unit: UnitOfMeasure(symbol: unit), better: better, aliases: [], definition: nil,
      limits: limits, subject: nil, numerator: nil, denominator: nil, related: [],
      origin: .none)
    return TargetEntry(plan: plan, target: target, indicator: indicator, responsibilities: [])
  }

  /// The schedule, if there is one.
  func schedules() throws -> [Schedule] {
    guard !schedule.isEmpty else { return [] }
    let steps = try schedule.map { step in
      Schedule.Step(date: try day(step.asOf), share: DecimalNumber(step.share))
    }
    return [Schedule(target: Identifier("\(plan)/measure"), steps: steps, origin: .none)]
  }

  /// What can be said of it with these figures on that day.
  func judgement(_ figures: [MadeUpFigure], asOf text: String) throws -> Judgement {
    try judge(figures, asOf: text).judge(try entry())
  }

  /// The judge of that day, who knows these figures.
  func judge(_ figures: [MadeUpFigure], asOf text: String) throws -> Judge {
    let entry = try entry()
    let catalog = Catalog(
      documents: [], jurisdictions: [], units: [], indicators: [entry.indicator],
      plans: [entry.plan], observations: try figures.map { try $0.observation() },
      schedules: try schedules())
    return Judge(catalog, asOf: try day(text))
  }
}

/// A made-up figure for the made-up measure.
struct MadeUpFigure: Sendable {
  var value: String
  var unit = "亿元"
  var asOf: String
  var start: String?
  var basis: Observation.Basis?
  var qualifier = Observation.Qualifier.exact
  var jurisdiction: Jurisdiction.ID = "city"
  var indicator: Indicator.ID = "measure"
  var isDerived = false

  /// The figure of a flow from the start of its year.
  static func toDate(
    _ value: String, _ asOf: String, _ qualifier: Observation.Qualifier = .exact,
    unit: String = "亿元"
  ) -> MadeUpFigure {
    MadeUpFigure(
      value: value, unit: unit, asOf: asOf, start: asOf.prefix(4) + "-01-01", basis: .toDate,
      qualifier: qualifier)
  }

  /// The figure of a state at a date.
  static func at(
    _ value: String, _ asOf: String, _ qualifier: Observation.Qualifier = .exact,
    unit: String = "%"
  ) -> MadeUpFigure {
    MadeUpFigure(value: value, unit: unit, asOf: asOf, qualifier: qualifier)
  }

  /// The figure as it is plus nothing, where it is a derived one.
  private func derivation() throws -> Derivation? {
    guard isDerived else { return nil }
    let inputs = [
      Derivation.Input(name: "a", quantity: try quantity(value, unit), observation: nil),
      Derivation.Input(name: "b", quantity: try quantity("0", unit), observation: nil),
    ]
    return Derivation(formula: "a + b", inputs: inputs)
  }

  func observation() throws -> Observation {
    Observation(
      id: Observation.ID("\(indicator)-\(asOf)-\(value)"), indicator: indicator,
      jurisdiction: jurisdiction, asOf: try day(asOf), periodStart: try start.map(day),
      basis: basis, quantity: try quantity(value, unit), qualifier: qualifier,
      document: "city-2030",
      place: "表1", written: nil,
      derivation: try derivation(), claims: [],
      note: nil, origin: .none)
  }
}
