/// Finds in a journal's line what an entry holds, without making a string or a tree of it.
///
/// The checksum has shown that the line is as its writer wrote it; what this scanner cannot follow is
/// damaged. Long texts are only passed over.
struct EntryScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let earlier: JournalEntry
  var index = 0
  var entry = JournalEntry()
  var sawVersion = false

  /// Reads a line's body, which lacks the closing brace of the object.
  ///
  /// `earlier` is the record before, whose names are looked at first: records of one command say much
  /// alike. The checksum's bytes must stand behind the body: eight are read at a time.
  static func entry(
    _ body: UnsafeBufferPointer<UInt8>, after earlier: JournalEntry?, _ names: inout NameTable
  ) -> Result<JournalEntry, JournalFault> {
    var scanner = EntryScanner(bytes: body, earlier: earlier ?? JournalEntry())
    do {
      try scanner.scan(&names)
      return .success(scanner.entry)
    } catch {
      return .failure(error)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, earlier: JournalEntry) {
    self.bytes = bytes
    self.earlier = earlier
  }

  private mutating func scan(_ names: inout NameTable) throws(JournalFault) {
    try expect(UInt8(ascii: "{"))
    var sawContent = false
    if try usualStart(&names) { try expect(UInt8(ascii: ",")) }
    while true {
      let key = try string()
      try expect(UInt8(ascii: ":"))
      if try header(key, &names) {
        // Something that every record has.
      } else if let kind = Self.kind(key) {
        entry.kind = kind
        sawContent = true
        try content(&names)
      } else {
        try skipValue()
      }
      if index == bytes.count { break }
      try expect(UInt8(ascii: ","))
    }
    guard sawVersion, sawContent, entry.id != 0, entry.sequence > 0 else {
      throw .damaged
    }
  }

  /// Reads the value of a key that every record has; no if the key is another.
  private mutating func header(
    _ key: UnsafeBufferPointer<UInt8>, _ names: inout NameTable
  ) throws(JournalFault) -> Bool {
    switch key.count {
    case 1 where key.isText("v"):
      guard let version = try wholeNumber() else { throw .damaged }
      guard version <= JournalLine.version else { throw .newer(version: version) }
      sawVersion = true
    case 2 where key.isText("id"):
      guard let id = RecordNumber.read(try string()) else { throw .damaged }
      entry.id = id
    case 2 where key.isText("at"):
      guard let instant = Self.instant(try string()) else { throw .damaged }
      entry.recordedAt = Int64(instant)
    case 2 where key.isText("by"): entry.recordedBy = try name(&names, earlier.recordedBy)
    case 3 where key.isText("seq"):
      guard let number = try wholeNumber(), let sequence = UInt32(exactly: number) else {
        throw .damaged
      }
      entry.sequence = sequence
    case 4 where key.isText("unit"): entry.unit = try name(&names, earlier.unit)
    case 4 where key.isText("file"): entry.imported = try name(&names, earlier.imported)
    case 6 where key.isText("period"): entry.period = try name(&names, earlier.period)
    case 5 where key.isText("batch"): entry.batch = try name(&names, earlier.batch)
    default: return false
    }
    return true
  }

  private static func kind(_ key: UnsafeBufferPointer<UInt8>) -> JournalEntry.Kind? {
    switch key.count {
    case 11 where key.isText("observation"): .observation
    case 11 where key.isText("pilotChange"): .pilotChange
    case 8 where key.isText("progress"): .progress
    case 8 where key.isText("sendBack"): .sendBack
    case 8 where key.isText("schedule"): .schedule
    case 8 where key.isText("revision"): .revision
    case 10 where key.isText("submission"): .submission
    case 10 where key.isText("acceptance"): .acceptance
    case 10 where key.isText("retraction"): .retraction
    case 7 where key.isText("closing"): .closing
    case 9 where key.isText("reopening"): .reopening
    default: nil
    }
  }

  private mutating func content(_ names: inout NameTable) throws(JournalFault) {
    try expect(UInt8(ascii: "{"))
    guard peek() != UInt8(ascii: "}") else {
      index += 1
      return
    }
    while true {
      if try !usualMember(&names) {
        let key = try string()
        try expect(UInt8(ascii: ":"))
        if try !member(key, &names) { try skipValue() }
      }
      if peek() == UInt8(ascii: "}") { break }
      try expect(UInt8(ascii: ","))
    }
    index += 1
  }

  /// Reads the value of a key of the content that an entry keeps; no if it keeps none.
  private mutating func member(
    _ key: UnsafeBufferPointer<UInt8>, _ names: inout NameTable
  ) throws(JournalFault) -> Bool {
    switch key.count {
    case 9 where key.isText("indicator"): entry.subject = try name(&names, earlier.subject)
    case 6 where key.isText("action") || key.isText("target") || key.isText("record"):
      entry.subject = try name(&names, earlier.subject)
    case 12 where key.isText("jurisdiction"):
      entry.jurisdiction = try name(&names, earlier.jurisdiction)
    case 4 where key.isText("asOf"): entry.asOf = try day()
    case 9 where key.isText("effective"): entry.asOf = try day()
    case 4 where key.isText("date"): entry.asOf = try day()
    case 11 where key.isText("periodStart"): entry.periodStart = try day()
    case 4 where key.isText("unit"): entry.measure = try name(&names, earlier.measure)
    case 5 where key.isText("value"): try value()
    case 7 where key.isText("percent"): try value()
    case 5 where key.isText("basis"): entry.basis = try word()
    case 5 where key.isText("state"): entry.state = try word()
    case 9 where key.isText("qualifier"): entry.qualifier = try word()
    default: return false
    }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of a text of the same length.
  fileprivate func isText(_ text: StaticString) -> Bool {
    for position in 0..<count where self[position] != text.utf8Start[position] { return false }
    return true
  }
}
