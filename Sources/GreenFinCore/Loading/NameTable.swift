/// Gives every name that occurs a small number, so that a million records can point to a few names.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  /// Positions in `names` by hash, −1 where free; a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 256)
  private var hashes: [UInt64] = []
  private let mixer = ByteMixer()

  /// The number of a name, which it is given when it comes for the first time.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = mixer.mixed(bytes)
    let slot = slot(of: bytes, hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(names.count)
    names.append(String(decoding: bytes, as: UTF8.self))
    hashes.append(hash)
    slots[slot] = number
    if names.count * 2 > slots.count { grow() }
    return number
  }

  /// The same for a string.
  mutating func number(of name: String) -> Int32 {
    var name = name
    return name.withUTF8 { number(of: $0) }
  }

  /// The number of a name, or nothing where it never came.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let number = slots[slot(of: bytes, mixer.mixed(bytes))]
    return number < 0 ? nil : number
  }

  /// The same for a string.
  func find(_ name: String) -> Int32? {
    var name = name
    return name.withUTF8 { find($0) }
  }

  /// The slot that a name stands in, or should.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, Self.isSame(names[number], bytes) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
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
      $0.count == bytes.count
        && NameKey.areSame(UnsafeRawBufferPointer($0), UnsafeRawBufferPointer(bytes))
    } ?? name.utf8.elementsEqual(bytes)
  }
}
