import Testing

@testable import GreenFinCore

@Suite("Which figures count as evidence")
struct EvidenceTests {
  private static let flow = MadeUpTarget()
  private static let share = MadeUpTarget(kind: .share, value: "20", unit: "%")

  private static let share15 = MadeUpFigure.at("15", "2030-06-30")

  @Test("Nothing reported is no data, never zero")
  func noData() throws {
    for target in [Self.flow, Self.share, MadeUpTarget(comparator: .atMost, value: "5")] {
      let judgement = try target.judgement([], asOf: "2030-06-30")
      #expect(judgement.verdict == .noData && judgement.dataState == .none)
      #expect(judgement.observed == nil && judgement.completion == nil && judgement.gap == nil)
      #expect(judgement.margin == nil && judgement.verdict.light == .grey)
      #expect(judgement.reason.chinese.contains("2030-06-30"))
    }
  }

  @Test("Nothing reported stays no data after the horizon, and is not called missed")
  func noDataLater() throws {
    #expect(try Self.flow.judgement([], asOf: "2031-06-30").verdict == .noData)
  }

  @Test("A reported zero is a figure")
  func zero() throws {
    let judgement = try Self.flow.judgement([.toDate("0", "2030-06-30")], asOf: "2030-06-30")
    #expect(judgement.dataState == .reportedZero && judgement.verdict == .behind)
    #expect(judgement.completion == Fraction(0))
  }

  static let refused: [(String, MadeUpTarget, MadeUpFigure)] = [
    (
      "a district's figure", share,
      MadeUpFigure(value: "99", unit: "%", asOf: "2030-06-30", jurisdiction: "city/east")
    ),
    (
      "a bank's figure", share,
      MadeUpFigure(value: "99", unit: "%", asOf: "2030-06-30", jurisdiction: "city/bank")
    ),
    ("the year before", share, .at("99", "2029-12-31")),
    ("the year after", share, .at("99", "2031-01-01")),
    ("a flow of the year before", flow, .toDate("999", "2029-12-31")),
    (
      "one quarter alone", flow,
      MadeUpFigure(value: "999", asOf: "2030-06-30", start: "2030-04-01", basis: .inPeriod)
    ),
    (
      "a sum over several years", flow,
      MadeUpFigure(value: "999", asOf: "2030-06-30", start: "2026-01-01", basis: .inPeriod)
    ),
    ("a flow without its period", flow, .at("999", "2030-06-30", unit: "亿元")),
    (
      "one quarter of a sum since the start",
      MadeUpTarget(kind: .cumulative, window: "2026..2030"),
      MadeUpFigure(value: "999", asOf: "2030-06-30", start: "2030-04-01", basis: .inPeriod)
    ),
    ("a share in percentage points", share, .at("99", "2030-06-30", unit: "个百分点")),
    ("a number of things for money", flow, .toDate("999", "2030-06-30", unit: "家")),
    (
      "another measure", share,
      MadeUpFigure(value: "99", unit: "%", asOf: "2030-06-30", indicator: "another")
    ),
  ]

  @Test("What only looks like the figure does not count", arguments: refused)
  func refusedFigures(label: String, target: MadeUpTarget, figure: MadeUpFigure) throws {
    let judgement = try target.judgement([figure], asOf: "2031-12-31")
    #expect(judgement.observed == nil, "\(label)")
    #expect(judgement.verdict == .noData, "\(label)")
  }

  @Test("A figure that comes later changes nothing about the day asked for")
  func later() throws {
    let known = [Self.share15]
    let before = try Self.share.judgement(known, asOf: "2030-06-30")
    for value in ["0", "15", "20", "99"] {
      for date in ["2030-07-01", "2030-12-31", "2031-06-30"] {
        let after = try Self.share.judgement(known + [.at(value, date)], asOf: "2030-06-30")
        #expect(after.verdict == before.verdict && after.reason == before.reason)
        #expect(after.observed?.id == before.observed?.id)
      }
    }
  }

  @Test("Of several figures the newest counts, whatever their order")
  func newest() throws {
    let figures: [MadeUpFigure] = [
      .at("15", "2030-03-31"), .at("21", "2030-09-30"), .at("18", "2030-06-30"),
    ]
    for order in [figures, figures.reversed()] {
      let judgement = try Self.share.judgement(order, asOf: "2030-12-01")
      #expect(judgement.observed?.quantity.value == 21)
    }
    #expect(try Self.share.judgement(figures, asOf: "2030-08-01").observed?.quantity.value == 18)
  }

  @Test("For one day, printed beats worked out, and exact beats rough")
  func better() throws {
    var derived = MadeUpFigure.at("30", "2030-06-30")
    derived.isDerived = true
    let rough = MadeUpFigure.at("40", "2030-06-30", .about)
    for order in [[derived, Self.share15, rough], [rough, Self.share15, derived]] {
      let judgement = try Self.share.judgement(order, asOf: "2030-06-30")
      #expect(judgement.observed?.quantity.value == 15)
    }
  }

