import Testing

@testable import GreenFinCore

/// Units of the made-up city at the end of 2030: its one figure is 60 of 100 by June.
@Suite("The year-end appraisal of units")
struct UnitAppraisalTests {
  private let office: ResponsibleUnit.ID = "city/office"
  private let bureau: ResponsibleUnit.ID = "city/bureau"

  private func rubric() throws -> Rubric {
    try #require(try BundledCatalog.catalog().rubrics.first { $0.id == "year-end" })
  }

  private func appraisal(
    asOf: String = "2030-12-31", records: [ResponsibleUnit.ID: UnitRecord] = [:],
    _ changes: (old: String, new: String)...
  ) throws -> Appraisal {
    var (registers, plan) = (MadeUpFiles.registers, MadeUpFiles.plan)
    // At the end of the year the figure of the end counts, and no older one.
    if asOf == "2030-12-31" {
      registers = registers.replacing(#""asOf": "2030-06-30""#, with: #""asOf": "2030-12-31""#)
    }
    for (old, new) in changes {
      registers = registers.replacing(old, with: new)
      plan = plan.replacing(old, with: new)
    }
    let result = CatalogLoader.load(MadeUpFiles.files(registers: registers, plan: plan))
    let catalog = try #require(
      result.catalog, "\(result.findings.map(\.problem.sentence.english))")
    return UnitAppraisal(
      try rubric(), of: catalog, year: 2030, asOf: try day(asOf), records: records
    ).appraisal
  }

  private func standing(_ unit: ResponsibleUnit.ID, in appraisal: Appraisal) throws -> Standing {
    try #require(appraisal.standings.first { $0.subject.id == unit.rawValue })
  }

  /// Made-up things, each with what it counts; nothing stands for not known.
  private func parts(_ shares: [Int?]) -> [AppraisalInput.Part] {
    shares.enumerated().map { index, share in
      AppraisalInput.Part(
        id: "\(index)", name: Phrase("事", "thing"), state: Phrase("虚构", "made up"),
        share: share.map { Fraction($0) })
    }
  }

  @Test("A missed target counts its completion, for who leads it and for who supports it")
  func targets() throws {
    let appraisal = try appraisal()
    let lead = try standing(office, in: appraisal).criteria[0].parts
    #expect(lead[0].share == Fraction(3, over: 5) && lead[1].share == nil)
    #expect(lead[1].reason?.english == "it has no such target")
    let support = try standing(bureau, in: appraisal).criteria[0].parts
    #expect(support[0].share == nil && support[1].share == Fraction(3, over: 5))
    #expect(lead[0].input?.parts.map(\.id) == ["city-2030/new-money"])
  }

