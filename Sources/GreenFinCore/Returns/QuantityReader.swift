/// Reads one written figure: words before it, the number, words inside it, its unit, words after it.
struct QuantityReader {
  /// The unit that a bare number is in.
  let usual: UnitOfMeasure?
  /// What the words beside the number say of its exactness.
  private var qualifiers: Set<Observation.Qualifier> = []
  /// The unit that the words around the number name already (百分之, 第).
  private var named: UnitOfMeasure?
  private var isNegative = false
  /// Whether the words beside the number make it a bound: 至少, 以上, 前3位.
  private var isBound = false

  init(usual: UnitOfMeasure?) { self.usual = usual }

  mutating func read(_ text: inout TypedText) throws(UnreadableQuantity.Reason) -> WrittenQuantity {
    guard text.next != nil else { throw .empty }
    readWordsBefore(&text)
    var signs: [NumeralSign]
    if let word = text.skip(QuantityWords.englishNumbers) {
      signs = [word]
    } else {
      signs = try text.skipNumeral()
    }
    guard !signs.isEmpty else { throw .noFigure }
    if text.skip(QuantityWords.more) != nil {
      guard !isNegative else { throw .contradiction }
      qualifiers.insert(.moreThan)
      signs += text.skipMultipliers()
    }
    // 3rd is a place where a place is asked for, and nothing anywhere else.
    if usual?.dimension == .rank, text.skip(QuantityWords.ordinalEndings) != nil { named = .place }
    guard let numeral = try Numeral(signs),
      named != .place || numeral.value.scale == 0
    else { throw .noNumber }
    let scale = text.skip(QuantityWords.englishScales) ?? 0
    let unit = try readUnit(&text)
    readWordsAfter(&text)
    guard text.next == nil else {
      throw QuantityWords.isRange(text) ? .range : .leftOver(text.remainder)
    }
    let figure = WrittenFigure(numeral, englishScale: scale, isNegative: isNegative)
    return try finish(figure, unit: unit)
  }

  private mutating func readWordsBefore(_ text: inout TypedText) {
    isBound = QuantityWords.boundsBefore.contains { text.skip($0) }
    if let word = text.skip(QuantityWords.before) { qualifiers.insert(word) }
    isNegative = QuantityWords.skipSign(&text)
    if text.skip("前") {
      isBound = true
      named = .place
    } else if text.skip("第") {
      named = .place
    } else if text.skip("百分之") {
      named = .percent
      isNegative = QuantityWords.skipSign(&text) != isNegative
    }
  }

  private func readUnit(
    _ text: inout TypedText
  ) throws(UnreadableQuantity.Reason) -> UnitOfMeasure? {
    let written = text.skip(QuantityWords.units)
    guard let named else { return written }
    // 名 counts people elsewhere; after 第 it is a place.
    let isPlace = written == nil || written?.dimension == .rank || written?.symbol == "名"
    guard written == nil || (named == .place && isPlace) else {
      throw .otherMeasure(written ?? named, expected: named)
    }
    return named
  }

  private mutating func readWordsAfter(_ text: inout TypedText) {
    _ = text.skip("整") || text.skip("正")
    if QuantityWords.boundsAfter.contains(where: { text.skip($0) }) { isBound = true }
    if let word = text.skip(QuantityWords.after) { qualifiers.insert(word) }
  }

  private func finish(
    _ figure: WrittenFigure, unit: UnitOfMeasure?
  ) throws(UnreadableQuantity.Reason) -> WrittenQuantity {
    let (value, measure) = try figure.measured(in: unit, usual: usual)
    let exactness = qualifiers.subtracting([.exact])
    guard exactness.count <= 1 else { throw .contradiction }
    guard !isBound else { throw .bound }
    let isBare = unit == nil && measure?.dimension == .percentage
    let isSmall = value.magnitude <= 1 && value != 0
    return WrittenQuantity(
      value, measure, exactness.first ?? .exact, mayBeFraction: isBare && isSmall)
  }
}
