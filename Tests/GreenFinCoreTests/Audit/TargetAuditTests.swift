import GreenFinCore
import Testing

@Suite("Audit: targets, on made-up data")
struct TargetAuditTests {
  private func kinds(
    _ targets: [String], indicators: [String] = [MadeUp.indicator("loans")],
    figures: [String] = [], others: [String] = []
  ) throws -> [String] {
    let plans = [MadeUp.plan(targets: targets)] + others
    return MadeUp.kinds(
      try MadeUp.catalog(indicators: indicators, figures: figures, plans: plans))
  }

  @Test(
    "Each aspect in which a statement differs is one finding",
    arguments: [
      ("nothing", "", []),
      ("the comparison", #""comparator": "bare""#, ["statement-comparator"]),
      ("the figure", #""value": 12"#, ["statement-figure"]),
      ("the unit, and so the figure, which is told once", #""unit": "万元""#, ["statement-figure"]),
      (
        "the unit alone", #""value": 0.001, "unit": "万亿元""#, ["statement-unit"]
      ),
      ("the date", #""end": "2022-12-31""#, ["statement-deadline"]),
      ("the subject", #""subject": "别的""#, ["statement-subject"]),
      ("the commitment", #""commitment": "力争""#, ["statement-commitment"]),
    ])
  func statements(label: String, extra: String, expected: [String]) throws {
    let target = MadeUp.target(statements: [("goals", ""), ("body", extra), ("table", extra)])
    #expect(try kinds([target]) == expected)
  }

  @Test(
    "Where a target stands and where it does not",
    arguments: [
      ("goals alone", ["goals"], ["uncarried-goal"]), ("everywhere", ["body", "table"], []),
      ("body alone", ["body"], ["target-not-in-table"]),
      ("table alone", ["table"], ["target-not-in-text"]),
      ("goals and table", ["goals", "table"], []),
    ])
  func parts(label: String, parts: [String], expected: [String]) throws {
    let indicators = [MadeUp.indicator("loans"), MadeUp.indicator("other")]
    let whole = MadeUp.target(
      "other", indicator: "other", statements: [("body", ""), ("table", "")])
    let target = MadeUp.target(statements: parts.map { ($0, "") })
    #expect(try kinds([whole, target], indicators: indicators) == expected)
  }

  @Test(
    "A later target asks for no less",
    arguments: [
      ("more", "higher", "12", []), ("the same", "higher", "10", []),
      ("less", "higher", "9", ["later-target-lower"]), ("less is better", "lower", "9", []),
      ("more is worse", "lower", "12", ["later-target-lower"]),
    ])
  func later(label: String, better: String, value: String, expected: [String]) throws {
    let later = MadeUp.plan(
      "b", end: "2025-12-31", targets: [MadeUp.target(value: value, end: "2025-12-31")])
    let indicators = [MadeUp.indicator("loans", better: better)]
    #expect(try kinds([MadeUp.target()], indicators: indicators, others: [later]) == expected)
  }

  @Test("Flows compare over years, not over a year and five")
  func flows() throws {
    let later = MadeUp.plan(
      "b", end: "2025-12-31", targets: [MadeUp.target(value: "9", end: "2025-12-31")])
    let indicators = [MadeUp.indicator("loans", "flow")]
    #expect(try kinds([MadeUp.target()], indicators: indicators, others: [later]).isEmpty)
  }

  @Test(
    "A target asks for more than its baseline",
    arguments: [
      ("more", "8", []), ("the same", "10", []), ("less", "11", ["target-below-baseline"]),
    ])
  func baseline(label: String, value: String, expected: [String]) throws {
    let baseline =
      #""baseline": {"value": \#(value), "unit": "亿元", "asOf": "2020-12-31", "place": "表"}"#
    #expect(try kinds([MadeUp.target(extra: baseline)]) == expected)
  }

  @Test(
    "A yearly target asks for more than the baseline of the longer plan",
    arguments: [("more", "9", []), ("less", "11", ["target-below-baseline"])])
  func baselineOfLonger(label: String, value: String, expected: [String]) throws {
    let baseline =
      #""baseline": {"value": \#(value), "unit": "亿元", "asOf": "2020-12-31", "place": "表"}"#
    let longer = MadeUp.plan(
      "b", end: "2025-12-31",
      targets: [MadeUp.target(value: "20", end: "2025-12-31", extra: baseline)])
    #expect(try kinds([MadeUp.target()], others: [longer]) == expected)
  }

  @Test(
    "A target was not met before its time",
    arguments: [
      ("not met", "9", "exact", "2020-12-31", "reach", []),
      ("met", "10", "exact", "2020-12-31", "reach", ["target-already-met"]),
      ("more than it", "10", "moreThan", "2020-12-31", "reach", ["target-already-met"]),
      ("about it", "10", "about", "2020-12-31", "reach", []),
      ("met in its time", "10", "exact", "2021-06-30", "reach", []),
      ("to be kept", "10", "exact", "2020-12-31", "hold", []),
    ])
  func alreadyMet(
    label: String, value: String, qualifier: String, asOf: String, mode: String,
    expected: [String]
  ) throws {
    let figure = MadeUp.figure("x", value, asOf: asOf, qualifier: qualifier)
    #expect(try kinds([MadeUp.target(mode: mode)], figures: [figure]) == expected)
  }

  @Test(
    "A target is not met already by an older figure than its baseline, or a coarser one of its day")
  func baselineFirst() throws {
    let figures = [MadeUp.figure("x", "10"), MadeUp.figure("y", "9.96")]
    let baseline =
      #""baseline": {"value": 9.96, "unit": "亿元", "asOf": "2020-12-31", "place": "表"}"#
    #expect(
      try kinds([MadeUp.target(extra: baseline)], figures: figures) == ["figure-rounding"])
    let older = [MadeUp.figure("x", "12", asOf: "2019-12-31"), MadeUp.figure("y", "9.96")]
    #expect(try kinds([MadeUp.target(extra: baseline)], figures: older) == [])
  }

  @Test("A rough figure of the same day takes nothing from an exact one that meets the target")
  func roughBeside() throws {
    let figures = [MadeUp.figure("x", "106"), MadeUp.figure("y", "104", qualifier: "about")]
    #expect(try kinds([MadeUp.target()], figures: figures) == ["target-already-met"])
  }

  @Test(
    "A later target asks for less by its figure or by its word",
    arguments: [
      (">=", "9", ["later-target-lower"]), (">=", "10", []),
      ("about", "10", ["later-target-lower"]),
      (">", "10", []), ("about", "11", []),
    ])
  func later(comparator: String, value: String, expected: [String]) throws {
    let later = MadeUp.plan(
      "b", start: "2022-01-01", end: "2022-12-31",
      targets: [
        MadeUp.target(comparator: comparator, value: value, end: "2022-12-31")
      ])
    #expect(try kinds([MadeUp.target()], others: [later]) == expected)
  }

  @Test("For one day the plan that begins later asks for less than the longer one")
  func sameDay() throws {
    let longer = MadeUp.plan(
      "b", start: "2017-01-01", end: "2021-12-31", targets: [MadeUp.target(value: "12")])
    #expect(try kinds([MadeUp.target()], others: [longer]) == ["later-target-lower"])
    let equal = MadeUp.plan("b", targets: [MadeUp.target(value: "12")])
    #expect(try kinds([MadeUp.target()], others: [equal]) == [])
  }
}
