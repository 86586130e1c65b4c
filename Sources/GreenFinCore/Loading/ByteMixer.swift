/// Spreads bytes and numbers over all values of a word, differently in each run, so that nobody can
/// choose names that fall together.
struct ByteMixer: Equatable, Sendable {
  private let seed = UInt64.random(in: .min ... .max)

  /// A number for some bytes.
  func mixed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var state = seed ^ UInt64(truncatingIfNeeded: raw.count)
    var offset = 0
    while offset + 8 <= raw.count {
      state = mixed(state, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset += 1
    }
    return mixed(state, rest)
  }

  /// Both halves of a product, folded together (the mixing of multiply-and-fold hashes).
  func mixed(_ state: UInt64, _ next: UInt64) -> UInt64 {
    let product = (state ^ next ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
