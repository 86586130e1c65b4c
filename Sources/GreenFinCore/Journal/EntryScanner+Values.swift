extension EntryScanner {
  func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func expect(_ byte: UInt8) throws(JournalFault) {
    guard index < bytes.count, bytes[index] == byte else { throw .damaged }
    index += 1
  }

  /// The number of a name, which may be the one that the record before has there.
  mutating func name(
    _ names: inout NameTable, _ likely: Int32
  ) throws(JournalFault) -> Int32 {
    try expect(UInt8(ascii: "\""))
    let start = index
    let isPlain = try skipText()
    let raw = UnsafeBufferPointer(rebasing: bytes[start..<index - 1])
    guard !isPlain else { return names.number(of: raw, likely: likely) }
    var text = JSONText.unescaped(raw)
    return text.withUTF8 { names.number(of: $0, likely: -1) }
  }

  /// The bytes of a string without escapes.
  mutating func string() throws(JournalFault) -> UnsafeBufferPointer<UInt8> {
    try expect(UInt8(ascii: "\""))
    let start = index
    guard try skipText() else { throw .damaged }
    return UnsafeBufferPointer(rebasing: bytes[start..<index - 1])
  }

  /// Goes behind the quote that ends a string, and tells whether the string has no escapes.
  mutating func skipText() throws(JournalFault) -> Bool {
    var isPlain = true
    while true {
      index = bytes.firstQuoteOrBackslash(from: index)
      guard index < bytes.count else { throw .damaged }
      if bytes[index] == UInt8(ascii: "\"") { break }
      isPlain = false
      index += 2
    }
    index += 1
    return isPlain
  }

  mutating func word<Word: RawRepresentable>() throws(JournalFault) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: String(decoding: try string(), as: UTF8.self)) else {
      throw .damaged
    }
    return word
  }

  mutating func wholeNumber() throws(JournalFault) -> Int? {
    var number = 0
    let start = index
    while let byte = peek(), byte &- UInt8(ascii: "0") < 10 {
      guard index - start < 18 else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      index += 1
    }
    return index > start ? number : nil
  }

  mutating func value() throws(JournalFault) {
    let start = index
    while let byte = peek(), byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") { index += 1 }
    guard
      let number = DecimalNumber.read(UnsafeBufferPointer(rebasing: bytes[start..<index])),
      let significand = Int64(exactly: number.significand)
    else { throw .damaged }
    (entry.significand, entry.scale, entry.hasValue) = (significand, Int8(number.scale), true)
  }

  mutating func day() throws(JournalFault) -> Int32 {
    guard let day = Self.day(try string()) else { throw .damaged }
    return day
  }

  /// The day number of `2023-06-30`.
  static func day(_ text: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = digits(text, 0, 4), let month = digits(text, 5, 2), let day = digits(text, 8, 2),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return Int32(date.dayNumber)
  }

  /// The seconds of `2023-07-05T10:11:09+08:00`, which is how this program writes a time.
  static func instant(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
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

  static func digits(
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
  mutating func skipValue() throws(JournalFault) {
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

  mutating func skipString() throws(JournalFault) {
    index += 1
    _ = try skipText()
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a quote or a backslash stands first from a place on, or a place behind the end; eight bytes
  /// are looked at at a time, up to eight behind the end.
  fileprivate func firstQuoteOrBackslash(from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(self)
    guard let base = bytes.baseAddress else { return start }
    var index = start
    while index < count {
      let block = (base + index).loadUnaligned(as: UInt64.self)
      let quotes = block ^ 0x2222_2222_2222_2222
      let slashes = block ^ 0x5C5C_5C5C_5C5C_5C5C
      let found =
        ((quotes &- 0x0101_0101_0101_0101) & ~quotes)
        | ((slashes &- 0x0101_0101_0101_0101) & ~slashes)
      let marks = found & 0x8080_8080_8080_8080
      if marks != 0 { return index + marks.littleEndian.trailingZeroBitCount / 8 }
      index += 8
    }
    return index
  }
}
