/// Makes bytes shorter in the way that zip files and web servers know (deflate, RFC 1951).
///
/// The same bytes always give the same result.
struct Deflater {
  private let bytes: [UInt8]
  private var writer = BitWriter()
  private var block = DeflateBlock()
  private var blockStart = 0

  /// The bytes, deflated.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var deflater = Deflater(bytes)
    bytes.withUnsafeBufferPointer { deflater.run(MatchFinder($0)) }
    return deflater.writer.bytes
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run(_ finder: consuming MatchFinder) {
    var finder = finder
    var place = 0
    var match = finder.match(at: 0, longerThan: 0)
    while place < bytes.count {
      finder.remember(place)
      // Waiting a byte often finds a longer repetition, but seldom one longer than a long one.
      let length = match?.length ?? 0
      let next =
        length < MatchFinder.goodLength
        ? finder.match(at: place + 1, longerThan: length) : nil
      if let found = match, next == nil {
        block.add(found)
        for covered in place + 1..<place + found.length { finder.remember(covered) }
        place += found.length
        match = finder.match(at: place, longerThan: 0)
      } else {
        block.add(literal: bytes[place])
        place += 1
        match = next
      }
      if block.isFull { endBlock(at: place, isLast: false) }
    }
    endBlock(at: bytes.count, isLast: true)
    writer.alignToByte()
  }

  private mutating func endBlock(at place: Int, isLast: Bool) {
    block.write(bytes[blockStart..<place], isLast: isLast, to: &writer)
    block = DeflateBlock()
    blockStart = place
  }
}
