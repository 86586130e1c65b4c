import Testing

@testable import GreenFinCore

@Suite("Targets that are changed in the course of a plan")
struct RevisionTests {
  private let catalog: Catalog
  private let id: Target.ID = "huzhou-2023/new-social-financing"

  init() throws {
    catalog = try BundledCatalog.catalog()
  }

  private func target(_ records: [JournalRecord], on day: String) -> Target? {
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    return catalog.reporting(journal, asOf: MadeUpRecords.day(day)).targets.first { $0.id == id }
  }

  private func revision(_ number: Int, _ value: DecimalNumber?, from day: String) -> JournalRecord {
    MadeUpRecords.record(
      number,
      .revision(
        TargetRevision(
          target: id, quantity: value.map { Quantity($0, .hundredMillionYuan) },
          effective: MadeUpRecords.day(day), reason: "made up")))
  }

  @Test("Every answer uses the one that holds on its day")
  func inForce() {
    let records = [revision(1, 1800, from: "2023-07-01"), revision(2, 1900, from: "2023-10-01")]
    #expect(target(records, on: "2023-06-30")?.predicate.quantity?.value == 2000)
    #expect(target(records, on: "2023-07-01")?.predicate.quantity?.value == 1800)
    #expect(target(records, on: "2023-12-31")?.predicate.quantity?.value == 1900)
  }

  @Test("A revision recorded later for an earlier day does not undo the later one")
  func order() {
    let records = [revision(1, 1900, from: "2023-10-01"), revision(2, 1800, from: "2023-07-01")]
    #expect(target(records, on: "2023-12-31")?.predicate.quantity?.value == 1900)
    #expect(target(records, on: "2023-09-30")?.predicate.quantity?.value == 1800)
  }

  @Test("A target that is given up is judged no more")
  func givenUp() {
    #expect(target([revision(1, nil, from: "2023-07-01")], on: "2023-06-30") != nil)
    #expect(target([revision(1, nil, from: "2023-07-01")], on: "2023-07-01") == nil)
  }

  @Test("A schedule of the office beats the even pace, and the last one counts")
  func schedule() throws {
    func schedule(_ number: Int, _ share: DecimalNumber) -> JournalRecord {
      MadeUpRecords.record(
        number,
        .schedule(
          TargetSchedule(
            target: id,
            steps: [Schedule.Step(date: MadeUpRecords.day("2023-06-30"), share: share)])))
    }
    let figure = MadeUpRecords.record(3, MadeUpRecords.financing(1000))
    let journal = JournalReader.read(
      Journal.empty.bytes(adding: [schedule(1, 40), schedule(2, 60), figure]))
    let day = MadeUpRecords.day("2023-06-30")
    let reporting = catalog.reporting(journal, asOf: day)
    var selection = Selection()
    selection.indicators = ["new-social-financing"]
    selection.plans = ["huzhou-2023"]
    let entry = try #require(reporting.targets(selection).first)
    let judgement = Judge(reporting, asOf: day).judge(entry)
    #expect(judgement.timeProgress == Fraction(3, over: 5))
    #expect(judgement.verdict == .behind)
  }
}
