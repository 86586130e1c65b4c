/// Takes numbers and runs of bytes from a file, one after the other and never past its end.
struct ByteFields {
  private let bytes: ArraySlice<UInt8>
  /// Where the next field begins.
  private(set) var offset: Int

  /// The fields from a place on, which may lie outside: then there are none.
  init(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    self.bytes = bytes
    self.offset = bytes.indices.contains(offset) ? offset : bytes.endIndex
  }

  /// The fields of a file from a place on.
  init(_ bytes: [UInt8], at offset: Int) {
    self.init(bytes[...], at: offset)
  }

  /// The next number, its lowest byte first.
  mutating func next<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
    guard let field = next(bytes: Number.bitWidth / 8) else { return nil }
    return field.reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
  }

  /// The next so many bytes.
  mutating func next(bytes count: Int) -> ArraySlice<UInt8>? {
    guard bytes.endIndex - offset >= count else { return nil }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  /// Leaves so many bytes out.
  mutating func skip(_ count: Int) {
    offset = min(bytes.endIndex, offset + count)
  }
}
