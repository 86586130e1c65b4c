import Testing

@testable import GreenFinCore

@Suite("Fractions")
struct FractionTests {
  private static func fraction(_ top: Int, _ bottom: Int) throws -> Fraction {
    try #require(Fraction(top, over: bottom))
  }

  @Test(
    "Printed figures are rounded half away from zero",
    arguments: [
      (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"), (1, 2, 0, "1"), (-1, 2, 0, "-1"),
      (1, 3, 4, "0.3333"), (2, 3, 4, "0.6667"), (5, 4, 1, "1.3"), (1249, 1000, 1, "1.2"),
      (0, 7, 3, "0"), (-1, 1000, 2, "0"), (1500, 1, 2, "1500"), (3, 2, 3, "1.5"),
      (999_999, 1_000_000, 3, "1"), (1, -4, 2, "-0.25"), (-1, -4, 2, "0.25"),
    ])
  func rounding(top: Int, bottom: Int, places: Int, expected: String) throws {
    #expect(try Self.fraction(top, bottom).decimalText(places: places) == expected)
  }

  @Test(
    "Percentages have one decimal, as bulletins print them",
    arguments: [
      (5, 8, "62.5%"), (11, 12, "91.7%"), (1, 2, "50.0%"), (0, 1, "0.0%"), (1, 1, "100.0%"),
      (-1, 20, "-5.0%"), (1, 3000, "0.0%"), (130, 100, "130.0%"),
    ])
  func percentages(top: Int, bottom: Int, expected: String) throws {
    #expect(try Self.fraction(top, bottom).percentText == expected)
  }

  @Test("A figure exactly on a threshold is on it")
  func thresholds() throws {
    let fifth = try #require(Fraction(number("0.2"), over: number("1")))
    #expect(try fifth == Self.fraction(20, 100))
    let third = try Self.fraction(1, 3)
    #expect(third + third + third == Fraction(1))
    let exact = try #require(Fraction(number("999999999999999.999999999"), over: 3))
    #expect(try exact + exact + exact == Fraction(number("999999999999999.999999999")))
    #expect(try Fraction(number("0.333333333")) < third)
  }

  @Test("Nothing is divided by zero")
  func zero() throws {
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction(DecimalNumber(1), over: DecimalNumber(0)) == nil)
    #expect(try Self.fraction(1, 2).divided(by: Fraction(0)) == nil)
  }

  @Test("Fractions reckon as whole numbers over a common denominator do")
  func againstIntegers() throws {
    var generator = SeededGenerator(seed: 14)
    for _ in 0..<500 {
      let a = Int.random(in: -5_000...5_000, using: &generator)
      let b = Int.random(in: 1...5_000, using: &generator)
      let c = Int.random(in: -5_000...5_000, using: &generator)
      let d = Int.random(in: 1...5_000, using: &generator)
      let (left, right) = (try Self.fraction(a, b), try Self.fraction(c, d))
      #expect(try left + right == Self.fraction(a * d + c * b, b * d))
      #expect(try left - right == Self.fraction(a * d - c * b, b * d))
      #expect(try left * right == Self.fraction(a * c, b * d))
      #expect((left < right) == (a * d < c * b))
      #expect((left == right) == (a * d == c * b))
      #expect(left.isNegative == (a < 0))
      #expect(try left.hashValue == Self.fraction(a * 7, b * 7).hashValue)
    }
  }

  @Test(
    "Reduced to the smallest terms a number is the same, with the same sign",
    arguments: [
      (6, 4, "3", "2"), (-6, 4, "-3", "2"), (0, 7, "0", "1"), (7, 7, "1", "1"), (5, 3, "5", "3"),
    ])
  func reduced(numerator: Int, denominator: Int, top: String, bottom: String) throws {
    let fraction = try Self.fraction(numerator, denominator)
    #expect(fraction.reduced == fraction)
    #expect(fraction.reduced.numerator.description == top)
    #expect(fraction.reduced.denominator.description == bottom)
  }

  @Test("A long sum keeps short terms, and stays exact")
  func longSum() throws {
    let third = try Self.fraction(1, 3)
    let sum = (0..<3000).reduce(Fraction(0)) { sum, _ in (sum + third).reduced }
    #expect(sum == Fraction(1000) && sum.denominator.bitWidth == 32)
  }

  @Test("A fifth power of a long figure stays exact")
  func powers() throws {
    let ratio = try #require(Fraction(number("5940.01"), over: number("2535")))
    let power = ratio.power(5)
    let back = try #require(power.divided(by: ratio.power(4)))
    #expect(back == ratio)
    #expect(ratio.power(0) == Fraction(1))
  }
}
