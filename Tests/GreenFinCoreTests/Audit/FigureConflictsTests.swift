import GreenFinCore
import Testing

@Suite("Audit: figures of one thing, on made-up data")
struct FigureConflictsTests {
  @Test(
    "Two figures of one indicator, place and date",
    arguments: [
      ("the same", ["10.5", "10.5"], "exact", []),
      ("rounded", ["5956.6", "5956.58"], "exact", ["figure-rounding"]),
      ("cut off", ["1080.5", "1080.55"], "exact", ["figure-rounding"]),
      ("different", ["310.7", "338.18"], "exact", ["figure-conflict"]),
      ("three, of which two agree", ["1", "2", "1"], "exact", ["figure-conflict"]),
      ("about, and near", ["100", "104"], "about", []),
      ("about, and far", ["100", "110"], "about", ["figure-conflict"]),
      ("more than, and more", ["40", "41"], "moreThan", []),
      ("more than, and less", ["40", "39"], "moreThan", ["figure-conflict"]),
      ("less than, and more", ["40", "41"], "lessThan", ["figure-conflict"]),
    ])
  func figures(label: String, values: [String], qualifier: String, expected: [String]) throws {
    let figures = values.enumerated().map { index, value in
      MadeUp.figure("f\(index)", value, qualifier: index == 0 ? qualifier : "exact")
    }
    #expect(MadeUp.kinds(try MadeUp.catalog(figures: figures)) == expected)
  }

  @Test("Another date is another figure; two documents are held against each other")
  func keys() throws {
    let apart = [MadeUp.figure("x", "1"), MadeUp.figure("y", "2", asOf: "2019-12-31")]
    #expect(try MadeUp.catalog(figures: apart).audit().isEmpty)
    let documents = [MadeUp.figure("x", "1"), MadeUp.figure("y", "2", document: "b")]
    let finding = try #require(try MadeUp.catalog(figures: documents).audit().first)
    #expect([finding.first.document, finding.second.document] == ["a", "b"])
  }

  @Test("Two quarters and their half-year, when they do not add up")
  func sums() throws {
    func sum(_ id: String, _ value: String, _ start: String, _ end: String) -> String {
      """
      {"id": "\(id)", "indicator": "sold", "jurisdiction": "city", "asOf": "\(end)", \
      "periodStart": "\(start)", "basis": "in-period", "value": \(value), "unit": "亿元", \
      "document": "a", "place": "\(id)处"}
      """
    }
    let quarters = [
      sum("x", "100", "2021-01-01", "2021-03-31"), sum("y", "100", "2021-04-01", "2021-06-30"),
    ]
    let indicators = [MadeUp.indicator("sold", "flow")]
    func audit(_ half: String) throws -> [AuditFinding] {
      try MadeUp.catalog(
        indicators: indicators,
        figures: quarters + [sum("h", half, "2021-01-01", "2021-06-30")]
      ).audit()
    }
    #expect(try audit("200").isEmpty)
    let finding = try #require(try audit("250").first)
    #expect(finding.kind == .figureConflict)
    #expect(finding.sentence.chinese.contains("250亿元"))
    #expect(finding.sentence.chinese.contains("200亿元"))
    #expect(Set([finding.first.place, finding.second.place]) == ["h处", "y处"])
  }

  @Test("One figure with two counting words, and one in two scales of money")
  func units() throws {
    let counted = try MadeUp.catalog(
      indicators: [MadeUp.indicator("rules", unit: "项")],
      figures: [
        MadeUp.figure("x", "12", "项", of: "rules"), MadeUp.figure("y", "12", "个", of: "rules"),
      ])
    #expect(MadeUp.kinds(counted) == ["figure-unit"])
    let money = [MadeUp.figure("x", "5000"), MadeUp.figure("y", "0.5", "万亿元")]
    #expect(try MadeUp.catalog(figures: money).audit().isEmpty)
  }

  @Test(
    "A baseline is some figure of its date",
    arguments: [
      ("the same", "8.00", []), ("rounded", "8.04", []), ("another", "9", ["baseline-conflict"]),
    ])
  func baselines(label: String, value: String, expected: [String]) throws {
    let baseline = #""baseline": {"value": 8.0, "unit": "亿元", "asOf": "2020-12-31", "place": "表"}"#
    let catalog = try MadeUp.catalog(
      figures: [MadeUp.figure("x", value)],
      plans: [MadeUp.plan(targets: [MadeUp.target(extra: baseline)])])
    #expect(MadeUp.kinds(catalog) == expected)
  }
}
