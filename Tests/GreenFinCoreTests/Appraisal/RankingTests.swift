import Testing

@testable import GreenFinCore

/// Places among peers; firms and figures are made up.
@Suite("Ranks of an appraisal")
struct RankingTests {
  private func firm(
    _ id: String, carbon: String, in group: String? = nil
  ) throws -> AppraisalSubject {
    MadeUpRubric.subject(id, in: group, ["carbon": .value(.number(Fraction(try number(carbon))))])
  }

  private func places(_ appraisal: Appraisal) -> [String] {
    appraisal.standings.map { standing in
      "\(standing.subject.id) \(standing.rank.map(String.init) ?? "-")\(standing.isTied ? "=" : "")"
    }
  }

  @Test("Equal scores share a place, and the next place is left out")
  func ties() throws {
    let firms = [
      try firm("c", carbon: "1"), try firm("a", carbon: "2"), try firm("b", carbon: "1"),
      try firm("d", carbon: "0"),
    ]
    #expect(
      places(Appraisal(try MadeUpRubric.rubric(), firms)) == ["d 1", "c 2=", "b 2=", "a 4"])
  }

  @Test("Scores that differ in the ninth decimal do not share a place, though they look alike")
  func nearly() throws {
    let firms = [try firm("a", carbon: "1.000000001"), try firm("b", carbon: "1")]
    let appraisal = Appraisal(try MadeUpRubric.rubric(), firms)
    #expect(places(appraisal) == ["b 1", "a 2"])
    #expect(
      Set(appraisal.standings.compactMap { $0.score?.decimalText(places: 2) }).count == 1)
  }

  @Test("Each group has its own first place; who has no grade comes last and has none")
  func groups() throws {
    let firms = [
      try firm("a", carbon: "2", in: "small"), try firm("b", carbon: "0", in: "large"),
      MadeUpRubric.subject("v", in: "small", ["fraud": .value(.flag(true))]),
      try firm("c", carbon: "1", in: "small"),
    ]
    #expect(
      places(Appraisal(try MadeUpRubric.rubric(), firms)) == ["c 1", "a 2", "v -", "b 1"])
  }

  @Test("The change of place is told where both years have one")
  func change() throws {
    let rubric = try MadeUpRubric.rubric()
    let before = Appraisal(
      rubric,
      [try firm("a", carbon: "0"), try firm("b", carbon: "1"), try firm("c", carbon: "2")])
    let after = Appraisal(
      rubric,
      [try firm("a", carbon: "2"), try firm("b", carbon: "0"), try firm("new", carbon: "1")]
    ).following(before)
    #expect(after.standings.map(\.rankChange) == [1, nil, -2])
  }

  @Test("A name means its subject however it is typed, an identifier exactly")
  func names() throws {
    let appraisal = Appraisal(try MadeUpRubric.rubric(), [try firm("Firm-1", carbon: "1")])
    #expect(appraisal.standings(named: "Firm-1").count == 1)
    #expect(appraisal.standings(named: "ｆｉｒｍ-1").count == 1)
    #expect(appraisal.standings(named: "firm-2").isEmpty)
  }

  @Test("However subjects are shuffled, each has the same score and place", arguments: 1...20)
  func shuffled(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let rubric = try MadeUpRubric.rubric()
    let firms = try (0..<30).map { index in
      try firm("f\(index)", carbon: "\(Int.random(in: 0...4, using: &generator))")
    }
    func places(_ firms: [AppraisalSubject]) -> [String: Int] {
      let standings = Appraisal(rubric, firms).standings
      return Dictionary(uniqueKeysWithValues: standings.map { ($0.subject.id, $0.rank ?? 0) })
    }
    #expect(places(firms) == places(firms.shuffled(using: &generator)))
  }

  @Test("Nobody has more than full points or less than none, whatever is known", arguments: 1...40)
  func bounds(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let rubric = try MadeUpRubric.rubric()
    func content(_ id: Rubric.Criterion.ID) -> AppraisalInput.Content? {
      switch Int.random(in: 0...3, using: &generator) {
      case 0: return nil
      case 1: return .inapplicable(Phrase("无", "none"))
      default:
        if id == "water" { return .value(.flag(Bool.random(using: &generator))) }
        if id == "credit" { return .value(.word(Bool.random(using: &generator) ? "A" : "B")) }
        return .value(.number(Fraction(Int.random(in: -2...9, using: &generator))))
      }
    }
    let ids: [Rubric.Criterion.ID] = ["carbon", "water", "accidents", "credit"]
    let subject = MadeUpRubric.subject(
      "firm", Dictionary(uniqueKeysWithValues: ids.map { ($0, content($0)) }))
    let standing = try #require(Appraisal(rubric, [subject]).standings.first)
    let points = standing.points
    #expect(points.earned >= Fraction(0) && points.earned <= points.scorable)
    #expect(points.scorable <= points.applicable && points.applicable <= Fraction(100))
    // The whole is the sum of the leaves, exactly.
    let leaves = standing.criteria.flatMap { $0.rows() }.map(\.score).filter(\.parts.isEmpty)
    #expect(leaves.reduce(Fraction(0)) { $0 + $1.points.earned } == points.earned)
    if let score = standing.score { #expect(score >= Fraction(0) && score <= Fraction(100)) }
  }
}