  @Test("A worked-out figure counts where there is no other, and the reason says so")
  func derived() throws {
    var derived = MadeUpFigure.at("30", "2030-06-30")
    derived.isDerived = true
    let judgement = try Self.share.judgement([derived], asOf: "2030-06-30")
    #expect(judgement.verdict == .achieved)
    #expect(judgement.reason.chinese.contains("30% + 0%"))
    #expect(judgement.reason.english.contains("30% + 0%"))
  }

  @Test("Before its time a target is not due, whatever is known")
  func notDue() throws {
    let judgement = try Self.share.judgement([.at("99", "2029-12-31")], asOf: "2029-12-31")
    #expect(judgement.verdict == .notDue && judgement.dataState == .notDue)
    #expect(judgement.reason.english.contains("2030-01-01"))
  }

  @Test("“Higher than” rests on the newest day that both indicators have figures for")
  func newestOfBoth() throws {
    var target = MadeUpTarget(kind: .growth, comparator: .above, value: nil, unit: "%")
    target.versus = "other"
    func other(_ value: String, _ day: String) -> MadeUpFigure {
      var figure = MadeUpFigure.at(value, day)
      figure.indicator = "other"
      return figure
    }
    let june = [MadeUpFigure.at("12", "2030-06-30"), other("10", "2030-06-30")]
    for later in [
      [], [other("13", "2030-07-31")], [.at("9", "2030-07-31")],
      [.at("9", "2030-07-31"), other("13", "2030-08-31")],
    ] as [[MadeUpFigure]] {
      let judgement = try target.judgement(june + later, asOf: "2030-09-30")
      #expect(judgement.verdict == .achieved)
      #expect(judgement.margin?.value == 2)
      #expect(judgement.observed?.asOf.description == "2030-06-30")
    }
    let apart = [MadeUpFigure.at("12", "2030-06-30"), other("10", "2030-07-31")]
    let judgement = try target.judgement(apart, asOf: "2030-09-30")
    #expect(judgement.verdict == .noData)
    #expect(judgement.margin == nil)
    #expect(judgement.reason.chinese.contains("没有同日同时段的对照数据"))
  }

  @Test(
    "The rate of a quarter is not that of the year: it neither meets nor breaks, whatever its name")
  func rateOfQuarter() throws {
    let target = MadeUpTarget(kind: .growth, value: "15", unit: "%")
    func quarter(_ value: String) -> MadeUpFigure {
      MadeUpFigure(
        value: value, unit: "%", asOf: "2030-12-31", start: "2030-10-01", basis: .inPeriod)
    }
    // By identifier the quarter would come first.
    let year = MadeUpFigure.toDate("20", "2030-12-31", unit: "%")
    let both = try target.judgement([quarter("11"), year], asOf: "2031-01-15")
    #expect(both.verdict == .achieved && both.observed?.quantity.value == 20)
    let alone = try target.judgement([quarter("11")], asOf: "2031-01-15")
    #expect(alone.verdict == .noData)
  }

  @Test("What a stock has grown by in a quarter is not the stock")
  func incrementOfStock() throws {
    var target = MadeUpTarget(kind: .cumulative, value: "60")
    target.baseline = ("50", "2029-12-31")
    let increment = MadeUpFigure(
      value: "20", asOf: "2030-06-30", start: "2030-01-01", basis: .inPeriod)
    let judgement = try target.judgement(
      [increment, .at("70", "2030-06-30", unit: "亿元")], asOf: "2030-07-31")
    #expect(judgement.verdict == .achieved && judgement.observed?.quantity.value == 70)
  }

  @Test("“Higher than” compares equal spans: half a year is not held against a quarter")
  func spans() throws {
    var target = MadeUpTarget(kind: .flow, comparator: .above, value: nil)
    target.versus = "other"
    var quarter = MadeUpFigure(
      value: "30", asOf: "2030-06-30", start: "2030-04-01", basis: .inPeriod)
    quarter.indicator = "other"
    let half = MadeUpFigure.toDate("60", "2030-06-30")
    let apart = try target.judgement([half, quarter], asOf: "2030-07-31")
    #expect(apart.verdict == .noData && apart.margin == nil)
    var whole = MadeUpFigure.toDate("70", "2030-06-30")
    whole.indicator = "other"
    let alike = try target.judgement([half, quarter, whole], asOf: "2030-07-31")
    #expect(alike.verdict == .pending && alike.margin?.value == -10)
  }

  @Test("Of an “about” that is better when lower, more is on the bad side")
  func aboutLower() throws {
    let target = MadeUpTarget(
      kind: .level, better: .lower, comparator: .about, value: "100", unit: "亿元")
    let judgement = try target.judgement([.at("104", "2030-06-30", unit: "亿元")], asOf: "2030-07-31")
    #expect(judgement.margin?.value == -4)
  }
}
