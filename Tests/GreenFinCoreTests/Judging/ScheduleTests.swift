import Testing

@testable import GreenFinCore

/// Schedules that a split over periods amounts to; all figures are made up.
@Suite("Schedules from quarters")
struct QuarterScheduleTests {
  private func judgement(
    _ target: MadeUpTarget, _ parts: [(String, String)], _ figure: MadeUpFigure
  ) throws -> Judgement {
    let entry = try target.entry()
    let split = try parts.map { period, value in
      Breakdown.Part(
        scope: .period(try #require(Period(period))), quantity: try quantity(value, target.unit),
        origin: .none)
    }
    let catalog = Catalog(
      documents: [], jurisdictions: [], units: [], indicators: [entry.indicator],
      plans: [entry.plan], observations: [try figure.observation()],
      breakdowns: [Breakdown(target: entry.target.id, parts: split, place: nil, origin: .none)])
    return Judge(catalog, asOf: try day(figure.asOf)).judge(entry)
  }

  @Test("A third of the whole, exactly, is on schedule")
  func thirds() throws {
    let target = MadeUpTarget(value: "3")
    let judgement = try judgement(
      target, [("2030Q1", "1"), ("2030H1", "0"), ("2030H2", "2")].filter { $0.1 != "0" },
      .toDate("1", "2030-03-31"))
    #expect(judgement.timeProgress == Fraction(1, over: 3))
    #expect(judgement.verdict == .onSchedule)
  }

  @Test("The quarters of a share are values to be reached, and are never added up")
  func shares() throws {
    let target = MadeUpTarget(
      kind: .share, value: "20", unit: "%", baseline: ("10", "2029-12-31"))
    let quarters = [("2030Q1", "12"), ("2030Q2", "14"), ("2030Q3", "17"), ("2030Q4", "20")]
    let judgement = try judgement(target, quarters, .at("14", "2030-06-30"))
    #expect(judgement.timeProgress == Fraction(2, over: 5))
    #expect(judgement.verdict == .onSchedule)
  }

  @Test("So are those of what should fall")
  func falling() throws {
    let target = MadeUpTarget(
      kind: .level, better: .lower, comparator: .atMost, value: "400",
      baseline: ("500", "2029-12-31"))
    let judgement = try judgement(
      target, [("2030H1", "480"), ("2030H2", "400")], .at("470", "2030-06-30", unit: "亿元"))
    #expect(judgement.timeProgress == Fraction(1, over: 5) && judgement.verdict == .ahead)
  }

  @Test("Without a baseline there is no schedule")
  func noBaseline() throws {
    let target = MadeUpTarget(kind: .share, value: "20", unit: "%")
    let judgement = try judgement(target, [("2030H1", "15")], .at("14", "2030-06-30"))
    #expect(judgement.timeProgress == nil && judgement.verdict == .pending)
  }
}
