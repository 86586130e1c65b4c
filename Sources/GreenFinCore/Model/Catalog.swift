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

  /// The targets of which nothing is asked on the day that the catalog was made for.
  var exemptions: [Target.ID: Exemption] = [:]
  /// The days of figures that were reported and taken back, by indicator and place.
  var retracted: [NameKey: [CalendarDate]] = [:]

  private let documentIndex: IdentifierIndex
  private let jurisdictionIndex: IdentifierIndex
  private let unitIndex: IdentifierIndex
  private let indicatorIndex: IdentifierIndex
  private let planIndex: IdentifierIndex
  private let breakdownIndex: IdentifierIndex
  /// The schedules that are stated, and those that breakdowns amount to.
  private let allSchedules: [Schedule]
  private let scheduleIndex: IdentifierIndex

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
    indicatorIndex = IdentifierIndex(indicators.lazy.map(\.id))
    allSchedules =
      schedules
      + Self.schedules(breakdowns, plans) { [indicatorIndex] id in
        indicatorIndex[id].map { indicators[$0] }
      }
    documentIndex = IdentifierIndex(documents.lazy.map(\.id))
    jurisdictionIndex = IdentifierIndex(jurisdictions.lazy.map(\.id))
    unitIndex = IdentifierIndex(units.lazy.map(\.id))
    planIndex = IdentifierIndex(plans.lazy.map(\.id))
    breakdownIndex = IdentifierIndex(breakdowns.lazy.map(\.target))
    scheduleIndex = IdentifierIndex(allSchedules.lazy.map(\.target))
  }
}

extension Catalog {
  /// The schedules that breakdowns over periods amount to.
  private static func schedules(
    _ breakdowns: [Breakdown], _ plans: [Plan], _ indicator: (Indicator.ID) -> Indicator?
  ) -> [Schedule] {
    let split = breakdowns.filter { !$0.periods.isEmpty }
    guard !split.isEmpty else { return [] }
    let wanted = Set(split.map(\.target))
    var targets: [Target.ID: Target] = [:]
    for target in plans.flatMap(\.targets) where wanted.contains(target.id) {
      targets[target.id] = target
    }
    return split.compactMap { breakdown in
      guard let target = targets[breakdown.target], let measured = indicator(target.indicator)
      else {
        return nil
      }
      return Schedule(breakdown, of: target, better: measured.better)
    }
  }

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
  public func schedule(of target: Target.ID) -> Schedule? {
    scheduleIndex[target].map { allSchedules[$0] }
  }

  /// Every target of every plan.
  public var targets: [Target] { plans.flatMap(\.targets) }
}
