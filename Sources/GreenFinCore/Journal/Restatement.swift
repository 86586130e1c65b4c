/// A record that changes a quarter after it was closed (更正): who, when, and what it was before.
public struct Restatement: Sendable {
  /// What was changed.
  public enum Change: Sendable {
    /// A figure; nothing before where none was reported, nothing after where it was taken back.
    case figure(
      Indicator.ID, Jurisdiction.ID, asOf: CalendarDate, before: Quantity?, after: Quantity?)
    /// How far an action has come.
    case progress(Action.ID, before: Stage?, after: Stage?)
  }

  /// How far an action is said to be.
  public struct Stage: Hashable, Sendable {
    /// Its state.
    public let state: ActionProgress.State?
    /// How much of it is done, in %.
    public let percent: DecimalNumber?
    /// What was said: progress, problems, next steps, links.
    public let texts: [String]
  }

  /// The closed quarter.
  public let quarter: Period
  /// What was changed.
  public let change: Change
  /// The record that changed it.
  public let record: JournalRecord.ID
  /// When.
  public let recordedAt: Instant
  /// Who.
  public let recordedBy: String
  /// The unit that reported it.
  public let unit: ResponsibleUnit.ID?
  /// Why, where the record says so.
  public let reason: String?
}

extension Journal {
  /// Everything that was changed in quarters after their first closing, in the order of recording.
  ///
  /// A closed quarter that is opened again stays published, so what is recorded then counts too.
  public func restatements() -> [Restatement] {
    guard let first = entries.firstIndex(where: { $0.kind == .closing && counts($0) }) else {
      return []
    }
    var walk = RestatementWalk(journal: self, from: first)
    return walk.restatements()
  }
}

/// Goes through a journal in its order and sees what each record changes.
private struct RestatementWalk {
  /// What later records can take the place of.
  private struct Key: Hashable {
    let kind: UInt8
    let subject: Int32
    let place: Int32
    let day: Int32
    let start: Int32

    init(_ entry: JournalEntry) {
      kind = entry.kind.rawValue
      subject = entry.subject
      (place, day, start) =
        entry.kind == .progress
        ? (entry.unit, entry.period, -1) : (entry.jurisdiction, entry.asOf, entry.periodStart)
    }
  }

  private let journal: Journal
  private let first: Int
  /// What is named by a retraction, by number.
  private var named: [UInt64: JournalEntry] = [:]
  /// How many retractions that hold name a record.
  private var holding: [UInt64: Int] = [:]
  /// The records for a key, the earliest first; of those keys alone that change after a closing.
  private var records: [Key: [JournalEntry]] = [:]
  private var closed: Set<Period> = []

  init(journal: Journal, from first: Int) {
    self.journal = journal
    self.first = first
    var wanted: Set<UInt64> = []
    for entry in journal.entries where entry.kind == .retraction {
      if let record = retracted(entry) { wanted.insert(record) }
    }
    if !wanted.isEmpty {
      for entry in journal.entries where wanted.contains(entry.id) { named[entry.id] = entry }
    }
    for entry in journal.entries[first...] {
      if let key = root(entry).map(Key.init) { records[key] = [] }
    }
  }

  private func retracted(_ entry: JournalEntry) -> UInt64? {
    journal.name(entry.subject).flatMap { RecordNumber.read($0) }
  }

  /// The figure or progress that a record is about; a retraction's is what it takes back or restores.
  private func root(_ entry: JournalEntry) -> JournalEntry? {
    var entry = entry
    while entry.kind == .retraction {
      // Only an earlier record can be taken back, so that this ends.
      guard let next = retracted(entry).flatMap({ named[$0] }), next.precedes(entry) else {
        return nil
      }
      entry = next
    }
    return entry.kind == .observation || entry.kind == .progress ? entry : nil
  }

