/// How long the code of each symbol is, so that a text of given frequencies gets shortest.
///
/// The method is package-merge (Larmore and Hirschberg, "A Fast Algorithm for Optimal
/// Length-Limited Huffman Codes", 1990): the best code there is below a limit of length.
struct HuffmanLengths {
  /// The lengths, one a symbol; zero for symbols that do not occur.
  let lengths: [UInt8]

  // The symbols that occur, the rarest first.
  private let symbols: [Int]
  private let weights: [Int]

  /// The best lengths for these frequencies.
  init(frequencies: [Int], limit: Int) {
    let used = frequencies.indices.filter { frequencies[$0] > 0 }
    symbols = used.sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    weights = symbols.map { frequencies[$0] }
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    if symbols.count == 1 { lengths[symbols[0]] = 1 }
    if symbols.count > 1 {
      Self.count(Self.levels(of: weights, limit: limit), into: &lengths, symbols: symbols)
    }
    self.lengths = lengths
  }

  /// An item of a level: a symbol, or a pair of items of the level below.
  private struct Item {
    let weight: Int
    let isPair: Bool
  }

  /// One list of items for each bit that a code may have, by weight.
  private static func levels(of weights: [Int], limit: Int) -> [[Item]] {
    var levels = [weights.map { Item(weight: $0, isPair: false) }]
    for _ in 1..<limit {
      let below = levels[levels.count - 1]
      let pairs = stride(from: 0, to: below.count - 1, by: 2).map {
        Item(weight: below[$0].weight + below[$0 + 1].weight, isPair: true)
      }
      levels.append(merge(levels[0], pairs))
    }
    return levels
  }

  private static func merge(_ singles: [Item], _ pairs: [Item]) -> [Item] {
    var merged: [Item] = []
    merged.reserveCapacity(singles.count + pairs.count)
    var next = 0
    for pair in pairs {
      while next < singles.count, singles[next].weight <= pair.weight {
        merged.append(singles[next])
        next += 1
      }
      merged.append(pair)
    }
    return merged + singles[next...]
  }

  /// Walks down from the last level: each time a symbol is among the items needed, its code is one
  /// bit longer.
  private static func count(
    _ levels: [[Item]], into lengths: inout [UInt8], symbols: [Int]
  ) {
    var needed = 2 * symbols.count - 2
    for level in levels.reversed() {
      let pairs = level.prefix(needed).count { $0.isPair }
      for symbol in symbols.prefix(needed - pairs) { lengths[symbol] += 1 }
      needed = 2 * pairs
    }
  }
}
