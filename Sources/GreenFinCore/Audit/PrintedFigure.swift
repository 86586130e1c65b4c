/// A figure with as many decimals as it is printed with, which say how exactly it is meant.
///
/// `43.0%` stands for anything from 42.95 % up to, but not including, 43.05 % (rounding half up, as
/// GB/T 8170-2008 has it for figures above zero).
struct PrintedFigure: Sendable {
  /// The figure.
  let quantity: Quantity
  /// How many digits are printed after the point.
  let decimals: Int

  /// Takes the decimals from the printed text, which keeps a last zero that a number loses.
  init(_ quantity: Quantity, written: String?) {
    self.quantity = quantity
    let runs = FoldedName.fold(written ?? "").split { !($0.isASCII && $0.isNumber) && $0 != "." }
    let printed = runs.first { run in
      DecimalNumber(String(run)).map { $0 == quantity.value.magnitude } ?? false
    }
    let fraction = printed?.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    decimals = min(
      fraction?.count ?? quantity.value.scale, DecimalNumber.maximumDigits.fraction)
  }

  init(_ observation: Observation) {
    self.init(observation.quantity, written: observation.written)
  }

  /// The figure with its decimals and its unit, in a language.
  func text(_ language: Language) -> String {
    guard quantity.unit.dimension != .money || language == .chinese else { return quantity.english }
    let digits = quantity.value.padded(to: decimals)
    return digits + quantity.text(language).dropFirst(quantity.value.plainText.count)
  }
}

// MARK: - What the figure can stand for

extension PrintedFigure {
  /// Half a unit of the last printed digit; things that are counted one by one have none.
  private var half: Fraction {
    let isCounted = quantity.unit.dimension == .count && quantity.unit.power == 0
    guard !isCounted else { return Fraction(0) }
    return Fraction(DecimalNumber(5).movingPoint(by: -decimals - 1))
  }

  /// The least value that is printed so.
  var low: Fraction { Fraction(quantity.value) - half }

  /// The value from which on it is printed otherwise.
  var high: Fraction { Fraction(quantity.value) + half }

  /// Whether something between `least` and `most` would be printed so.
  func covers(_ least: Fraction, _ most: Fraction) -> Bool {
    let value = Fraction(quantity.value)
    return low <= most && (least < high || least == value)
  }

  /// Whether `value` would be printed so if further digits were cut off and not rounded.
  func isCutOff(_ value: Fraction) -> Bool {
    let step = Fraction(DecimalNumber(1).movingPoint(by: -decimals))
    let own = Fraction(quantity.value)
    return own <= value && value < own + step
  }

  /// The power of ten that the last printed digit counts, in the base unit.
  var lastDigit: Int { quantity.unit.power - decimals }
}

extension DecimalNumber {
  /// The number with exactly `decimals` digits after the point, rounded half away from zero.
  func padded(to decimals: Int) -> String {
    Fraction(self).decimalText(places: decimals, padded: true)
  }

  /// The number rounded half away from zero (GB/T 8170-2008, 四舍五入).
  func rounded(to decimals: Int) -> DecimalNumber {
    DecimalNumber(Fraction(self).decimalText(places: decimals)) ?? self
  }

  /// The number with all further digits left off.
  func cutOff(to decimals: Int) -> DecimalNumber {
    guard scale > decimals else { return self }
    var significand = significand
    for _ in decimals..<scale { significand /= 10 }
    return DecimalNumber(significand: significand, scale: decimals)
  }
}
