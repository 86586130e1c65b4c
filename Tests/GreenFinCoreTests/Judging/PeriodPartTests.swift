import Testing

@testable import GreenFinCore

/// A target of 100 for a year that is split over its quarters; all figures are made up.
@Suite("A target split over quarters")
struct PeriodPartTests {
  private func parts(_ figures: [MadeUpFigure], asOf: String) throws -> [PartStanding] {
    let entry = try MadeUpTarget().entry()
    let parts = try zip(["2030Q1", "2030Q2", "2030Q3", "2030Q4"], ["10", "20", "30", "40"]).map {
      Breakdown.Part(
        scope: .period(try period($0)), quantity: try quantity($1, "亿元"), origin: .none)
    }
    let catalog = Catalog(
      documents: [], jurisdictions: [], units: [], indicators: [entry.indicator],
      plans: [entry.plan], observations: try figures.map { try $0.observation() },
      breakdowns: [Breakdown(target: entry.target.id, parts: parts, place: nil, origin: .none)])
    return Judge(catalog, asOf: try day(asOf)).parts(of: entry)
  }

  @Test("Each quarter is judged as a target of its own, by its figure or by two figures to date")
  func judged() throws {
    let quarter = MadeUpFigure(
      value: "31", asOf: "2030-09-30", start: "2030-07-01", basis: .inPeriod)
    let parts = try parts(
      [.toDate("12", "2030-03-31"), .toDate("30", "2030-06-30"), quarter], asOf: "2030-09-30")
    #expect(parts.map(\.judgement.observed?.quantity.value.plainText) == ["12", "18", "31", nil])
    #expect(parts.map(\.judgement.verdict) == [.achieved, .missed, .achieved, .notDue])
    #expect(parts.map(\.judgement.entry.target.id).last == "city-2030/measure/2030Q4")
    #expect(parts[1].judgement.reason.chinese.contains("由30亿元 - 12亿元推算"))
    #expect(parts.allSatisfy { $0.rank == nil })
  }

  @Test("Figures to date say nothing of a quarter whose start they do not know, or if one is rough")
  func unknown() throws {
    let alone = try parts([.toDate("30", "2030-06-30")], asOf: "2030-06-30")
    #expect(alone[1].judgement.verdict == .noData)
    let rough = try parts(
      [.toDate("12", "2030-03-31", .about), .toDate("30", "2030-06-30")], asOf: "2030-06-30")
    #expect(rough[1].judgement.verdict == .noData)
  }
}
