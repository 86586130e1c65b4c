/// What each byte adds to a remainder, for sixteen bytes at once.
///
/// The method is Kounavis and Berry's slicing ("A Systematic Approach to Building High Performance
/// Software-Based CRC Generators", 2005): sixteen look-ups that do not wait for each other.
struct CRC32Table: Sendable {
  /// The one table there is.
  static let shared = CRC32Table()

  // Sixteen tables of 256: the first for the last of sixteen bytes, the last for the first.
  private let entries: [UInt32]

  private init() {
    var entries = [UInt32](repeating: 0, count: 16 * 256)
    for byte in 0..<256 {
      var remainder = UInt32(byte)
      for _ in 0..<8 {
        remainder = remainder & 1 == 1 ? 0xEDB8_8320 ^ remainder >> 1 : remainder >> 1
      }
      entries[byte] = remainder
    }
    for index in 256..<entries.count {
      let shorter = entries[index - 256]
      entries[index] = shorter >> 8 ^ entries[Int(shorter & 0xFF)]
    }
    self.entries = entries
  }

  /// The remainder after more bytes.
  func remainder(after bytes: UnsafeRawBufferPointer, from start: UInt32) -> UInt32 {
    entries.withUnsafeBufferPointer { table in
      var remainder = start
      var offset = 0
      while bytes.count - offset >= 16 {
        let head = load(bytes, offset) ^ remainder
        remainder =
          slice(table, 12, head) ^ slice(table, 8, load(bytes, offset + 4))
          ^ slice(table, 4, load(bytes, offset + 8)) ^ slice(table, 0, load(bytes, offset + 12))
        offset += 16
      }
      while offset < bytes.count {
        remainder = remainder >> 8 ^ table[Int((remainder ^ UInt32(bytes[offset])) & 0xFF)]
        offset += 1
      }
      return remainder
    }
  }

  @inline(__always)
  private func load(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// What four bytes add that have this many tables' worth of bytes after them.
  @inline(__always)
  private func slice(
    _ table: UnsafeBufferPointer<UInt32>, _ first: Int, _ word: UInt32
  ) -> UInt32 {
    let base = first * 256
    return table[base + 768 + Int(word & 0xFF)] ^ table[base + 512 + Int(word >> 8 & 0xFF)]
      ^ table[base + 256 + Int(word >> 16 & 0xFF)] ^ table[base + Int(word >> 24)]
  }
}
