import Testing

@testable import GreenFinCore

/// Figures that contradict each other; all of them are made up.
@Suite("Figures that disagree")
struct FigureConflictTests {
  private static let share = MadeUpTarget(kind: .share, value: "40", unit: "%")

  private func conflict(_ judgement: Judgement) -> FigureConflict? {
    for case .conflict(let conflict) in judgement.notes { return conflict }
    return nil
  }

  @Test(
    "The rule that is printed is the rule that picked the figure",
    arguments: [
      (Observation.Qualifier.exact, false, FigureConflict.Rule.identifier, "50"),
      (.exact, true, .printed, "60"), (.moreThan, false, .exact, "50"),
    ])
  func rules(
    qualifier: Observation.Qualifier, isDerived: Bool, rule: FigureConflict.Rule, used: String
  ) throws {
    var first = MadeUpFigure.at("50", "2030-06-30")
    first.isDerived = isDerived
    let second = MadeUpFigure.at("60", "2030-06-30", qualifier)
    let target = Self.share
    let judge = try target.judge([first, second], asOf: "2030-06-30")
    let judgement = judge.judge(try target.entry())
    #expect(judgement.observed?.quantity.value.plainText == used)
    let pair = try #require(conflict(judgement)?.pairs.first)
    #expect(pair.rule == rule)
    #expect(pair.used.quantity.value.plainText == used)
    #expect(judgement.notes[0].sentence.chinese.contains(rule.label.chinese))
    let loser = judge.considered(judgement).first { !$0.isUsed }
    #expect(loser?.rule == rule.rawValue)
    #expect(loser?.refusal?.english == rule.label.english)
  }

  @Test(
    "What two figures of a day can both mean is no conflict",
    arguments: [
      ("50", Observation.Qualifier.exact, "50", Observation.Qualifier.exact, false),
      ("50", .exact, "60", .moreThan, true), ("61", .exact, "60", .moreThan, false),
      ("60", .exact, "60", .moreThan, true), ("50", .exact, "40", .lessThan, true),
      ("50", .moreThan, "40", .lessThan, true), ("50", .moreThan, "40", .moreThan, false),
      ("50", .exact, "52", .about, false), ("50", .exact, "60", .about, true),
    ])
  func meanings(
    value: String, qualifier: Observation.Qualifier, other: String,
    otherQualifier: Observation.Qualifier, isConflict: Bool
  ) throws {
    let judgement = try Self.share.judgement(
      [.at(value, "2030-06-30", qualifier), .at(other, "2030-06-30", otherQualifier)],
      asOf: "2030-06-30")
    #expect((conflict(judgement) != nil) == isConflict)
  }

  @Test("Two figures of one quarter that disagree are told where the quarters are added up")
  func quarters() throws {
    func quarter(_ value: String, _ start: String, _ end: String) -> MadeUpFigure {
      MadeUpFigure(value: value, asOf: end, start: start, basis: .inPeriod)
    }
    let figures = [
      quarter("20", "2030-01-01", "2030-03-31"), quarter("30", "2030-04-01", "2030-06-30"),
      quarter("35", "2030-04-01", "2030-06-30"),
    ]
    let judgement = try MadeUpTarget().judgement(figures, asOf: "2030-06-30")
    #expect(judgement.observed?.quantity.value == 50)
    let pair = try #require(conflict(judgement)?.pairs.first)
    #expect(pair.used.quantity.value == 30 && pair.refused.quantity.value == 35)
  }

  @Test(
    "Days before the newest figure tell whether it was kept, lost or grew: each contradiction is told"
  )
  func everyDay() throws {
    var target = MadeUpTarget(
      kind: .share, better: .lower, comparator: .atMost, value: "1", unit: "%")
    target.mode = .hold
    let figures = [
      MadeUpFigure.at("0.8", "2030-03-31"), .at("1.2", "2030-03-31"), .at("0.9", "2030-06-30"),
    ]
    let pair = try #require(
      conflict(try target.judgement(figures, asOf: "2030-06-30"))?.pairs.first)
    #expect(pair.used.quantity.value.plainText == "0.8")
    #expect(pair.refused.quantity.value.plainText == "1.2")
    target.mode = .reach
    #expect(conflict(try target.judgement(figures, asOf: "2030-06-30")) != nil)
    #expect(conflict(try target.judgement(Array(figures.dropFirst()), asOf: "2030-06-30")) == nil)
  }

  @Test("The figures that a target is compared with can contradict each other too")
  func comparedWith() throws {
    var target = MadeUpTarget(kind: .growth, comparator: .above, value: nil, unit: "%")
    target.versus = "other"
    var others = [MadeUpFigure.at("8", "2030-06-30"), .at("10", "2030-06-30")]
    for index in others.indices { others[index].indicator = "other" }
    let judge = try target.judge([.at("9", "2030-06-30")] + others, asOf: "2030-06-30")
    let judgement = judge.judge(try target.entry())
    let pair = try #require(conflict(judgement)?.pairs.first)
    #expect(pair.refused.quantity != pair.used.quantity)
    #expect(judge.considered(judgement).count == 3)
  }

  @Test("A district's figures that contradict each other are told where they are added up")
  func parts() throws {
    var figures = [MadeUpFigure.toDate("30", "2030-03-31"), .toDate("31", "2030-03-31")]
    for index in figures.indices { figures[index].jurisdiction = "city/a" }
    let judgement = try SplitTarget().judgement(figures, asOf: "2030-06-30")
    let pair = try #require(conflict(judgement)?.pairs.first)
    #expect(pair.used.quantity.value.plainText == "30")
  }
}
