/// Everything that was ever recorded, in its order (台账); what was taken back is still there.
///
/// Of every record an entry is in memory; its texts stay in the file.
public struct Journal: Sendable {
  /// Gives back the bytes from an offset of the file; nothing where they cannot be read.
  public typealias Bytes = @Sendable (_ offset: Int, _ length: Int) -> [UInt8]?

  /// How the file ends, which its next writer has to know.
  struct End: Sendable {
    /// The bytes after the last line's end.
    var lastLine: [UInt8] = []
    /// The number of that line.
    var line = 0
  }

  /// The records, the earliest first.
  private(set) var entries: [JournalEntry]
  let names: [String]
  /// What a reader should know.
  public private(set) var notes: [JournalNote]
  /// The records that were taken back, and by which record.
  private(set) var retractions: [UInt64: UInt64] = [:]
  let end: End
  private let bytes: Bytes

  /// A journal without a record.
  public static let empty = Journal(entries: [], names: [], notes: [], end: End()) { _, _ in nil }

  init(
    entries: [JournalEntry], course: JournalCourse = JournalCourse(unknown: ()),
    names: [String], notes: [JournalNote], end: End, bytes: @escaping Bytes
  ) {
    self.entries = entries
    self.names = names
    self.notes = notes
    self.end = end
    self.bytes = bytes
    arrange(course)
    if course.hasRetractions { findRetractions() }
  }

  /// Whether a note is about the last line, which the next writer will seal.
  public func isLast(_ note: JournalNote) -> Bool {
    note.kind == .torn && !end.lastLine.isEmpty
      && note.line == end.line
  }

  /// How many records there are.
  public var count: Int { entries.count }

  /// The greatest place in the order.
  var lastSequence: Int { entries.last.map { Int($0.sequence) } ?? 0 }

  func name(_ number: Int32) -> String? { number < 0 ? nil : names[Int(number)] }
}

// MARK: - Order

extension Journal {
  /// Puts the records into their order, drops those that stand twice after a merge of two copies,
  /// and sets aside those whose command was torn.
  private mutating func arrange(_ course: JournalCourse) {
    if !course.isOrdered {
      entries.sort { $0.precedes($1) }
      dropCopies()
    }
    if course.hasBatches { dropTornCommands() }
    if !course.isOrdered || course.hasClockBehind { flagClocks() }
  }

  private mutating func dropCopies() {
    var kept = 0
    for index in entries.indices {
      let entry = entries[index]
      if kept > 0, entries[kept - 1].sequence == entry.sequence, entries[kept - 1].id == entry.id {
        if !isSame(entries[kept - 1], entry) {
          notes.append(JournalNote(kind: .twice, line: Int(entry.line)))
        }
        continue
      }
      if kept != index { entries[kept] = entry }
      kept += 1
    }
    entries.removeLast(entries.count - kept)
  }

  private func isSame(_ one: JournalEntry, _ other: JournalEntry) -> Bool {
    guard one.length == other.length,
      let first = bytes(one.offset, Int(one.length)),
      let second = bytes(other.offset, Int(other.length))
    else { return false }
    return first == second
  }

  private mutating func dropTornCommands() {
    var missing: [Int32: Int] = [:]
    for entry in entries where entry.batch >= 0 {
      missing[entry.batch, default: batchCount(entry.batch)] -= 1
    }
    let torn = missing.filter { $0.value != 0 }
    guard !torn.isEmpty else { return }
    var told: Set<Int32> = []
    for entry in entries where torn[entry.batch] != nil && told.insert(entry.batch).inserted {
      notes.append(JournalNote(kind: .incomplete, line: Int(entry.line)))
    }
    entries.removeAll { torn[$0.batch] != nil }
  }

  /// How many records a command made, as each of them says.
  private func batchCount(_ number: Int32) -> Int {
    name(number).flatMap { JournalRecord.Batch($0)?.count } ?? -1
  }

  private mutating func flagClocks() {
    var latest: UInt32 = 0
    var flagged: JournalNote?
    for entry in entries {
      if entry.recordedAt < latest {
        if flagged == nil {
          flagged = JournalNote(kind: .clockBehind, line: Int(entry.line))
        } else {
          flagged?.more += 1
        }
      }
      latest = max(latest, entry.recordedAt)
    }
    flagged.map { notes.append($0) }
  }

