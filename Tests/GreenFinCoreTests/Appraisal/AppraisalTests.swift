import Testing

@testable import GreenFinCore

/// Points, grades and ranks by a made-up rubric: carbon 40, water 20, accidents 25, credit 15.
@Suite("Scoring by a rubric")
struct AppraisalTests {
  private typealias Content = AppraisalInput.Content

  private func standing(
    _ changes: [Rubric.Criterion.ID: AppraisalInput.Content?],
    by rubric: Rubric? = nil
  ) throws -> Standing {
    let rubric = try rubric ?? MadeUpRubric.rubric()
    return try #require(Appraisal(rubric, [MadeUpRubric.subject("firm", changes)]).standings.first)
  }

  @Test("The best in everything has full points, the best grade and the first place")
  func best() throws {
    let standing = try standing([:])
    #expect(standing.score == Fraction(100) && standing.points.coverage == Fraction(1))
    #expect(standing.grade?.id == "high" && standing.rank == 1 && !standing.isTied)
    #expect(standing.unscored.isEmpty && standing.reason == nil)
  }

  @Test("A share of a third is kept exactly, not rounded")
  func exact() throws {
    // Carbon 1 of 3 lost: 40 × 2/3 + 60.
    let standing = try standing(["carbon": .value(.number(Fraction(1)))])
    #expect(standing.score == Fraction(260, over: 3))
    let texts = standing.criteria.flatMap { $0.rows() }.map { row in
      "\(row.depth) \(row.score.criterion.id) \(row.score.points.earned.decimalText(places: 3))"
    }
    #expect(
      texts == [
        "0 nature 46.667", "1 carbon 26.667", "1 water 20", "0 people 40", "1 accidents 25",
        "1 credit 15",
      ])
  }

  @Test(
    "What is not known is not zero: the score is out of what could be scored, and both are told")
  func missing() throws {
    let standing = try standing(["carbon": .none, "credit": .value(.word("B"))])
    #expect(standing.points.earned == Fraction(105, over: 2))
    #expect(standing.points.scorable == Fraction(60))
    #expect(standing.points.applicable == Fraction(100))
    #expect(standing.score == Fraction(175, over: 2))
    #expect(standing.unscored.map(\.criterion.id) == ["carbon"])
    #expect(standing.unscored.first?.reason?.english == "nothing was reported")
    #expect(standing.unscored.first?.isApplicable == true)
  }

  @Test("What does not concern a subject leaves the applicable points too, and lowers nothing")
  func inapplicable() throws {
    let standing = try standing(["carbon": .inapplicable(Phrase("没有生产", "no production"))])
    #expect(standing.points.applicable == Fraction(60))
    #expect(standing.points.coverage == Fraction(1) && standing.score == Fraction(100))
    #expect(standing.unscored.first?.isApplicable == false)
  }

  @Test("An input that covers a quarter of its field can score a quarter of the weight")
  func partial() throws {
    let quarter = try #require(Fraction(1, over: 4))
    var inputs = MadeUpRubric.subject().inputs
    inputs["carbon"] = AppraisalInput(.value(.number(Fraction(3))), coverage: quarter)
    let subject = AppraisalSubject(
      id: "firm", name: Phrase("甲", "A"), peers: nil, inputs: inputs)
    let points = try #require(
      Appraisal(try MadeUpRubric.rubric(), [subject]).standings.first
    ).points
    #expect(points.scorable == Fraction(70) && points.earned == Fraction(60))
    #expect(points.coverage == Fraction(7, over: 10))
  }

  @Test("Exactly the minimum coverage is enough, a little less gives no grade and no rank")
  func minimumCoverage() throws {
    // Without carbon 60 of 100 are left, without carbon and water 40.
    let unknown: [Rubric.Criterion.ID: Content?] = ["carbon": .none]
    let exactly = try MadeUpRubric.rubric(
      (#""minimumCoverage": 0.5"#, #""minimumCoverage": 0.6"#))
    #expect(try standing(unknown, by: exactly).rank == 1)
    let less = try MadeUpRubric.rubric(
      (#""minimumCoverage": 0.5"#, #""minimumCoverage": 0.600000001"#))
    let standing = try standing(unknown, by: less)
    #expect(standing.rank == nil && standing.grade == nil && standing.score == Fraction(100))
    #expect(standing.reason?.english == "only 60.0% is known")
  }

  @Test("Of whom nothing is known there is no score, and no grade for it")
  func nothing() throws {
    let unknown: [Rubric.Criterion.ID: Content?] = [
      "carbon": .none, "water": .none, "accidents": .none, "credit": .none,
    ]
    let standing = try standing(unknown)
    #expect(standing.score == nil && standing.grade == nil && standing.rank == nil)
    let free = try MadeUpRubric.rubric((#""minimumCoverage": 0.5"#, #""minimumCoverage": 0"#))
    #expect(try self.standing(unknown, by: free).grade == nil)
  }

  @Test(
    "A grade begins at its bound where the bound is its own, above it where it is not",
    arguments: [("3", "0", "middle"), ("3", "1", "low")])
  func grades(carbon: String, accidents: String, grade: String) throws {
    // Carbon at its worst leaves 60, which is not above 60; the accident takes 15 more.
    let rubric = try MadeUpRubric.rubric(
      (#""bound": 60"#, #""bound": 60, "included": true"#))
    let changes: [Rubric.Criterion.ID: Content?] = [
      "carbon": .value(.number(Fraction(try number(carbon)))),
      "accidents": .value(.number(Fraction(try number(accidents)))),
    ]
    #expect(try standing(changes, by: rubric).grade?.id == grade)
    #expect(try standing(changes).grade?.id == "low")
  }

  @Test("A single criterion below its floor keeps a subject from a grade that its score reaches")
  func floors() throws {
    // Without water nature has 40 of 60, which is less than 75 %; the score is exactly 80.
    let standing = try standing(["water": .value(.flag(false))])
    #expect(standing.score == Fraction(80) && standing.grade?.id == "middle")
    let shortfall = try #require(standing.shortfalls.first)
    #expect(shortfall.grade.id == "high" && shortfall.floor.criterion == "nature")
    #expect(shortfall.share == Fraction(2, over: 3))
  }

  @Test("A floor that nothing is known of is not reached")
  func unknownFloor() throws {
    let rubric = try MadeUpRubric.rubric((#""minimumCoverage": 0.5"#, #""minimumCoverage": 0.1"#))
    let standing = try standing(["carbon": .none, "water": .none], by: rubric)
    #expect(standing.score == Fraction(100) && standing.grade?.id == "middle")
    #expect(standing.shortfalls.count == 1 && standing.shortfalls[0].share == nil)
  }
}

/// The conditions that come before the score.
@Suite("Gates of a rubric")
struct GateTests {
  typealias Content = AppraisalInput.Content

  struct Case: Sendable {
    let rule: String
    let fraud: Bool?
    let fines: Int?
    let expected: GateResult.State
  }

  @Test(
    "What is not known neither passes nor fails, unless the rest settles it",
    arguments: [
      Case(rule: "none", fraud: false, fines: 2, expected: .passed),
      Case(rule: "none", fraud: false, fines: 3, expected: .failed),
      Case(rule: "none", fraud: nil, fines: 3, expected: .failed),
      Case(rule: "none", fraud: nil, fines: 2, expected: .open),
      Case(rule: "any", fraud: true, fines: nil, expected: .passed),
      Case(rule: "any", fraud: false, fines: nil, expected: .open),
      Case(rule: "any", fraud: false, fines: 0, expected: .failed),
      Case(rule: "all", fraud: true, fines: 3, expected: .passed),
      Case(rule: "all", fraud: nil, fines: 3, expected: .open),
      Case(rule: "all", fraud: nil, fines: 0, expected: .failed),
    ])
  func states(_ given: Case) throws {
    let rubric = try MadeUpRubric.rubric((#""rule": "none""#, #""rule": "\#(given.rule)""#))
    let subject = MadeUpRubric.subject(
      "firm",
      [
        "fraud": given.fraud.map { Content.value(.flag($0)) },
        "fines": given.fines.map { Content.value(.number(Fraction($0))) },
      ])
    let standing = try #require(Appraisal(rubric, [subject]).standings.first)
    #expect(standing.gates.first?.state == given.expected)
    #expect((standing.rank != nil) == (given.expected == .passed))
    #expect((standing.reason == nil) == (given.expected == .passed))
  }

  @Test("A veto beats the best score; its reason names the item")
  func veto() throws {
    let subject = MadeUpRubric.subject("firm", ["fraud": .value(.flag(true))])
    let standing = try #require(Appraisal(try MadeUpRubric.rubric(), [subject]).standings.first)
    #expect(standing.label.english == "vetoed" && standing.score == Fraction(100))
    #expect(standing.reason?.english == "Negative list: fraud")
  }

  @Test("A veto that is certain beats a gate that is not known")
  func order() throws {
    let subject = MadeUpRubric.subject(
      "firm", ["fraud": .none, "fines": .value(.number(Fraction(9)))])
    let standing = try #require(Appraisal(try MadeUpRubric.rubric(), [subject]).standings.first)
    #expect(standing.label.english == "vetoed")
  }
}
