/// The code of each symbol, ready to be written lowest bit first.
struct HuffmanCode {
  /// How many bits each code has.
  let lengths: [UInt8]
  private let codes: [UInt16]

  /// The canonical codes of these lengths (RFC 1951, 3.2.2).
  init(lengths: [UInt8]) {
    self.lengths = lengths
    var next = Self.firstCodes(of: lengths)
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[Int(length)] += 1 }
      return Self.reversed(next[Int(length)], count: Int(length))
    }
  }

  /// Writes the code of a symbol.
  @inline(__always)
  func write(_ symbol: Int, to writer: inout BitWriter) {
    writer.write(codes[symbol], count: Int(lengths[symbol]))
  }

  /// The first code of each length; the codes of one length are numbers in a row.
  static func firstCodes(of lengths: [UInt8]) -> [Int] {
    var counts = [Int](repeating: 0, count: DeflateAlphabet.maximumCodeLength + 2)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var first = [0]
    for count in counts.dropLast() { first.append((first[first.count - 1] + count) << 1) }
    return first
  }

  /// The code as it arrives bit by bit: Huffman codes are packed from their highest bit.
  static func reversed(_ code: Int, count: Int) -> UInt16 {
    guard count > 0 else { return 0 }
    var code = UInt16(truncatingIfNeeded: code)
    var result: UInt16 = 0
    for _ in 0..<count {
      result = result << 1 | code & 1
      code >>= 1
    }
    return result
  }
}