  /// A record is taken back by a later one; taking back a retraction brings the record back.
  private mutating func findRetractions() {
    var found: [UInt64: UInt64] = [:]
    for entry in entries.reversed() where entry.kind == .retraction {
      // The later one decides, so that one that was itself taken back has no effect.
      guard found[entry.id] == nil,
        let record = name(entry.subject).flatMap({ RecordNumber.read($0) })
      else { continue }
      found[record] = entry.id
    }
    retractions = found
  }
}

// MARK: - What was known when

extension Journal {
  /// The journal as it was at a time; with no time, as it is.
  public func known(at time: Instant?) -> Journal {
    guard let time else { return self }
    return Journal(
      entries: entries.filter { $0.recordedAt <= time.seconds }, names: names,
      notes: notes.filter { $0.kind != .clockBehind && $0.kind != .incomplete }, end: end,
      bytes: bytes)
  }

  /// Whether a record counts: nobody took it back.
  func counts(_ entry: JournalEntry) -> Bool {
    retractions.isEmpty || retractions[entry.id] == nil
  }

  /// The records of some kinds that count, the earliest first.
  func current(_ kinds: JournalEntry.Kind...) -> LazyFilterSequence<[JournalEntry]> {
    entries.lazy.filter { kinds.contains($0.kind) && counts($0) }
  }

  /// The whole record of an entry.
  func record(_ entry: JournalEntry) -> JournalRecord? {
    bytes(entry.offset, Int(entry.length)).flatMap { JournalRecord(line: $0) }
  }

  /// Every record with whether it still counts, the earliest first.
  public func records() -> [(record: JournalRecord, counts: Bool)] {
    entries.compactMap { entry in record(entry).map { ($0, counts(entry)) } }
  }

  /// The records whose identifiers begin so; four characters are asked for.
  public func records(beginning text: String) -> [JournalRecord] {
    guard text.utf8.count >= 4 else { return [] }
    return entries.filter { RecordNumber.text($0.id).hasPrefix(text.lowercased()) }
      .compactMap { record($0) }
  }

  /// Whether a file of that checksum was imported and still counts.
  public func hasImported(_ checksum: String) -> Bool {
    guard let number = names.firstIndex(of: checksum) else { return false }
    return entries.contains { $0.imported == Int32(number) && counts($0) }
  }
}

// MARK: - Adding

extension Journal {
  /// The place in the order for the next record.
  public var nextSequence: Int { lastSequence + 1 }

  /// The bytes to add to the file for new records; a torn line before them is sealed first.
  public func bytes(adding records: [JournalRecord]) -> [UInt8] {
    guard !records.isEmpty else { return [] }
    return records.reduce(into: end.lastLine.withUnsafeBytes { JournalLine.seal(afterLine: $0) }) {
      $0 += RecordWriter.line($1)
    }
  }
}

extension JournalRecord {
  /// An identifier out of a random number.
  public static func newIdentifier(_ random: UInt64) -> ID {
    Identifier(RecordNumber.text(max(random & (1 << 60 - 1), 1)))
  }
}

// MARK: - Asking

extension Journal {
  /// Whether a record counts: nobody took it back.
  public func counts(_ id: JournalRecord.ID) -> Bool {
    RecordNumber.read(id.rawValue).map { retractions[$0] == nil } ?? false
  }

  /// The records of the last command of a person that still counts; retractions apart.
  public func lastCommand(by recorder: String) -> [JournalRecord] {
    guard
      let last = entries.last(where: {
        $0.kind != .retraction && counts($0) && name($0.recordedBy) == recorder
      })
    else { return [] }
    guard last.batch >= 0 else { return [last].compactMap { record($0) } }
    return entries.filter { $0.batch == last.batch && counts($0) }.compactMap { record($0) }
  }

  /// Whether a quarter is closed: the last record of closing or reopening decides.
  public func isClosed(_ period: Period) -> Bool {
    let numbers = names.indices.filter { Period(names[$0]) == period }.map { Int32($0) }
    let last = entries.last { entry in
      (entry.kind == .closing || entry.kind == .reopening) && numbers.contains(entry.period)
        && counts(entry)
    }
    return last?.kind == .closing
  }
}

extension Quantity {
  /// What a milestone that is reached is recorded as: once.
  public static let done = Quantity(1, .times)
}
