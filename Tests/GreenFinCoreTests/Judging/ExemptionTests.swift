import Testing

@testable import GreenFinCore

/// Targets of which nothing is asked, and figures that were taken back; the records are made up.
@Suite("Given up, not applicable, taken back")
struct ExemptionTests {
  private let catalog: Catalog
  private let id: Target.ID = "huzhou-2023/new-social-financing"

  init() throws {
    catalog = try BundledCatalog.catalog()
  }

  private func revision(
    _ number: Int, value: DecimalNumber? = nil, isNotApplicable: Bool = false,
    period: String? = nil,
    from day: String
  ) -> JournalRecord {
    let record = MadeUpRecords.record(
      number,
      .revision(
        TargetRevision(
          target: id, quantity: value.map { Quantity($0, .hundredMillionYuan) },
          isNotApplicable: isNotApplicable, effective: MadeUpRecords.day(day), reason: "made up")))
    return JournalRecord(
      id: record.id, sequence: record.sequence, recordedAt: record.recordedAt,
      recordedBy: record.recordedBy, period: period.flatMap { Period($0) },
      content: record.content)
  }

  private func judgement(_ records: [JournalRecord], on text: String) throws -> Judgement {
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    let asOf = MadeUpRecords.day(text)
    let reporting = catalog.reporting(journal, asOf: asOf)
    var selection = Selection()
    selection.plans = ["huzhou-2023"]
    selection.indicators = ["new-social-financing"]
    let entries = reporting.targets(selection) + reporting.withdrawnTargets(selection)
    #expect(entries.count == 1)
    return Judge(reporting, asOf: asOf, dueDay: 20).judge(try #require(entries.first))
  }

  @Test("A target that was given up stays listed, says so, and is neither late nor missed")
  func givenUp() throws {
    let records = [
      revision(1, value: 1800, from: "2023-04-01"), revision(2, from: "2023-07-01"),
      MadeUpRecords.record(3, MadeUpRecords.financing(100)),
    ]
    #expect(try judgement(records, on: "2023-06-30").verdict == .behind)
    let judgement = try judgement(records, on: "2024-03-31")
    #expect(judgement.verdict == .noData && judgement.dataState == .withdrawn)
    #expect(judgement.reason.chinese == "自2023-07-01起取消：made up")
    #expect(judgement.entry.target.predicate.quantity?.value == 1800)
  }

  @Test(
    "What does not apply in a quarter is not due in it, and is in the next",
    arguments: [
      ("2023-06-30", DataState.notApplicable), ("2023-08-31", .notApplicable),
      ("2023-09-30", .overdue), ("2023-03-31", .notDue),
    ])
  func notApplicable(day: String, expected: DataState) throws {
    let records = [revision(1, isNotApplicable: true, period: "2023Q2", from: "2023-01-01")]
    let judgement = try judgement(records, on: day)
    #expect(judgement.dataState == expected && judgement.verdict == .noData)
    #expect(judgement.reason.english.contains("does not apply") == (expected == .notApplicable))
  }

  @Test("A target that does not apply for good is no target that was given up")
  func forGood() throws {
    let records = [revision(1, isNotApplicable: true, from: "2023-07-01")]
    #expect(try judgement(records, on: "2023-12-31").dataState == .notApplicable)
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    #expect(journal.revisions(asOf: MadeUpRecords.day("2023-12-31")).isEmpty)
  }

  @Test("A figure that was taken back, and nothing in its place, is withdrawn until the due day")
  func takenBack() throws {
    let figure = MadeUpRecords.record(1, MadeUpRecords.financing(100))
    let retraction = MadeUpRecords.record(2, .retraction(of: figure.id, reason: "made up"))
    #expect(try judgement([figure, retraction], on: "2023-07-10").dataState == .withdrawn)
    #expect(try judgement([figure, retraction], on: "2023-08-31").dataState == .overdue)
  }
}
