import Testing

@testable import GreenFinCore

/// Sums of parts of a year; all figures are made up.
@Suite("Sums of quarters, months and figures to date")
struct PartSumTests {
  private func part(
    _ value: String, _ start: String, _ end: String, _ basis: Observation.Basis = .inPeriod,
    isDerived: Bool = false
  ) -> MadeUpFigure {
    MadeUpFigure(value: value, asOf: end, start: start, basis: basis, isDerived: isDerived)
  }

  private func judgement(_ figures: [MadeUpFigure], asOf: String = "2030-09-30") throws -> Judgement
  {
    try MadeUpTarget().judgement(figures, asOf: asOf)
  }

  @Test("A quarter goes on from a figure to date: 20 to March and 45 in the second quarter are 65")
  func toDateFirst() throws {
    let first = part("20", "2030-01-01", "2030-03-31", .toDate)
    let judgement = try judgement([first, part("45", "2030-04-01", "2030-06-30")])
    #expect(judgement.observed?.quantity.value == 65)
    #expect(judgement.observed?.asOf.description == "2030-06-30")
    #expect(judgement.verdict == .ahead)
  }

  @Test("Of figures to date of a later year the newest is added to the years before")
  func years() throws {
    var target = MadeUpTarget()
    (target.value, target.window) = ("500", "2026..2030")
    let judgement = try target.judgement(
      [
        part("90", "2026-01-01", "2026-12-31", .toDate), part("110", "2027-01-01", "2027-12-31"),
        part("25", "2028-01-01", "2028-03-31", .toDate),
        part("60", "2028-01-01", "2028-06-30", .toDate),
      ], asOf: "2028-09-30")
    #expect(judgement.observed?.quantity.value == 260)
    #expect(judgement.observed?.asOf.description == "2028-06-30")
  }

  @Test("Each day counts once: a half-year that was printed goes before the sum of its quarters")
  func overlap() throws {
    let figures = [
      part("20", "2030-01-01", "2030-03-31"), part("45", "2030-04-01", "2030-06-30"),
      part("60", "2030-01-01", "2030-06-30", .toDate), part("15", "2030-07-01", "2030-09-30"),
    ]
    let judgement = try judgement(figures)
    #expect(judgement.observed?.quantity.value == 75)
    let conflict = try #require(judgement.notes.first { $0.identifier == "conflict" })
    #expect(conflict.sentence.chinese.contains("采用60亿元"))
    #expect(conflict.sentence.chinese.contains("不用65亿元"))
    #expect(conflict.sentence.chinese.contains("文件印出的先于推算的"))
  }

  @Test("A half-year that was printed roughly tells less than its two quarters, which count")
  func rough() throws {
    var half = part("50", "2030-01-01", "2030-06-30", .toDate)
    half.qualifier = .about
    let judgement = try judgement([
      part("20", "2030-01-01", "2030-03-31"), part("35", "2030-04-01", "2030-06-30"), half,
    ])
    #expect(judgement.observed?.figure(.chinese) == "55亿元")
    #expect(judgement.verdict == .ahead)
  }

  @Test("The second half is what came to September less the first half, and the fourth quarter")
  func taken() throws {
    var target = MadeUpTarget()
    target.window = "2030-07-01..2030-12-31"
    let judgement = try target.judgement(
      [
        part("100", "2030-01-01", "2030-06-30", .toDate),
        part("160", "2030-01-01", "2030-09-30", .toDate), part("50", "2030-10-01", "2030-12-31"),
      ], asOf: "2030-12-31")
    #expect(judgement.observed?.quantity.value == 110)
    #expect(judgement.observed?.derivation?.text(.chinese) == "160亿元 + 50亿元 - 100亿元")
    #expect(judgement.verdict == .achieved)
  }

  @Test("A half-year, its second quarter and what came from April to September add up to September")
  func across() throws {
    let judgement = try judgement([
      part("100", "2030-01-01", "2030-06-30", .toDate), part("50", "2030-04-01", "2030-06-30"),
      part("120", "2030-04-01", "2030-09-30"),
    ])
    #expect(judgement.observed?.quantity.value == 170)
    #expect(judgement.observed?.asOf.description == "2030-09-30")
  }

  @Test("Quarters that contradict their half-year are told when the whole year is known too")
  func olderContradiction() throws {
    let judgement = try judgement(
      [
        part("100", "2030-01-01", "2030-03-31"), part("100", "2030-04-01", "2030-06-30"),
        part("250", "2030-01-01", "2030-06-30", .toDate),
        part("500", "2030-01-01", "2030-12-31", .toDate),
      ], asOf: "2030-12-31")
    #expect(judgement.observed?.quantity.value == 500)
    #expect(judgement.notes.contains { $0.identifier == "conflict" })
  }

  @Test("Months that do not add up to their quarter are told, and the quarter counts")
  func months() throws {
    let judgement = try judgement([
      part("1", "2030-01-01", "2030-01-31"), part("1", "2030-02-01", "2030-02-28"),
      part("1", "2030-03-01", "2030-03-31"), part("5", "2030-01-01", "2030-03-31"),
    ])
    #expect(judgement.observed?.quantity.value == 5)
    #expect(judgement.notes.contains { $0.identifier == "conflict" })
  }

  @Test("A hole ends the sum, and months that add up to their quarter contradict nothing")
  func hole() throws {
    let judgement = try judgement([
      part("10", "2030-01-01", "2030-03-31"), part("4", "2030-01-01", "2030-01-31"),
      part("6", "2030-02-01", "2030-03-31"), part("30", "2030-07-01", "2030-09-30"),
    ])
    #expect(judgement.observed?.quantity.value == 10)
    #expect(!judgement.notes.contains { $0.identifier == "conflict" })
  }

  @Test(
    "The pace of a quarter that was reported alone was seen: 60 to June with 40 in the second quarter"
  )
  func paceSeen() throws {
    var target = MadeUpTarget()
    target.value = "130"
    let judgement = try target.judgement(
      [
        part("60", "2030-01-01", "2030-06-30", .toDate), part("40", "2030-04-01", "2030-06-30"),
      ], asOf: "2030-06-30")
    let forecast = try #require(judgement.forecast)
    #expect(forecast.bestPerQuarter == Fraction(40))
    #expect(forecast.isPaceSeen == true)
  }

  @Test("What is added up does not hang on the order of the figures")
  func order() throws {
    var generator = SeededGenerator(seed: 12)
    let spans = [
      ("01-01", "03-31"), ("04-01", "06-30"), ("01-01", "06-30"), ("07-01", "09-30"),
      ("01-01", "01-31"), ("02-01", "03-31"), ("04-01", "09-30"),
    ]
    for _ in 0..<500 {
      var figures = (0..<8).map { _ in
        let span = spans.randomElement(using: &generator) ?? spans[0]
        return part(
          "\(Int.random(in: 0...9, using: &generator))", "2030-" + span.0, "2030-" + span.1,
          Bool.random(using: &generator) ? .toDate : .inPeriod,
          isDerived: Bool.random(using: &generator))
      }
      // Records have names of their own.
      var names: Set<String> = []
      figures = figures.filter { names.insert("\($0.asOf) \($0.value)").inserted }
      let before = try judgement(figures)
      figures.shuffle(using: &generator)
      let after = try judgement(figures)
      #expect(after.reason.chinese == before.reason.chinese, "\(figures)")
      #expect(after.notes.map(\.sentence.chinese) == before.notes.map(\.sentence.chinese))
    }
  }
}
