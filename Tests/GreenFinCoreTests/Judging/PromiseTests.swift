import Testing

@testable import GreenFinCore

@Suite("Ranks, things to keep, things to compare, things to do")
struct PromiseTests {
  private static let rank = MadeUpTarget(
    kind: .rank, better: .lower, comparator: .rankWithin, value: "3", unit: "位", mode: .hold)

  @Test(
    "A rank to be kept",
    arguments: [
      ("3", "2030-06-30", "2030-06-30", Verdict.holding),
      ("1", "2030-06-30", "2030-07-01", .holding),
      ("4", "2030-06-30", "2030-06-30", .broken), ("2", "2030-12-31", "2030-12-31", .achieved),
      ("4", "2030-12-31", "2031-06-30", .broken),
    ])
  func hold(value: String, date: String, asOf: String, verdict: Verdict) throws {
    let judgement = try Self.rank.judgement([.at(value, date, unit: "位")], asOf: asOf)
    #expect(judgement.verdict == verdict)
    #expect(judgement.completion == nil && judgement.timeProgress == nil)
  }

  private static let share = MadeUpTarget(kind: .share, value: "20", unit: "%", mode: .hold)

  @Test("What is to be kept is broken by any figure of its time, and says whether it came back")
  func brokenThenRestored() throws {
    let figures: [MadeUpFigure] = [
      .at("21", "2030-03-31"), .at("19", "2030-06-30"), .at("22", "2030-09-30"),
    ]
    let spring = try Self.share.judgement(figures, asOf: "2030-03-31")
    #expect(spring.verdict == .holding && spring.notes.isEmpty)
    let summer = try Self.share.judgement(figures, asOf: "2030-06-30")
    #expect(summer.verdict == .broken)
    #expect(summer.notes == [.broken(on: try day("2030-06-30"), restored: nil)])
    let autumn = try Self.share.judgement(figures, asOf: "2030-12-31")
    #expect(autumn.verdict == .broken)
    #expect(autumn.notes.map(\.identifier) == ["restored"])
    #expect(
      autumn.notes[0].sentence.english == "not kept on 2030-06-30, kept again from 2030-09-30 on")
    #expect(autumn.reason.chinese.contains("2030-06-30为19%，未保持"))
  }

  @Test("A break before its time, or by a figure that a better one of the day corrects, is none")
  func noBreak() throws {
    var derived = MadeUpFigure.at("19", "2030-06-30")
    derived.isDerived = true
    let figures: [MadeUpFigure] = [
      .at("10", "2029-12-31"), derived, .at("20", "2030-06-30"), .at("22", "2030-12-31"),
    ]
    #expect(try Self.share.judgement(figures, asOf: "2030-12-31").verdict == .achieved)
  }

  @Test("An event that must not happen and did stays broken; kept needs a figure of the end")
  func event() throws {
    let target = MadeUpTarget(kind: .milestone, comparator: .done, value: nil, mode: .hold)
    let happened: [MadeUpFigure] = [
      .at("0", "2030-06-30", unit: "项"), .at("1", "2030-12-31", unit: "项"),
    ]
    let judgement = try target.judgement(happened, asOf: "2030-12-31")
    #expect(judgement.verdict == .broken && judgement.notes.map(\.identifier) == ["restored"])
    let quiet = try target.judgement([.at("1", "2030-06-30", unit: "项")], asOf: "2031-01-31")
    #expect(quiet.verdict == .holding && quiet.notes.map(\.identifier) == ["stale"])
  }

  @Test("Higher than another measure, to be kept: each day with both figures counts")
  func keptAbove() throws {
    var target = Self.relative
    target.mode = .hold
    let figures: [MadeUpFigure] = [
      .at("9", "2030-03-31"), Self.other("10", "2030-03-31"), .at("8", "2030-06-30"),
      .at("12", "2030-12-31"), Self.other("10", "2030-12-31"),
    ]
    let judgement = try target.judgement(figures, asOf: "2030-12-31")
    #expect(judgement.verdict == .broken)
    #expect(
      judgement.notes
        == [.broken(on: try day("2030-03-31"), restored: try day("2030-12-31"))])
  }

  @Test("Met only after its time")
  func late() throws {
    let target = MadeUpTarget(kind: .share, value: "20", unit: "%")
    let figures: [MadeUpFigure] = [.at("19", "2030-12-31"), .at("21", "2031-03-31")]
    let judgement = try target.judgement(figures, asOf: "2031-06-30")
    #expect(judgement.verdict == .missed)
    #expect(judgement.notes == [.metLate(on: try day("2031-03-31"))])
    #expect(try target.judgement(figures, asOf: "2031-01-31").notes.isEmpty)
  }

  @Test("A rank's margin counts places on the good side")
  func rankMargin() throws {
    let good = try Self.rank.judgement([.at("1", "2030-06-30", unit: "位")], asOf: "2030-06-30")
    #expect(good.margin?.chinese == "2位")
    let bad = try Self.rank.judgement([.at("5", "2030-06-30", unit: "位")], asOf: "2030-06-30")
    #expect(bad.margin?.chinese == "-2位")
  }

  @Test(
    "About a figure means up to 5 % short of it, never too much, and every answer says so",
    arguments: [
      ("9.5", Verdict.achieved), ("10.5", .achieved), ("9.49", .missed), ("10.51", .achieved),
    ])
  func about(value: String, verdict: Verdict) throws {
    let target = MadeUpTarget(kind: .share, comparator: .about, value: "10", unit: "%")
    let judgement = try target.judgement([.at(value, "2030-12-31")], asOf: "2030-12-31")
    #expect(judgement.verdict == verdict)
    #expect(judgement.reason.chinese.contains("5%"))
    #expect(judgement.reason.english.contains("5%"))
  }

  private static let relative = MadeUpTarget(
    kind: .growth, comparator: .above, value: nil, unit: "%", versus: "other")

  private static func other(_ value: String, _ date: String) -> MadeUpFigure {
    MadeUpFigure(value: value, unit: "%", asOf: date, indicator: "other")
  }

  @Test(
    "Higher than another measure, on the same day",
    arguments: [
      ("12", "10", Verdict.achieved, "2个百分点"), ("10", "10", .missed, "0个百分点"),
      ("9.5", "10", .missed, "-0.5个百分点"), ("10.000000001", "10", .achieved, "0.000000001个百分点"),
    ])
  func above(value: String, other: String, verdict: Verdict, margin: String) throws {
    let figures = [MadeUpFigure.at(value, "2030-12-31"), Self.other(other, "2030-12-31")]
    let judgement = try Self.relative.judgement(figures, asOf: "2030-12-31")
    #expect(judgement.verdict == verdict)
    #expect(judgement.margin?.chinese == margin)
    #expect(judgement.reason.chinese.contains(other))
  }

  @Test("With a margin, reaching the margin is enough")
  func aboveByMargin() throws {
    var target = Self.relative
    target.value = "2"
    target.unit = "个百分点"
    let figures = [MadeUpFigure.at("12", "2030-12-31"), Self.other("10", "2030-12-31")]
    #expect(try target.judgement(figures, asOf: "2030-12-31").verdict == .achieved)
    let short = [MadeUpFigure.at("11.9", "2030-12-31"), Self.other("10", "2030-12-31")]
    #expect(try target.judgement(short, asOf: "2030-12-31").verdict == .missed)
  }

  @Test("A rough figure on either side settles only what its bound does")
  func roughComparison() throws {
    func verdict(
      _ own: Observation.Qualifier, _ other: Observation.Qualifier, _ value: String
    ) throws -> Verdict {
      var versus = Self.other("10", "2030-12-31")
      versus.qualifier = other
      let figures = [MadeUpFigure.at(value, "2030-12-31", own), versus]
      return try Self.relative.judgement(figures, asOf: "2030-12-31").verdict
    }
    #expect(try verdict(.exact, .lessThan, "10") == .achieved)
    #expect(try verdict(.exact, .moreThan, "10") == .missed)
    #expect(try verdict(.exact, .moreThan, "12") == .noData)
    #expect(try verdict(.moreThan, .lessThan, "12") == .achieved)
    #expect(try verdict(.moreThan, .moreThan, "12") == .noData)
  }

  @Test("Figures of different days are not compared, and the answer says so")
  func differentDays() throws {
    for figures in [
      [MadeUpFigure.at("12", "2030-12-31"), Self.other("10", "2030-09-30")],
      [MadeUpFigure.at("12", "2030-12-31")],
    ] {
      let judgement = try Self.relative.judgement(figures, asOf: "2030-12-31")
      #expect(judgement.verdict == .noData)
      #expect(judgement.reason.english.contains("nothing of the same day"))
    }
  }

  @Test(
    "A milestone is done or it is not",
    arguments: [
      ("1", "2030-06-30", Verdict.achieved), ("0", "2030-06-30", .pending),
      ("0", "2030-12-31", .missed), ("1", "2030-12-31", .achieved),
    ])
  func milestone(value: String, asOf: String, verdict: Verdict) throws {
    let target = MadeUpTarget(kind: .milestone, comparator: .done, value: nil)
    let judgement = try target.judgement([.at(value, asOf, unit: "项")], asOf: asOf)
    #expect(judgement.verdict == verdict)
    #expect(judgement.completion == nil && judgement.margin == nil)
    #expect(try target.judgement([], asOf: "2030-12-31").verdict == .noData)
  }

  @Test("A difference of two percentages is in percentage points, of money in money")
  func margins() throws {
    let share = MadeUpTarget(kind: .share, value: "20", unit: "%")
    let low = try share.judgement([.at("18.1", "2030-06-30")], asOf: "2030-06-30")
    #expect(low.margin?.chinese == "-1.9个百分点")
    let ceiling = MadeUpTarget(
      kind: .share, better: .lower, comparator: .atMost, value: "1", unit: "%")
    let good = try ceiling.judgement([.at("0.49", "2030-06-30")], asOf: "2030-06-30")
    #expect(good.margin?.chinese == "0.51个百分点")
    let flow = try MadeUpTarget().judgement([.toDate("60", "2030-06-30")], asOf: "2030-06-30")
    #expect(flow.margin?.chinese == "-40亿元")
  }

  @Test("The reason holds the figure, the promise, and how far the time has gone")
  func reasons() throws {
    let judgement = try MadeUpTarget().judgement([.toDate("60", "2030-06-30")], asOf: "2030-06-30")
    #expect(judgement.reason.chinese == "2030-06-30为60亿元，目标≥ 100亿元；完成60.0%，序时进度50.0%")
    for part in [
      "6 billion yuan", "10 billion yuan", "2030-06-30", "60.0% done", "50.0% of the time",
    ] {
      #expect(judgement.reason.english.contains(part), "\(part)")
    }
  }
}
