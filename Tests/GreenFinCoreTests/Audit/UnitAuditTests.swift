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

  @Test("Two spellings with their places")
  func variants() throws {
    let variant = """
      "variants": [{"written": "高黑板", "place": "一", "against": "高新板", "againstPlace": "二", \
      "about": "某板块", "aboutEn": "a board"}]
      """
    let catalog = try MadeUp.catalog(plans: [MadeUp.plan(extra: variant)])
    let finding = try #require(catalog.audit().first)
    #expect(finding.kind == .nameDiffers)
    #expect(finding.first == AuditFinding.Place(document: "a", place: "一", written: "高黑板"))
    #expect(finding.second == AuditFinding.Place(document: "a", place: "二", written: "高新板"))
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
