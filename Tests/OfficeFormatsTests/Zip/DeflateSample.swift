import Testing

/// A text and how short it must get.
struct DeflateSample: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let mostBytes: Int

  /// Letters drawn at random.
  static func letters(count: Int, of alphabet: Int, seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in UInt8(Int.random(in: 0..<alphabet, using: &generator)) }
  }

  /// Texts of every kind: none, short, without order, of one letter, longer than the window.
  static let all = [
    DeflateSample(testDescription: "nothing", bytes: [], mostBytes: 2),
    DeflateSample(testDescription: "a letter", bytes: [97], mostBytes: 3),
    DeflateSample(
      testDescription: "no order", bytes: letters(count: 70_000, of: 256, seed: 1),
      mostBytes: 70_050),
    DeflateSample(
      testDescription: "two letters", bytes: letters(count: 60_000, of: 2, seed: 2),
      mostBytes: 10_000),
    DeflateSample(
      testDescription: "one letter", bytes: [UInt8](repeating: 0, count: 100_000), mostBytes: 120),
    DeflateSample(
      testDescription: "the same again from as far as can be",
      bytes: letters(count: 32_768, of: 256, seed: 3) + letters(count: 32_768, of: 256, seed: 3),
      mostBytes: 34_000),
    DeflateSample(
      testDescription: "letters so uneven that codes would get too long",
      bytes: fibonacci, mostBytes: 50_000),
  ]

  // The worst case for Huffman codes: each letter as often as the two rarer ones together.
  private static let fibonacci: [UInt8] = {
    var counts = [1, 1]
    while counts.count < 24 { counts.append(counts[counts.count - 1] + counts[counts.count - 2]) }
    var bytes = counts.enumerated().flatMap { [UInt8](repeating: UInt8($0), count: $1) }
    var generator = SeededGenerator(seed: 6)
    bytes.shuffle(using: &generator)
    return bytes
  }()
}
