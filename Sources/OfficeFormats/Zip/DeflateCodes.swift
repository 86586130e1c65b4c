/// The two codes of a block, and how they are told to the reader (RFC 1951, 3.2.6 and 3.2.7).
struct DeflateCodes {
  /// The code of literals, lengths and the end.
  let literals: HuffmanCode
  /// The code of distances.
  let distances: HuffmanCode
  // Nothing for the codes that every reader knows.
  private let header: CodeLengthHeader?

  /// The codes that every reader knows.
  static let fixed = DeflateCodes(
    literals: HuffmanCode(lengths: DeflateAlphabet.fixedLiteralLengths),
    distances: HuffmanCode(lengths: DeflateAlphabet.fixedDistanceLengths), header: nil)

  private init(literals: HuffmanCode, distances: HuffmanCode, header: CodeLengthHeader?) {
    self.literals = literals
    self.distances = distances
    self.header = header
  }

  /// The best codes for symbols of these frequencies and one end.
  init(literals: [Int], distances: [Int]) {
    var literals = literals
    literals[DeflateAlphabet.endOfBlock] = 1
    var distances = distances
    // Some readers refuse a block without any distance.
    if distances.allSatisfy({ $0 == 0 }) { distances[0] = 1 }
    let limit = DeflateAlphabet.maximumCodeLength
    let first = HuffmanLengths(frequencies: literals, limit: limit).lengths
    let second = HuffmanLengths(frequencies: distances, limit: limit).lengths
    self.init(
      literals: HuffmanCode(lengths: first), distances: HuffmanCode(lengths: second),
      header: CodeLengthHeader(literals: first, distances: second))
  }

  /// How many bits a block of symbols of these frequencies takes, without its first bit.
  func bits(literals: [Int], distances: [Int]) -> Int {
    var bits = 2 + (header?.bits ?? 0) + Int(self.literals.lengths[DeflateAlphabet.endOfBlock])
    for (symbol, count) in literals.enumerated() where count > 0 {
      let extra = symbol > 256 ? DeflateAlphabet.lengthSteps[symbol - 257].extraBits : 0
      bits += count * (Int(self.literals.lengths[symbol]) + extra)
    }
    for (symbol, count) in distances.enumerated() where count > 0 {
      let extra = DeflateAlphabet.distanceSteps[symbol].extraBits
      bits += count * (Int(self.distances.lengths[symbol]) + extra)
    }
    return bits
  }

  /// Writes which codes follow, and what they are.
  func writeHeader(to writer: inout BitWriter) {
    writer.write(header == nil ? 1 : 2, count: 2)
    header?.write(to: &writer)
  }
}
