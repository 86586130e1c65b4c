import Testing

@testable import GreenFinCore

/// Open SDG's method for indicators without a target value: its published rates, exactly on them and on
/// both sides; the figures are made up.
@Suite("Growth where nobody says what should be reached")
struct GrowthTrendTests {
  private func answer(
    _ base: String, _ value: String, years: Int = 1, _ better: Indicator.Better = .higher,
    limits: Limits = Limits()
  ) throws -> SchemeAnswer? {
    let indicator = Indicator(
      id: "x", name: Phrase("示例", "Sample"), kind: .share, unit: UnitOfMeasure(symbol: "%"),
      better: better, aliases: [], definition: nil, limits: limits, subject: nil, numerator: nil,
      denominator: nil, related: [], origin: .none)
    let series = [
      IndicatorPoint(date: try day("2020-12-31"), value: try number(base)),
      IndicatorPoint(
        date: try day("\(2020 + years)-12-31"), value: try number(value)),
    ]
    let scheme = try BundledCatalog.catalog().schemes.first { $0.id == "open-sdg-trend" }
    return GrowthTrend(indicator, series)?.answer(try #require(scheme))
  }

  @Test(
    "1.5 %, 0.5 % and nothing a year",
    arguments: [
      ("101.5", "on-track"), ("101.499999999", "moderate"), ("100.5", "moderate"),
      ("100.499999999", "limited"), ("100", "limited"), ("99.999999999", "deterioration"),
    ])
  func thresholds(value: String, expected: String) throws {
    #expect(try answer("100", value)?.band?.id == expected)
  }

  @Test(
    "The same downwards, where less is better",
    arguments: [
      ("98.5", "on-track"), ("98.500000001", "moderate"), ("99.5", "moderate"),
      ("99.500000001", "limited"), ("100", "limited"), ("100.000000001", "deterioration"),
    ])
  func downwards(value: String, expected: String) throws {
    #expect(try answer("100", value, .lower)?.band?.id == expected)
  }

  @Test(
    "Over two years the rate compounds: 1.015 squared is 1.030225",
    arguments: [("103.0225", "on-track"), ("103.022499999", "moderate")])
  func compound(value: String, expected: String) throws {
    let answer = try #require(try answer("100", value, years: 2))
    #expect(answer.band?.id == expected)
  }

  @Test(
    "Near a natural limit less is enough: at 95 of 100 the rates are multiplied by 0.204",
    arguments: [("95.290", "moderate"), ("95.291", "on-track"), ("95.09", "limited")])
  func limits(value: String, expected: String) throws {
    let limits = Limits(minimum: 0, maximum: 100)
    let answer = try #require(try answer("95", value, limits: limits))
    #expect(answer.band?.id == expected)
    #expect(answer.remark?.english == "near a limit: the rates are multiplied by 0.204")
  }

  @Test("On the limit, staying there is enough; a limit of zero below is no limit")
  func onTheLimit() throws {
    let limits = Limits(minimum: 0, maximum: 100)
    #expect(try answer("100", "100", limits: limits)?.band?.id == "on-track")
    #expect(try answer("100", "99.9", limits: limits)?.band?.id == "deterioration")
    #expect(try answer("2", "1.98", .lower, limits: limits)?.band?.id == "moderate")
  }

  @Test("The way to the next class is told, and less than a year or a zero has no trend")
  func distance() throws {
    #expect(try answer("100", "101")?.distance?.decimalText(places: 4) == "0.005")
    #expect(try answer("0", "5") == nil)
    #expect(try answer("5", "5", years: 0) == nil)
  }

  @Test("A target with a figure is left to the scheme that uses it; one without is classed")
  func targets() throws {
    let numbered = OneTarget(
      start: "2020-01-01", figures: [("2020-12-31", "50", nil), ("2021-12-31", "60", nil)])
    let answer = try numbered.answer("open-sdg-trend", on: "2021-12-31")
    #expect(answer.band == nil && answer.remark?.english == "only for targets without a figure")
    let target = MadeUpTarget(
      kind: .share, comparator: .above, value: nil, unit: "%", versus: "other", window: "2029..2030"
    )
    let figures: [MadeUpFigure] = [
      .at("10", "2029-12-31"), .at("12", "2030-12-31"),
      MadeUpFigure(value: "20", unit: "%", asOf: "2030-12-31", indicator: "other"),
    ]
    let judge = try target.judge(figures, asOf: "2030-12-31")
    let schemes = try BundledCatalog.catalog().schemes.filter { $0.id == "open-sdg-trend" }
    let answers = judge.answers(schemes, judge.judge(try target.entry()))
    #expect(answers.map { $0.band?.id } == ["on-track"])
  }
}
