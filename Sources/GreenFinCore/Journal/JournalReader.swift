/// Reads a journal piece by piece in one pass, holding one entry a record.
public struct JournalReader: Sendable {
  private(set) var entries: [JournalEntry] = []
  private(set) var names = NameTable()
  private(set) var notes: [JournalNote] = []
  private var course = JournalCourse()
  /// The beginning of a line whose end is not there yet.
  private var rest: [UInt8] = []
  private var offset = 0
  private var line = 0
  /// The greatest length of a line; no record comes near it.
  static let maximumLine = 1 << 24

  /// Starts at a place of the file where a line begins, with room for the records of some bytes.
  public init(at offset: Int = 0, expecting bytes: Int = 0) {
    self.offset = offset
    entries.reserveCapacity(bytes / 250)
  }

  /// Takes over what another reader has read of the same file, which began where this one ended.
  ///
  /// Two readers on two threads take half the time; that is the only reason for them. This one must
  /// have room for the records of both.
  public mutating func goOn(with second: JournalReader) {
    let numbers = second.names.names.map { names.number(of: $0) }
    func number(_ own: Int32) -> Int32 { own < 0 ? own : numbers[Int(own)] }
    if let last = entries.last, let next = second.entries.first {
      course.add(next, after: last)
    }
    course.add(second.course)
    for var entry in second.entries {
      entry.line += Int32(line)
      entry.subject = number(entry.subject)
      entry.jurisdiction = number(entry.jurisdiction)
      entry.unit = number(entry.unit)
      entry.measure = number(entry.measure)
      entry.recordedBy = number(entry.recordedBy)
      entry.period = number(entry.period)
      entry.imported = number(entry.imported)
      entry.batch = number(entry.batch)
      entries.append(entry)
    }
    notes += second.notes.map {
      JournalNote(kind: $0.kind, line: $0.line + line, more: $0.more)
    }
    rest = second.rest
    offset = second.offset
    line += second.line
  }

  /// Reads the next piece of the file.
  public mutating func read(_ piece: UnsafeRawBufferPointer) {
    var start = 0
    while let end = piece.firstIndex(of: UInt8(ascii: "\n"), from: start) {
      if rest.isEmpty {
        readLine(UnsafeRawBufferPointer(rebasing: piece[start..<end]), isLast: false)
      } else {
        rest += piece[start..<end]
        let whole = rest
        rest.removeAll(keepingCapacity: true)
        whole.withUnsafeBytes { readLine($0, isLast: false) }
      }
      start = end + 1
    }
    // A file without line ends is no journal; its bytes need not be kept.
    if rest.count < Self.maximumLine { rest += piece[start...] }
  }

  /// Reads the next piece of the file.
  public mutating func read(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { read($0) }
  }

  /// Ends the reading and puts the records into their order.
  ///
  /// `bytes` gives back what stands at a place of the file, for the texts that are not kept.
  public mutating func finish(_ bytes: @escaping Journal.Bytes) -> Journal {
    let last = rest
    last.withUnsafeBytes { if !$0.isEmpty { readLine($0, isLast: true) } }
    return Journal(
      entries: entries, course: course, names: names.names, notes: notes,
      end: Journal.End(lastLine: last, line: line), bytes: bytes)
  }

  /// Reads a whole journal that is in memory.
  public static func read(_ bytes: [UInt8]) -> Journal {
    var reader = JournalReader(expecting: bytes.count)
    reader.read(bytes)
    return reader.finish { Array(bytes[$0..<$0 + $1]) }
  }

  private mutating func readLine(_ line: UnsafeRawBufferPointer, isLast: Bool) {
    self.line += 1
    defer { offset += line.count + (isLast ? 0 : 1) }
    guard !line.isEmpty else { return }
    guard let body = JournalLine.body(line) else {
      let isTorn = isLast || JournalLine.isSealed(line)
      return note(isTorn ? .torn : .damaged)
    }
    switch EntryScanner.entry(
      body.assumingMemoryBound(to: UInt8.self), after: entries.last, &names)
    {
    case .success(var entry):
      entry.offset = offset
      entry.length = Int32(line.count)
      entry.line = Int32(self.line)
      course.add(entry, after: entries.last)
      entries.append(entry)
    case .failure(.newer): note(.newer)
    case .failure(.damaged): note(.damaged)
    }
  }

  /// At most a hundred notes of a sort are kept: a file that is no journal has one for every line.
  private mutating func note(_ kind: JournalNote.Kind) {
    if let last = notes.lastIndex(where: { $0.kind == kind }),
      notes.count(where: { $0.kind == kind }) >= 100
    {
      notes[last].more += 1
    } else {
      notes.append(JournalNote(kind: kind, line: line))
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Where a byte stands first from a place on.
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    func marks(_ offset: Int) -> UInt64 {
      let block = loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ pattern
      return (block &- 0x0101_0101_0101_0101) & ~block & 0x8080_8080_8080_8080
    }
    var index = start
    while index + 32 <= count,
      marks(index) | marks(index + 8) | marks(index + 16) | marks(index + 24) == 0
    {
      index += 32
    }
    while index + 8 <= count {
      let found = marks(index)
      if found != 0 { return index + found.littleEndian.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