  mutating func restatements() -> [Restatement] {
    var found: [Restatement] = []
    for (index, entry) in journal.entries.enumerated() {
      if entry.kind == .closing, journal.counts(entry) {
        if let quarter = journal.name(entry.period).flatMap({ Period($0) }) {
          closed.insert(quarter)
        }
        continue
      }
      guard let root = root(entry), records[Key(root)] != nil else {
        if entry.kind == .retraction { takeBack(entry) }
        continue
      }
      let key = Key(root)
      let before = held(key)
      if entry.kind == .retraction { takeBack(entry) } else { records[key]?.append(entry) }
      guard index > first, let quarter = quarter(of: root), closed.contains(quarter) else {
        continue
      }
      let after = held(key)
      if let restatement = restatement(entry, root, quarter, before, after) {
        found.append(restatement)
      }
    }
    return found
  }

  /// The records for a key that hold, the last of which decides.
  private func held(_ key: Key) -> [JournalEntry] {
    records[key]?.filter { holding[$0.id, default: 0] == 0 } ?? []
  }

  /// Lets a retraction hold, and what it takes back hold no longer; what that one took back holds
  /// again, and so on.
  private mutating func takeBack(_ retraction: JournalEntry) {
    var retraction = retraction
    var holds = true
    // Only an earlier record can be taken back, so that this ends.
    while let record = retracted(retraction), let entry = named[record], entry.precedes(retraction)
    {
      let before = holding[record, default: 0]
      holding[record] = before + (holds ? 1 : -1)
      let isTurned = holds ? before == 0 : before == 1
      guard isTurned, entry.kind == .retraction else { return }
      holds.toggle()
      retraction = entry
    }
  }

  private func quarter(of entry: JournalEntry) -> Period? {
    if let period = journal.name(entry.period).flatMap({ Period($0) }), period.isQuarter {
      return period
    }
    guard entry.kind == .observation, entry.asOf >= 0 else { return nil }
    return Period(quarterOf: CalendarDate(dayNumber: Int(entry.asOf)))
  }

  private func restatement(
    _ entry: JournalEntry, _ root: JournalEntry, _ quarter: Period, _ before: [JournalEntry],
    _ after: [JournalEntry]
  ) -> Restatement? {
    guard let subject = journal.name(root.subject) else { return nil }
    let change: Restatement.Change
    if root.kind == .progress {
      change = .progress(Identifier(subject), before: stage(before), after: stage(after))
      guard stage(before) != stage(after) else { return nil }
    } else {
      guard let place = journal.name(root.jurisdiction), root.asOf >= 0 else { return nil }
      change = .figure(
        Identifier(subject), Identifier(place), asOf: CalendarDate(dayNumber: Int(root.asOf)),
        before: quantity(before.last), after: quantity(after.last))
      guard quantity(before.last) != quantity(after.last) else { return nil }
    }
    return Restatement(
      quarter: quarter, change: change, record: Identifier(RecordNumber.text(entry.id)),
      recordedAt: Instant(seconds: Int(entry.recordedAt)),
      recordedBy: journal.name(entry.recordedBy) ?? "",
      unit: journal.name(root.unit).map { Identifier($0) }, reason: reason(entry))
  }

  /// How far an action is by records that hold: what one leaves open, those before it say.
  private func stage(_ entries: [JournalEntry]) -> Restatement.Stage? {
    guard !entries.isEmpty else { return nil }
    let said = entries.compactMap { journal.progress($0) }
    func last(_ text: (ActionProgress) -> String?) -> [String] {
      said.compactMap(text).suffix(1)
    }
    let links = said.last { !$0.evidence.isEmpty }?.evidence ?? []
    return Restatement.Stage(
      state: entries.last { $0.state != nil }?.state,
      percent: entries.last(where: \.hasValue)?.value,
      texts: last(\.narrative) + last(\.problems) + last(\.nextSteps) + links)
  }

  private func quantity(_ entry: JournalEntry?) -> Quantity? {
    guard let entry, let value = entry.value,
      let unit = journal.name(entry.measure).flatMap({ UnitOfMeasure(symbol: $0) })
    else { return nil }
    return Quantity(value, unit)
  }

  private func reason(_ entry: JournalEntry) -> String? {
    switch journal.record(entry)?.content {
    case .observation(let figure): figure.note ?? figure.source
    case .retraction(_, let reason, _): reason
    default: nil
    }
  }
}
