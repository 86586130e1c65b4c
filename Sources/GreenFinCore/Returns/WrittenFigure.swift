/// A number that was read, before it is known which unit it is in.
struct WrittenFigure {
  /// The number.
  private let value: DecimalNumber
  /// The power of ten of the 万 or 亿 at its end, which belong to the unit where there is such a one.
  private let lastPower: Int
  /// The power of ten of the largest word for thousands or more in it.
  private let largestPower: Int

  init(_ numeral: Numeral, englishScale: Int, isNegative: Bool) {
    let scaled = numeral.value.movingPoint(by: englishScale)
    value = isNegative ? DecimalNumber(0) - scaled : scaled
    // A billion is ten of 亿, a million a hundred of 万.
    lastPower = englishScale == 0 ? numeral.lastPower : englishScale / 4 * 4
    largestPower = max(englishScale, numeral.largestPower)
  }

  /// The figure and its unit, given the unit that is written and the usual one.
  func measured(
    in written: UnitOfMeasure?, usual: UnitOfMeasure?
  ) throws(UnreadableQuantity.Reason) -> (DecimalNumber, UnitOfMeasure?) {
    guard let unit = try commonUnit(written, usual) else { return (try kept(value), nil) }
    guard largestPower > 0 || written != nil else { return (try kept(value), unit) }
    if largestPower > 0, !unit.countsInMyriads { throw .noMagnitude(unit) }
    if written == nil, largestPower < unit.power { throw .unclearMagnitude(unit) }
    return try scaled(unit)
  }

  /// The written unit where it measures what the usual one does; else the usual one.
  private func commonUnit(
    _ written: UnitOfMeasure?, _ usual: UnitOfMeasure?
  ) throws(UnreadableQuantity.Reason) -> UnitOfMeasure? {
    guard let written, let usual, written.dimension != usual.dimension else {
      return written ?? usual
    }
    // 3名 is a place where a place is asked for.
    guard usual.dimension == .rank, written.symbol == "名" else {
      throw .otherMeasure(written, expected: usual)
    }
    return usual
  }

  /// 1500亿 of 元 as 1500 of 亿元, if there is such a unit; else as that many of the next smaller.
  private func scaled(
    _ unit: UnitOfMeasure
  ) throws(UnreadableQuantity.Reason) -> (DecimalNumber, UnitOfMeasure) {
    for (power, word) in [(12, "万亿"), (8, "亿"), (4, "万"), (0, "")] where power <= lastPower {
      guard let larger = UnitOfMeasure(symbol: word + unit.baseSymbol) else { continue }
      return (try kept(value.movingPoint(by: -power)), larger)
    }
    return (try kept(value), unit)
  }

  private func kept(
    _ value: DecimalNumber
  ) throws(UnreadableQuantity.Reason) -> DecimalNumber {
    guard let kept = DecimalNumber(value.plainText) else { throw .tooManyDigits }
    return kept
  }
}

extension UnitOfMeasure {
  /// Whether 万 and 亿 of it are spoken of; a share or a place has none.
  fileprivate var countsInMyriads: Bool {
    switch dimension {
    case .money, .count, .area: true
    case .percentage, .percentagePoints, .rank, .multiple: false
    }
  }

  /// The unit without 万 and 亿: 元 for 亿元.
  fileprivate var baseSymbol: String {
    power == 0 ? symbol : String(symbol.drop { $0 == "万" || $0 == "亿" })
  }
}
