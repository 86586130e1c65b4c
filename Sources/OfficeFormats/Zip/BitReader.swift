/// Takes bits from bytes, the lowest bit first, as deflate packs them (RFC 1951, 3.1.1).
struct BitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  // Bits above the available ones are zero or a first copy of what comes next.
  private var bits: UInt64 = 0
  private var available = 0

  /// All bits of some bytes, which must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Whether more bits were taken than there are.
  var isPastEnd: Bool { available < 0 }

  /// Makes at least 56 bits ready, or all that are left.
  @inline(__always)
  mutating func refill() {
    if bytes.count - offset >= 8 {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self)
      bits |= UInt64(littleEndian: word) &<< UInt64(available)
      offset += (63 - available) >> 3
      available |= 56
    } else {
      refillByBytes()
    }
  }

  private mutating func refillByBytes() {
    while available >= 0, available <= 56, offset < bytes.count {
      bits |= UInt64(bytes[offset]) &<< UInt64(available)
      offset += 1
      available += 8
    }
  }

  /// The next bits, which stay; zeros stand for bits past the end.
  @inline(__always)
  func peek(_ count: Int) -> Int {
    Int(truncatingIfNeeded: bits & (1 &<< UInt64(count) &- 1))
  }

  /// Leaves bits behind.
  @inline(__always)
  mutating func skip(_ count: Int) {
    bits &>>= UInt64(count)
    available -= count
  }

  /// Takes the next bits, at most as many as were made ready.
  @inline(__always)
  mutating func take(_ count: Int) -> Int {
    defer { skip(count) }
    return peek(count)
  }

  /// Takes whole bytes, from the next byte boundary on; nothing where there are too few.
  mutating func takeBytes(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let start = byteOffset, bytes.count - start >= count else { return nil }
    offset = start + count
    bits = 0
    available = 0
    return UnsafeBufferPointer(rebasing: bytes[start..<start + count])
  }

  /// Where the next whole byte stands.
  private var byteOffset: Int? {
    available < 0 ? nil : offset - available / 8
  }
}
