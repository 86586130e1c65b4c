import Testing

@testable import OfficeFormats

@Suite("Deflate")
struct DeflateTests {
  @Test("What is deflated comes back", arguments: DeflateSample.all)
  func roundTrip(sample: DeflateSample) throws {
    let packed = Deflater.deflated(sample.bytes)
    #expect(try Inflater.inflated(packed[...], size: sample.bytes.count) == sample.bytes)
    #expect(packed.count <= sample.mostBytes)
  }

  @Test("The same bytes give the same result")
  func determinism() {
    let bytes = DeflateSample.letters(count: 50_000, of: 5, seed: 4)
    #expect(Deflater.deflated(bytes) == Deflater.deflated(bytes))
  }

  // What zlib 1.2.13 wrote for these texts, as a reader nobody here wrote would be given them.
  @Test(
    "What zlib wrote is read",
    arguments: [
      ("fixed codes", "4b0400", "a"),
      ("a repetition that reaches into itself", "cb48cdc9c957c8402701", "hello hello hello hello"),
      ("stored", "010600f9ff73746f726564", "stored"),
    ])
  func foreign(label: String, packed: String, text: String) throws {
    let bytes = try Inflater.inflated(Self.bytes(packed)[...], size: text.utf8.count)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test("Codes of their own, as zlib wrote them, are read")
  func foreignDynamic() throws {
    let text = (0..<300).map { UInt8($0 * $0 / 7 % 11 + 97) }
    let bytes = try Inflater.inflated(Self.bytes(Self.dynamic)[...], size: text.count)
    #expect(bytes == text)
  }

  @Test(
    "What is no deflated text is refused",
    arguments: [
      ("nothing", ""), ("the reserved kind of block", "07"), ("stored, cut short", "010600f9ff73"),
      ("stored, lengths that disagree", "010600f8ff73746f726564"),
      ("a distance before the beginning", "4b044200"), ("no end", "4b"),
      ("a length that does not exist", "1b0300"),
      ("a code that is too full", "05e093244992244992000000000000000000"),
    ])
  func faults(label: String, packed: String) {
    #expect(throws: Inflater.Fault.damaged) {
      try Inflater.inflated(Self.bytes(packed)[...], size: 1000)
    }
  }

  @Test("Sizes that lie are noticed", arguments: [0, 1, 22, 24, 1_000_000])
  func sizes(size: Int) {
    let packed = Self.bytes("cb48cdc9c957c8402701")
    #expect(throws: Inflater.Fault.wrongSize) {
      try Inflater.inflated(packed[...], size: size)
    }
  }

  @Test("A text cut short anywhere is refused")
  func truncation() {
    let packed = Deflater.deflated(DeflateSample.letters(count: 3000, of: 20, seed: 8))
    for end in packed.indices {
      #expect(throws: Inflater.Fault.self) {
        try Inflater.inflated(packed[..<end], size: 3000)
      }
    }
  }

  @Test("Damage anywhere ends in an answer", arguments: 0..<8)
  func damage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let whole = Deflater.deflated(DeflateSample.letters(count: 3000, of: 20, seed: seed))
    for _ in 0..<200 {
      var packed = whole
      packed[Int.random(in: packed.indices, using: &generator)] ^=
        1 << Int.random(in: 0..<8, using: &generator)
      let result = try? Inflater.inflated(packed[...], size: 3000)
      #expect(result == nil || result?.count == 3000)
    }
  }

  @Test("A file of nothing but codes is refused")
  func codesOnly() {
    #expect((try? Inflater.inflated(Self.emptyBlocks(60)[...], size: 0)) == [])
    #expect(throws: Inflater.Fault.damaged) {
      try Inflater.inflated(Self.emptyBlocks(70)[...], size: 0)
    }
  }

  /// Blocks with codes of their own that hold nothing but their end.
  private static func emptyBlocks(_ count: Int) -> [UInt8] {
    var writer = BitWriter()
    for place in 1...count {
      writer.write(place == count ? 0b101 : 0b100, count: 3)
      writer.write(14 << 10, count: 14)
      // One bit each for a run of zeros (18, the third told) and the length one (the last told).
      for told in 0..<18 { writer.write(told == 2 || told == 17 ? 1 : 0, count: 3) }
      writer.write(1 | 127 << 1, count: 8)
      writer.write(1 | 107 << 1, count: 8)
      writer.write(0, count: 3)
    }
    writer.alignToByte()
    return writer.bytes
  }

  private static let dynamic =
    "ddccb90dc0000cc3c05965097ee4fdfb3840a608eb030104956da8cc5a0d9b23"
    + "674c723b1558cfe5459c5be644fa635b74093ec7c0db9f670f"

  private static func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.utf8.count, by: 2).compactMap {
      UInt8(hex.dropFirst($0).prefix(2), radix: 16)
    }
  }
}
