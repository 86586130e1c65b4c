/// Reads an XML document piece by piece in one pass, and believes nothing.
///
/// It knows the five entities of XML and character numbers; a document type is refused, so that no
/// other entity can exist. Names are told apart without their prefix: whoever reads goes down
/// known paths and leaves out everything else.
struct XMLReader {
  /// What comes next.
  enum Piece: Equatable {
    /// An element begins; ``XMLReader/name`` and ``XMLReader/attribute(_:)`` tell which.
    case start
    /// The innermost open element ends.
    case end
    /// Text, in ``XMLReader/text``; what stands between two tags may come in several pieces.
    case text
    /// There is nothing more.
    case finish
  }

  /// How deep elements may be nested; real documents have about ten levels.
  static let maximumDepth = 128

  /// The name of the element that began last, without its prefix.
  private(set) var name = ""
  /// The last text.
  private(set) var text = ""
  /// How many elements are open.
  var depth: Int { open.count }

  let bytes: [UInt8]
  var offset = 0
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  // The names of the open elements, by their places.
  private var open: [Range<Int>] = []
  private var endsAtOnce = false
  private var hasRoot = false

  /// The pieces of a document.
  init(_ bytes: [UInt8]) throws(XMLFault) {
    self.bytes = try XMLEncoding.utf8(bytes)
  }

  /// Goes to the next piece.
  mutating func next() throws(XMLFault) -> Piece {
    if endsAtOnce {
      endsAtOnce = false
      open.removeLast()
      return .end
    }
    while offset < bytes.count {
      if bytes[offset] != UInt8(ascii: "<") {
        if try readText() { return .text }
      } else if let piece = try readMarkup() {
        return piece
      }
    }
    guard open.isEmpty, hasRoot else { throw fault(.malformed) }
    return .finish
  }

  /// The value of an attribute of the element that began last, by its whole name.
  func attribute(_ name: String) throws(XMLFault) -> String? {
    try value { $0.elementsEqual(name.utf8) }
  }

  /// The value of an attribute that has some prefix before this name.
  func prefixedAttribute(_ name: String) throws(XMLFault) -> String? {
    try value { key in
      guard let colon = key.firstIndex(of: UInt8(ascii: ":")) else { return false }
      return key[(colon + 1)...].elementsEqual(name.utf8) && !key.starts(with: "xmlns".utf8)
    }
  }

  private func value(where matches: (ArraySlice<UInt8>) -> Bool) throws(XMLFault) -> String? {
    guard let found = attributes.first(where: { matches(bytes[$0.name]) }) else { return nil }
    return try decoded(found.value, inAttribute: true)
  }

  func fault(_ kind: XMLFault.Kind) -> XMLFault { XMLFault(kind: kind, offset: offset) }
}

// MARK: - Text

extension XMLReader {
  /// Reads up to the next markup; whether it was text of an element.
  private mutating func readText() throws(XMLFault) -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
    if open.isEmpty {
      guard bytes[start..<offset].allSatisfy(Self.isSpace) else {
        throw XMLFault(kind: .malformed, offset: start)
      }
      return false
    }
    text = try decoded(start..<offset, inAttribute: false)
    return true
  }

  private mutating func readVerbatim() throws(XMLFault) -> Piece {
    guard !open.isEmpty else { throw fault(.malformed) }
    offset += Self.verbatimStart.utf8CodeUnitCount
    let start = offset
    try skip(past: "]]>")
    text = try verbatim(start..<offset - 3)
    return .text
  }
}

// MARK: - Markup

extension XMLReader {
  private static let verbatimStart: StaticString = "<![CDATA["

