/// Everything that is known: documents, plans, units, indicators and observations, with their names
/// resolved to each other.
public struct Catalog: Sendable {
  /// The documents, in the order they were read.
  public let documents: [Document]
  /// The places that figures and units belong to.
  public let jurisdictions: [Jurisdiction]
  /// The units, one entry for each across all documents.
  public let units: [ResponsibleUnit]
  /// The indicators.
  public let indicators: [Indicator]
  /// The plans.
  public let plans: [Plan]
  /// The observations.
  public let observations: [Observation]
  /// The schemes that put judgements into classes.
  public let schemes: [Scheme]
  /// How targets are split into parts.
  public let breakdowns: [Breakdown]
  /// How much of targets should be done by when.
  public let schedules: [Schedule]
  /// The rubrics that subjects are scored by.
  public let rubrics: [Rubric]

  private let documentIndex: [Document.ID: Int]
  private let jurisdictionIndex: [Jurisdiction.ID: Int]
  private let unitIndex: [ResponsibleUnit.ID: Int]
  private let indicatorIndex: [Indicator.ID: Int]
  private let planIndex: [Plan.ID: Int]
  private let breakdownIndex: [Target.ID: Int]
  private let scheduleIndex: [Target.ID: Schedule]

  init(
    documents: [Document], jurisdictions: [Jurisdiction], units: [ResponsibleUnit],
    indicators: [Indicator], plans: [Plan], observations: [Observation],
    schemes: [Scheme] = [], breakdowns: [Breakdown] = [], schedules: [Schedule] = [],
    rubrics: [Rubric] = []
  ) {
    self.documents = documents
    self.jurisdictions = jurisdictions
    self.units = units
    self.indicators = indicators
    self.plans = plans
    self.observations = observations
    self.schemes = schemes
    self.breakdowns = breakdowns
    self.schedules = schedules
    self.rubrics = rubrics
    breakdownIndex = Dictionary(
      breakdowns.enumerated().map { ($1.target, $0) }, uniquingKeysWith: { first, _ in first })
    let stated = schedules + breakdowns.compactMap { Schedule($0) }
    scheduleIndex = Dictionary(
      stated.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
    documentIndex = Self.index(documents.map(\.id))
    jurisdictionIndex = Self.index(jurisdictions.map(\.id))
    unitIndex = Self.index(units.map(\.id))
    indicatorIndex = Self.index(indicators.map(\.id))
    planIndex = Self.index(plans.map(\.id))
  }

  /// The position of each identifier; of two records with one identifier, the first.
  private static func index<Subject>(_ ids: [Identifier<Subject>]) -> [Identifier<Subject>: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Catalog {
  /// The document of that identifier.
  public func document(_ id: Document.ID) -> Document? { documentIndex[id].map { documents[$0] } }

  /// The jurisdiction of that identifier.
  public func jurisdiction(_ id: Jurisdiction.ID) -> Jurisdiction? {
    jurisdictionIndex[id].map { jurisdictions[$0] }
  }

  /// The unit of that identifier.
  public func unit(_ id: ResponsibleUnit.ID) -> ResponsibleUnit? { unitIndex[id].map { units[$0] } }

  /// The indicator of that identifier.
  public func indicator(_ id: Indicator.ID) -> Indicator? {
    indicatorIndex[id].map { indicators[$0] }
  }

  /// The plan of that identifier.
  public func plan(_ id: Plan.ID) -> Plan? { planIndex[id].map { plans[$0] } }

  /// How a target is split.
  public func breakdown(of target: Target.ID) -> Breakdown? {
    breakdownIndex[target].map { breakdowns[$0] }
  }

  /// The schedule that is stated for a target, or that its split over periods amounts to.
  public func schedule(of target: Target.ID) -> Schedule? { scheduleIndex[target] }

  /// Every target of every plan.
  public var targets: [Target] { plans.flatMap(\.targets) }
}
