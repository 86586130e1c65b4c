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
  var entries: [JournalEntry]
  let names: [String]
  /// What a reader should know.
  public internal(set) var notes: [JournalNote]
  /// The records that were taken back, and by which record.
  var retractions: [UInt64: UInt64] = [:]
  let end: End
  let bytes: Bytes

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

// MARK: - What was known when

extension Journal {
  /// The journal as it was at a time; with no time, as it is.
  ///
  /// What is wrong with the file is told of the whole file: a line that was lost later was there then.
  public func known(at time: Instant?) -> Journal {
    guard let time else { return self }
    var journal = self
    journal.entries.removeAll { $0.recordedAt > time.seconds }
    journal.findRetractions()
    return journal
  }

  /// When the newest record was made; nothing without a record.
  public var newestTime: Instant? {
    entries.lazy.map(\.recordedAt).max().map { Instant(seconds: Int($0)) }
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

  /// The records of the last command of a person that still counts; what only undid an earlier one is
  /// passed over, so that undoing again goes further back.
  ///
  /// A record that was taken back by name is a command like any other: taking that back in turn brings
  /// the record back.
  public func lastCommand(by recorder: String) -> [JournalRecord] {
    guard
      let last = entries.last(where: {
        counts($0) && name($0.recordedBy) == recorder && !isUndo($0)
      }), let record = record(last)
    else { return [] }
    guard let command = record.command else {
      guard last.batch >= 0 else { return [record] }
      return entries.filter { $0.batch == last.batch && counts($0) }.compactMap { self.record($0) }
    }
    // Only what was recorded in the same second can be of the same command.
    return entries.filter { $0.recordedAt == last.recordedAt && counts($0) }
      .compactMap { self.record($0) }.filter { $0.command == command }
  }

  private func isUndo(_ entry: JournalEntry) -> Bool {
    guard entry.kind == .retraction else { return false }
    if case .retraction(_, _, true) = record(entry)?.content { return true }
    return false
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
