/// Reads deflated bytes (RFC 1951) into room whose size was said beforehand and is never left.
struct Inflater {
  /// What is wrong with deflated bytes.
  enum Fault: Error {
    /// They end too early, or are none.
    case damaged
    /// They are more or fewer than was said.
    case wrongSize
  }

  private var reader: BitReader
  private let output: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var describedBlocks = 0

  /// The bytes, which must be exactly as many as said.
  static func inflated(_ bytes: ArraySlice<UInt8>, size: Int) throws(Fault) -> [UInt8] {
    var fault: Fault?
    let result = [UInt8](unsafeUninitializedCapacity: size) { output, count in
      bytes.withUnsafeBufferPointer { input in
        let room = UnsafeMutableBufferPointer(rebasing: output[..<size])
        var inflater = Inflater(reader: BitReader(input), output: room)
        fault = inflater.run()
        count = inflater.count
      }
    }
    if let fault { throw fault }
    return result
  }

  private init(reader: BitReader, output: UnsafeMutableBufferPointer<UInt8>) {
    self.reader = reader
    self.output = output
  }

  private mutating func run() -> Fault? {
    do {
      var isLast = false
      while !isLast {
        reader.refill()
        isLast = reader.take(1) == 1
        try readBlock(kind: reader.take(2))
      }
      return count == output.count ? nil : .wrongSize
    } catch {
      return error
    }
  }

  private mutating func readBlock(kind: Int) throws(Fault) {
    switch kind {
    case 0: try readStored()
    case 1: try readSymbols(InflaterCodes.fixed)
    case 2:
      // Codes take long to set up: a file of nothing but codes is a trap.
      describedBlocks += 1
      guard describedBlocks <= 64 + output.count / 512, let codes = InflaterCodes(&reader) else {
        throw .damaged
      }
      try readSymbols(codes)
    default: throw .damaged
    }
  }

  private mutating func readStored() throws(Fault) {
    guard let header = reader.takeBytes(4) else { throw .damaged }
    let size = Int(header[0]) | Int(header[1]) << 8
    guard size == (Int(header[2]) | Int(header[3]) << 8) ^ 0xFFFF,
      let piece = reader.takeBytes(size)
    else { throw .damaged }
    guard output.count - count >= size else { throw .wrongSize }
    for byte in piece {
      output[count] = byte
      count += 1
    }
  }

  private mutating func readSymbols(_ codes: InflaterCodes) throws(Fault) {
    while true {
      reader.refill()
      guard let symbol = codes.literals.next(&reader), !reader.isPastEnd else { throw .damaged }
      if symbol < DeflateAlphabet.endOfBlock {
        guard count < output.count else { throw .wrongSize }
        output[count] = UInt8(truncatingIfNeeded: symbol)
        count += 1
      } else if symbol == DeflateAlphabet.endOfBlock {
        return
      } else {
        try repeatEarlier(symbol - 257, codes)
      }
    }
  }

  // One refill holds 56 bits; a repetition takes at most 15 + 5 + 15 + 13.
  private mutating func repeatEarlier(_ symbol: Int, _ codes: InflaterCodes) throws(Fault) {
    guard symbol < DeflateAlphabet.lengthSteps.count else { throw .damaged }
    let length = value(of: DeflateAlphabet.lengthSteps[symbol])
    guard let place = codes.distances.next(&reader), place < DeflateAlphabet.distanceCount else {
      throw .damaged
    }
    let distance = value(of: DeflateAlphabet.distanceSteps[place])
    guard !reader.isPastEnd, distance <= count else { throw .damaged }
    guard output.count - count >= length else { throw .wrongSize }
    // Byte by byte: a repetition may reach into itself.
    for _ in 0..<length {
      output[count] = output[count - distance]
      count += 1
    }
  }

  private mutating func value(of step: DeflateAlphabet.Step) -> Int {
    step.base + reader.take(step.extraBits)
  }
}
