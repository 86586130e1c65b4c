import Testing

@testable import GreenFinCore

/// What a report takes from before its quarter: each restatement once, and no comparison in a first one.
extension QuarterlyReportTests {
  @Test("A restatement is told by its own quarter's bulletin made anew, and by one later one")
  func oneBulletin() throws {
    func told(_ quarters: [(String, asOf: String)], closing: Bool) throws -> [Int] {
      let q1 = try Self.figure("new-money", "20", "亿元", to: "2030-03-31")
      let restated = try Self.figure("new-money", "18", "亿元", to: "2030-03-31")
      var contents: [(JournalRecord.Content, String, String)] = [
        (q1, "2030Q1", "2030-04-10"), (.closing, "2030Q1", "2030-04-25"),
        (restated, "2030Q1", "2030-07-15"),
      ]
      if closing { contents.append((.closing, "2030Q2", "2030-08-05")) }
      let records = contents.enumerated().map { index, item in
        MadeUpRecords.record(
          index + 1, item.0, at: MadeUpRecords.time("\(item.2)T09:00:00+08:00"),
          unit: "city/office", period: item.1)
      }
      let catalog = try #require(CatalogLoader.load(MadeUpFiles.files()).catalog)
      let journal = JournalReader.read(Journal.empty.bytes(adding: records))
      return try quarters.map { quarter in
        let options = QuarterlyReporter.Options(day: try day(quarter.asOf))
        return QuarterlyReporter(catalog, journal, quarter: try period(quarter.0), options)
          .report(on: ["city-2030"]).restatements.count
      }
    }
    let bulletins = [
      ("2030Q1", asOf: "2030-04-30"), ("2030Q2", asOf: "2030-07-31"),
      ("2030Q3", asOf: "2030-10-31"), ("2030Q4", asOf: "2031-01-31"),
    ]
    #expect(try told(bulletins, closing: false) == [1, 1, 0, 0])
    #expect(try told(bulletins, closing: true) == [1, 1, 0, 0])
  }

  @Test("Where no plan had begun the quarter before, the report is the first and compares nothing")
  func first() throws {
    let report = try report(Self.records(), quarter: "2030Q1")
    #expect(report.basis.isFirst)
    #expect(report.targets.allSatisfy { $0.before == nil })
    let said = (report.overview + report.method).map(\.chinese).joined()
    #expect(!said.contains("末相比") && !said.contains("可比") && !said.contains("的比较"))
    #expect(try !self.report(Self.records()).basis.isFirst)
  }
}
