/// The symbols of deflate and what they stand for (RFC 1951, 3.2.5 to 3.2.7).
enum DeflateAlphabet {
  /// A symbol of lengths or distances: the least value, and how many bits are added to it.
  struct Step {
    let base: Int
    let extraBits: Int
  }

  /// The symbol that ends a block.
  static let endOfBlock = 256
  /// Literals, the end and lengths.
  static let literalCount = 286
  /// Distances.
  static let distanceCount = 30
  /// The shortest and the longest repetition.
  static let lengths = 3...258
  /// How far back a repetition may reach.
  static let window = 32_768
  /// The longest code of a literal or distance.
  static let maximumCodeLength = 15

  /// Symbols 257 to 285: the lengths 3 to 258, four symbols for each number of extra bits.
  static let lengthSteps =
    steps(count: 28, first: 3, perWidth: 4) + [Step(base: 258, extraBits: 0)]

  /// The distances 1 to 32,768, two symbols for each number of extra bits.
  static let distanceSteps = steps(count: distanceCount, first: 1, perWidth: 2)

  /// The symbol of each length, counted from that of length 3.
  static let symbolOfLength: [UInt8] = {
    var symbols = [UInt8](repeating: 0, count: 256)
    for (symbol, step) in lengthSteps.enumerated() {
      for length in step.base...min(258, step.base + 1 << step.extraBits - 1) {
        symbols[length - 3] = UInt8(symbol)
      }
    }
    return symbols
  }()

  /// The symbol of a distance.
  static func symbol(ofDistance distance: Int) -> Int {
    guard distance > 4 else { return distance - 1 }
    // Two symbols for each power of two: the second bit tells which.
    let width = Int.bitWidth - 1 - (distance - 1).leadingZeroBitCount
    return 2 * width + (distance - 1) >> (width - 1) & 1
  }

  /// The order in which the lengths of the code-length codes are written.
  static let codeLengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// The code lengths of a block with fixed codes.
  static let fixedLiteralLengths: [UInt8] =
    [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
    + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)

  /// The code lengths of distances in a block with fixed codes.
  static let fixedDistanceLengths = [UInt8](repeating: 5, count: 32)

  private static func steps(count: Int, first: Int, perWidth: Int) -> [Step] {
    var base = first
    return (0..<count).map { symbol in
      let step = Step(base: base, extraBits: max(0, symbol / perWidth - 1))
      base += 1 << step.extraBits
      return step
    }
  }
}
