/// Gives every name that occurs a small number, so that a million records can point to a few names.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  /// Positions in `names` by hash, −1 where free; a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 256)
  private var hashes: [UInt64] = []

  /// The number of a name, which it is given when it comes for the first time.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, Self.isSame(names[number], bytes) { return Int32(number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(names.count)
    names.append(String(decoding: bytes, as: UTF8.self))
    hashes.append(hash)
    slots[slot] = number
    if names.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private static func isSame(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    name.utf8.withContiguousStorageIfAvailable {
      $0.count == bytes.count && $0.elementsEqual(bytes)
    } ?? name.utf8.elementsEqual(bytes)
  }

  /// Mixes eight bytes at a time; collisions cost a comparison, never a wrong answer.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(raw.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= raw.count {
      hash =
        (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index += 1
    }
    hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 32
  }
}
