import Testing

@testable import GreenFinCore

/// What rough figures can and cannot undo; all figures are made up.
@Suite("Rough figures beside exact ones")
struct RoughFigureTests {
  private static let better: [Observation.Qualifier] = [.about, .moreThan, .lessThan, .atLeast]

  @Test(
    "A sum that was reached in May stays reached, whatever rough figure follows",
    arguments: better)
  func reached(qualifier: Observation.Qualifier) throws {
    var target = MadeUpTarget()
    target.value = "140"
    let figures = [
      MadeUpFigure.toDate("150", "2030-05-31"), .toDate("130", "2030-11-30", qualifier),
    ]
    guard qualifier != .lessThan else { return }
    for day in ["2030-11-30", "2030-12-31"] {
      let judgement = try target.judgement(figures, asOf: day)
      #expect(judgement.verdict == .achieved, "as of \(day)")
      #expect(judgement.observed?.asOf.description == "2030-05-31")
    }
  }

  @Test("A rough figure that is below the floor for certain is a correction, and counts")
  func corrected() throws {
    var target = MadeUpTarget()
    target.value = "140"
    let figures = [
      MadeUpFigure.toDate("150", "2030-05-31"), .toDate("130", "2030-11-30", .lessThan),
    ]
    #expect(try target.judgement(figures, asOf: "2030-12-31").verdict == .noData)
    #expect(try target.judgement(figures, asOf: "2030-11-30").verdict != .achieved)
  }

  @Test("A ceiling that a sum has passed stays passed, and is not forgotten at the end")
  func passed() throws {
    let ceiling = MadeUpTarget(kind: .count, better: .lower, comparator: .atMost, value: "11")
    let figures = [
      MadeUpFigure.toDate("15", "2030-06-30"), .toDate("19", "2030-09-30", .lessThan),
    ]
    for day in ["2030-06-30", "2030-09-30", "2030-12-31"] {
      #expect(try ceiling.judgement(figures, asOf: day).verdict == .broken, "as of \(day)")
    }
  }

  @Test("Quarters that reached a sum together are not undone by a rough quarter after them")
  func quarters() throws {
    let figures = [
      MadeUpFigure(value: "70", asOf: "2030-03-31", start: "2030-01-01", basis: .inPeriod),
      MadeUpFigure(value: "40", asOf: "2030-06-30", start: "2030-04-01", basis: .inPeriod),
      MadeUpFigure(
        value: "5", asOf: "2030-09-30", start: "2030-07-01", basis: .inPeriod, qualifier: .about),
    ]
    let judgement = try MadeUpTarget().judgement(figures, asOf: "2030-09-30")
    #expect(judgement.verdict == .achieved)
    #expect(judgement.observed?.quantity.value == 110)
  }

  @Test("A balance that a rough figure follows is where nobody knows")
  func balance() throws {
    let target = MadeUpTarget(kind: .level, value: "100")
    let figures = [
      MadeUpFigure.at("120", "2030-03-31", unit: "亿元"),
      .at("105", "2030-06-30", .about, unit: "亿元"),
    ]
    #expect(try target.judgement(figures, asOf: "2030-06-30").verdict == .pending)
  }

  @Test("Rough figures of one day that exclude each other are told, whichever is used")
  func contradictions() throws {
    let target = MadeUpTarget(kind: .level, value: "140")
    func conflicts(_ one: MadeUpFigure, _ other: MadeUpFigure) throws -> Bool {
      try target.judgement([one, other], asOf: "2030-12-31").notes
        .contains { $0.identifier == "conflict" }
    }
    func figure(_ value: String, _ qualifier: Observation.Qualifier) -> MadeUpFigure {
      .at(value, "2030-12-31", qualifier, unit: "亿元")
    }
    #expect(try conflicts(figure("100", .about), figure("300", .moreThan)))
    #expect(try conflicts(figure("100", .about), figure("200", .about)))
    #expect(try !conflicts(figure("100", .about), figure("105", .about)))
    #expect(try !conflicts(figure("100", .about), figure("104", .moreThan)))
    #expect(try conflicts(figure("100", .about), figure("105", .moreThan)))
  }

  @Test("Sums of figures that are rough in different ways contradict nothing: nobody knows how far")
  func roughSums() throws {
    func part(
      _ value: String, _ start: String, _ end: String, _ qualifier: Observation.Qualifier = .exact
    ) -> MadeUpFigure {
      MadeUpFigure(
        value: value, asOf: "2030-" + end, start: "2030-" + start, basis: .inPeriod,
        qualifier: qualifier)
    }
    for (first, second, half) in [
      (part("5.8", "01-01", "03-31", .about), part("1", "04-01", "06-30", .moreThan), "8"),
      (part("7", "01-01", "03-31", .lessThan), part("9", "04-01", "06-30", .atLeast), "17"),
      (part("20", "01-01", "03-31", .about), part("-16", "04-01", "06-30"), "4.9"),
    ] {
      let judgement = try MadeUpTarget().judgement(
        [first, second, part(half, "01-01", "06-30")], asOf: "2030-06-30")
      #expect(!judgement.notes.contains { $0.identifier == "conflict" }, "\(half)")
    }
  }

  @Test("After a rough newest figure nothing is forecast, and no trend is classed")
  func trends() throws {
    var target = MadeUpTarget(kind: .level, value: "200")
    target.window = "2026..2030"
    target.baseline = ("100", "2025-12-31")
    let figures = [
      MadeUpFigure.at("160", "2028-03-31", unit: "亿元"),
      .at("99", "2028-06-30", .lessThan, unit: "亿元"),
    ]
    let judge = try target.judge(figures, asOf: "2028-06-30")
    let judgement = judge.judge(try target.entry())
    #expect(judgement.verdict == .behind)
    #expect(judgement.completionText(.english) == nil)
    #expect(judgement.forecast?.linear == nil)
    #expect(judgement.forecast?.remark == Forecast.rough)
    let schemes = try BundledCatalog.catalog().schemes.filter {
      [.growthRatio, .projectedShare, .shortfall].contains($0.measure)
    }
    #expect(judge.answers(schemes, judgement).allSatisfy { $0.remark == SchemeJudge.tooRough })
  }

  @Test("“At least 170” is not worse than a baseline of 200, but too rough for a completion")
  func belowBaseline() throws {
    var target = MadeUpTarget(kind: .level, value: "300")
    target.baseline = ("200", "2029-12-31")
    let judgement = try target.judgement(
      [.at("170", "2030-06-30", .atLeast, unit: "亿元")], asOf: "2030-06-30")
    #expect(judgement.verdict == .pending)
    #expect(judgement.reason.english.hasSuffix("no completion: the figure is too rough"))
  }

  @Test("“Less than the baseline” is no progress, and no completion of less than nothing")
  func atBaseline() throws {
    var target = MadeUpTarget(kind: .level, value: "150")
    target.baseline = ("100", "2029-12-31")
    let judgement = try target.judgement(
      [.at("100", "2030-06-30", .lessThan, unit: "亿元")], asOf: "2030-06-30")
    #expect(judgement.verdict == .behind)
    #expect(judgement.completion == nil)
  }
}
