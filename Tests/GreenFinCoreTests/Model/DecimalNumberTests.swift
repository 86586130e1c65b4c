import Testing

@testable import GreenFinCore

@Suite("Decimal numbers")
struct DecimalNumberTests {
  static let keptCases: [(String, String, String)] = [
    ("a whole number", "1500", "1500"), ("a fraction", "0.33", "0.33"), ("minus", "-10.5", "-10.5"),
    ("zeros at the end", "18.10", "18.1"), ("minus zero is zero", "-0", "0"),
    ("minus zero with decimals", "-0.00", "0"), ("an exponent", "1.5E3", "1500"),
    ("a small exponent", "25e-2", "0.25"), ("an exponent with plus", "1e+5", "100000"),
    ("zero with a large exponent", "0e999", "0"), ("zeros before the end", "100", "100"),
    ("fifteen digits", "999999999999999", "999999999999999"),
    ("nine decimals", "0.000000001", "0.000000001"),
    ("both bounds", "-999999999999999.999999999", "-999999999999999.999999999"),
    ("fifteen digits by exponent", "1e14", "100000000000000"),
    ("zeros beyond nine decimals", "0.25000000000000", "0.25"),
  ]

  @Test("Every figure inside the bounds is kept exactly and printed plainly", arguments: keptCases)
  func kept(label: String, text: String, plain: String) throws {
    let value = try number(text)
    #expect(value.plainText == plain, "\(label)")
    #expect(DecimalNumber(value.plainText) == value, "\(label): round trip")
  }

  static let refusedCases: [(String, String)] = [
    ("letters after digits", "12abc"), ("a decimal comma", "1,5"), ("grouping", "1,500"),
    ("full-width digits", "１２"), ("Chinese digits", "十二"), ("10^999", "1e999"),
    ("sixteen digits", "1000000000000000"), ("sixteen by exponent", "1e15"),
    ("ten decimals", "0.0000000001"), ("ten decimals by exponent", "1e-10"),
    ("the least exponent a machine word has", "1e-9223372036854775808"),
    ("the greatest exponent a machine word has", "1e9223372036854775807"),
    ("an exponent beyond a machine word", "1e99999999999999999999"),
    ("forty digits", String(repeating: "9", count: 40)),
    ("hexadecimal", "0x10"), ("not a number", "nan"), ("infinity", "inf"), ("empty", ""),
    ("minus alone", "-"), ("a point alone", "."), ("nothing before the point", ".5"),
    ("nothing after the point", "1."), ("a leading zero", "007"), ("plus", "+1"),
    ("two minus signs", "--1"), ("two points", "1.2.3"), ("no digits in the exponent", "1e"),
    ("a fraction in the exponent", "1e1.5"), ("blank before", " 1"), ("blank after", "1 "),
    ("a point before the exponent", "1.e3"), ("two signs in the exponent", "1e+-3"),
  ]

  @Test("What is no number, or cannot be kept exactly, is refused", arguments: refusedCases)
  func refused(label: String, text: String) {
    #expect(DecimalNumber(text) == nil, "\(label)")
  }

  @Test("A tenth and a fifth make exactly three tenths")
  func exactSum() throws {
    #expect(try number("0.1") + number("0.2") == number("0.3"))
    #expect(try number("0.33") + number("0.16") == number("0.49"))
    #expect(try number("29.9") - number("8.97") == number("20.93"))
    #expect(try number("18.1") - number("18.10") == 0)
  }

  @Test("Moving the point and back changes nothing, up to the largest unit")
  func movingPoint() throws {
    let large = try number("999999999999999.999999999")
    #expect(large.movingPoint(by: 12).movingPoint(by: -12) == large)
    #expect(try number("1.27").movingPoint(by: 4) == 12_700)
    #expect(try number("-5").magnitude == 5)
    #expect(large.movingPoint(by: 12) > large)
  }

  @Test("Sums and order agree with whole numbers, at any scale")
  func againstIntegers() throws {
    var generator = SeededGenerator(seed: 2021)
    for _ in 0..<2_000 {
      let left = Int.random(in: -1_000_000...1_000_000, using: &generator)
      let right = Int.random(in: -1_000_000...1_000_000, using: &generator)
      let places = Int.random(in: 0...6, using: &generator)
      let (a, b) = (DecimalNumber(left), DecimalNumber(right))
      let (c, d) = (a.movingPoint(by: -places), b.movingPoint(by: -places))
      #expect(c + d == DecimalNumber(left + right).movingPoint(by: -places))
      #expect(c - d == DecimalNumber(left - right).movingPoint(by: -places))
      #expect((c < d) == (left < right))
      #expect(DecimalNumber(c.plainText) == c)
      #expect((c == d) == (c.hashValue == d.hashValue && left == right))
    }
  }
}
