import GreenFinCore

/// What is known while files are read: the journal's records, the documents' figures, and what the
/// files before this one said.
struct KnownContents {
  private let journal: Journal
  private let catalog: Catalog
  /// The figures of each measure and place.
  private var observations: [String: [Observation]]
  private var filed: FiledFigures
  /// The last that each unit said about each action for a quarter.
  private var progress: [String: ActionProgress] = [:]
  /// How far each unit had said by a quarter that each action is.
  private var stages: [Period: [String: ProgressReport]] = [:]
  private var closed: [Period: Bool] = [:]
  private var contents: [String: [JournalRecord.Content]] = [:]
  private var count = 0

  init(_ journal: Journal, _ catalog: Catalog, asOf day: CalendarDate) {
    self.journal = journal
    self.catalog = catalog
    let all = catalog.reporting(journal, asOf: day).observations
    observations = Dictionary(grouping: all) { "\($0.indicator) \($0.jurisdiction)" }
    filed = FiledFigures(journal)
  }

  /// Gets ready for a unit's form: what it last reported, and what came from this file before.
  mutating func prepare(_ form: ReturnForm, checksum: String) {
    contents[checksum] = contents[checksum] ?? journal.contents(importedFrom: checksum)
    if closed[form.quarter] == nil { closed[form.quarter] = journal.isClosed(form.quarter) }
    if stages[form.quarter] == nil {
      let quarter = form.quarter
      let reports = journal.progressReports(upTo: quarter).compactMap { report in
        report.unit.map { (Self.key(report.action, $0, quarter), report) }
      }
      stages[quarter] = Dictionary(reports, uniquingKeysWith: { first, _ in first })
    }
    for item in form.actions where item.isReported {
      let key = Self.key(item.action.id, form.unit.id, form.quarter)
      if progress[key] == nil { progress[key] = item.last }
    }
  }

  /// Takes over what a file says.
  mutating func add(
    _ news: [JournalRecord.Content], of unit: ResponsibleUnit.ID, for quarter: Period
  ) {
    for content in news {
      switch content {
      case .observation(let figure):
        count += 1
        filed.add(figure, of: unit)
        observations["\(figure.indicator) \(figure.jurisdiction)", default: []].append(
          Observation(filed: figure, by: unit, for: quarter, number: count))
      case .progress(let report): progress[Self.key(report.action, unit, quarter)] = report
      default: break
      }
    }
  }

  private static func key(
    _ action: Action.ID, _ unit: ResponsibleUnit.ID, _ quarter: Period
  ) -> String { "\(action) \(unit) \(quarter.shortText)" }
}

// MARK: - Asking

extension KnownContents {
  /// Whether a quarter is closed.
  func isClosed(_ quarter: Period) -> Bool { closed[quarter] ?? journal.isClosed(quarter) }

  /// Whether a file of that checksum was imported.
  func hasImported(_ checksum: String) -> Bool { contents[checksum]?.isEmpty == false }

  /// How far a unit said last that an action is: in this command, else in the journal.
  func stage(
    of action: Action.ID, by unit: ResponsibleUnit.ID, for quarter: Period
  ) -> (state: ActionProgress.State?, percent: DecimalNumber?) {
    let key = Self.key(action, unit, quarter)
    let (said, report) = (progress[key], stages[quarter]?[key])
    return (said?.state ?? report?.state, said?.percent ?? report?.percent)
  }

  /// The figures of the same measure and place.
  func observations(like figure: ReportedFigure) -> [Observation] {
    observations["\(figure.indicator) \(figure.jurisdiction)"] ?? []
  }

  /// Whether a unit said the same before, or the same file did.
  func has(
    _ content: JournalRecord.Content, of unit: ResponsibleUnit.ID, for quarter: Period,
    from checksum: String
  ) -> Bool {
    let before = contents[checksum] ?? []
    switch content {
    case .observation(let figure):
      let isLast = filed.filings(for: figure).contains {
        $0.unit == unit && $0.qualifier == figure.qualifier
          && $0.quantity.compared(to: figure.quantity) == .equal
      }
      return isLast
        || before.contains { if case .observation(figure) = $0 { true } else { false } }
    case .progress(let report):
      return progress[Self.key(report.action, unit, quarter)] == report
        || before.contains { if case .progress(report) = $0 { true } else { false } }
    default: return false
    }
  }

  /// What other units handed in for the same place and days, where it is another figure.
  func differing(
    _ figure: ReportedFigure, of unit: ResponsibleUnit.ID
  ) -> [(unit: Phrase, figure: Phrase)] {
    filed.filings(for: figure).compactMap { filing in
      guard let other = filing.unit, other != unit,
        filing.quantity.compared(to: figure.quantity) != .equal
      else { return nil }
      let name = catalog.unit(other)?.name ?? Phrase(other.rawValue, other.rawValue)
      let indicator = catalog.indicator(figure.indicator)
      return (name, filing.qualifier.phrase(of: filing.quantity, indicator))
    }
  }
}
