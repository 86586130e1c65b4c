/// The appraisal of responsible units at the end of a year (年度考核): what its rubric's measures are
/// for each unit, and how they score and rank.
///
/// Units are ranked among those of their city and group; kinds of unit that no group of the rubric
/// has, such as collectives, are not appraised.
public struct UnitAppraisal: Sendable {
  /// The choices that an appraisal leaves open.
  public struct Options: Sendable {
    /// The day that the answers hold for: returns are looked at on this day, targets and actions on the
    /// last day of the year where that is earlier.
    public var day: CalendarDate
    /// The day of the month after the quarter by which returns are due.
    public var dueDay = WorkspaceSettings.usualDueDay
    /// The plans that units report on; all where none are named.
    public var reportedPlans: [Plan.ID] = []
    /// How time progress is reckoned.
    public var calendar = Judge.Calendar.month

    /// Choices for a day.
    public init(day: CalendarDate) {
      self.day = day
    }
  }

  /// The year.
  public let year: Int
  /// The day that the answers hold for.
  public let asOf: CalendarDate
  /// The plans that count: those wanted that have a day in the year.
  public let plans: [Plan]
  /// The units with what is known of each: city by city, in the order of the rubric's groups.
  public let subjects: [AppraisalSubject]
  private let rubric: Rubric

  /// Reckons the measures of all units that the plans give anything to do.
  ///
  /// `records` holds what was reported of the units' own work, by unit; `selection` says which plans
  /// count.
  public init(
    _ rubric: Rubric, of catalog: Catalog, year: Int, asOf: CalendarDate,
    plans selection: Selection = Selection(), records: [ResponsibleUnit.ID: UnitRecord] = [:],
    calendar: Judge.Calendar = .month
  ) {
    self.rubric = rubric
    self.year = year
    self.asOf = asOf
    var selection = selection
    selection.period = Period(year: year)
    let plans = catalog.plans(selection)
    self.plans = plans
    let judge = Judge(catalog, asOf: asOf, calendar: calendar)
    let work = UnitWork(plans, year: year, in: catalog, judge: judge)
    let wanted = work.units.union(records.keys)
    let measures = UnitMeasures(rubric: rubric, catalog: catalog, work: work, records: records)
    var groups: [String: [AppraisalSubject]] = [:]
    var cities: [Jurisdiction.ID] = []
    for unit in catalog.units where wanted.contains(unit.id) {
      guard let group = rubric.groups.first(where: { $0.kinds.contains(unit.kind) }) else {
        continue
      }
      let city = catalog.city(of: unit)
      if !cities.contains(city) { cities.append(city) }
      let peers = AppraisalSubject.Peers(group, in: city, catalog)
      groups[peers.id, default: []].append(
        AppraisalSubject(
          id: unit.id.rawValue, name: unit.name, aliases: unit.aliases, peers: peers,
          inputs: measures.inputs(of: unit.id)))
    }
    subjects = cities.flatMap { city in
      rubric.groups.flatMap { groups["\(city)/\($0.id)"] ?? [] }
    }
  }

  /// Reckons the measures from the data as the documents have them and what the journal adds: figures,
  /// the progress of actions, and the returns of the year's quarters.
  public init(
    _ rubric: Rubric, of documented: Catalog, _ journal: Journal, year: Int,
    plans selection: Selection = Selection(), _ options: Options
  ) {
    let asOf = min(options.day, .lastDay(of: year))
    let catalog = documented.reporting(journal, asOf: asOf)
    var wanted = selection
    wanted.period = Period(year: year)
    let recorder = UnitRecorder(
      catalog: catalog, journal: journal, plans: catalog.plans(wanted), year: year,
      options: options)
    self.init(
      rubric, of: catalog, year: year, asOf: asOf, plans: selection, records: recorder.records(),
      calendar: options.calendar)
  }

  /// The scores, grades and ranks.
  public var appraisal: Appraisal { Appraisal(rubric, subjects) }
}

extension AppraisalSubject.Peers {
  fileprivate init(_ group: Rubric.Group, in city: Jurisdiction.ID, _ catalog: Catalog) {
    let place = catalog.jurisdiction(city)?.name ?? Phrase(city.rawValue, city.rawValue)
    self.init(
      id: "\(city)/\(group.id)",
      name: Phrase(
        "\(place.chinese)\(group.name.chinese)", "\(place.english), \(group.name.english)"))
  }
}

extension Catalog {
  /// The city that a unit belongs to: the first part of its place's identifier.
  fileprivate func city(of unit: ResponsibleUnit) -> Jurisdiction.ID {
    let name = unit.jurisdiction.rawValue
    return Identifier(String(name.prefix { $0 != "/" }))
  }
}
