/// Reads strict JSON (RFC 8259) in one pass into a flat list of nodes that remember their offsets.
///
/// A byte-order mark at the start is tolerated; nesting deeper than ``maximumDepth`` is refused.
struct JSONReader {
  /// How deep arrays and objects may be nested.
  static let maximumDepth = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  /// Room for as many nodes as the bytes can possibly make.
  ///
  /// That is one for two bytes, and one more for each bracket that is never closed; pages that are
  /// never written to cost nothing.
  private let nodes: UnsafeMutableBufferPointer<JSONNode>
  private var count = 0
  /// The arrays and objects that are not closed yet, the innermost last.
  private var open: [Container] = []

  /// What is known of an array or object that is being read.
  private struct Container {
    let position: Int
    let isObject: Bool
    var hasItems = false
    var awaitsItem = false
  }

  /// Whether the text is a part of the program, so that its characters need no checking.
  private let trusts: Bool

  private init(_ bytes: UnsafeBufferPointer<UInt8>, trusting: Bool) {
    self.bytes = bytes
    trusts = trusting
    nodes = .allocate(capacity: bytes.count / 2 + 2 + Self.maximumDepth)
  }

  /// Reads a whole file.
  static func read(
    _ file: SourceFile, trusting: Bool = false
  ) throws(JSONSyntaxError) -> JSONText {
    var reader = JSONReader(file.bytes, trusting: trusting)
    do {
      try reader.readText()
    } catch {
      reader.nodes.deallocate()
      throw error
    }
    return JSONText(file: file, nodes: reader.nodes, count: reader.count)
  }

  private mutating func readText() throws(JSONSyntaxError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    skipSpace()
    guard offset < bytes.count else { throw error(.empty) }
    guard bytes.count <= JSONNode.maximumBytes else { throw error(.tooLong) }
    try readValue()
    // Each turn of the loop reads what comes after a value inside the innermost open container.
    while let container = open.last {
      try readNext(in: container)
    }
    skipSpace()
    guard offset == bytes.count else { throw error(.trailing) }
  }

  private mutating func readNext(in container: Container) throws(JSONSyntaxError) {
    skipSpace()
    guard let byte = peek() else { throw error(.endOfFile) }
    if byte == (container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      guard !container.awaitsItem else { throw error(.trailingComma) }
      offset += 1
      nodes[container.position].end = UInt32(count)
      open.removeLast()
      return
    }
    let innermost = open.count - 1
    if container.hasItems, !container.awaitsItem {
      guard byte == UInt8(ascii: ",") else {
        throw error(container.isObject ? .expectedComma : .expectedCommaInArray)
      }
      offset += 1
      open[innermost].awaitsItem = true
      return
    }
    open[innermost].hasItems = true
    open[innermost].awaitsItem = false
    if container.isObject { try readKey() }
    try readValue()
  }

  private mutating func readKey() throws(JSONSyntaxError) {
    guard peek() == UInt8(ascii: "\"") else { throw error(.expectedKey) }
    try readString()
    skipSpace()
    guard peek() == UInt8(ascii: ":") else { throw error(.expectedColon) }
    offset += 1
    skipSpace()
  }

  private mutating func readValue() throws(JSONSyntaxError) {
    guard let byte = peek() else { throw error(.endOfFile) }
    switch byte {
    case UInt8(ascii: "{"): try begin(.object)
    case UInt8(ascii: "["): try begin(.array)
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .true)
    case UInt8(ascii: "f"): try readWord("false", .false)
    case UInt8(ascii: "n"): try readWord("null", .null)
    default: throw error(.expectedValue)
    }
  }

  private mutating func begin(_ kind: JSONNode.Kind) throws(JSONSyntaxError) {
    guard open.count < Self.maximumDepth else { throw error(.tooDeep) }
    open.append(Container(position: count, isObject: kind == .object))
    append(kind, from: offset, to: offset)
    offset += 1
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: JSONNode.Kind
  ) throws(JSONSyntaxError) {
    let length = word.utf8CodeUnitCount
    guard offset + length <= bytes.count,
      UnsafeBufferPointer(rebasing: bytes[offset..<offset + length])
        .elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: length))
    else { throw error(.expectedValue) }
    append(kind, from: offset, to: offset + length)
    offset += length
  }
}

// MARK: - Numbers

