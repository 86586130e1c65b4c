import Testing

@testable import GreenFinCore

/// Every threshold of the shipped schemes, exactly on it and on both sides; all figures are made up.
@Suite("Schemes of lights and classes")
struct SchemeTests {
  /// A yearly sum of 100 at mid-year: 50 is exactly on time.
  private func flow(_ done: String) -> OneTarget {
    OneTarget(kind: "flow", figures: [("2021-06-30", done, ("2021-01-01", "to-date"))])
  }

  @Test(
    "银川: 10 and 30 points behind are yellow, both ends included; less is left open",
    arguments: [
      ("51", "green"), ("50", "green"), ("49.999999999", "open"), ("40.000000001", "open"),
      ("40", "yellow"), ("20", "yellow"), ("19.999999999", "red"), ("100", "green"),
    ])
  func yinchuan(done: String, expected: String) throws {
    let answer = try flow(done).answer("yinchuan", on: "2021-06-30")
    #expect(answer.band?.id == expected)
    #expect(answer.band?.isDeclared == (expected == "open"))
  }

  @Test(
    "PEPFAR: by quarters, at +10, −10 and −25 points; a bound belongs to the better class",
    arguments: [
      ("60", "above"), ("59.999999999", "within"), ("40", "within"), ("39.999999999", "below"),
      ("25", "below"), ("24.999999999", "far-below"),
    ])
  func pepfar(done: String, expected: String) throws {
    #expect(try flow(done).answer("pepfar", on: "2021-06-30").band?.id == expected)
  }

  @Test(
    "宣城: on schedule or not",
    arguments: [("50", "onSchedule"), ("49.999999999", "behind"), ("100", "onSchedule")])
  func xuancheng(done: String, expected: String) throws {
    #expect(try flow(done).answer("xuancheng", on: "2021-06-30").band?.id == expected)
  }

  @Test("宣城 holds growth against the target growth, which has no pace; 银川 has no class for it")
  func growth() throws {
    let target = MadeUpTarget(kind: .growth, value: "10", unit: "%")
    let schemes = try BundledCatalog.catalog().schemes
    for (value, expected) in [("9", "behind"), ("10", "onSchedule")] {
      let figure = MadeUpFigure.toDate(value, "2030-06-30", unit: "%")
      let judge = try target.judge([figure], asOf: "2030-06-30")
      let answers = judge.answers(schemes, judge.judge(try target.entry()))
      #expect(answers.first { $0.scheme.id == "xuancheng" }?.band?.id == expected)
      guard value == "9" else { continue }
      #expect(answers.first { $0.scheme.id == "yinchuan" }?.band == nil)
    }
  }

  /// From 0 in 2020 to 100 in 2030: after five years, half of the way is on the line.
  @Test(
    "UN Progress Chart: a line that reaches exactly 95 % is on track, exactly 10 % is fair",
    arguments: [
      ("47.5", "on-track"), ("47.499999999", "fair"), ("5", "fair"), ("4.999999999", "off-track"),
      ("-1", "off-track"),
    ])
  func progressChart(value: String, expected: String) throws {
    let target = OneTarget(
      end: "2030-12-31", baseline: ("0", "2020-12-31"), figures: [("2025-12-31", value, nil)])
    #expect(try target.answer("un-progress-chart", on: "2025-12-31").band?.id == expected)
  }

  /// Six yearly points that rise to 50 with the target 100 five years later: what is left is 50, and
  /// the same rise once more misses it by 50 less the rise.
  @Test(
    "Destatis: under 5 % short is sun, 5 % to 20 % cloud with sun, more is cloud, backwards is storm",
    arguments: [
      ("2.499999999", "sun"), ("2.5", "light-cloud"), ("10", "light-cloud"),
      ("10.000000001", "cloud"), ("50", "storm"), ("60", "storm"),
    ])
  func destatis(first: String, expected: String) throws {
    let years = 2020...2025
    let values = [first, "50", "50", "50", "50", "50"]
    let target = OneTarget(
      start: "2020-01-01", end: "2030-12-31",
      figures: zip(years, values).map { ("\($0)-12-31", $1, nil) })
    #expect(try target.answer("destatis", on: "2025-12-31").band?.id == expected)
  }

  @Test("Three points are too few for a trend of six")
  func tooFew() throws {
    let target = OneTarget(
      start: "2020-01-01", end: "2030-12-31",
      figures: [("2020-12-31", "1", nil), ("2021-12-31", "2", nil), ("2022-12-31", "3", nil)])
    let answer = try target.answer("destatis", on: "2022-12-31")
    #expect(answer.band == nil && answer.remark?.english == "too few figures")
  }

  @Test(
    "Every scheme says how far the next better class is",
    arguments: [
      ("month-linear", "0.1"), ("xuancheng", "0.1"), ("yinchuan", "0"), ("jinzhai", "0.1"),
      ("pepfar", "0.2"),
    ])
  func distances(scheme: String, expected: String) throws {
    let answer = try flow("40").answer(scheme, on: "2021-06-30")
    #expect(answer.distance?.decimalText(places: 9) == expected)
  }

