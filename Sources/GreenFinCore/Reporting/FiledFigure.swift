/// What a unit says of a figure that it handed in: who, for when, and in its own words from where.
public struct FiledFigure: Sendable {
  /// The unit; nothing where the record names none.
  public let unit: ResponsibleUnit.ID?
  /// The quarter that it was handed in for.
  public let quarter: Period?
  /// Where the figure comes from, in the unit's words.
  public let source: String?
  /// A remark of the unit.
  public let note: String?
  /// The record in the journal.
  public let record: JournalRecord.ID
}

extension FiledFigure {
  /// What a record of the journal says of its figure; nothing for any other record.
  init?(_ record: JournalRecord) {
    guard case .observation(let figure) = record.content else { return nil }
    unit = record.unit
    quarter = record.period
    source = figure.source
    note = figure.note
    self.record = record.id
  }
}

extension Journal {
  /// The entries of figures by their numbers, so that many can be looked up.
  func figureEntries() -> [UInt64: JournalEntry] {
    var found: [UInt64: JournalEntry] = [:]
    for entry in entries where entry.kind == .observation { found[entry.id] = entry }
    return found
  }

  /// When a quarter was first closed, which is when it was published; nothing where it was not.
  func firstClosing(of quarter: Period) -> Instant? {
    let numbers = periods { $0 == quarter }
    return entries.first { $0.kind == .closing && numbers.contains($0.period) && counts($0) }
      .map { Instant(seconds: Int($0.recordedAt)) }
  }
}