  @Test("Without records actions and returns are not scored, and that is too little for a grade")
  func noRecords() throws {
    let standing = try standing(office, in: try appraisal())
    #expect(standing.points.earned == Fraction(24) && standing.points.scorable == Fraction(40))
    #expect(standing.points.applicable == Fraction(85))
    #expect(standing.grade == nil && standing.rank == nil)
    #expect(
      standing.unscored.filter(\.isApplicable).compactMap(\.reason?.english)
        == ["nothing was reported, actions: 1", "nothing was reported"])
  }

  @Test("With records the same criteria are scored, exactly")
  func records() throws {
    let record = UnitRecord(actions: parts([1]), returns: parts([1, 0, 1, 1]))
    let standing = try standing(office, in: try appraisal(records: [office: record]))
    // 24 + 30 + 15 × 3/4 of 85.
    #expect(standing.points.earned == Fraction(261, over: 4))
    #expect(standing.score == Fraction(26100, over: 340))
    #expect(standing.grade?.id == "fair" && standing.rank == 1)
  }

  @Test("Actions of which nothing was reported make a record cover less, not score less")
  func partialRecords() throws {
    let record = UnitRecord(
      actions: parts([1, 1, nil, nil, nil, nil, nil, nil]), returns: nil)
    let score = try standing(office, in: try appraisal(records: [office: record])).criteria[1]
    #expect(score.points.earned == Fraction(15, over: 2))
    #expect(score.points.scorable == Fraction(15, over: 2))
    #expect(score.points.applicable == Fraction(30))
    #expect(
      score.input?.source?.english == "actions done: 2 of 2 reported on, 8 in all")
  }

  @Test("Where no return was due, returns do not concern the unit")
  func noReturns() throws {
    let record = UnitRecord(actions: [], returns: [])
    let criteria = try standing(office, in: try appraisal(records: [office: record])).criteria
    #expect(!criteria[2].isApplicable && criteria[2].reason?.english == "no return was due")
    #expect(!criteria[1].isApplicable)
  }

  @Test("Districts, departments and others are ranked apart; collectives are not appraised")
  func groups() throws {
    let appraisal = try appraisal()
    let groups = appraisal.standings.map { "\($0.subject.peers?.id ?? "") \($0.subject.id)" }
    #expect(
      groups == [
        "city/districts city/east-gov", "city/districts city/west-gov",
        "city/districts city/committee", "city/departments city/office",
        "city/departments city/bureau",
      ])
    #expect(appraisal.standings[0].subject.peers?.name.english == "Sample City, districts")
  }

  @Test("A district answers for its own part of a target that is split over districts")
  func parts() throws {
    let appraisal = try appraisal(
      (#"{"part": "table", "action": "1.1""#, #"{"part": "table", "action": "1.2""#),
      (
        "\"observations\": [",
        #"""
        "breakdowns": [{"target": "city-2030/new-money", "parts": [
          {"jurisdiction": "city/east", "value": 100, "unit": "亿元"}]}],
        "observations": [
          {"id": "money-east", "indicator": "new-money", "jurisdiction": "city/east",
            "asOf": "2030-12-31", "periodStart": "2030-01-01", "basis": "to-date",
            "value": 30, "unit": "亿元", "document": "city-2030", "place": "表2"},
        """#
      ))
    #expect(
      try standing("city/east-gov", in: appraisal).criteria[0].parts[0].share
        == Fraction(3, over: 10))
    #expect(
      try standing("city/west-gov", in: appraisal).criteria[0].parts[0].share
        == Fraction(3, over: 5))
  }

  @Test("Two plans' targets of a year count together; a plan of another year does not count")
  func otherYear() throws {
    let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    let appraisal = UnitAppraisal(
      try rubric(), of: catalog, year: 2029, asOf: try day("2029-12-31"))
    #expect(appraisal.plans.isEmpty && appraisal.subjects.isEmpty)
  }

  @Test("Before its time a target does not belong to anybody's year")
  func before() throws {
    let standing = try standing(office, in: try appraisal(asOf: "2029-06-30"))
    #expect(!standing.criteria[0].parts[0].isApplicable)
  }

  @Test("The real plans: every unit with work is listed, and hardly anything can be scored")
  func realPlans() throws {
    let catalog = try BundledCatalog.catalog()
    let appraisal = UnitAppraisal(
      try rubric(), of: catalog, year: 2023, asOf: try day("2023-12-31"))
    #expect(
      appraisal.plans.map(\.id.rawValue) == ["huzhou-2023", "huzhou-fyp14", "zhanjiang-2023"])
    let standings = appraisal.appraisal.standings
    #expect(standings.allSatisfy { $0.rank == nil && $0.grade == nil })
    let cities = Set(standings.compactMap { $0.subject.peers?.id.prefix { $0 != "/" } })
    #expect(cities == ["huzhou", "zhanjiang"])
    #expect(standings.contains { $0.subject.id == "huzhou/finance-office" })
  }
}

/// What a target counts at the end of a year, by its verdict.
@Suite("What a target counts in an appraisal")
struct TargetCreditTests {
  struct Case: Sendable {
    let label: String
    let target: OneTarget
    let day: String
    /// The share as a fraction; nothing where it is not known.
    let expected: (Int, Int)?
  }

  private static let toDate = ("2021-01-01", "to-date")

  static let cases = [
    Case(
      label: "met", target: OneTarget(kind: "flow", figures: [("2021-12-31", "100", toDate)]),
      day: "2021-12-31", expected: (1, 1)),
    Case(
      label: "more than met",
      target: OneTarget(kind: "flow", figures: [("2021-12-31", "250", toDate)]),
      day: "2021-12-31", expected: (1, 1)),
    Case(
      label: "missed with 90 of 100",
      target: OneTarget(kind: "flow", figures: [("2021-12-31", "90", toDate)]),
      day: "2021-12-31", expected: (9, 10)),
    Case(
      label: "missed with nothing done",
      target: OneTarget(kind: "flow", figures: [("2021-12-31", "0", toDate)]),
      day: "2021-12-31", expected: (0, 1)),
    Case(
      label: "missed, of a kind that has no completion",
      target: OneTarget(kind: "growth", unit: "%", figures: [("2021-12-31", "90", toDate)]),
      day: "2021-12-31", expected: (0, 1)),
    Case(
      label: "on time at mid-year",
      target: OneTarget(kind: "flow", figures: [("2021-06-30", "50", toDate)]),
      day: "2021-06-30", expected: (1, 1)),
    Case(
      label: "late at mid-year: 30 where 50 was due",
      target: OneTarget(kind: "flow", figures: [("2021-06-30", "30", toDate)]),
      day: "2021-06-30", expected: (3, 5)),
    Case(
      label: "not kept",
      target: OneTarget(mode: "hold", figures: [("2021-06-30", "90", nil)]), day: "2021-06-30",
      expected: (0, 1)),
    Case(
      label: "not due, and nothing to pace it by",
      target: OneTarget(figures: [("2021-06-30", "90", nil)]), day: "2021-06-30", expected: nil),
    Case(label: "no figure", target: OneTarget(kind: "flow"), day: "2021-12-31", expected: nil),
    Case(
      label: "missed by spending more than about 100",
      target: OneTarget(
        kind: "flow", better: "lower", comparator: "about", figures: [("2021-12-31", "120", toDate)]
      ),
      day: "2021-12-31", expected: (0, 1)),
  ]

  @Test("Each verdict counts what the article says", arguments: cases.indices)
  func credits(_ index: Int) throws {
    let given = Self.cases[index]
    let share = TargetCredit(try given.target.judgement(on: given.day)).share
    let expected = try given.expected.map { try #require(Fraction($0.0, over: $0.1)) }
    #expect(share == expected, "\(given.label)")
  }

  @Test("What has not begun does not belong to the year")
  func outside() throws {
    let credit = TargetCredit(try OneTarget(kind: "flow").judgement(on: "2020-06-30"))
    guard case .outside = credit else {
      Issue.record("\(credit)")
      return
    }
  }
}
