/// Finds what was written before: the repetitions that make a text shorter (LZ77).
///
/// The places where the same three bytes begin are chained, the nearest first; a chain is followed
/// for so many steps only, since the nearest hits are nearly as good as the best.
struct MatchFinder {
  /// A run of bytes that stood further up.
  struct Match {
    let length: Int
    let distance: Int
  }

  /// A repetition that is long enough not to look for a longer one.
  static let goodLength = 64
  private static let maximumSteps = 48
  private static let hashBits = 15

  private let bytes: UnsafeBufferPointer<UInt8>
  // The last place of each hash, and for each place in the window the one before it.
  private var heads = [Int32](repeating: -1, count: 1 << hashBits)
  private var earlier = [Int32](repeating: -1, count: DeflateAlphabet.window)

  /// The repetitions within some bytes, which must outlive the finder.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Remembers a place; places must come in order.
  mutating func remember(_ place: Int) {
    guard place + 3 <= bytes.count else { return }
    let hash = hash(at: place)
    earlier[place & (DeflateAlphabet.window - 1)] = heads[hash]
    heads[hash] = Int32(truncatingIfNeeded: place)
  }

  /// The best match for what stands at a place, if it is longer than this.
  func match(at place: Int, longerThan least: Int) -> Match? {
    let limit = min(DeflateAlphabet.lengths.upperBound, bytes.count - place)
    guard limit > least, limit >= 3 else { return nil }
    var best = max(least, 2)
    var found: Match?
    var candidate = Int(heads[hash(at: place)])
    // What is long already need not be outdone at any price.
    var steps = least > 8 ? Self.maximumSteps / 4 : Self.maximumSteps
    // A place that was overwritten in the window leads to a later one, which ends the chain.
    while candidate >= 0, place - candidate <= DeflateAlphabet.window, steps > 0 {
      if bytes[candidate + best] == bytes[place + best] {
        let length = commonLength(candidate, place, limit)
        if length > best, isWorth(length, place - candidate) {
          found = Match(length: length, distance: place - candidate)
          best = length
          if length >= Self.goodLength || length == limit { break }
        }
      }
      let next = Int(earlier[candidate & (DeflateAlphabet.window - 1)])
      guard next < candidate else { break }
      candidate = next
      steps -= 1
    }
    return found
  }

  // Three bytes from far away take more bits to point at than to write.
  private func isWorth(_ length: Int, _ distance: Int) -> Bool { length > 3 || distance <= 4096 }

  private func commonLength(_ left: Int, _ right: Int, _ limit: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var length = 0
    while length + 8 <= limit {
      let difference =
        raw.loadUnaligned(fromByteOffset: left + length, as: UInt64.self).littleEndian
        ^ raw.loadUnaligned(fromByteOffset: right + length, as: UInt64.self).littleEndian
      guard difference == 0 else { return length + difference.trailingZeroBitCount / 8 }
      length += 8
    }
    while length < limit, bytes[left + length] == bytes[right + length] { length += 1 }
    return length
  }

  private func hash(at place: Int) -> Int {
    let word =
      UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
    return Int((word &* 0x9E37_79B1) >> UInt32(32 - Self.hashBits))
  }
}
