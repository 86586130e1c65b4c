import Testing

@testable import GreenFinCore

@Suite("Compound growth, exactly")
struct PrintedGrowthTests {
  private func figure(_ text: String) throws -> PrintedFigure {
    let number = try #require(DecimalNumber(text))
    return PrintedFigure(Quantity(number, .hundredMillionYuan), written: text)
  }

  private func growth(_ from: String, _ to: String) throws -> PrintedGrowth {
    try #require(PrintedGrowth(from: try figure(from), to: try figure(to)))
  }

  @Test(
    "The rate of a span, rounded to the printed decimals",
    arguments: [
      ("doubled in a year", "100.00", "200.00", 1, 2, "100.00"),
      ("a tenth a year", "100.00", "161.051", 5, 2, "10.00"),
      ("halved in two years", "100.00", "50.00", 2, 2, "-29.29"),
      ("nothing", "100.00", "100.00", 7, 1, "0.0"),
      ("a hundredfold", "1.0000", "100.0000", 1, 0, "9900"),
    ])
  func rate(
    label: String, from: String, to: String, years: Int, decimals: Int, expected: String
  ) throws {
    #expect(try growth(from, to).rate(years: years, decimals: decimals) == expected)
  }

  @Test(
    "The years for which a printed rate is right",
    arguments: [
      ("one span", "10.0", [5]), ("a coarse rate fits one span too", "10", [5]),
      ("another span", "61.1", [1]), ("no span", "9.0", []),
    ])
  func years(label: String, rate: String, expected: [Int]) throws {
    let printed = PrintedFigure(
      Quantity(try #require(DecimalNumber(rate)), .percent), written: rate + "%")
    #expect(try growth("100.00", "161.05").years(fitting: printed) == expected)
  }

  @Test("Extremes end, and say nothing that is wrong")
  func extremes() throws {
    let large = try growth("0.000000001", "0.001")
    #expect(large.rate(years: 1, decimals: 9) == "99999900.000000000")
    let (least, most) = (try figure("0.000000001"), try figure("999999999999999"))
    #expect(PrintedGrowth(from: least, to: most) == nil)
    let impossible = PrintedFigure(Quantity(-250, .percent), written: nil)
    #expect(try growth("100.00", "225.00").years(fitting: impossible).isEmpty)
  }

  @Test("Nothing grows from nought")
  func nought() throws {
    let figure = PrintedFigure(Quantity(0, .percent), written: nil)
    #expect(PrintedGrowth(from: figure, to: figure) == nil)
  }
}