  /// Reads what begins with `<`; nothing for what is of no interest.
  private mutating func readMarkup() throws(XMLFault) -> Piece? {
    guard offset + 1 < bytes.count else { throw fault(.malformed) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "/"):
      try readEnd()
      return .end
    case UInt8(ascii: "?"):
      try readInstruction()
      return nil
    case UInt8(ascii: "!"):
      return try readDeclaration()
    default:
      try readStart()
      return .start
    }
  }

  private mutating func readDeclaration() throws(XMLFault) -> Piece? {
    if stands("<!--") {
      offset += 4
      try skip(past: "-->")
      return nil
    }
    if stands(Self.verbatimStart) { return try readVerbatim() }
    throw fault(stands("<!DOCTYPE") ? .documentType : .malformed)
  }

  private mutating func readInstruction() throws(XMLFault) {
    let isFirst = offset == 0 && stands("<?xml ")
    offset += 2
    let start = offset
    try skip(past: "?>")
    guard isFirst else { return }
    let words = String(decoding: bytes[start..<offset - 2], as: UTF8.self)
    guard let encoding = Self.encoding(in: words) else { return }
    guard XMLEncoding.accepts(encoding) else { throw XMLFault(kind: .encoding, offset: start) }
  }

  private static func encoding(in declaration: String) -> String? {
    guard let range = declaration.firstRange(of: "encoding") else { return nil }
    return declaration[range.upperBound...].split { " \t\r\n=\"'".contains($0) }.first.map(
      String.init)
  }

  private mutating func readStart() throws(XMLFault) {
    guard !(open.isEmpty && hasRoot) else { throw fault(.malformed) }
    hasRoot = true
    offset += 1
    let range = try readName()
    guard open.count < Self.maximumDepth else { throw fault(.tooDeep) }
    open.append(range)
    name = String(decoding: bytes[localPart(of: range)], as: UTF8.self)
    try readAttributes()
    if bytes[offset] == UInt8(ascii: "/") {
      endsAtOnce = true
      offset += 1
    }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ">") else { throw fault(.malformed) }
    offset += 1
  }

  private mutating func readEnd() throws(XMLFault) {
    offset += 2
    let range = try readName()
    guard let last = open.popLast(), bytes[last] == bytes[range] else { throw fault(.malformed) }
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ">") else { throw fault(.malformed) }
    offset += 1
  }

  private func localPart(of range: Range<Int>) -> Range<Int> {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return range }
    return colon + 1..<range.upperBound
  }
}

// MARK: - Attributes

extension XMLReader {
  // More would take long to compare; real elements have thirty at most.
  private static let maximumAttributes = 256

  private mutating func readAttributes() throws(XMLFault) {
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hasSpace = skipSpace()
      guard offset < bytes.count else { throw fault(.malformed) }
      if bytes[offset] == UInt8(ascii: ">") || bytes[offset] == UInt8(ascii: "/") { return }
      guard hasSpace, attributes.count < Self.maximumAttributes else { throw fault(.malformed) }
      try readAttribute()
    }
  }

  private mutating func readAttribute() throws(XMLFault) {
    let name = try readName()
    guard !attributes.contains(where: { bytes[$0.name] == bytes[name] }) else {
      throw fault(.malformed)
    }
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { throw fault(.malformed) }
    offset += 1
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == 0x27 else {
      throw fault(.malformed)
    }
    let quote = bytes[offset]
    offset += 1
    let start = offset
    while offset < bytes.count, bytes[offset] != quote {
      guard bytes[offset] != UInt8(ascii: "<") else { throw fault(.malformed) }
      offset += 1
    }
    guard offset < bytes.count else { throw fault(.malformed) }
    attributes.append((name, start..<offset))
    offset += 1
  }

  private mutating func readName() throws(XMLFault) -> Range<Int> {
    let start = offset
    while offset < bytes.count, Self.isNamePart(bytes[offset]) { offset += 1 }
    guard offset > start else { throw fault(.malformed) }
    return start..<offset
  }

  // Names of other scripts are let through; nobody here asks for them.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "_"), 0x2D, 0x2E, 0x80...0xFF: true
    default: false
    }
  }
}

// MARK: - Scanning

extension XMLReader {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = offset
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    return offset > start
  }

  private func stands(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return bytes.count - offset >= count
      && bytes[offset..<offset + count].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: count))
  }

  private mutating func skip(past word: StaticString) throws(XMLFault) {
    while offset < bytes.count {
      if bytes[offset] == word.utf8Start.pointee, stands(word) {
        offset += word.utf8CodeUnitCount
        return
      }
      offset += 1
    }
    throw fault(.malformed)
  }
}
