import Testing

@testable import GreenFinCore

/// Where figures lead; all of them are made up.
@Suite("Forecasts at their limits")
struct ForecastLimitTests {
  private func forecast(
    _ figures: [(String, String)], unit: String = "亿元", target: String = "300",
    kind: Indicator.Kind = .level
  ) throws -> Forecast {
    var made = MadeUpTarget(kind: kind, value: target, unit: unit)
    made.window = "2026..2030"
    let found = figures.map { MadeUpFigure.at($0.0, $0.1, unit: unit) }
    return try #require(
      try made.judgement(found, asOf: figures.last?.1 ?? "2030-12-31").forecast)
  }

  @Test("A constant rate that comes out even is exact: 80 times 1.6 twice is 204.8")
  func exact() throws {
    let forecast = try forecast([("50", "2026-12-31"), ("80", "2028-12-31")])
    #expect(forecast.compound == (try Fraction(number("128"))))
    let twice = try self.forecast([("80", "2026-12-31"), ("128", "2028-12-31")])
    #expect(twice.compound == (try Fraction(number("204.8"))))
  }

  @Test("A rate that does not is rounded at the fourth decimal")
  func rounded() throws {
    let forecast = try forecast([("90", "2027-12-31"), ("100", "2028-12-31")])
    #expect(forecast.compound == (try Fraction(number("123.4568"))))
  }

  @Test("A share of more than all is not forecast")
  func limits() throws {
    var made = MadeUpTarget(kind: .share, value: "99", unit: "%")
    made.window = "2026..2030"
    made.limits = Limits(minimum: 0, maximum: 100)
    let forecast = try #require(
      try made.judgement([.at("50", "2026-12-31"), .at("80", "2028-12-31")], asOf: "2028-12-31")
        .forecast)
    #expect(forecast.linear == nil && forecast.compound == nil)
  }

  @Test("When the time is over nothing is forecast any more")
  func over() throws {
    let forecast = try forecast([("95", "2029-12-31"), ("97", "2030-12-31")])
    #expect(forecast.linear == nil && forecast.remark == Forecast.over)
  }

  @Test("Nor when the time is over and the figures stopped before its end")
  func overBefore() throws {
    var made = MadeUpTarget(kind: .level, value: "300")
    made.window = "2026..2030"
    let figures = [("95", "2028-12-31"), ("97", "2029-12-31")]
      .map { MadeUpFigure.at($0.0, $0.1, unit: "亿元") }
    let forecast = try #require(try made.judgement(figures, asOf: "2031-03-31").forecast)
    #expect(forecast.remark == Forecast.over && forecast.neededPerQuarter == nil)
  }

  @Test("A constant rate keeps four decimals of a very large figure")
  func large() throws {
    let large = "3000000000000"
    let forecast = try forecast([("2500000000000", "2027-12-31"), (large, "2028-09-30")])
    // 3·10¹² times the twenty-seventh power of the ninth root of 1.2: 3·10¹² times 1.728.
    #expect(forecast.compound == Fraction(5_184_000_000_000))
  }

  @Test("Two figures less than a month apart lead nowhere")
  func close() throws {
    let forecast = try forecast([("95", "2028-03-01"), ("97", "2028-03-20")])
    #expect(forecast.linear == nil && forecast.remark == Forecast.tooClose)
    #expect(forecast.neededPerQuarter != nil)
  }
}
