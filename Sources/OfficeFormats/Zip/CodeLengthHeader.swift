/// The lengths of a block's codes, in a code of their own (RFC 1951, 3.2.7).
struct CodeLengthHeader {
  /// A length, or so many of them.
  private struct Run {
    let symbol: Int
    let extra: Int
    let extraBits: Int
  }

  private let literalCount: Int
  private let distanceCount: Int
  private let runs: [Run]
  private let code: HuffmanCode

  /// The header that tells these lengths.
  init(literals: [UInt8], distances: [UInt8]) {
    literalCount = max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)
    distanceCount = max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)
    runs = Self.runs(of: literals.prefix(literalCount) + distances.prefix(distanceCount))
    var frequencies = [Int](repeating: 0, count: DeflateAlphabet.codeLengthOrder.count)
    for run in runs { frequencies[run.symbol] += 1 }
    code = HuffmanCode(lengths: HuffmanLengths(frequencies: frequencies, limit: 7).lengths)
  }

  /// How many bits the header takes.
  var bits: Int {
    runs.reduce(14 + 3 * orderedLengths.count) {
      $0 + Int(code.lengths[$1.symbol]) + $1.extraBits
    }
  }

  /// Writes the header.
  func write(to writer: inout BitWriter) {
    writer.write(literalCount - 257, count: 5)
    writer.write(distanceCount - 1, count: 5)
    writer.write(orderedLengths.count - 4, count: 4)
    for length in orderedLengths { writer.write(length, count: 3) }
    for run in runs {
      code.write(run.symbol, to: &writer)
      writer.write(run.extra, count: run.extraBits)
    }
  }

  private var orderedLengths: [UInt8] {
    var lengths = DeflateAlphabet.codeLengthOrder.map { code.lengths[$0] }
    while lengths.count > 4, lengths.last == 0 { lengths.removeLast() }
    return lengths
  }

  private static func runs(of lengths: some Collection<UInt8>) -> [Run] {
    var runs: [Run] = []
    var rest = lengths[...]
    while let length = rest.first {
      let count = rest.prefix { $0 == length }.count
      rest = rest.dropFirst(count)
      add(length, count, to: &runs)
    }
    return runs
  }

  private static func add(_ length: UInt8, _ count: Int, to runs: inout [Run]) {
    var left = count
    if length > 0 {
      runs.append(Run(symbol: Int(length), extra: 0, extraBits: 0))
      left -= 1
    }
    while left > 0 {
      let run = run(of: length, atMost: left)
      runs.append(run.run)
      left -= run.count
    }
  }

  /// The longest run of a length that stands already, or of zeros.
  private static func run(of length: UInt8, atMost left: Int) -> (run: Run, count: Int) {
    if left < 3 { return (Run(symbol: Int(length), extra: 0, extraBits: 0), 1) }
    if length > 0 {
      let count = min(left, 6)
      return (Run(symbol: 16, extra: count - 3, extraBits: 2), count)
    }
    let count = min(left, 138)
    return count < 11
      ? (Run(symbol: 17, extra: count - 3, extraBits: 3), count)
      : (Run(symbol: 18, extra: count - 11, extraBits: 7), count)
  }
}
