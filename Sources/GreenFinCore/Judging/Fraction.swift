/// An exact ratio, such as a completion or a time progress.
///
/// Ratios are never rounded while they are reckoned with, so that a value that is exactly on a
/// threshold lands on the documented side; only printing rounds.
public struct Fraction: Hashable, Sendable {
  let numerator: BigInteger
  /// Always positive.
  let denominator: BigInteger

  init(exactly numerator: BigInteger, _ denominator: BigInteger) {
    self.numerator = denominator.isNegative ? numerator.negated : numerator
    self.denominator = denominator.magnitude
  }

  /// A whole number.
  public init(_ number: Int) {
    self.init(exactly: BigInteger(number), BigInteger(1))
  }

  /// A ratio of two whole numbers, or nothing where the second is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(exactly: BigInteger(numerator), BigInteger(denominator))
  }

  /// A decimal number.
  public init(_ number: DecimalNumber) {
    self.init(
      exactly: BigInteger(number.significand), BigInteger(10).power(number.scale))
  }

  /// A ratio of two decimal numbers, or nothing where the second is zero.
  public init?(_ numerator: DecimalNumber, over denominator: DecimalNumber) {
    guard denominator != 0 else { return nil }
    guard let ratio = Fraction(numerator).divided(by: Fraction(denominator)) else { return nil }
    self = ratio
  }
}

extension Fraction {
  /// One, made once: what is covered whole is said of very many things.
  public static let one = Fraction(1)
}

extension Fraction {
  /// A number with so many decimals, half of the last one rounded away from zero.
  init(rounding number: Fraction, places: Int) {
    let half = Fraction(1, over: 2) ?? Fraction(0)
    let unit = BigInteger(10).power(places)
    let moved = number.magnitude * Fraction(exactly: unit, BigInteger(1)) + half
    let scaled = moved.numerator.divided(by: moved.denominator).quotient
    self.init(exactly: number.isNegative ? scaled.negated : scaled, unit)
  }
}

extension Fraction: Comparable {
  /// Whether the two are the same number, however they are written.
  public static func == (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  /// Orders by value.
  public static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// Equal numbers hash alike.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(decimalText(places: 12))
  }
}

extension Fraction {
  /// The exact sum.
  public static func + (left: Self, right: Self) -> Self {
    Fraction(
      exactly: left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  /// The exact difference.
  public static func - (left: Self, right: Self) -> Self { left + right * Fraction(-1) }

  /// The exact product.
  public static func * (left: Self, right: Self) -> Self {
    Fraction(
      exactly: left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The exact quotient, or nothing where the divisor is zero.
  public func divided(by divisor: Fraction) -> Fraction? {
    guard !divisor.numerator.isZero else { return nil }
    return Fraction(
      exactly: numerator * divisor.denominator, denominator * divisor.numerator)
  }

  /// The number multiplied by itself; exact.
  public func power(_ exponent: Int) -> Fraction {
    Fraction(exactly: numerator.power(exponent), denominator.power(exponent))
  }

  /// The same number with the smallest terms, so that long sums stay short (Euclid's algorithm).
  var reduced: Fraction {
    var divisor = denominator
    var rest = numerator.magnitude
    while !rest.isZero { (divisor, rest) = (rest, divisor.divided(by: rest).remainder) }
    let least = numerator.magnitude.divided(by: divisor).quotient
    return Fraction(
      exactly: isNegative ? least.negated : least, denominator.divided(by: divisor).quotient)
  }

  /// Whether the number is below zero.
  public var isNegative: Bool { numerator.isNegative }
}

extension Fraction {
  /// Plain decimal digits, rounded half away from zero to at most `places` of them; zeros at the
  /// end are left out unless `padded`.
  public func decimalText(places: Int, padded: Bool = false) -> String {
    let scaled = numerator.magnitude * BigInteger(10).power(places) * BigInteger(2)
    // Half is added by doubling both sides, so that no digit is lost on the way.
    let rounded = (scaled + denominator).divided(by: denominator * BigInteger(2)).quotient
    var digits = rounded.description
    guard !rounded.isZero || padded else { return "0" }
    if digits.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.count) + digits
    }
    let whole = digits.dropLast(places)
    var fraction = digits.suffix(places)
    if !padded { while fraction.last == "0" { fraction.removeLast() } }
    let sign = numerator.isNegative && !rounded.isZero ? "-" : ""
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The ratio in percent with one decimal, as bulletins print it: `62.5%`.
  public var percentText: String { percentText(places: 1) }

  /// The same with another number of decimals.
  func percentText(places: Int) -> String {
    (self * Fraction(100)).decimalText(places: places, padded: true) + "%"
  }

  /// The difference of two shares in percentage points with one decimal: `8.3个百分点`.
  public func pointsText(_ language: Language) -> String {
    let points = (self * Fraction(100)).decimalText(places: 1, padded: true)
    return points + (language == .chinese ? "个百分点" : " points")
  }
}

extension Fraction {
  /// The number without its sign.
  public var magnitude: Fraction { isNegative ? self * Fraction(-1) : self }
}
