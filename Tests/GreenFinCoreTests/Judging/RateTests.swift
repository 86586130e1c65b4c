import Testing

@testable import GreenFinCore

/// Rates of growth over more and less than a year; all figures are made up.
@Suite("Rates of growth and their spans")
struct RateTests {
  private func rate(_ value: String, _ start: String, _ end: String) -> MadeUpFigure {
    MadeUpFigure(value: value, unit: "%", asOf: end, start: start, basis: .inPeriod)
  }

  private let target = MadeUpTarget(kind: .growth, value: "12", unit: "%")

  @Test("30 % over three years is not the 12 % of one, with the year's own figure or without")
  func severalYears() throws {
    let years = rate("30", "2028-01-01", "2030-12-31")
    let judgement = try target.judgement(
      [years, rate("10", "2030-01-01", "2030-12-31")], asOf: "2030-12-31")
    #expect(judgement.verdict == .missed)
    #expect(judgement.observed?.quantity.value == 10)
    #expect(try target.judgement([years], asOf: "2030-12-31").verdict == .noData)
  }

  @Test("The growth over twelve months is that of a year, whenever it began")
  func twelveMonths() throws {
    for start in ["2029-12-31", "2030-01-01"] {
      let judgement = try target.judgement([rate("13", start, "2030-12-31")], asOf: "2030-12-31")
      #expect(judgement.verdict == .achieved, "from \(start)")
    }
  }

  @Test("What grew by 6 % up to March does not break 20 % that is to be kept for the year")
  func heldSoFar() throws {
    var held = target
    (held.value, held.mode) = ("20", .hold)
    let spring = rate("6", "2030-01-01", "2030-03-31")
    #expect(try held.judgement([spring], asOf: "2030-03-31").verdict == .pending)
    let year = rate("22", "2030-01-01", "2030-12-31")
    #expect(try held.judgement([spring, year], asOf: "2030-12-31").verdict == .achieved)
    let yearToMarch = rate("6", "2029-04-01", "2030-03-31")
    #expect(try held.judgement([yearToMarch], asOf: "2030-03-31").verdict == .broken)
  }

  @Test("A rate that is to be kept every year for five is broken by one year")
  func heldForYears() throws {
    var held = target
    (held.value, held.mode, held.window) = ("8", .hold, "2028..2032")
    let years = [
      rate("9", "2028-01-01", "2028-12-31"), rate("5", "2029-01-01", "2029-12-31"),
      rate("9", "2030-01-01", "2030-12-31"),
    ]
    for day in ["2029-12-31", "2030-12-31", "2032-12-31"] {
      #expect(try held.judgement(years, asOf: day).verdict == .broken, "as of \(day)")
    }
  }

  @Test("Higher than another rate: spans count as for a rate, and worse is a smaller lead")
  func lead() throws {
    var above = MadeUpTarget(kind: .growth, comparator: .above, value: nil, unit: "%")
    above.versus = "other"
    func pair(_ own: String, _ other: String, _ end: String) -> [MadeUpFigure] {
      var second = rate(other, "2030-01-01", end)
      second.indicator = "other"
      return [rate(own, "2030-01-01", end), second]
    }
    let wider = pair("20", "15", "2030-06-30") + pair("18", "5", "2030-12-31")
    let narrower = pair("20", "5", "2030-06-30") + pair("21", "19", "2030-12-31")
    #expect(try !above.judgement(wider, asOf: "2030-12-31").notes.contains(.worsening))
    #expect(try above.judgement(narrower, asOf: "2030-12-31").notes.contains(.worsening))
  }
}
