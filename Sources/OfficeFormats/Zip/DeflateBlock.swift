/// Some literals and repetitions that share one pair of Huffman codes.
struct DeflateBlock {
  /// How many literals and repetitions a block has at most.
  static let capacity = 16_384

  // A literal is its byte; a repetition its length times 65,536 and its distance.
  private var tokens: [UInt32] = []
  private var literals = [Int](repeating: 0, count: DeflateAlphabet.literalCount)
  private var distances = [Int](repeating: 0, count: DeflateAlphabet.distanceCount)

  /// A block without contents.
  init() {
    tokens.reserveCapacity(Self.capacity)
  }

  /// Whether the block should be written before more is added.
  var isFull: Bool { tokens.count >= Self.capacity }

  /// Adds one byte.
  mutating func add(literal byte: UInt8) {
    tokens.append(UInt32(byte))
    literals[Int(byte)] += 1
  }

  /// Adds a repetition.
  mutating func add(_ match: MatchFinder.Match) {
    tokens.append(UInt32(match.length) << 16 | UInt32(match.distance))
    literals[Self.symbol(ofLength: match.length)] += 1
    distances[DeflateAlphabet.symbol(ofDistance: match.distance)] += 1
  }

  /// Writes the block in the shortest of the three ways.
  func write(_ raw: ArraySlice<UInt8>, isLast: Bool, to writer: inout BitWriter) {
    let fixed = DeflateCodes.fixed
    let dynamic = DeflateCodes(literals: literals, distances: distances)
    let fixedBits = fixed.bits(literals: literals, distances: distances)
    let dynamicBits = dynamic.bits(literals: literals, distances: distances)
    let storedBits = (raw.count + 5 * (raw.count / 0xFFFF + 1)) * 8
    if storedBits < min(fixedBits, dynamicBits) {
      writeStored(raw, isLast: isLast, to: &writer)
    } else {
      let codes = fixedBits <= dynamicBits ? fixed : dynamic
      writer.write(isLast ? 1 : 0, count: 1)
      codes.writeHeader(to: &writer)
      writeTokens(codes, to: &writer)
    }
  }

  private func writeStored(_ raw: ArraySlice<UInt8>, isLast: Bool, to writer: inout BitWriter) {
    var rest = raw
    repeat {
      let piece = rest.prefix(0xFFFF)
      rest = rest.dropFirst(piece.count)
      writer.write(isLast && rest.isEmpty ? 1 : 0, count: 3)
      writer.alignToByte()
      writer.write(piece.count, count: 16)
      writer.write(piece.count ^ 0xFFFF, count: 16)
      writer.append(piece)
    } while !rest.isEmpty
  }

  private func writeTokens(_ codes: DeflateCodes, to writer: inout BitWriter) {
    for token in tokens {
      if token < 256 {
        codes.literals.write(Int(token), to: &writer)
      } else {
        write(length: Int(token >> 16), distance: Int(token & 0xFFFF), codes, to: &writer)
      }
    }
    codes.literals.write(DeflateAlphabet.endOfBlock, to: &writer)
  }

  private func write(
    length: Int, distance: Int, _ codes: DeflateCodes, to writer: inout BitWriter
  ) {
    let symbol = Self.symbol(ofLength: length)
    codes.literals.write(symbol, to: &writer)
    let step = DeflateAlphabet.lengthSteps[symbol - 257]
    writer.write(length - step.base, count: step.extraBits)
    let place = DeflateAlphabet.symbol(ofDistance: distance)
    codes.distances.write(place, to: &writer)
    let reach = DeflateAlphabet.distanceSteps[place]
    writer.write(distance - reach.base, count: reach.extraBits)
  }

  private static func symbol(ofLength length: Int) -> Int {
    257 + Int(DeflateAlphabet.symbolOfLength[length - 3])
  }
}
