/// The two codes of a block, as the reader sees them.
struct InflaterCodes {
  /// The code of literals, lengths and the end.
  let literals: HuffmanDecoder
  /// The code of distances.
  let distances: HuffmanDecoder

  /// The codes that every reader knows.
  static let fixed: InflaterCodes = {
    guard
      let literals = HuffmanDecoder(lengths: DeflateAlphabet.fixedLiteralLengths[...]),
      let distances = HuffmanDecoder(lengths: DeflateAlphabet.fixedDistanceLengths[...])
    else { preconditionFailure("the fixed codes of RFC 1951 are codes") }
    return InflaterCodes(literals: literals, distances: distances)
  }()

  private init(literals: HuffmanDecoder, distances: HuffmanDecoder) {
    self.literals = literals
    self.distances = distances
  }

  /// Reads the codes that stand before a block; nothing where they are none.
  init?(_ reader: inout BitReader) {
    reader.refill()
    let literalCount = reader.take(5) + 257
    let distanceCount = reader.take(5) + 1
    guard literalCount <= DeflateAlphabet.literalCount,
      distanceCount <= DeflateAlphabet.distanceCount,
      let decoder = Self.codeLengthDecoder(&reader),
      let lengths = Self.lengths(literalCount + distanceCount, decoder, &reader),
      lengths[DeflateAlphabet.endOfBlock] > 0,
      let literals = HuffmanDecoder(lengths: lengths[..<literalCount]),
      let distances = HuffmanDecoder(lengths: lengths[literalCount...])
    else { return nil }
    self.init(literals: literals, distances: distances)
  }

  private static func codeLengthDecoder(_ reader: inout BitReader) -> HuffmanDecoder? {
    let count = reader.take(4) + 4
    var lengths = [UInt8](repeating: 0, count: DeflateAlphabet.codeLengthOrder.count)
    for symbol in DeflateAlphabet.codeLengthOrder.prefix(count) {
      reader.refill()
      lengths[symbol] = UInt8(reader.take(3))
    }
    return reader.isPastEnd ? nil : HuffmanDecoder(lengths: lengths[...])
  }

  private static func lengths(
    _ count: Int, _ decoder: HuffmanDecoder, _ reader: inout BitReader
  ) -> [UInt8]? {
    var lengths: [UInt8] = []
    while lengths.count < count {
      reader.refill()
      guard let symbol = decoder.next(&reader) else { return nil }
      let run: (length: UInt8, count: Int)
      switch symbol {
      case 0...15: run = (UInt8(symbol), 1)
      case 16:
        guard let last = lengths.last else { return nil }
        run = (last, 3 + reader.take(2))
      case 17: run = (0, 3 + reader.take(3))
      default: run = (0, 11 + reader.take(7))
      }
      guard lengths.count + run.count <= count, !reader.isPastEnd else { return nil }
      lengths += repeatElement(run.length, count: run.count)
    }
    return lengths
  }
}
