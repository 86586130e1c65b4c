@testable import GreenFinCore
import Testing

@Suite("Audit: units and names, on made-up data")
struct UnitAuditTests {
  @Test(
    "Body and rows name the same units, once and by one name",
    arguments: [
      ("the same", ["市甲局", "市乙局"], [["市甲局"], ["市乙局"]], []),
      ("in the body alone", ["市甲局", "市乙局"], [["市甲局"]], ["unit-not-in-table"]),
      ("in a row alone", ["市甲局"], [["市甲局", "市乙局"]], ["unit-not-in-body"]),
      ("in two rows alone", ["市甲局"], [["市乙局"], ["市甲局", "市乙局"]], ["unit-not-in-body"]),
      ("twice", ["市甲局", "市乙局", "市甲局"], [["市甲局", "市乙局"]], ["unit-twice"]),
      ("two names", ["市甲局"], [["市人民政府甲局"]], ["name-differs"]),
      ("the city left out", ["市甲局"], [["甲局"]], []),
      ("rows without units", ["市甲局"], [[], []], []),
    ] as [(String, [String], [[String]], [String])])
  func units(label: String, body: [String], rows: [[String]], expected: [String]) throws {
    let catalog = try MadeUp.catalog(plans: [MadeUp.plan(body: body, rows: rows)])
    #expect(MadeUp.kinds(catalog) == expected)
  }

  @Test(
    "One thing has one name: each other name is told with its place, against the first",
    arguments: [
      ("one name", ["甲系统", "甲系统"], []),
      ("only spaces differ", ["甲ESG系统", "甲 ESG 系统"], []),
      ("two names", ["高黑板", "高新板"], ["一 高黑板 / 二 高新板"]),
      ("a name in two places", ["高黑板", "高新板", "高新板"], ["一 高黑板 / 二 高新板"]),
      ("three names", ["甲", "乙", "丙"], ["一 甲 / 二 乙", "一 甲 / 三 丙"]),
    ] as [(String, [String], [String])])
  func names(label: String, names: [String], expected: [String]) throws {
    let mentions = zip(names, ["一", "二", "三"])
      .map { #"{"written": "\#($0)", "place": "\#($1)"}"# }.joined(separator: ", ")
    let thing = #""names": [{"about": "某物", "aboutEn": "a thing", "mentions": [\#(mentions)]}]"#
    let catalog = try MadeUp.catalog(plans: [MadeUp.plan(extra: thing)])
    let findings = catalog.audit()
    #expect(findings.allSatisfy { $0.kind == .nameDiffers })
    #expect(
      findings.map {
        "\($0.first.place) \($0.first.written ?? "") / \($0.second.place) \($0.second.written ?? "")"
      } == expected)
  }

  @Test("A selection narrows by plan, kind and words")
  func selection() throws {
    let catalog = try MadeUp.catalog(plans: [
      MadeUp.plan(body: ["市甲局", "市乙局", "市乙局"], rows: [["市甲局"]])
    ])
    func count(_ change: (inout Selection) -> Void) -> Int {
      var selection = Selection()
      change(&selection)
      return catalog.audit(selection).count
    }
    #expect(count { _ in } == 2)
    #expect(count { $0.kinds = ["unit-twice"] } == 1)
    #expect(count { $0.plans = ["b"] } == 0)
    #expect(count { $0.words = ["unit 1", "twice"] } == 1)
    #expect(count { $0.documents = ["a"] } == 2)
  }
}
