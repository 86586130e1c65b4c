/// Finds in a journal's line what an entry holds, without making a string or a tree of it.
///
/// The checksum has shown that the line is as its writer wrote it; what this scanner cannot follow is
/// damaged. Long texts are only passed over.
struct EntryScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var entry = JournalEntry()
  private var sawVersion = false

  /// Reads a line's body, which lacks the closing brace of the object.
  static func entry(
    _ body: UnsafeBufferPointer<UInt8>, _ names: inout NameTable
  ) -> Result<JournalEntry, JournalFault> {
    var scanner = EntryScanner(bytes: body)
    do {
      try scanner.scan(&names)
      return .success(scanner.entry)
    } catch {
      return .failure(error)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func scan(_ names: inout NameTable) throws(JournalFault) {
    try expect(UInt8(ascii: "{"))
    var sawContent = false
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
      guard let seconds = UInt32(exactly: instant) else { throw .damaged }
      entry.recordedAt = seconds
    case 2 where key.isText("by"): entry.recordedBy = try name(&names)
    case 3 where key.isText("seq"):
      guard let number = try wholeNumber(), let sequence = UInt32(exactly: number) else {
        throw .damaged
      }
      entry.sequence = sequence
    case 4 where key.isText("unit"): entry.unit = try name(&names)
    case 4 where key.isText("file"): entry.imported = try name(&names)
    case 6 where key.isText("period"): entry.period = try name(&names)
    case 5 where key.isText("batch"): entry.batch = try name(&names)
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
      let key = try string()
      try expect(UInt8(ascii: ":"))
      if try !member(key, &names) { try skipValue() }
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
    case 9 where key.isText("indicator"): entry.subject = try name(&names)
    case 6 where key.isText("action") || key.isText("target") || key.isText("record"):
      entry.subject = try name(&names)
    case 12 where key.isText("jurisdiction"): entry.jurisdiction = try name(&names)
    case 4 where key.isText("asOf"): entry.asOf = try day()
    case 9 where key.isText("effective"): entry.asOf = try day()
    case 4 where key.isText("date"): entry.asOf = try day()
    case 11 where key.isText("periodStart"): entry.periodStart = try day()
    case 4 where key.isText("unit"): entry.measure = try name(&names)
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

// MARK: - Values

extension EntryScanner {
  private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func expect(_ byte: UInt8) throws(JournalFault) {
    guard index < bytes.count, bytes[index] == byte else { throw .damaged }
    index += 1
  }

  /// The number of a name.
  private mutating func name(_ names: inout NameTable) throws(JournalFault) -> Int32 {
    let start = index + 1
    try skipString()
    let raw = UnsafeBufferPointer(rebasing: bytes[start..<index - 1])
    guard raw.contains(UInt8(ascii: "\\")) else { return names.number(of: raw) }
    var text = JSONText.unescaped(raw)
    return text.withUTF8 { names.number(of: $0) }
  }

  /// The bytes of a string without escapes.
  private mutating func string() throws(JournalFault) -> UnsafeBufferPointer<UInt8> {
    try expect(UInt8(ascii: "\""))
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] != UInt8(ascii: "\\") else { throw .damaged }
      index += 1
    }
    let text = UnsafeBufferPointer(rebasing: bytes[start..<index])
    try expect(UInt8(ascii: "\""))
    return text
  }

  private mutating func word<Word: RawRepresentable>() throws(JournalFault) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: String(decoding: try string(), as: UTF8.self)) else {
      throw .damaged
    }
    return word
  }

  private mutating func wholeNumber() throws(JournalFault) -> Int? {
    var number = 0
    let start = index
    while let byte = peek(), byte &- UInt8(ascii: "0") < 10 {
      guard index - start < 18 else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      index += 1
    }
    return index > start ? number : nil
  }

  private mutating func value() throws(JournalFault) {
    let start = index
    while let byte = peek(), byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") { index += 1 }
    guard
      let number = DecimalNumber.read(UnsafeBufferPointer(rebasing: bytes[start..<index])),
      let significand = Int64(exactly: number.significand)
    else { throw .damaged }
    (entry.significand, entry.scale, entry.hasValue) = (significand, Int8(number.scale), true)
  }

  private mutating func day() throws(JournalFault) -> Int32 {
    guard let day = Self.day(try string()) else { throw .damaged }
    return day
  }

  /// The day number of `2023-06-30`.
  private static func day(_ text: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = digits(text, 0, 4), let month = digits(text, 5, 2), let day = digits(text, 8, 2),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return Int32(date.dayNumber)
  }

  /// The seconds of `2023-07-05T10:11:09+08:00`, which is how this program writes a time.
  private static func instant(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count == 25, text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
      text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "+"), text[22] == UInt8(ascii: ":"),
      let day = day(UnsafeBufferPointer(rebasing: text[..<10])),
      let hour = digits(text, 11, 2), let minute = digits(text, 14, 2),
      let second = digits(text, 17, 2), let away = digits(text, 20, 2), digits(text, 23, 2) == 0,
      hour < 24, minute < 60, second < 60
    else { return Instant(String(decoding: text, as: UTF8.self))?.seconds }
    return (Int(day) - Instant.epochDay) * 86_400 + hour * 3600 + minute * 60 + second
      - away * 3600
  }

  private static func digits(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
  ) -> Int? {
    var number = 0
    for index in start..<start + count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Passes over any value.
  private mutating func skipValue() throws(JournalFault) {
    var depth = 0
    repeat {
      guard let byte = peek() else { throw .damaged }
      switch byte {
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        guard depth >= 0 else { throw .damaged }
        index += 1
      default: index += 1
      }
    } while depth > 0
      || (peek().map { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") } ?? false)
  }

  private mutating func skipString() throws(JournalFault) {
    index += 1
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    try expect(UInt8(ascii: "\""))
  }
}
