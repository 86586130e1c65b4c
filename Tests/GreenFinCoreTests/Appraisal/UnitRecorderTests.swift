import Testing

@testable import GreenFinCore

/// The made-up city's year 2030 with a made-up journal; every score is worked out by hand.
@Suite("The year-end appraisal of units with a journal")
struct UnitRecorderTests {
  private static let office: ResponsibleUnit.ID = "city/office"
  private static let bureau: ResponsibleUnit.ID = "city/bureau"
  private static let east: ResponsibleUnit.ID = "city/east-gov"
  private static let west: ResponsibleUnit.ID = "city/west-gov"

  private typealias Line = (JournalRecord.Content, ResponsibleUnit.ID?, String)

  private static func progress(
    _ action: String, _ state: ActionProgress.State, _ percent: DecimalNumber? = nil
  ) -> JournalRecord.Content {
    .progress(
      ActionProgress(action: Identifier("city-2030/" + action), state: state, percent: percent))
  }

  private static func submitted(_ day: String) -> JournalRecord.Content {
    .submission(on: MadeUpRecords.day(day))
  }

  private static let year: [Line] = [
    (progress("1.1", .inProgress, 50), office, "2030Q2"),
    (progress("1.1", .done), office, "2030Q4"),
    // A unit that only supports does not decide.
    (progress("1.1", .delayed), bureau, "2030Q4"),
    (progress("1.2", .done), east, "2030Q4"),
    // Of two that answer alike, the least far one decides for both.
    (progress("1.2", .inProgress, 80), west, "2030Q4"),
    (submitted("2030-04-18"), office, "2030Q1"), (submitted("2030-04-20"), east, "2030Q1"),
    (submitted("2030-07-25"), office, "2030Q2"), (submitted("2030-10-18"), office, "2030Q3"),
    (
      .sendBack(reason: "缺表", on: MadeUpRecords.day("2030-10-22")), office, "2030Q3"
    ),
    (submitted("2031-01-10"), office, "2030Q4"),
  ]

  private func appraisal(
    _ lines: [Line] = Self.year, on day: String = "2031-01-31", knownUntil: Int? = nil,
    reportedPlans: [Plan.ID] = []
  ) throws -> UnitAppraisal {
    let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
    let rubric = try #require(try BundledCatalog.catalog().rubrics.first { $0.id == "year-end" })
    let records = lines.enumerated().map { index, line in
      MadeUpRecords.record(
        index + 1, line.0, at: Instant(seconds: 1000 + index), unit: line.1, period: line.2)
    }
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
      .known(at: knownUntil.map { Instant(seconds: 1000 + $0) })
    var options = UnitAppraisal.Options(day: try GreenFinCoreTests.day(day))
    options.reportedPlans = reportedPlans
    return UnitAppraisal(rubric, of: catalog, journal, year: 2030, options)
  }

  private func standing(
    _ unit: ResponsibleUnit.ID, in appraisal: UnitAppraisal
  ) throws -> Standing {
    try #require(appraisal.appraisal.standings.first { $0.subject.id == unit.rawValue })
  }

  struct Expected: Sendable {
    let unit: ResponsibleUnit.ID
    /// Twelfths of a point earned, points that could be scored, points that apply.
    let twelfths: Int
    let scorable: Int
    let applicable: Int
    let score: (Int, over: Int)
  }

  @Test(
    "Points out of the targets, the actions and the returns, worked out by hand",
    arguments: [
      // A figure of mid-year tells nothing of the year's target, 40 points; its action is done, 30; two
      // of four returns on time, 7.5; it supports no target.
      Expected(unit: office, twelfths: 450, scorable: 45, applicable: 85, score: (250, over: 3)),
      // Nothing is known of the target that it supports; one action done and nothing known of its
      // pilot, 15 of 15 out of 30; no return in four quarters, 0 of 15.
      Expected(unit: bureau, twelfths: 180, scorable: 30, applicable: 60, score: (50, over: 1)),
      // Its one action is not done at the end of the plan, 0 of 30; one return of four, 3.75 of 15.
      Expected(unit: east, twelfths: 45, scorable: 45, applicable: 45, score: (25, over: 3)),
      // As east, without a return.
      Expected(unit: west, twelfths: 0, scorable: 45, applicable: 45, score: (0, over: 1)),
    ])
  func scores(_ expected: Expected) throws {
    let standing = try standing(expected.unit, in: try appraisal())
    let points = standing.points
    #expect(points.earned == Fraction(DecimalNumber(expected.twelfths), over: 12))
    #expect(points.scorable == Fraction(expected.scorable))
    #expect(points.applicable == Fraction(expected.applicable))
    let score = Fraction(DecimalNumber(expected.score.0), over: DecimalNumber(expected.score.over))
    #expect(standing.score == score)
  }