  @Test("The schemes of trends too, Open SDG's ratio among them")
  func trendDistances() throws {
    // 100 should become 144 in two years, 20 % a year; 110 after one is 10 %, half of it.
    let target = OneTarget(
      value: "144", start: "2021-01-01", end: "2022-12-31", baseline: ("100", "2020-12-31"),
      figures: [("2021-12-31", "110", nil)])
    let ratio = try target.answer("open-sdg", on: "2021-12-31")
    #expect(ratio.band?.id == "limited" && ratio.distance?.decimalText(places: 9) == "0.1")
    // By a straight line 20 of 44 points will be gone.
    let chart = try target.answer("un-progress-chart", on: "2021-12-31")
    #expect(chart.distance == Fraction(95, over: 100).map { $0 - (Fraction(20, over: 44) ?? $0) })
  }

  @Test(
    "A rough figure has a class only where its bound settles it",
    arguments: [
      (Observation.Qualifier.moreThan, "60", "green"), (.moreThan, "45", nil),
      (.lessThan, "15", "red"), (.lessThan, "45", nil), (.about, "60", nil),
    ] as [(Observation.Qualifier, String, String?)])
  func rough(qualifier: Observation.Qualifier, done: String, expected: String?) throws {
    let target = MadeUpTarget()
    let judge = try target.judge([.toDate(done, "2030-06-30", qualifier)], asOf: "2030-06-30")
    let schemes = try BundledCatalog.catalog().schemes.filter { $0.id == "yinchuan" }
    let answers = judge.answers(schemes, judge.judge(try target.entry()))
    #expect(answers.map { $0.band?.id } == [expected])
    #expect((answers.first?.remark?.english == "the figure is too rough") == (expected == nil))
  }

  @Test("A yearly sum has no trend, met or kept as it may be")
  func sumsHaveNoTrend() throws {
    for scheme in ["open-sdg", "un-progress-chart", "destatis"] {
      let answer = try flow("100").answer(scheme, on: "2021-06-30")
      #expect(answer.band == nil && answer.remark?.english == "this sort of target has no trend")
    }
  }

  @Test("From the best number to being met, what is left of the way is the distance")
  func leftToAchieved() throws {
    let answer = try flow("70").answer("month-linear", on: "2021-06-30")
    #expect(answer.band?.id == "ahead" && answer.distance?.decimalText(places: 3) == "0.3")
    let done = try flow("100").answer("month-linear", on: "2021-06-30")
    #expect(done.band?.id == "achieved" && done.distance == nil)
  }

  @Test(
    "The default scheme never says anything else than the verdict",
    arguments: [
      ("hold", "2021-06-30", "120", "holding"), ("hold", "2021-06-30", "90", "broken"),
      ("reach", "2021-12-31", "90", "missed"), ("reach", "2021-06-30", "90", "pending"),
      ("reach", "2021-12-31", "100", "achieved"),
    ])
  func verdicts(mode: String, day: String, value: String, expected: String) throws {
    let target = OneTarget(mode: mode, figures: [(day, value, nil)])
    #expect(try target.answer("month-linear", on: day).band?.id == expected)
    #expect(try target.judgement(on: day).verdict.rawValue == expected)
  }

  @Test("A figure of mid-year puts a target whose time is over into no class")
  func endUnknown() throws {
    let target = OneTarget(kind: "flow", figures: [("2021-06-30", "60", ("2021-01-01", "to-date"))])
    for scheme in ["month-linear", "xuancheng", "yinchuan", "pepfar"] {
      let answer = try target.answer(scheme, on: "2022-01-31")
      #expect(answer.band == nil && answer.remark?.english == "the figure does not settle it")
    }
  }

  @Test("Bounds of gaps are printed in percentage points, bounds of ratios in percent")
  func thresholds() throws {
    let schemes = try BundledCatalog.catalog().schemes
    let lights = try #require(schemes.first { $0.id == "yinchuan" }).thresholds(.chinese)
    #expect(lights.contains("黄灯 ≥ -30.0个百分点") && lights.contains("；"))
    let ratio = try #require(schemes.first { $0.id == "open-sdg" }).thresholds(.english)
    #expect(ratio.contains("≥ 95.0%"))
  }

  @Test("金寨: every verdict has exactly one class")
  func jinzhai() throws {
    let schemes = try BundledCatalog.catalog().schemes
    let scheme = try #require(schemes.first { $0.id == "jinzhai" })
    for verdict in Verdict.allCases {
      #expect(scheme.bands.count { $0.verdicts.contains(verdict) } == 1, "\(verdict)")
    }
  }

  @Test("Without a figure no scheme says anything but “other”")
  func noFigure() throws {
    for scheme in try BundledCatalog.catalog().schemes where scheme.measure != .verdict {
      let answer = try OneTarget(kind: "flow").answer(scheme.id.rawValue, on: "2021-06-30")
      #expect(answer.band == nil, "\(scheme.id)")
      #expect(answer.remark != nil, "\(scheme.id)")
    }
  }
}
