/// What a journal holds for one quarter, gathered in one pass for any number of plans.
public struct QuarterBook: Sendable {
  let reported: ReportedInQuarter
  /// What was done with each unit's return, the earliest first.
  let filings: [ResponsibleUnit.ID: [Filing]]
  let filed: FiledFigures
  /// The pilots that are not in force on the last day.
  let absent: [Action.ID: PilotChange]
  /// The targets that do not apply in the quarter, which nobody is asked for.
  let exempt: Set<Target.ID>

  /// Gathers it from the data, together with what was reported, and the journal.
  public init(_ quarter: Period, _ catalog: Catalog, _ journal: Journal) {
    reported = ReportedInQuarter(quarter, catalog, journal)
    filings = journal.filings(of: quarter)
    filed = FiledFigures(journal, in: quarter)
    absent = journal.pilotsNotInForce(on: quarter.end)
    exempt = Set(journal.targetsThatDoNotApply(asOf: quarter.end).keys)
  }
}

/// One step in the life of a return: handed in, accepted or sent back.
struct Filing: Sendable {
  let kind: JournalEntry.Kind
  let day: CalendarDate
  let reason: String?
}

/// A measure of a place.
struct MeasureKey: Hashable {
  let indicator: Indicator.ID
  let jurisdiction: Jurisdiction.ID

  init(_ indicator: Indicator.ID, _ jurisdiction: Jurisdiction.ID) {
    self.indicator = indicator
    self.jurisdiction = jurisdiction
  }
}

/// An action and the unit that reports on it.
struct ProgressKey: Hashable {
  let action: String
  let unit: String?
}

/// What has come in for a quarter, gathered in one pass.
struct ReportedInQuarter: Sendable {
  /// The newest figure up to the end of the quarter.
  var latest: [MeasureKey: Observation] = [:]
  /// The last report of a unit on an action, up to the end of the quarter.
  var progress: [ProgressKey: JournalEntry] = [:]
  /// The actions that a unit reported on for the quarter.
  var actionsInQuarter: Set<ProgressKey> = []

  init(_ quarter: Period, _ catalog: Catalog, _ journal: Journal) {
    for observation in catalog.observations where observation.asOf <= quarter.end {
      let key = MeasureKey(observation.indicator, observation.jurisdiction)
      if latest[key].map({ $0.asOf <= observation.asOf }) ?? true { latest[key] = observation }
    }
    let numbers = journal.periods { $0 == quarter }
    let earlier = journal.periods { $0.end <= quarter.end }
    // Numbers of names instead of names, because a year has many reports on few actions.
    var last: [UInt64: JournalEntry] = [:]
    var now: Set<UInt64> = []
    for entry in journal.current(.progress) where entry.subject >= 0 {
      let key = UInt64(UInt32(entry.subject)) << 32 | UInt64(UInt32(bitPattern: entry.unit))
      if numbers.contains(entry.period) { now.insert(key) }
      if earlier.contains(entry.period) { last[key] = entry }
    }
    func named(_ key: UInt64) -> ProgressKey {
      ProgressKey(
        action: journal.name(Int32(key >> 32)) ?? "",
        unit: journal.name(Int32(truncatingIfNeeded: key)))
    }
    for (key, entry) in last { progress[named(key)] = entry }
    actionsInQuarter = Set(now.map(named))
  }
}

extension Journal {
  /// The numbers of the names that are periods of a sort.
  func periods(_ isWanted: (Period) -> Bool) -> Set<Int32> { Set(namedPeriods(isWanted).keys) }

  /// The names that are periods of a sort, by their numbers.
  func namedPeriods(_ isWanted: (Period) -> Bool) -> [Int32: Period] {
    var found: [Int32: Period] = [:]
    for index in names.indices {
      // Nearly all names begin with a letter, and reading each of them as a period would take long.
      guard names[index].utf8.first.map({ (48...57).contains($0) }) ?? false,
        let period = Period(names[index]), isWanted(period)
      else { continue }
      found[Int32(index)] = period
    }
    return found
  }

  /// What a record of progress says.
  func progress(_ entry: JournalEntry) -> ActionProgress? {
    if case .progress(let progress) = record(entry)?.content { return progress }
    return nil
  }

  /// What was done with each unit's return for a quarter, the earliest first.
  func filings(of quarter: Period) -> [ResponsibleUnit.ID: [Filing]] {
    let numbers = periods { $0 == quarter }
    var found: [ResponsibleUnit.ID: [Filing]] = [:]
    for entry in current(.submission, .acceptance, .sendBack) {
      guard numbers.contains(entry.period), let unit = name(entry.unit) else { continue }
      let recorded = Instant(seconds: Int(entry.recordedAt)).date
      let filed = entry.asOf < 0 ? recorded : CalendarDate(dayNumber: Int(entry.asOf))
      var reason: String?
      if entry.kind == .sendBack, case .sendBack(let text, _) = record(entry)?.content {
        reason = text
      }
      found[Identifier(unit), default: []].append(
        Filing(kind: entry.kind, day: filed, reason: reason))
    }
    return found
  }
}
