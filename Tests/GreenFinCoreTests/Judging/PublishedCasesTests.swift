import Testing

@testable import GreenFinCore

/// Cases that others have published, with their numbers, reproduced to the digit.
@Suite("Published cases")
struct PublishedCasesTests {
  @Test("Open SDG's functional test: 5 in 2015, 6 in 2016, target 9 in 2030 is on track")
  func openSDG() throws {
    let case2016 = OneTarget(
      value: "9", start: "2016-01-01", end: "2030-12-31", baseline: ("5", "2015-12-31"),
      figures: [("2016-12-31", "6", nil)])
    #expect(try case2016.answer("open-sdg", on: "2016-12-31").band?.id == "on-track")
  }

  /// From 100 to 144 in two years is exactly 20 % a year, so 19 % is exactly 0.95 of it.
  @Test(
    "Open SDG's thresholds, exactly on them and just below",
    arguments: [
      ("119", "on-track"), ("118.999999999", "moderate"), ("112", "moderate"),
      ("111.999999999", "limited"), ("100", "limited"), ("99.999999999", "deterioration"),
      ("144", "achieved"),
    ])
  func openSDGThresholds(value: String, expected: String) throws {
    let target = OneTarget(
      value: "144", start: "2021-01-01", end: "2022-12-31", baseline: ("100", "2020-12-31"),
      figures: [("2021-12-31", value, nil)])
    #expect(try target.answer("open-sdg", on: "2021-12-31").band?.id == expected)
  }

  @Test(
    "ServiceNow's goal tables: the share of the way from where it started",
    arguments: [("1", "1.5", "1.35", "higher", "70.0%"), ("500", "400", "420", "lower", "80.0%")])
  func serviceNow(
    start: String, target: String, actual: String, better: String, expected: String
  ) throws {
    let goal = OneTarget(
      better: better, comparator: better == "higher" ? ">=" : "<=", value: target,
      baseline: (start, "2020-12-31"), figures: [("2021-06-30", actual, nil)])
    #expect(try goal.judgement(on: "2021-06-30").completion?.percentText == expected)
  }

  @Test(
    "ServiceNow's cumulative plan 250, 500, 750, 1000: done over planned to date",
    arguments: [
      ("2021-03-31", "220", "88.0%"), ("2021-06-30", "480", "96.0%"),
      ("2021-09-30", "710", "94.7%"), ("2021-12-31", "968", "96.8%"),
    ])
  func serviceNowCumulative(date: String, actual: String, expected: String) throws {
    let goal = OneTarget(
      kind: "flow", value: "1000",
      figures: [(date, actual, ("2021-01-01", "to-date"))],
      schedule: [
        ("2021-03-31", "25"), ("2021-06-30", "50"), ("2021-09-30", "75"), ("2021-12-31", "100"),
      ])
    let judgement = try goal.judgement(on: date)
    let done = try #require(judgement.completion)
    #expect(done.divided(by: try #require(judgement.timeProgress))?.percentText == expected)
  }

  /// Results 8; 15 and 10; 45 in three periods.
  private static let tolaResults: [(asOf: String, value: String, period: (String, String)?)] = [
    ("2021-03-31", "8", ("2021-01-01", "in-period")),
    ("2021-05-15", "15", ("2021-04-01", "in-period")),
    ("2021-06-30", "10", ("2021-05-16", "in-period")),
    ("2021-09-30", "45", ("2021-07-01", "in-period")),
  ]

  @Test(
    "TolaData's accumulation: results of periods are summed for a yearly sum",
    arguments: [("2021-03-31", "8"), ("2021-06-30", "33"), ("2021-09-30", "78")])
  func tolaSummed(date: String, expected: String) throws {
    let goal = OneTarget(kind: "count", unit: "个", value: "90", figures: Self.tolaResults)
    let observed = try goal.judgement(on: date).observed
    #expect(observed?.quantity.value.plainText == expected)
  }

  @Test(
    "TolaData's latest value: a state at a date is never summed",
    arguments: [("2021-03-31", "8"), ("2021-06-30", "25"), ("2021-09-30", "45")])
  func tolaLatest(date: String, expected: String) throws {
    let goal = OneTarget(
      value: "90",
      figures: [("2021-03-31", "8", nil), ("2021-06-30", "25", nil), ("2021-09-30", "45", nil)])
    #expect(try goal.judgement(on: date).observed?.quantity.value.plainText == expected)
  }

  @Test(
    "TolaData without accumulation: each period's results against the period's own target",
    arguments: [
      ("2021-01-01", "2021-03-31", "10", "8", "80.0%"),
      ("2021-04-01", "2021-06-30", "20", "25", "125.0%"),
      ("2021-07-01", "2021-09-30", "50", "45", "90.0%"),
    ])
  func tolaSeparate(
    start: String, end: String, target: String, actual: String, completion: String
  ) throws {
    let goal = OneTarget(
      kind: "count", unit: "个", value: target, start: start, end: end, figures: Self.tolaResults)
    let judgement = try goal.judgement(on: "2021-12-31")
    #expect(judgement.observed?.quantity.value.plainText == actual)
    #expect(judgement.completion?.percentText == completion)
  }

  @Test("IATI's guidance example: percentage, baseline 15, target 50, actual 53 is met")
  func iati() throws {
    let goal = OneTarget(
      kind: "share", unit: "%", value: "50", baseline: ("15", "2020-12-31"),
      figures: [("2021-12-31", "53", nil)])
    #expect(try goal.judgement(on: "2021-12-31").verdict == .achieved)
  }

  @Test("厦门: 226.6 of 731.8 is 31.0 %")
  func xiamen() throws {
    let goal = OneTarget(
      kind: "flow", value: "731.8",
      figures: [("2021-03-31", "226.6", ("2021-01-01", "to-date"))])
    #expect(try goal.judgement(on: "2021-03-31").completion?.percentText == "31.0%")
  }

  @Test("宣城: January to November is 91.7 % of the year")
  func xuancheng() throws {
    let goal = OneTarget(
      kind: "flow", figures: [("2021-11-30", "50", ("2021-01-01", "to-date"))])
    #expect(try goal.judgement(on: "2021-11-30").timeProgress?.percentText == "91.7%")
  }

  /// The bulletin prints 72.9 % so that its column adds up to 100 %; a share is not bent to a sum here.
  @Test("金寨: 162 of 222 is 73.0 %")
  func jinzhai() {
    #expect(Fraction(162, over: 222)?.percentText == "73.0%")
  }
}
