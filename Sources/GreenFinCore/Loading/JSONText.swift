/// A JSON text that was read: its bytes and the nodes that point into them.
///
/// Values point into the text without keeping it alive: counting references at every step took
/// longer than the reading itself. Whoever holds values must hold the text.
final class JSONText {
  let file: SourceFile
  let nodes: UnsafeBufferPointer<JSONNode>

  /// Takes over the nodes, of which the first `count` are filled.
  init(file: SourceFile, nodes: UnsafeMutableBufferPointer<JSONNode>, count: Int) {
    self.file = file
    self.nodes = UnsafeBufferPointer(rebasing: nodes.prefix(count))
  }

  deinit { nodes.deallocate() }

  /// The value of the whole text.
  var root: JSONValue { JSONValue(nodes: nodes, bytes: file.bytes, position: 0) }
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
    let node = node
    let count = text.utf8CodeUnitCount
    if node.kind == .escapedString { return string == "\(text)" }
    let start = node.start
    guard Int(node.end) - start == count else { return false }
    for index in 0..<count where bytes[start + index] != text.utf8Start[index] { return false }
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
    kind == .string ? .compiled(CompiledBytes(buffer: raw)) : string.map(LazyText.made)
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
  var items: [JSONValue]? {
    guard node.kind == .array else { return nil }
    var items: [JSONValue] = []
    var child = position + 1
    while child < next {
      items.append(at(child))
      child = at(child).next
    }
    return items
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
    guard let first = codeUnit(in: raw, at: offset + 2) else { return 6 }
    var units = [first]
    if UTF16.isLeadSurrogate(first), let second = codeUnit(in: raw, at: offset + 8) {
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
}
