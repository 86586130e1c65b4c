import Testing

@testable import GreenFinCore

@Suite("Judging targets as of a day")
struct JudgeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let target: MadeUpTarget
    let figures: [MadeUpFigure]
    let asOf: String
    let verdict: Verdict
    /// Completion, time progress and gap in percent, where there are any.
    let pace: [String]

    init(
      _ label: String, _ target: MadeUpTarget, _ figures: [MadeUpFigure], _ asOf: String,
      _ verdict: Verdict, _ pace: [String] = []
    ) {
      testDescription = label
      self.target = target
      self.figures = figures
      self.asOf = asOf
      self.verdict = verdict
      self.pace = pace
    }
  }

  static let flow = MadeUpTarget()
  private static let ceiling = MadeUpTarget(better: .lower, comparator: .atMost)
  static let flowCases = [
    Case(
      "behind its time", flow, [.toDate("40", "2030-06-30")], "2030-06-30", .behind,
      ["40.0%", "50.0%", "-10.0%"]),
    Case(
      "exactly as far as its time", flow, [.toDate("50", "2030-06-30")], "2030-06-30", .onSchedule,
      ["50.0%", "50.0%", "0.0%"]),
    Case(
      "ahead of its time by a hair", flow, [.toDate("50.000000001", "2030-06-30")], "2030-06-30",
      .ahead, ["50.0%", "50.0%", "0.0%"]),
    Case(
      "January to November is 91.7 % of the year", flow, [.toDate("90", "2030-11-30")],
      "2030-12-15", .behind, ["90.0%", "91.7%", "-1.7%"]),
    Case(
      "time goes to the figure's day, not to the day asked", flow, [.toDate("30", "2030-03-31")],
      "2030-11-30", .ahead, ["30.0%", "25.0%", "5.0%"]),
    Case(
      "met before its time", flow, [.toDate("100", "2030-06-30")], "2030-06-30", .achieved,
      ["100.0%", "50.0%", "50.0%"]),
    Case(
      "in another unit of the same measure", flow, [.toDate("400000", "2030-06-30", unit: "万元")],
      "2030-06-30", .behind, ["40.0%", "50.0%", "-10.0%"]),
    Case(
      "missed on the last day", flow, [.toDate("99.9", "2030-12-31")], "2030-12-31", .missed,
      ["99.9%", "100.0%", "-0.1%"]),
    Case(
      "one day before the end nothing is missed", flow, [.toDate("99.9", "2030-11-30")],
      "2030-12-30", .ahead, ["99.9%", "91.7%", "8.2%"]),
    Case(
      "an old figure proves nothing after the end", flow, [.toDate("40", "2030-06-30")],
      "2031-01-01", .noData, ["40.0%"]),
    Case(
      "more than 130 settles 120", MadeUpTarget(kind: .count, value: "120", unit: "款"),
      [.toDate("130", "2030-06-30", .moreThan, unit: "款")], "2030-06-30", .achieved,
      ["108.3%", "50.0%", "58.3%"]),
    Case(
      "more than 130 leaves 150 open, and is ahead of its time",
      MadeUpTarget(kind: .count, value: "150", unit: "款"),
      [.toDate("130", "2030-06-30", .moreThan, unit: "款")], "2030-06-30", .ahead,
      ["86.7%", "50.0%", "36.7%"]),
    Case(
      "more than 60 of 150 at mid-year can be ahead or behind",
      MadeUpTarget(kind: .count, value: "150", unit: "款"),
      [.toDate("60", "2030-06-30", .moreThan, unit: "款")], "2030-06-30", .pending,
      ["40.0%", "50.0%", "-10.0%"]),
    Case(
      "less than 90 of 150 at mid-year can be ahead or behind",
      MadeUpTarget(kind: .count, value: "150", unit: "款"),
      [.toDate("90", "2030-06-30", .lessThan, unit: "款")], "2030-06-30", .pending,
      ["60.0%", "50.0%", "10.0%"]),
    Case(
      "less than 60 of 150 at mid-year is behind",
      MadeUpTarget(kind: .count, value: "150", unit: "款"),
      [.toDate("60", "2030-06-30", .lessThan, unit: "款")], "2030-06-30", .behind,
      ["40.0%", "50.0%", "-10.0%"]),
    Case(
      "open after the end is no data, not missed",
      MadeUpTarget(kind: .count, value: "150", unit: "款"),
      [.toDate("130", "2030-12-31", .moreThan, unit: "款")], "2030-12-31", .noData,
      ["86.7%", "100.0%", "-13.3%"]),
    Case(
      "a sum that must stay below a ceiling and is over it", ceiling,
      [.toDate("120", "2030-06-30")], "2030-06-30", .broken),
    Case(
      "a sum below its ceiling is kept, not achieved, while it can still grow", ceiling,
      [.toDate("60", "2030-06-30")], "2030-06-30", .holding),
    Case(
      "a sum below its ceiling over the whole time is achieved", ceiling,
      [.toDate("100", "2030-12-31")], "2030-12-31", .achieved),
    Case(
      "a sum of half a year says nothing of the whole, even when the time is over", ceiling,
      [.toDate("60", "2030-06-30")], "2031-01-31", .holding),
    Case(
      "a sum to be held above a floor grows into it", MadeUpTarget(mode: .hold),
      [.toDate("60", "2030-06-30")], "2030-06-30", .ahead, ["60.0%", "50.0%", "10.0%"]),
    Case(
      "a sum to be held above a floor that it did not reach", MadeUpTarget(mode: .hold),
      [.toDate("60", "2030-12-31")], "2030-12-31", .missed, ["60.0%", "100.0%", "-40.0%"]),
    Case(
      "a negative sum is behind, and no negative progress", flow,
      [.toDate("-5", "2030-06-30")], "2030-06-30", .behind, ["50.0%"]),
  ]

  private static let expected = MadeUpTarget(
    kind: .share, value: "20", unit: "%", window: "2026..2030", baseline: ("10", "2025-12-31"))
  private static let falling = MadeUpTarget(
    kind: .share, better: .lower, comparator: .atMost, value: "1", unit: "%", window: "2026..2030",
    baseline: ("3", "2025-12-31"))

  static let levelCases = [
    Case(
      "a share without a baseline has no pace", MadeUpTarget(kind: .share, value: "20", unit: "%"),
      [.at("19.9", "2030-06-30")], "2030-06-30", .pending),
    Case(
      "a way from a baseline", expected, [.at("15", "2028-06-30")], "2028-06-30", .onSchedule,
      ["50.0%", "50.0%", "0.0%"]),
    Case(
      "behind on the way", expected, [.at("14", "2028-06-30")], "2028-06-30", .behind,
      ["40.0%", "50.0%", "-10.0%"]),
    Case(
      "fallen below its baseline: behind, and no negative progress", expected,
      [.at("9", "2028-06-30")], "2028-06-30", .behind, ["50.0%"]),
    Case(
      "from below zero to above it: a way, and no completion",
      MadeUpTarget(
        kind: .level, value: "15", window: "2026..2030", baseline: ("-5", "2025-12-31")),
      [.at("10", "2028-06-30", unit: "亿元")], "2028-06-30", .ahead, ["50.0%"]),
    Case(
      "downwards from a baseline", falling, [.at("2", "2027-12-31")], "2027-12-31", .ahead,
      ["50.0%", "40.0%", "10.0%"]),
    Case(
      "less than 2 on the way down from 3 to 1 is ahead", falling,
      [.at("2", "2027-12-31", .lessThan)], "2027-12-31", .ahead, ["50.0%", "40.0%", "10.0%"]),
    Case(
      "more than 2 on the way down from 3 to 1 can be ahead or behind", falling,
      [.at("2", "2027-12-31", .moreThan)], "2027-12-31", .pending, ["50.0%", "40.0%", "10.0%"]),
    Case(
      "a target weaker than its baseline has no way to go",
      MadeUpTarget(
        kind: .share, better: .lower, comparator: .atMost, value: "1", unit: "%",
        window: "2026..2030", baseline: ("0.5", "2025-12-31")),
      [.at("0.6", "2028-06-30")], "2028-06-30", .achieved),
    Case(
      "a target equal to its baseline divides nothing by zero",
      MadeUpTarget(
        kind: .share, value: "20", unit: "%", window: "2026..2030", baseline: ("20", "2025-12-31")),
      [.at("19", "2028-06-30")], "2028-06-30", .pending),
    Case(
      "a target of zero divides nothing by zero", MadeUpTarget(value: "0"),
      [.toDate("-1", "2030-06-30")], "2030-06-30", .pending),
    Case(
      "strictly more than 10000 is not 10000",
      MadeUpTarget(kind: .level, comparator: .moreThan, value: "1", unit: "万亿元"),
      [.at("10000", "2030-12-31", unit: "亿元")], "2030-12-31", .missed),
    Case(
      "strictly more, by the least",
      MadeUpTarget(kind: .level, comparator: .moreThan, value: "1", unit: "万亿元"),
      [.at("10000.01", "2030-12-31", unit: "亿元")], "2030-12-31", .achieved),
    Case(
      "a bare figure means at least",
      MadeUpTarget(kind: .count, comparator: .bare, value: "5", unit: "家"),
      [.toDate("5", "2030-12-31", unit: "家")], "2030-12-31", .achieved,
      ["100.0%", "100.0%", "0.0%"]),
    Case(
      "growth has no pace", MadeUpTarget(kind: .growth, value: "10", unit: "%"),
      [.at("8", "2030-06-30")], "2030-06-30", .pending),
  ]

  @Test("Flows and counts", arguments: flowCases)
  func flows(_ example: Case) throws { try check(example) }

  @Test("Levels, shares and growth", arguments: levelCases)
  func levels(_ example: Case) throws { try check(example) }

  private func check(_ example: Case) throws {
    let judgement = try example.target.judgement(example.figures, asOf: example.asOf)
    #expect(judgement.verdict == example.verdict)
    let pace = [judgement.completion, judgement.timeProgress, judgement.gap]
    #expect(pace.compactMap { $0?.percentText } == example.pace)
    #expect(judgement.asOf.description == example.asOf)
    #expect(!judgement.reason.chinese.isEmpty && !judgement.reason.english.isEmpty)
  }

  @Test(
    "Where there is no completion, the reason says why",
    arguments: [
      (MadeUpTarget(value: "0"), MadeUpFigure.toDate("-1", "2030-06-30"), "not above zero"),
      (MadeUpTarget(), .toDate("-1", "2030-06-30"), "the figure is below zero"),
      (
        MadeUpTarget(kind: .level, baseline: ("100", "2029-12-31")),
        .at("90", "2030-06-30", unit: "亿元"), "equals the target"
      ),
      (
        MadeUpTarget(kind: .level, baseline: ("120", "2029-12-31")),
        .at("90", "2030-06-30", unit: "亿元"), "better than the target"
      ),
      (
        MadeUpTarget(kind: .level, baseline: ("20", "2029-12-31")),
        .at("10", "2030-06-30", unit: "亿元"), "worse than the baseline"
      ),
      (
        MadeUpTarget(kind: .level, baseline: ("-20", "2029-12-31")),
        .at("10", "2030-06-30", unit: "亿元"), "both sides of zero"
      ),
    ])
  func noCompletion(target: MadeUpTarget, figure: MadeUpFigure, words: String) throws {
    let judgement = try target.judgement([figure], asOf: "2030-06-30")
    #expect(judgement.completion == nil && judgement.gap == nil)
    #expect(judgement.reason.english.contains(words), "\(judgement.reason.english)")
    #expect(judgement.reason.chinese.contains("不计完成率"))
  }

  @Test("The same question gives the same answer, word for word")
  func determinism() throws {
    for example in Self.flowCases {
      let first = try example.target.judgement(example.figures, asOf: example.asOf)
      let second = try example.target.judgement(example.figures, asOf: example.asOf)
      #expect(first.reason == second.reason && first.verdict == second.verdict)
    }
  }
}
