/// Finds symbols by their codes.
///
/// Codes of up to ten bits are looked up at once; the few longer ones are counted through, so that
/// a hostile block cannot make large tables be built again and again.
struct HuffmanDecoder {
  private static let quickBits = 10

  // For the next ten bits: the symbol times sixteen and the length of its code, or zero.
  private var quick = [UInt16](repeating: 0, count: 1 << quickBits)
  // For each length: its first code, and where its symbols stand.
  private let firstCodes: [Int]
  private var firstPlaces: [Int] = []
  private var counts: [Int]
  private var symbols: [UInt16] = []

  /// The decoder of canonical codes; nothing where the lengths are those of no code.
  ///
  /// Only one code of one bit may leave room for others: deflate allows that for distances.
  init?(lengths: ArraySlice<UInt8>) {
    firstCodes = HuffmanCode.firstCodes(of: Array(lengths))
    counts = [Int](repeating: 0, count: DeflateAlphabet.maximumCodeLength + 1)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    guard Self.isPrefixCode(counts) else { return nil }
    var place = 0
    for count in counts {
      firstPlaces.append(place)
      place += count
    }
    sort(lengths)
  }

  private static func isPrefixCode(_ counts: [Int]) -> Bool {
    var room = 1
    for count in counts.dropFirst() {
      room = room * 2 - count
      if room < 0 { return false }
    }
    let used = counts.reduce(0, +)
    return room == 0 || used == 0 || (used == 1 && counts[1] == 1)
  }

  private mutating func sort(_ lengths: ArraySlice<UInt8>) {
    var next = firstPlaces
    symbols = [UInt16](repeating: 0, count: counts.reduce(0, +))
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      symbols[next[length]] = UInt16(symbol)
      if length <= Self.quickBits {
        fill(symbol, code: firstCodes[length] + next[length] - firstPlaces[length], length)
      }
      next[length] += 1
    }
  }

  private mutating func fill(_ symbol: Int, code: Int, _ length: Int) {
    let start = Int(HuffmanCode.reversed(code, count: length))
    for place in stride(from: start, to: quick.count, by: 1 << length) {
      quick[place] = UInt16(symbol << 4 | length)
    }
  }

  /// Takes the next symbol; nothing where no code begins like that.
  @inline(__always)
  func next(_ reader: inout BitReader) -> Int? {
    let entry = Int(quick[reader.peek(Self.quickBits)])
    guard entry > 0 else { return nextLong(&reader) }
    reader.skip(entry & 15)
    return entry >> 4
  }

  private func nextLong(_ reader: inout BitReader) -> Int? {
    let bits = reader.peek(DeflateAlphabet.maximumCodeLength)
    for length in Self.quickBits + 1...DeflateAlphabet.maximumCodeLength {
      let code = Int(HuffmanCode.reversed(bits & (1 << length - 1), count: length))
      let offset = code - firstCodes[length]
      if (0..<counts[length]).contains(offset) {
        reader.skip(length)
        return Int(symbols[firstPlaces[length] + offset])
      }
    }
    return nil
  }
}
