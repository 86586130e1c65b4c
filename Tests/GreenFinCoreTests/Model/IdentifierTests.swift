import Testing

@testable import GreenFinCore

@Suite("Identifiers")
struct IdentifierTests {
  @Test(
    "Fit for typing, printing and file names",
    arguments: [
      "huzhou-2023/1.2", "huzhou/finance-office", "p1", "green-credit-share@2030", "a_b",
      "v1.0",
    ])
  func wellFormed(text: String) {
    #expect(Identifier<Plan>.isWellFormed(text))
  }

  @Test(
    "Unfit",
    arguments: [
      ("empty", ""), ("a capital", "Plan-1"), ("a blank", "plan 1"), ("Chinese", "计划"),
      ("up a folder", "../plan"), ("dots in the middle", "a/../b"), ("absolute", "/plan"),
      ("an empty part", "a//b"), ("a slash at the end", "plan/"), ("a dot", "."),
      ("a control character", "plan\u{7}"), ("a zero-width space", "pl\u{200B}an"),
      ("a backslash", "a\\b"), ("121 letters", String(repeating: "a", count: 121)),
    ])
  func illFormed(label: String, text: String) {
    #expect(!Identifier<Plan>.isWellFormed(text), "\(label)")
  }

  @Test("The order goes by bytes")
  func order() {
    let ids: [Plan.ID] = ["b", "a/2", "a", "a-1"]
    #expect(ids.sorted() == ["a", "a-1", "a/2", "b"])
  }
}
