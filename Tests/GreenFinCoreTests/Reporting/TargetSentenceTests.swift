import Testing

@testable import GreenFinCore

/// The sentences of a bulletin about one target; all figures are made up.
@Suite("Sentences about targets")
struct TargetSentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var target = MadeUpTarget()
    var figures: [MadeUpFigure] = []
    var asOf = "2030-06-30"
    let chinese: String
    let english: String
  }

  static let sums = [
    Case(
      testDescription: "a sum ahead of the time gone", figures: [.toDate("60", "2030-06-30")],
      chinese: "示例指标累计60亿元，完成年度目标（不少于100亿元）的60.0%，快于序时进度10.0个百分点。",
      english: "Sample measure came to 6 billion yuan, 60.0% of the yearly target "
        + "(at least 10 billion yuan), 10.0 percentage points ahead of schedule."),
    Case(
      testDescription: "a sum behind it says what is left to do",
      figures: [.toDate("40", "2030-06-30")],
      chinese: "示例指标累计40亿元，完成年度目标（不少于100亿元）的40.0%，慢于序时进度10.0个百分点，"
        + "余下时间平均每季度需增加30亿元。",
      english: "Sample measure came to 4 billion yuan, 40.0% of the yearly target "
        + "(at least 10 billion yuan), 10.0 percentage points behind schedule, which leaves 3 billion "
        + "yuan more for each quarter."),
    Case(
      testDescription: "one point is singular in English", figures: [.toDate("51", "2030-06-30")],
      chinese: "示例指标累计51亿元，完成年度目标（不少于100亿元）的51.0%，快于序时进度1.0个百分点。",
      english: "Sample measure came to 5.1 billion yuan, 51.0% of the yearly target "
        + "(at least 10 billion yuan), 1.0 percentage point ahead of schedule."),
    Case(
      testDescription: "a gap that rounds to nothing is still on its side",
      figures: [.toDate("50.01", "2030-06-30")],
      chinese: "示例指标累计50.01亿元，完成年度目标（不少于100亿元）的50.0%，略快于序时进度。",
      english: "Sample measure came to 5.001 billion yuan, 50.0% of the yearly target "
        + "(at least 10 billion yuan), just ahead of schedule."),
    Case(
      testDescription: "exactly on schedule", figures: [.toDate("50", "2030-06-30")],
      chinese: "示例指标累计50亿元，完成年度目标（不少于100亿元）的50.0%，与序时进度持平。",
      english: "Sample measure came to 5 billion yuan, 50.0% of the yearly target "
        + "(at least 10 billion yuan), level with the schedule."),
    Case(
      testDescription: "a rough figure stays rough",
      figures: [.toDate("60", "2030-06-30", .moreThan)],
      chinese: "示例指标累计超过60亿元，完成年度目标（不少于100亿元）的60.0%以上。",
      english:
        "Sample measure came to more than 6 billion yuan, more than 60.0% of the yearly target "
        + "(at least 10 billion yuan)."),
    Case(
      testDescription: "an older figure names its day", figures: [.toDate("30", "2030-03-31")],
      chinese: "示例指标累计30亿元（截至2030年3月31日），完成年度目标（不少于100亿元）的30.0%，快于序时进度5.0个百分点。",
      english: "Sample measure came to 3 billion yuan on 31 March 2030, 30.0% of the yearly target "
        + "(at least 10 billion yuan), 5.0 percentage points ahead of schedule."),
    Case(
      testDescription: "a year that is over", figures: [.toDate("90", "2030-12-31")],
      asOf: "2030-12-31",
      chinese: "示例指标累计90亿元，完成年度目标（不少于100亿元）的90.0%，期限已到，未完成。",
      english: "Sample measure came to 9 billion yuan, 90.0% of the yearly target "
        + "(at least 10 billion yuan), missed: its time is over."),
  ]

  private static func share(_ baseline: String?) -> MadeUpTarget {
    MadeUpTarget(
      kind: .share, value: "30", unit: "%", baseline: baseline.map { ($0, "2029-12-31") })
  }

  static let states = [
    Case(
      testDescription: "a share with a baseline has gone a part of its way",
      target: share("20"), figures: [.at("26", "2030-06-30")],
      chinese: "示例指标为26%，从基期20%到年度目标（不低于30%）已走完60.0%，快于序时进度10.0个百分点。",
      english: "Sample measure stood at 26%, 60.0% of the way from 20% to the yearly target "
        + "(at least 30%), 10.0 percentage points ahead of schedule."),
    Case(
      testDescription: "two percentages differ by points and not by per cent",
      target: share(nil), figures: [.at("26.5", "2030-06-30")],
      chinese: "示例指标为26.5%，距年度目标（不低于30%）还差3.5个百分点。",
      english: "Sample measure stood at 26.5%, 3.5 percentage points short of the yearly target "
        + "(at least 30%)."),
    Case(
      testDescription: "less is better where less is wanted",
      target: MadeUpTarget(
        kind: .share, better: .lower, comparator: .atMost, value: "1", unit: "%"),
      figures: [.at("0.5", "2030-06-30")],
      chinese: "示例指标为0.5%，优于年度目标（不高于1%）0.5个百分点。",
      english: "Sample measure stood at 0.5%, 0.5 percentage points better than the yearly target "
        + "(at most 1%)."),
    Case(
      testDescription: "what was to be kept and was not",
      target: MadeUpTarget(kind: .share, value: "30", unit: "%", mode: .hold),
      figures: [.at("29", "2030-06-30")],
      chinese: "示例指标为29%，距年度目标（不低于30%）还差1个百分点，未保持。",
      english: "Sample measure stood at 29%, 1 percentage point short of the yearly target "
        + "(at least 30%), not kept."),
    Case(
      testDescription: "a place in an order",
      target: MadeUpTarget(
        kind: .rank, better: .lower, comparator: .rankWithin, value: "3", unit: "位"),
      figures: [.at("4", "2030-06-30", unit: "位")],
      chinese: "示例指标居第4位，距年度目标（前3位）还差1位。",
      english: "Sample measure: ranked 4th, 1 place short of the yearly target (top 3)."),
    Case(
      testDescription: "nothing known is said to be unknown", target: share(nil),
      chinese: "示例指标截至2030年6月30日没有可用的数据。",
      english: "Sample measure has no figure that counts as of 30 June 2030."),
  ]

  @Test("A target's standing in one sentence", arguments: sums + states)
  func sentence(_ example: Case) throws {
    let judgement = try example.target.judgement(example.figures, asOf: example.asOf)
    let target = ReportedTarget(judgement: judgement, before: nil, answer: nil, versus: nil)
    #expect(target.sentence.chinese == example.chinese)
    #expect(target.sentence.english == example.english)
  }

  @Test(
    "Promises are spoken without signs",
    arguments: [
      (Comparator.atLeast, "20", "%", "不低于20%", "at least 20%"),
      (.atLeast, "5", "家", "不少于5家", "at least 5"),
      (.moreThan, "800", "亿元", "超过800亿元", "more than 80 billion yuan"),
      (.atMost, "1", "%", "不高于1%", "at most 1%"), (.lessThan, "3", "家", "少于3家", "less than 3"),
      (.about, "10", "家", "10家左右", "about 10"), (.bare, "6", "家", "6家", "6"),
      (.rankWithin, "3", "位", "前3位", "top 3"),
    ])
  func promise(
    comparator: Comparator, value: String, unit: String, chinese: String, english: String
  ) throws {
    let predicate = Predicate(
      comparator: comparator, quantity: try quantity(value, unit), versus: nil)
    #expect(predicate.spoken().chinese == chinese)
    #expect(predicate.spoken().english == english)
  }

  @Test(
    "Places in an order are ordinal numbers",
    arguments: [
      (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
      (21, "21st"), (102, "102nd"), (111, "111th"),
    ])
  func ordinals(place: Int, text: String) { #expect(Counted.ordinal(place) == text) }

  @Test("A share that needs a whole company more needs two, not one and a half")
  func wholePace() throws {
    let judgement = try MadeUpTarget(kind: .count, value: "5", unit: "家").judgement(
      [.toDate("2", "2030-06-30", unit: "家")], asOf: "2030-06-30")
    let target = ReportedTarget(judgement: judgement, before: nil, answer: nil, versus: nil)
    #expect(target.neededPace?.chinese == "至少增加2家")
    #expect(target.neededPace?.english == "at least 2 more")
    #expect(target.neededQuantity?.value == 2)
  }

  @Test("A figure from before the end says so, and nothing of pace")
  func endNotReported() throws {
    let known = try MadeUpTarget().judgement(
      [.toDate("90", "2030-09-30")], asOf: "2030-12-31")
    let judgement = Judgement(
      entry: known.entry, asOf: known.asOf, dataState: .overdue, verdict: .noData,
      observed: known.observed, versus: nil, completion: nil, timeProgress: nil, gap: nil, way: nil,
      wayQualifier: .exact, margin: nil, notes: [], related: [], nested: [], forecast: nil,
      reason: JudgementReason(
        entry: known.entry, observed: known.observed, versus: nil, verdict: .noData,
        pace: Pace(), course: Course(), related: [], asOf: known.asOf))
    let target = ReportedTarget(judgement: judgement, before: nil, answer: nil, versus: nil)
    #expect(target.sentence.chinese == "示例指标最近数据为90亿元（截至2030年9月30日），期末数据未报。")
    #expect(
      target.sentence.english
        == "Sample measure last stood at 9 billion yuan (30 September 2030); the figure for the end of "
        + "its time was not reported.")
    #expect(target.hasFigure)
    #expect(!target.isLagging)
  }

  @Test(
    "Days in sentences are written out, and nothing else is touched",
    arguments: [
      ("2023-06-30为1180亿元", "2023年6月30日为1180亿元"), ("自2023-01-05起", "自2023年1月5日起"),
      ("-12.5 至 2023-13-01", "-12.5 至 2023-13-01"), ("湖-2023-06", "湖-2023-06"), ("", ""),
    ])
  func dates(text: String, written: String) {
    #expect(Phrase(text, "").withWrittenDates.chinese == written)
  }

  @Test("A comparison names the other indicator and its figure")
  func relative() throws {
    let growth = [("growth", "12.5"), ("all-growth", "10")].map { indicator, value in
      """
      {"id": "\(indicator)-1", "indicator": "\(indicator)", "jurisdiction": "city",
        "asOf": "2030-06-30", "periodStart": "2030-01-01", "basis": "to-date",
        "value": \(value), "unit": "%", "document": "city-2030", "place": "表"},
      """
    }
    let registers = MadeUpFiles.registers.replacing(
      "\"observations\": [", with: "\"observations\": [" + growth.joined())
    let catalog = try #require(
      CatalogLoader.load(MadeUpFiles.files(registers: registers)).catalog)
    let report = QuarterlyReporter(
      catalog, .empty, quarter: try period("2030Q2"), .init(day: try day("2030-07-31"))
    ).report(on: ["city-2030"])
    let target = try #require(report.targets.first { $0.entry.target.kind == .relative })
    #expect(
      target.sentence.chinese.hasPrefix("绿色增速为12.5%，全部增速为10%，优于年度目标（高于"), "\(target.sentence)")
  }
}
