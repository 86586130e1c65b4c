import Testing

@testable import GreenFinCore

/// What a reader must be told besides the verdict; all figures are made up.
@Suite("Notes on judgements")
struct NoteTests {
  private func notes(_ target: OneTarget, on date: String) throws -> [String] {
    try target.judgement(on: date).notes.map(\.identifier)
  }

  @Test("Met, but the newest figure is worse than the one before")
  func worsening() throws {
    let target = OneTarget(figures: [("2021-03-31", "120", nil), ("2021-06-30", "110", nil)])
    #expect(try notes(target, on: "2021-06-30") == ["worsening"])
  }

  @Test("Met once, and lost again")
  func lost() throws {
    let target = OneTarget(figures: [("2021-03-31", "120", nil), ("2021-06-30", "90", nil)])
    #expect(try notes(target, on: "2021-06-30") == ["lost"])
  }

  @Test("A target that its baseline had met already, and one that asks for less")
  func baseline() throws {
    let met = OneTarget(baseline: ("100", "2020-12-31"))
    #expect(try notes(met, on: "2021-06-30") == ["met-by-baseline"])
    let beyond = OneTarget(
      better: "lower", comparator: "<=", value: "1", baseline: ("0.51", "2020-12-31"))
    #expect(
      try notes(beyond, on: "2021-06-30") == ["met-by-baseline", "baseline-beyond-target"])
  }

  @Test("The newest figure is more than half a year old")
  func stale() throws {
    let target = OneTarget(figures: [("2021-03-31", "90", nil)])
    #expect(try notes(target, on: "2021-12-31") == ["stale"])
    #expect(try notes(target, on: "2021-06-30") == [])
  }

  @Test("Two figures for one day that disagree are both named")
  func conflict() throws {
    let target = OneTarget(figures: [("2021-06-30", "90", nil), ("2021-06-30", "95", nil)])
    let judgement = try target.judgement(on: "2021-06-30")
    #expect(judgement.notes.map(\.identifier) == ["conflict"])
    #expect(judgement.observed?.id == "o0", "the rule that picks one is by identifier")
  }

  @Test("A pace that is needed and was never seen")
  func outOfReach() throws {
    let target = OneTarget(
      figures: [("2021-03-31", "10", nil), ("2021-06-30", "12", nil), ("2021-09-30", "14", nil)])
    #expect(try notes(target, on: "2021-09-30") == ["out-of-reach"])
  }
}

/// What the figures lead to; all of them are made up.
@Suite("Forecasts")
struct ForecastTests {
  private let rising = OneTarget(
    end: "2022-12-31",
    figures: [("2021-06-30", "40", nil), ("2021-12-31", "60", nil)])

  @Test("Linear, compound, and the pace that is needed for each quarter left")
  func rise() throws {
    let forecast = try #require(try rising.judgement(on: "2021-12-31").forecast)
    #expect(forecast.linear?.decimalText(places: 4) == "100")
    #expect(forecast.compound?.decimalText(places: 2) == "135")
    #expect(forecast.neededPerQuarter?.decimalText(places: 4) == "10")
    #expect(forecast.bestPerQuarter?.decimalText(places: 4) == "10")
    #expect(forecast.isPaceSeen == true)
  }

  @Test("One figure is too few, and the forecast says so")
  func tooFew() throws {
    let target = OneTarget(figures: [("2021-06-30", "40", nil)])
    let forecast = try #require(try target.judgement(on: "2021-06-30").forecast)
    #expect(forecast.linear == nil && forecast.remark != nil && forecast.points == 1)
  }

  @Test("Quarters are added up before a line is laid through them")
  func quarters() throws {
    let target = OneTarget(
      kind: "flow",
      figures: [
        ("2021-03-31", "10", ("2021-01-01", "in-period")),
        ("2021-06-30", "20", ("2021-04-01", "in-period")),
      ])
    let forecast = try #require(try target.judgement(on: "2021-06-30").forecast)
    #expect(forecast.points == 3 && forecast.linear == Fraction(60))
    #expect(forecast.bestPerQuarter == Fraction(20))
  }

  @Test("The plan's own baseline is a point")
  func baseline() throws {
    let target = OneTarget(baseline: ("40", "2020-12-31"), figures: [("2021-06-30", "60", nil)])
    let forecast = try #require(try target.judgement(on: "2021-06-30").forecast)
    #expect(forecast.points == 2 && forecast.linear == Fraction(80))
  }

  @Test("With less than a month left the pace that is needed is still told")
  func lastMonth() throws {
    let target = OneTarget(figures: [("2021-11-30", "80", nil), ("2021-12-15", "90", nil)])
    let forecast = try #require(try target.judgement(on: "2021-12-15").forecast)
    #expect(forecast.neededPerQuarter == Fraction(30))
  }

  @Test("Where there is no constant rate, the forecast says why")
  func noRate() throws {
    let target = OneTarget(figures: [("2021-03-31", "0", nil), ("2021-06-30", "10", nil)])
    let forecast = try #require(try target.judgement(on: "2021-06-30").forecast)
    #expect(forecast.compound == nil && forecast.linear != nil)
    #expect(
      forecast.remark?.english == "no constant rate: it starts or stands at no more than zero")
  }

  @Test("Ranks, growth rates and milestones have none")
  func kinds() throws {
    let growth = OneTarget(kind: "growth", unit: "%", figures: [("2021-06-30", "40", nil)])
    #expect(try growth.judgement(on: "2021-06-30").forecast == nil)
  }
}