extension JSONReader {
  private mutating func readNumber() throws(JSONSyntaxError) {
    let start = offset
    if peek() == UInt8(ascii: "-") { offset += 1 }
    if peek() == UInt8(ascii: "0") {
      offset += 1
    } else {
      try readDigits()
    }
    if peek() == UInt8(ascii: ".") {
      offset += 1
      try readDigits()
    }
    if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { offset += 1 }
      try readDigits()
    }
    append(.number, from: start, to: offset)
  }

  private mutating func readDigits() throws(JSONSyntaxError) {
    let start = offset
    while let byte = peek(), byte &- UInt8(ascii: "0") < 10 { offset += 1 }
    guard offset > start else { throw error(.badNumber) }
  }
}

// MARK: - Strings

extension JSONReader {
  private mutating func readString() throws(JSONSyntaxError) {
    offset += 1
    let start = offset
    var hasEscapes = false
    while true {
      skipPlainCharacters()
      guard offset < bytes.count else { throw error(.endOfFile) }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try readEscape()
      } else if byte < 0x20 {
        throw error(.controlCharacter)
      } else {
        try readMultibyte(byte)
      }
    }
    append(hasEscapes ? .escapedString : .string, from: start, to: offset)
    offset += 1
  }

  /// Passes over ASCII characters that mean themselves; in trusted texts over all others too.
  private mutating func skipPlainCharacters() {
    let limit: UInt8 = trusts ? 0xFF : 0x7F
    var index = skippedBlocks(limit)
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x20, byte <= limit, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\")
      else { break }
      index += 1
    }
    offset = index
  }

  /// The same eight bytes at a time, which is what most of the time of reading goes to.
  ///
  /// A borrow can only make a block seem to hold an end that it does not hold; it is then looked at
  /// byte by byte (H. S. Warren, Hacker's Delight, 6-1).
  private func skippedBlocks(_ limit: UInt8) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let refused = limit == 0x7F ? tops : 0
    var index = offset
    while index + 8 <= raw.count {
      let block = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quotes = block ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let escapes = block ^ (ones &* UInt64(UInt8(ascii: "\\")))
      let ends =
        ((quotes &- ones) & ~quotes) | ((escapes &- ones) & ~escapes)
        | ((block &- (ones &* 0x20)) & ~block)
      guard (ends & tops) | (block & refused) == 0 else { break }
      index += 8
    }
    return index
  }

  private mutating func readEscape() throws(JSONSyntaxError) {
    guard offset + 1 < bytes.count else { throw error(.endOfFile) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 2
    case UInt8(ascii: "u"): try readUnicodeEscape()
    default: throw error(.badEscape)
    }
  }

  private mutating func readUnicodeEscape() throws(JSONSyntaxError) {
    let first = try readCodeUnit()
    guard UTF16.isSurrogate(first) else { return }
    guard UTF16.isLeadSurrogate(first), peek() == UInt8(ascii: "\\"), offset + 1 < bytes.count,
      bytes[offset + 1] == UInt8(ascii: "u")
    else { throw error(.loneSurrogate) }
    let second = try readCodeUnit()
    guard UTF16.isTrailSurrogate(second) else { throw error(.loneSurrogate) }
  }

  /// Reads `\uXXXX`.
  private mutating func readCodeUnit() throws(JSONSyntaxError) -> UInt16 {
    guard offset + 6 <= bytes.count, let unit = JSONText.codeUnit(in: bytes, at: offset + 2) else {
      throw error(.badEscape)
    }
    offset += 6
    return unit
  }

  /// Passes over one character of two to four bytes (RFC 3629, section 4).
  private mutating func readMultibyte(_ lead: UInt8) throws(JSONSyntaxError) {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw error(.badUTF8)
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else {
      throw error(.badUTF8)
    }
    for index in offset + 2..<max(offset + 2, offset + length) where bytes[index] & 0xC0 != 0x80 {
      throw error(.badUTF8)
    }
    offset += length
  }
}

// MARK: - Small steps

extension JSONReader {
  private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private mutating func append(_ kind: JSONNode.Kind, from start: Int, to end: Int) {
    nodes.initializeElement(at: count, to: JSONNode(kind, start: start, end: end))
    count += 1
  }

  private func error(_ fault: JSONSyntaxError.Fault) -> JSONSyntaxError {
    JSONSyntaxError(fault: fault, offset: offset)
  }
}