  @Test("Districts and departments rank among their own")
  func ranks() throws {
    let ranks = try appraisal().appraisal.standings.map { standing in
      "\(standing.subject.peers?.id ?? "") \(standing.subject.id) \(standing.rank ?? 0)"
    }
    #expect(
      ranks == [
        "city/districts city/committee 1", "city/districts city/east-gov 2",
        "city/districts city/west-gov 3", "city/departments city/office 1",
        "city/departments city/bureau 2",
      ])
  }

  @Test("Every return shows when it was due and what became of it")
  func returns() throws {
    let score = try standing(Self.office, in: try appraisal()).criteria[2]
    let parts = try #require(score.input?.parts)
    #expect(parts.map(\.id) == ["2030Q1", "2030Q2", "2030Q3", "2030Q4"])
    #expect(parts.map(\.share) == [1, 0, 0, 1].map { Fraction($0) })
    #expect(
      parts.map(\.state.chinese) == [
        "应于2030年4月20日前报送，2030年4月18日报送，按时",
        "应于2030年7月20日前报送，2030年7月25日报送，逾期5天",
        "应于2030年10月20日前报送，退回后尚未重报", "应于2031年1月20日前报送，2031年1月10日报送，按时",
      ])
    #expect(score.input?.source?.english == "returns on time: 2 of 4 due")
    #expect(parts[1].state.english == "due by 20 July 2030; handed in on 25 July 2030, 5 days late")
    #expect(parts[0].reference == "journal city/office 2030Q1")
  }

  @Test("A return that can still come on time does not count; one that is in does")
  func notDueYet() throws {
    let appraisal = try appraisal(on: "2031-01-11")
    let own = try standing(Self.office, in: appraisal).criteria[2].input?.parts.map(\.id)
    #expect(own == ["2030Q1", "2030Q2", "2030Q3", "2030Q4"])
    let bureau = try standing(Self.bureau, in: appraisal).criteria[2].input?.parts.map(\.id)
    #expect(bureau == ["2030Q1", "2030Q2", "2030Q3"])
    // The year itself is judged on its last day.
    #expect(appraisal.asOf == MadeUpRecords.day("2030-12-31"))
  }

  @Test("Every action shows its state, who reported it and for which quarter")
  func actions() throws {
    let score = try standing(Self.bureau, in: try appraisal()).criteria[1]
    let parts = try #require(score.input?.parts)
    #expect(parts.map(\.id) == ["city-2030/1.1", "city-2030/p1"])
    #expect(parts.map(\.state.chinese) == ["已完成", "没有报送进展"])
    #expect(parts[0].source?.chinese == "市甲办2030年第四季度报送")
    #expect(parts[0].source?.english == "Office A, report for the fourth quarter of 2030")
    #expect(parts[0].reference == "journal city/office 2030Q4")
    #expect(parts[1].share == nil && parts[1].source == nil)
    let east = try standing(Self.east, in: try appraisal()).criteria[1].input?.parts.first
    #expect(east?.state.english == "in progress, 80%" && east?.share == Fraction(0))
  }

  @Test("In the course of the year an action under way need not be done yet")
  func midYear() throws {
    let appraisal = try appraisal(on: "2030-07-10")
    let score = try standing(Self.office, in: appraisal).criteria[1]
    #expect(!score.isApplicable)
    #expect(score.reason?.english == "it has no action that should be done")
    // Its second return came after the day.
    #expect(
      try standing(Self.office, in: appraisal).criteria[2].input?.parts.map(\.id) == ["2030Q1"])
  }

  @Test("What was recorded later is not known yet")
  func knownAt() throws {
    let score = try standing(Self.office, in: try appraisal(knownUntil: 0)).criteria[1]
    #expect(score.input?.parts.first?.state.english == "in progress, 50%")
  }

  @Test("Quarters before the first return on record are not known, and not late")
  func booksBeganLater() throws {
    let standing = try standing(Self.office, in: try appraisal(Array(Self.year.suffix(1))))
    let score = standing.criteria[2]
    #expect(score.input?.parts.map(\.share) == [nil, nil, nil, Fraction(1)])
    #expect(score.points.scorable == Fraction(15, over: 4))
  }

  @Test("Without any return on record returns are not scored")
  func noBooks() throws {
    let lines = Array(Self.year.prefix(5))
    let score = try standing(Self.office, in: try appraisal(lines)).criteria[2]
    #expect(score.isApplicable && score.reason?.english == "nothing was reported")
  }

  @Test("Where units report on other plans alone, no return was due on this one")
  func otherPlans() throws {
    let appraisal = try appraisal(reportedPlans: ["another"])
    let score = try standing(Self.office, in: appraisal).criteria[2]
    #expect(!score.isApplicable && score.reason?.english == "no return was due")
  }

  @Test("A collective has nothing to hand in; its members have")
  func collectives() throws {
    let subjects = try appraisal().subjects.map(\.id)
    #expect(!subjects.contains("city/districts"))
    let west = try standing(Self.west, in: try appraisal()).criteria[2]
    #expect(west.input?.parts.count == 4 && west.share == Fraction(0))
  }

  @Test("A pilot that has left belongs to nobody's year")
  func pilotThatLeft() throws {
    let left: Line = (
      .pilotChange(
        PilotChange(
          action: "city-2030/p1", direction: .leaves, effective: MadeUpRecords.day("2030-05-01"),
          reason: "期满")), nil, "2030Q2"
    )
    let parts = try standing(Self.bureau, in: try appraisal(Self.year + [left])).criteria[1]
      .input?.parts
    #expect(parts?.map(\.id) == ["city-2030/1.1"])
  }
}
