/// Bits on their way into bytes, the lowest bit first, as deflate packs them (RFC 1951, 3.1.1).
struct BitWriter {
  /// The whole bytes so far.
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// Adds at most 32 bits.
  mutating func write(_ bits: some FixedWidthInteger, count: Int) {
    pending |= UInt64(truncatingIfNeeded: bits) << UInt64(pendingCount)
    pendingCount += count
    while pendingCount >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingCount -= 8
    }
  }

  /// Fills the last byte with zeros.
  mutating func alignToByte() {
    if pendingCount > 0 { write(0, count: 8 - pendingCount) }
  }

  /// Adds whole bytes; the last one before them must be full.
  mutating func append(_ more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more)
  }
}
