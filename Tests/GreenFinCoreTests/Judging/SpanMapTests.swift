import Testing

@testable import GreenFinCore

/// The second half of a year, from figures that also cover the first; all of them are made up.
@Suite("Sums over spans that are added and taken away")
struct SpanMapTests {
  private func span(
    _ value: String, _ start: String, _ end: String, isDerived: Bool = false
  ) -> MadeUpFigure {
    MadeUpFigure(
      value: value, asOf: "2030-" + end, start: "2030-" + start, basis: .inPeriod,
      isDerived: isDerived)
  }

  private func judgement(
    _ figures: [MadeUpFigure], asOf: String, value: String = "100"
  ) throws -> Judgement {
    var target = MadeUpTarget(value: value)
    target.window = "2030-07-01..2030-12-31"
    return try target.judgement(figures, asOf: "2030-" + asOf)
  }

  private func isTold(_ judgement: Judgement) -> Bool {
    judgement.notes.contains { $0.identifier == "conflict" }
  }

  @Test("Of two first halves the printed one is taken away, and the other is told")
  func printed() throws {
    let judgement = try judgement(
      [
        span("90", "01-01", "06-30", isDerived: true), span("100", "01-01", "06-30"),
        span("200", "01-01", "09-30"),
      ], asOf: "09-30", value: "105")
    #expect(judgement.observed?.quantity.value == 100)
    #expect(judgement.verdict == .ahead)
    #expect(isTold(judgement))
  }

  @Test("Two ways to take away that give different sums are told")
  func twoWays() throws {
    let judgement = try judgement(
      [
        span("100", "01-01", "06-30"), span("160", "01-01", "09-30"),
        span("40", "04-01", "06-30"), span("90", "04-01", "09-30"),
      ], asOf: "09-30")
    #expect(judgement.observed?.quantity.value == 60 || judgement.observed?.quantity.value == 50)
    #expect(isTold(judgement))
    let agreeing = try self.judgement(
      [
        span("100", "01-01", "06-30"), span("160", "01-01", "09-30"),
        span("40", "04-01", "06-30"), span("100", "04-01", "09-30"),
      ], asOf: "09-30")
    #expect(agreeing.observed?.quantity.value == 60 && !isTold(agreeing))
  }

  @Test("Quarters that were reported count, and the year that contradicts them is told")
  func reported() throws {
    let figures = [
      span("50", "07-01", "09-30"), span("60", "10-01", "12-31"), span("100", "01-01", "06-30"),
    ]
    let told = try judgement(figures + [span("250", "01-01", "12-31")], asOf: "12-31")
    #expect(told.observed?.quantity.value == 110 && told.verdict == .achieved)
    #expect(isTold(told))
    let note = try #require(told.notes.first { $0.identifier == "conflict" })
    #expect(note.sentence.chinese.contains("采用210亿元"))
    #expect(note.sentence.chinese.contains("已报的先于相减得出的"))
    let agreeing = try judgement(figures + [span("210", "01-01", "12-31")], asOf: "12-31")
    #expect(!isTold(agreeing))
  }

  @Test("What is missing begins after the day that a difference reaches")
  func hole() throws {
    let judgement = try judgement(
      [
        span("100", "01-01", "06-30"), span("140", "01-01", "08-31"), span("20", "10-01", "11-20"),
      ], asOf: "11-30")
    #expect(judgement.observed?.quantity.value == 40)
    let hole = try #require(judgement.notes.first { $0.identifier == "hole" })
    #expect(hole.sentence.chinese == "缺2030-09-01至2030-09-30的数据，其后的没有计入")
  }
}
