/// Gives every name that occurs a small number, so that a million records can point to a few names.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  /// The names' bytes, one behind the other, and where each ends: comparing with them looks at fewer
  /// places of memory than comparing with strings.
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  /// Numbers plus one by hash, and above them the hash's upper half; a power of two, at most half full.
  private var slots = [UInt64](repeating: 0, count: 256)
  private var hashes: [UInt64] = []
  private let mixer = ByteMixer()

  /// The number of a name, which it is given when it comes for the first time.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = mixer.mixed(bytes)
    let slot = slot(of: bytes, hash)
    if let number = number(in: slot) { return number }
    let number = Int32(names.count)
    names.append(String(decoding: bytes, as: UTF8.self))
    self.bytes += bytes
    ends.append(Int32(self.bytes.count))
    hashes.append(hash)
    slots[slot] = Self.entry(number, hash)
    if names.count * 2 > slots.count { grow() }
    return number
  }

  /// The same for a name that is likely to be one with a known number (a negative one for none): it is
  /// compared with that one first.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>, likely: Int32) -> Int32 {
    if likely >= 0, isSame(likely, bytes) { return likely }
    return number(of: bytes)
  }

  /// The same for a string.
  mutating func number(of name: String) -> Int32 {
    var name = name
    return name.withUTF8 { number(of: $0) }
  }

  /// The number of a name, or nothing where it never came.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    number(in: slot(of: bytes, mixer.mixed(bytes)))
  }

  /// The same for a string.
  func find(_ name: String) -> Int32? {
    var name = name
    return name.withUTF8 { find($0) }
  }

  /// The slot that a name stands in, or should.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while let number = number(in: slot) {
      if slots[slot] >> 32 == hash >> 32, isSame(number, bytes) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func number(in slot: Int) -> Int32? {
    let number = Int32(truncatingIfNeeded: slots[slot])
    return number == 0 ? nil : number - 1
  }

  private static func entry(_ number: Int32, _ hash: UInt64) -> UInt64 {
    (hash >> 32) << 32 | UInt64(number + 1)
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Self.entry(Int32(number), hash)
    }
  }

  private func isSame(_ number: Int32, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
    let end = Int(ends[Int(number)])
    guard end - start == other.count else { return false }
    return bytes.withUnsafeBytes { all in
      NameKey.areSame(
        UnsafeRawBufferPointer(rebasing: all[start..<end]), UnsafeRawBufferPointer(other))
    }
  }
}
