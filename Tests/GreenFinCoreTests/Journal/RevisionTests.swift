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

  @Test("A revised target says what it was, from which day on it is changed, and why")
  func original() throws {
    let records = [revision(1, 1800, from: "2023-07-01"), revision(2, 1900, from: "2023-10-01")]
    #expect(target(records, on: "2023-06-30")?.change == nil)
    let change = try #require(target(records, on: "2023-12-31")?.change)
    #expect(change.original.quantity?.value == 2000)
    #expect(change.effective == MadeUpRecords.day("2023-10-01"))
    #expect(change.reason == "made up")
  }

  @Test("A comparator that was changed holds until another is given")
  func comparator() {
    let first = MadeUpRecords.record(
      1,
      .revision(
        TargetRevision(
          target: id, comparator: .atMost, quantity: Quantity(1800, .hundredMillionYuan),
          effective: MadeUpRecords.day("2023-07-01"), reason: "made up")))
    let records = [first, revision(2, 1900, from: "2023-10-01")]
    #expect(target(records, on: "2023-12-31")?.predicate.comparator == .atMost)
  }

  @Test("A target that was given up is kept beside those that hold, with the reason")
  func withdrawn() throws {
    let journal = JournalReader.read(
      Journal.empty.bytes(adding: [revision(1, nil, from: "2023-07-01")]))
    let reporting = catalog.reporting(journal, asOf: MadeUpRecords.day("2023-12-31"))
    let plan = try #require(reporting.plan("huzhou-2023"))
    #expect(plan.withdrawnTargets.map(\.id) == [id])
    #expect(plan.withdrawnTargets.first?.changeSentence?.chinese.contains("2023-07-01起取消") == true)
  }

  private func pilots(_ changes: [(PilotChange.Direction, String)], on day: String) -> [String] {
    let records = changes.enumerated().map { index, change in
      MadeUpRecords.record(
        index + 1,
        .pilotChange(
          PilotChange(
            action: "huzhou-2021/p3", direction: change.0,
            effective: MadeUpRecords.day(change.1), reason: "made up")))
    }
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    let plan = catalog.reporting(journal, asOf: MadeUpRecords.day(day)).plan("huzhou-2021")
    return plan?.pilots.map(\.number).filter { $0 == "p3" } ?? []
  }

  @Test("A pilot that left is in force up to the day before, and again when it comes back")
  func pilotLeaves() {
    let changes: [(PilotChange.Direction, String)] = [
      (.leaves, "2021-04-01"), (.enters, "2021-10-01"),
    ]
    #expect(pilots(changes, on: "2021-03-31") == ["p3"])
    #expect(pilots(changes, on: "2021-04-01").isEmpty)
    #expect(pilots(changes, on: "2021-09-30").isEmpty)
    #expect(pilots(changes, on: "2021-10-01") == ["p3"])
  }

  @Test("A pilot that enters is not in force before its day")
  func pilotEnters() {
    #expect(pilots([(.enters, "2021-07-01")], on: "2021-06-30").isEmpty)
    #expect(pilots([(.enters, "2021-07-01")], on: "2021-07-01") == ["p3"])
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
