import Testing

@testable import GreenFinCore

/// Readings of figures that other tools are known to get wrong, shown not to happen.
@Suite("Known wrong readings")
struct WrongReadingsTests {
  @Test("Levels are not averaged: the newest one counts")
  func levelsAreNotAveraged() throws {
    let target = OneTarget(
      value: "95", figures: [("2021-03-31", "80", nil), ("2021-06-30", "100", nil)])
    #expect(try target.judgement(on: "2021-06-30").verdict == .achieved)
  }

  @Test("Of a falling series the newest value counts, not the highest")
  func fallingSeries() throws {
    let target = OneTarget(
      better: "lower", comparator: "<=", value: "50",
      figures: [("2021-03-31", "90", nil), ("2021-06-30", "45", nil)])
    #expect(try target.judgement(on: "2021-06-30").verdict == .achieved)
  }

  @Test("What was not reported is not zero")
  func nothingIsNotZero() throws {
    let judgement = try OneTarget(kind: "flow").judgement(on: "2021-12-31")
    #expect(judgement.verdict == .noData)
    #expect(judgement.completion == nil && judgement.observed == nil)
    #expect(judgement.dataState == .none)
  }

  @Test("A reported zero is a figure")
  func zeroIsAFigure() throws {
    let target = OneTarget(
      kind: "flow", figures: [("2021-06-30", "0", ("2021-01-01", "to-date"))])
    let judgement = try target.judgement(on: "2021-06-30")
    #expect(judgement.dataState == .reportedZero)
    #expect(judgement.completion?.percentText == "0.0%" && judgement.verdict == .behind)
  }

  @Test("More than the target is not off track")
  func overTarget() throws {
    let target = OneTarget(
      kind: "flow", figures: [("2021-06-30", "130", ("2021-01-01", "to-date"))])
    #expect(try target.judgement(on: "2021-06-30").verdict == .achieved)
  }

  @Test("A quarter that was reported twice counts once")
  func doubledQuarter() throws {
    let target = OneTarget(
      kind: "flow",
      figures: [
        ("2021-03-31", "20", ("2021-01-01", "in-period")),
        ("2021-06-30", "30", ("2021-04-01", "in-period")),
        ("2021-06-30", "30", ("2021-04-01", "in-period")),
      ])
    let observed = try target.judgement(on: "2021-06-30").observed
    #expect(observed?.quantity.value.plainText == "50")
  }

  @Test("A sum to date and the quarters inside it are not added")
  func toDateAndQuarters() throws {
    let target = OneTarget(
      kind: "flow",
      figures: [
        ("2021-03-31", "20", ("2021-01-01", "in-period")),
        ("2021-06-30", "55", ("2021-01-01", "to-date")),
      ])
    let observed = try target.judgement(on: "2021-06-30").observed
    #expect(observed?.quantity.value.plainText == "55")
  }

  @Test("A hole between quarters ends the sum before it")
  func holeBetweenQuarters() throws {
    let target = OneTarget(
      kind: "flow",
      figures: [
        ("2021-03-31", "20", ("2021-01-01", "in-period")),
        ("2021-06-30", "30", ("2021-04-01", "in-period")),
        ("2021-12-31", "40", ("2021-10-01", "in-period")),
      ])
    let observed = try target.judgement(on: "2021-12-31").observed
    #expect(observed?.quantity.value.plainText == "50")
    #expect(observed?.asOf.description == "2021-06-30")
  }
}
