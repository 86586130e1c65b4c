import Testing

@testable import GreenFinCore

@Suite("Printed figures")
struct PrintedFigureTests {
  @Test(
    "The printed text tells the decimals",
    arguments: [
      ("a last zero", "43.0", "年均增长43.0%", 1), ("no text", "43.25", nil, 2),
      ("no decimals", "43", "43%", 0), ("another number first", "1.9", "2015年末的1.9倍", 1),
      ("full-width digits", "10.50", "１０．５０％", 2), ("in brackets", "0.23", "〔0.23〕", 2),
      ("below zero", "-10.5", "下降10.5%", 1), ("not in the text", "5.25", "约5%", 2),
    ])
  func decimals(label: String, value: String, written: String?, expected: Int) throws {
    let number = try #require(DecimalNumber(value))
    #expect(PrintedFigure(Quantity(number, .percent), written: written).decimals == expected)
  }

  @Test(
    "Rounding is half up, cutting off is not",
    arguments: [
      ("1080.55", 1, "1080.6", "1080.5"), ("5956.58", 1, "5956.6", "5956.5"),
      ("7.96", 1, "8", "7.9"), ("-0.25", 1, "-0.3", "-0.2"), ("12", 2, "12", "12"),
    ])
  func rounding(value: String, decimals: Int, rounded: String, cutOff: String) throws {
    let number = try #require(DecimalNumber(value))
    #expect(number.rounded(to: decimals).plainText == rounded)
    #expect(number.cutOff(to: decimals).plainText == cutOff)
  }
}
