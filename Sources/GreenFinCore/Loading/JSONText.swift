/// A JSON text that was read: its bytes and the nodes that point into them.
///
/// Values point into the text without keeping it alive: counting references at every step took
/// longer than the reading itself. Whoever holds values must hold the text.
final class JSONText {
  let file: SourceFile
  let nodes: UnsafeBufferPointer<JSONNode>
  private let ownsNodes: Bool

  fileprivate init(file: SourceFile, reader: JSONReader) {
    self.file = file
    nodes = UnsafeBufferPointer(rebasing: reader.nodes.prefix(reader.count))
    ownsNodes = true
  }

  /// Takes the nodes that the build has read of a text that is a part of the program.
  init(compiled file: SourceFile) {
    self.file = file
    nodes = file.nodes.withUnsafeBufferPointer { bits in
      // A node is its bits, and the file keeps them as long as this lives.
      let start = UnsafeRawPointer(bits.baseAddress)?.assumingMemoryBound(to: JSONNode.self)
      return UnsafeBufferPointer(start: start, count: bits.count)
    }
    ownsNodes = false
  }

  deinit { if ownsNodes { nodes.deallocate() } }

  /// The value of the whole text.
  var root: JSONValue { JSONValue(nodes: nodes, bytes: file.bytes, position: 0) }
}

extension JSONReader {
  /// Reads a whole file.
  static func read(_ file: SourceFile) throws(JSONSyntaxError) -> JSONText {
    try read(file, 0..<file.bytes.count)
  }

  /// Reads a part of a file as a text of its own; places count from the file's start.
  static func read(_ file: SourceFile, _ range: Range<Int>) throws(JSONSyntaxError) -> JSONText {
    let bytes = UnsafeBufferPointer(rebasing: file.bytes[..<range.upperBound])
    var reader = JSONReader(bytes, from: range.lowerBound)
    do {
      try reader.readText()
    } catch {
      reader.giveBackNodes()
      throw error
    }
    return JSONText(file: file, reader: reader)
  }
}

/// One value inside a JSON text.
struct JSONValue {
  let nodes: UnsafeBufferPointer<JSONNode>
  let bytes: UnsafeBufferPointer<UInt8>
  let position: Int

  private var node: JSONNode { nodes[position] }
  var kind: JSONNode.Kind { node.kind }
  var offset: Int { node.start }
  /// The position after this value and everything inside it.
  var next: Int {
    let node = node
    return node.isContainer ? Int(node.end) : position + 1
  }

  /// Another value of the same text.
  func at(_ position: Int) -> JSONValue {
    JSONValue(nodes: nodes, bytes: bytes, position: position)
  }

  /// The bytes of a value that is no container, escapes as they stand, without the quotes.
  var raw: UnsafeBufferPointer<UInt8> {
    let node = node
    return UnsafeBufferPointer(
      rebasing: bytes[node.start..<(node.isContainer ? node.start : Int(node.end))])
  }

  /// Whether the value is this string, however it is escaped.
  func isString(_ text: StaticString) -> Bool {
    isString(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  func isString(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let node = node
    guard node.kind == .string else {
      return node.kind == .escapedString && string?.utf8.elementsEqual(text) == true
    }
    let start = node.start
    guard Int(node.end) - start == text.count else { return false }
    for index in 0..<text.count where bytes[start + index] != text[index] { return false }
    return true
  }

  /// The string, unescaped.
  var string: String? {
    switch node.kind {
    case .string: String(decoding: raw, as: UTF8.self)
    case .escapedString: JSONText.unescaped(raw)
    default: nil
    }
  }

  /// The string of a text that is a part of the program, without making it yet.
  var lazyText: LazyText? {
    switch kind {
    case .string: .compiled(CompiledBytes(buffer: raw))
    case .escapedString: .escaped(CompiledBytes(buffer: raw))
    default: nil
    }
  }

  var bool: Bool? {
    switch node.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  var number: DecimalNumber? { node.kind == .number ? DecimalNumber.read(raw) : nil }

  /// The items of an array.
  var items: JSONItems? {
    kind == .array ? JSONItems(value: at(position + 1), end: next) : nil
  }
}

/// The items of an array, read one after the other.
struct JSONItems: Sequence, IteratorProtocol {
  /// The value at the position of the next item; nothing for a list that was left out.
  private var value: JSONValue?
  private let end: Int

  static var none: JSONItems { JSONItems(value: nil, end: 0) }

  fileprivate init(value: JSONValue?, end: Int) {
    self.value = value
    self.end = end
  }

  var isEmpty: Bool { (value?.position ?? end) >= end }

  mutating func next() -> JSONValue? {
    guard let item = value, item.position < end else { return nil }
    value = item.at(item.next)
    return item
  }
}

extension JSONText {
  /// The string that an escaped text stands for; the reader has checked every escape already.
  static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var offset = 0
    while offset < raw.count {
      guard raw[offset] == UInt8(ascii: "\\") else {
        bytes.append(raw[offset])
        offset += 1
        continue
      }
      if raw[offset + 1] == UInt8(ascii: "u") {
        offset += appendUnicodeEscape(raw, at: offset, to: &bytes)
      } else {
        bytes.append(plainEscape(raw[offset + 1]))
        offset += 2
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the character at `\uXXXX` and tells how many bytes the escape took.
  private static func appendUnicodeEscape(
    _ raw: UnsafeBufferPointer<UInt8>, at offset: Int, to bytes: inout [UInt8]
  ) -> Int {
    guard let first = JSONReader.codeUnit(in: raw, at: offset + 2) else { return 6 }
    var units = [first]
    if UTF16.isLeadSurrogate(first), let second = JSONReader.codeUnit(in: raw, at: offset + 8) {
      units.append(second)
    }
    bytes.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    return units.count * 6
  }

  private static func plainEscape(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }
}
