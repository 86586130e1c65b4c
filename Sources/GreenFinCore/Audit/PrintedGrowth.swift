/// Growth from one figure to another at one rate a year (年均增速), reckoned without rounding.
///
/// The rate is `(b/a)^(1/n) − 1`. No root is ever taken: a printed rate is raised to the power and
/// compared, and a rate that is asked for is found by halving between whole steps of its last digit.
struct PrintedGrowth: Sendable {
  /// The later figure divided by the earlier one.
  let ratio: Fraction
  /// The least and the greatest ratio that the two printed figures can stand for.
  private let least: Fraction
  private let most: Fraction

  /// The spans that are tried when a printed rate does not fit the stated one, in years.
  static let spans = 1...15

  /// The greatest ratio that counts as growth; beyond it, somebody mixed up the units, and whole
  /// steps of a rate with nine decimals would no longer fit into a machine's number.
  private static let greatestRatio = Fraction(1_000_000)

  /// Growth between two figures above zero of one dimension, or nothing where they are not or lie a
  /// millionfold apart.
  init?(from earlier: PrintedFigure, to later: PrintedFigure) {
    guard let converted = later.quantity.converted(to: earlier.quantity.unit),
      earlier.quantity.value > 0, converted.value > 0, !earlier.low.isNegative,
      let ratio = Fraction(converted.value, over: earlier.quantity.value),
      ratio <= Self.greatestRatio
    else { return nil }
    let scale = later.quantity.unit.power - earlier.quantity.unit.power
    let factor = Fraction(DecimalNumber(1).movingPoint(by: scale))
    guard let least = (later.low * factor).divided(by: earlier.high),
      let most = (later.high * factor).divided(by: earlier.low)
    else { return nil }
    self.ratio = ratio
    self.least = least
    self.most = most
  }

  /// Whether a printed yearly rate in % leads from one figure to the other in so many years.
  func fits(_ rate: PrintedFigure, years: Int) -> Bool {
    guard !Self.factor(rate.low).isNegative else { return false }
    let low = Self.factor(rate.low).power(years)
    let high = Self.factor(rate.high).power(years)
    return low <= most && least < high
  }

  /// The whole numbers of years for which a printed rate would be right.
  func years(fitting rate: PrintedFigure) -> [Int] {
    Self.spans.filter { fits(rate, years: $0) }
  }

  /// The true yearly rate in %, rounded to so many decimals.
  func rate(years: Int, decimals: Int) -> String {
    let steps = Self.stepsOfOne(decimals)
    // A step is one of the last digit; the rate is the last one whose lower half-step is reached.
    func isReached(_ step: Int) -> Bool {
      let factor = Fraction(2 * (100 * steps + step) - 1, over: 200 * steps) ?? Fraction(0)
      return factor.isNegative || factor.power(years) <= ratio
    }
    var low = -100 * steps
    var high = 100 * steps
    while isReached(high) { high *= 2 }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isReached(middle) { low = middle } else { high = middle }
    }
    return DecimalNumber(significand: Int128(low), scale: decimals).padded(to: decimals)
  }

  private static func factor(_ percent: Fraction) -> Fraction {
    (Fraction(100) + percent) * (Fraction(1, over: 100) ?? Fraction(0))
  }

  private static func stepsOfOne(_ decimals: Int) -> Int {
    (0..<min(decimals, 9)).reduce(1) { steps, _ in steps * 10 }
  }
}
