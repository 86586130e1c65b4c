import Testing

@testable import GreenFinCore

@Suite("What units report on actions")
struct ProgressReportTests {
  private func reports(
    _ records: [(period: String, ActionProgress)], upTo quarter: String
  ) throws -> [ProgressReport] {
    let records = records.enumerated().map { index, item in
      MadeUpRecords.record(
        index + 1, .progress(item.1), unit: "huzhou/peoples-bank", period: item.period)
    }
    let journal = JournalReader.read(Journal.empty.bytes(adding: records))
    return journal.progressReports(upTo: try #require(Period(quarter)))
  }

  @Test("State and share go on from quarter to quarter, problems do not")
  func carries() throws {
    let records = [
      ("2023Q1", ActionProgress(action: "a/1", state: .inProgress, percent: 20, problems: "缺人")),
      ("2023Q2", ActionProgress(action: "a/1", percent: 40, nextSteps: "招人")),
    ]
    let first = try #require(try reports(records, upTo: "2023Q1").first)
    #expect(first.problems == "缺人")
    #expect(first.percent == 20)
    let second = try #require(try reports(records, upTo: "2023Q2").first)
    #expect(second.state == .inProgress)
    #expect(second.percent == 40)
    #expect(second.problems == nil)
    #expect(second.nextSteps == "招人")
    let third = try #require(try reports(records, upTo: "2023Q3").first)
    #expect(third.state == .inProgress)
    #expect(!third.isOfQuarter)
    #expect(third.nextSteps == nil)
  }

  @Test("What is reported for later quarters is not known yet")
  func later() throws {
    let records = [("2023Q3", ActionProgress(action: "a/1", state: .done))]
    #expect(try reports(records, upTo: "2023Q2").isEmpty)
  }

  @Test("A correction of an earlier quarter does not undo what a later one says")
  func lateCorrection() throws {
    let records = [
      ("2023Q2", ActionProgress(action: "a/1", state: .done, percent: 100)),
      ("2023Q1", ActionProgress(action: "a/1", state: .inProgress, percent: 10)),
    ]
    let report = try #require(try reports(records, upTo: "2023Q2").first)
    #expect(report.state == .done && report.percent == 100)
    #expect(report.period == Period("2023Q2"))
    #expect(try reports(records, upTo: "2023Q1").first?.state == .inProgress)
  }
}
