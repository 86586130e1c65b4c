/// The figures that units handed in: the last of each unit for each measure, place and span (报送数据).
///
/// Of several units that report one figure each keeps its own, so that one never stands for another
/// and a difference can be seen.
public struct FiledFigures: Sendable {
  /// A figure as a unit handed it in.
  public struct Filing: Sendable {
    /// The unit; nothing where the office recorded the figure itself.
    public let unit: ResponsibleUnit.ID?
    /// The figure.
    public let quantity: Quantity
    /// How exact it is.
    public let qualifier: Observation.Qualifier
  }

  /// The measure, place and span of a figure; names are numbered, which makes comparing them quick.
  private struct Key: Hashable {
    let indicator: Int32
    let jurisdiction: Int32
    let asOf: Int32
    let periodStart: Int32
  }

  private var numbers: [String: Int32] = [:]
  private var names: [String]
  /// The filings of each figure, the one that was recorded last at the end.
  private var filings: [Key: [Filing]] = [:]

  /// What a unit handed in of a figure.
  private struct Filed: Hashable {
    let key: Key
    let unit: Int32
  }

  /// Gathers the figures of a journal; those for the days of a period alone, where one is given.
  public init(_ journal: Journal, in period: Period? = nil) {
    names = journal.names
    // The last record of each unit, with its place in the order of all: a year has many corrections.
    var last: [Filed: (order: Int, entry: JournalEntry)] = [:]
    let days = period.map { Int32($0.start.dayNumber)...Int32($0.end.dayNumber) }
    for (order, entry) in journal.current(.observation).enumerated()
    where entry.measure >= 0 && entry.asOf >= 0 && days?.contains(entry.asOf) ?? true {
      let key = Key(
        indicator: entry.subject, jurisdiction: entry.jurisdiction, asOf: entry.asOf,
        periodStart: entry.periodStart)
      last[Filed(key: key, unit: entry.unit)] = (order, entry)
    }
    for (filed, (_, entry)) in last.sorted(by: { $0.value.order < $1.value.order }) {
      guard let value = entry.value,
        let measure = UnitOfMeasure(symbol: names[Int(entry.measure)])
      else { continue }
      let filing = Filing(
        unit: journal.name(entry.unit).map { Identifier($0) }, quantity: Quantity(value, measure),
        qualifier: entry.qualifier)
      for number in [entry.subject, entry.jurisdiction] { note(number) }
      add(filing, filed.key)
    }
  }

  /// Numbers a name that is in use; a journal has many more, such as those of commands.
  private mutating func note(_ number: Int32) {
    if number >= 0 { numbers[names[Int(number)]] = number }
  }

  private mutating func add(_ filing: Filing, _ key: Key) {
    filings[key, default: []].removeAll { $0.unit == filing.unit }
    filings[key, default: []].append(filing)
  }
}

extension FiledFigures {
  /// Adds a figure that is about to be recorded.
  public mutating func add(_ figure: ReportedFigure, of unit: ResponsibleUnit.ID) {
    let key = Key(
      indicator: number(figure.indicator.rawValue),
      jurisdiction: number(figure.jurisdiction.rawValue), asOf: Int32(figure.asOf.dayNumber),
      periodStart: figure.periodStart.map { Int32($0.dayNumber) } ?? -1)
    let filing = Filing(unit: unit, quantity: figure.quantity, qualifier: figure.qualifier)
    add(filing, key)
  }

  private mutating func number(_ name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  private func key(_ figure: ReportedFigure) -> Key? {
    guard let indicator = numbers[figure.indicator.rawValue],
      let jurisdiction = numbers[figure.jurisdiction.rawValue]
    else { return nil }
    return Key(
      indicator: indicator, jurisdiction: jurisdiction, asOf: Int32(figure.asOf.dayNumber),
      periodStart: figure.periodStart.map { Int32($0.dayNumber) } ?? -1)
  }

  /// The last figure of each unit for the measure, place and span of a figure.
  public func filings(for figure: ReportedFigure) -> [Filing] {
    key(figure).flatMap { filings[$0] } ?? []
  }

  /// The figures that units handed in differently, ordered by measure, place and day.
  func conflicts() -> [FilingConflict] {
    filings.compactMap { key, filings -> FilingConflict? in
      guard let last = filings.last,
        filings.contains(where: { $0.quantity.compared(to: last.quantity) != .equal })
      else { return nil }
      return FilingConflict(
        indicator: Identifier(names[Int(key.indicator)]),
        jurisdiction: Identifier(names[Int(key.jurisdiction)]),
        asOf: CalendarDate(dayNumber: Int(key.asOf)), filings: filings)
    }.sorted { ($0.indicator, $0.jurisdiction, $0.asOf) < ($1.indicator, $1.jurisdiction, $1.asOf) }
  }
}

/// One figure that several units handed in differently (报送数据冲突).
public struct FilingConflict: Sendable {
  /// What was measured.
  public let indicator: Indicator.ID
  /// Whose figure it is.
  public let jurisdiction: Jurisdiction.ID
  /// The day it holds for.
  public let asOf: CalendarDate
  /// What each unit handed in; the last one was recorded last, and answers use it.
  public let filings: [FiledFigures.Filing]
}
