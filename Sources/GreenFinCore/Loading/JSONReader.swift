/// Reads strict JSON (RFC 8259) in one pass into a flat list of nodes that remember their offsets.
///
/// A byte-order mark at the start is tolerated; nesting deeper than ``maximumDepth`` is refused.
struct JSONReader {
  /// How deep arrays and objects may be nested.
  static let maximumDepth = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var nodes: [JSONNode] = []
  /// The open arrays and objects: positions in `nodes`.
  private var open: [Int] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 12 + 4)
  }

  /// Reads a whole file.
  static func read(_ file: SourceFile) throws(JSONSyntaxError) -> JSONText {
    var reader = JSONReader(file.bytes)
    try reader.readText()
    return JSONText(file: file, nodes: reader.nodes)
  }

  private mutating func readText() throws(JSONSyntaxError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    skipSpace()
    guard offset < bytes.count else { throw error(.empty) }
    try readValue()
    // Each turn of the loop reads what comes after a value inside the innermost open container.
    while let container = open.last {
      try readNext(in: container)
    }
    skipSpace()
    guard offset == bytes.count else { throw error(.trailing) }
  }

  private mutating func readNext(in container: Int) throws(JSONSyntaxError) {
    skipSpace()
    guard let byte = peek() else { throw error(.endOfFile) }
    let isObject = nodes[container].kind == .object
    if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      guard !nodes[container].awaitsItem else { throw error(.trailingComma) }
      close(container)
      return
    }
    if nodes[container].hasItems, !nodes[container].awaitsItem {
      guard byte == UInt8(ascii: ",") else { throw error(isObject ? .expectedComma : .expectedCommaInArray) }
      offset += 1
      nodes[container].awaitsItem = true
      return
    }
    nodes[container].hasItems = true
    nodes[container].awaitsItem = false
    if isObject { try readKey() }
    try readValue()
  }

  private mutating func close(_ container: Int) {
    offset += 1
    nodes[container].next = Int32(nodes.count)
    nodes[container].end = Int32(offset)
    open.removeLast()
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
    open.append(nodes.count)
    nodes.append(JSONNode(kind, start: offset, end: offset))
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
      guard offset < bytes.count else { throw error(.endOfFile) }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try readEscape()
      } else if byte < 0x20 {
        throw error(.controlCharacter)
      } else if byte < 0x80 {
        offset += 1
      } else {
        try readMultibyte(byte)
      }
    }
    append(hasEscapes ? .escapedString : .string, from: start, to: offset)
    offset += 1
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
    nodes.append(JSONNode(kind, start: start, end: end))
    nodes[nodes.count - 1].next = Int32(nodes.count)
  }

  private func error(_ fault: JSONSyntaxError.Fault) -> JSONSyntaxError {
    JSONSyntaxError(fault: fault, offset: offset)
  }
}
