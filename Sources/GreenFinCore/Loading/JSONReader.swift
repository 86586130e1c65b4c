/// Reads strict JSON (RFC 8259) in one pass into a flat list of nodes that remember their offsets.
///
/// A byte-order mark at the start is tolerated; nesting deeper than ``maximumDepth`` is refused.
struct JSONReader {
  /// How deep arrays and objects may be nested.
  static let maximumDepth = 64

  private(set) var bytes: UnsafeBufferPointer<UInt8>
  var offset = 0
  /// Room for as many nodes as the bytes can possibly make.
  ///
  /// That is one for two bytes, and one more for each bracket that is never closed; pages that are
  /// never written to cost nothing.
  let nodes: UnsafeMutableBufferPointer<JSONNode>
  private(set) var count = 0
  /// The arrays and objects that are not closed yet, the innermost last.
  private var open: [Container] = []
  /// How many containers are open beside those: the object of a line is read by its own rules.
  var depthOutside = 0

  /// What is known of an array or object that is being read.
  struct Container {
    let position: Int
    let isObject: Bool
    var hasItems = false
    var awaitsItem = false
  }

  /// A reader of one text, or of what comes behind its first bytes; whoever makes it gives the nodes
  /// back.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.bytes = bytes
    offset = start
    nodes = Self.room(forBytes: bytes.count - start)
  }

  /// A reader that goes from one text to the next with ``restart(_:)``; none is longer than `maximum`.
  ///
  /// Whoever makes it gives the nodes back with ``giveBackNodes()``.
  init(textsUpTo maximum: Int) {
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    nodes = Self.room(forBytes: maximum)
  }

  private static func room(forBytes count: Int) -> UnsafeMutableBufferPointer<JSONNode> {
    .allocate(capacity: count / 2 + 2 + maximumDepth)
  }

  /// Begins a new text in the same nodes.
  mutating func restart(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    offset = 0
    count = 0
    depthOutside = 0
    open.removeAll(keepingCapacity: true)
  }

  /// Frees the nodes.
  func giveBackNodes() { nodes.deallocate() }

  /// Reads the whole text.
  mutating func readText() throws(JSONSyntaxError) {
    if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    skipSpace()
    guard offset < bytes.count else { throw error(.empty) }
    guard bytes.count <= JSONNode.maximumBytes else { throw error(.tooLong) }
    try readWholeValue()
    skipSpace()
    guard offset == bytes.count else { throw error(.trailing) }
  }

  /// Reads a value and everything inside it.
  mutating func readWholeValue() throws(JSONSyntaxError) {
    try readValue()
    // Each turn of the loop reads what comes after a value inside the innermost open container.
    while let container = open.last {
      try readNext(in: container)
    }
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

  mutating func readKey() throws(JSONSyntaxError) {
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
    guard open.count + depthOutside < Self.maximumDepth else { throw error(.tooDeep) }
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

  /// Passes over ASCII characters that mean themselves.
  private mutating func skipPlainCharacters() {
    var index = skippedBlocks()
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x20, byte <= 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\")
      else { break }
      index += 1
    }
    offset = index
  }

  /// The same eight bytes at a time, which is what most of the time of reading goes to.
  ///
  /// A borrow can only make a byte above a true end seem to be one, so that the lowest mark is right
  /// (H. S. Warren, Hacker's Delight, 6-1).
  private func skippedBlocks() -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var index = offset
    while index + 8 <= raw.count {
      let block = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quotes = block ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let escapes = block ^ (ones &* UInt64(UInt8(ascii: "\\")))
      let ends =
        ((quotes &- ones) & ~quotes) | ((escapes &- ones) & ~escapes)
        | ((block &- (ones &* 0x20)) & ~block)
      let found = (ends | block) & tops
      guard found == 0 else { return index + found.trailingZeroBitCount / 8 }
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
    guard offset + 6 <= bytes.count, let unit = Self.codeUnit(in: bytes, at: offset + 2) else {
      throw error(.badEscape)
    }
    offset += 6
    return unit
  }

  /// Four hexadecimal digits.
  static func codeUnit(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt16? {
    guard offset + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[offset..<offset + 4] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
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
  func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  mutating func append(_ kind: JSONNode.Kind, from start: Int, to end: Int) {
    nodes.initializeElement(at: count, to: JSONNode(kind, start: start, end: end))
    count += 1
  }

  func error(_ fault: JSONSyntaxError.Fault) -> JSONSyntaxError {
    JSONSyntaxError(fault: fault, offset: offset)
  }
}
