/// Why a value is refused.
enum ValueFault: Hashable, Sendable {
  case empty
  /// The part that is not among the words.
  case unknown(String)
  case number(ClosedRange<Int>)
}

extension ValueKind {
  /// What is wrong with `value`, as far as it can be told without the data.
  func fault(in value: String) -> ValueFault? {
    if value.isEmpty { return .empty }
    switch self {
    case .free, .suggested, .dynamic: return nil
    case .choice(let words): return words.contains(value) ? nil : .unknown(value)
    case .list(let words): return firstFault(of: value, in: words, key: \.self)
    case .sortKeys(let words): return firstFault(of: value, in: words, key: \.sortKey)
    case .number(let range): return Self.isNumber(value, in: range) ? nil : .number(range)
    }
  }

  /// Whether `word`, which begins with a hyphen, is a value all the same.
  func acceptsHyphen(_ word: String) -> Bool {
    if case .argument = CommandWord(word) { return true }
    guard case .sortKeys = self else { return false }
    return fault(in: word) == nil
  }

  private func firstFault(
    of value: String, in words: [String], key: (String) -> String
  ) -> ValueFault? {
    let unknown = value.listItems.first { !words.contains(key($0)) }
    return unknown.map { $0.isEmpty ? .empty : .unknown($0) }
  }

  // `Int` alone would take "+5" too.
  private static func isNumber(_ value: String, in range: ClosedRange<Int>) -> Bool {
    let isDigits = value.utf8.allSatisfy(\.isDigit) && value.utf8.count <= 9
    return isDigits && Int(value).map(range.contains) == true
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
