import GreenFinCore
import Testing

@Suite("Suggestions")
struct SuggestionTests {
  static let commands = ["plans", "tasks", "targets", "units", "check", "report", "validate"]
  static let units = ["湖州市财政局", "湖州市教育局", "德清县财政局", "中国人民银行湖州市中心支行", "市金融办"]

  @Test(
    "Commands",
    arguments: [
      ("one change", "taske", ["tasks"]),
      ("swapped", "chekc", ["check"]),
      ("dropped", "unit", ["units"]),
      ("case", "PLANS", ["plans"]),
      ("full-width", "ｐｌａｎｓ", ["plans"]),
      ("part of a word", "valid", ["validate"]),
      ("nothing near", "xyzzy", []),
      ("empty", "", []),
      ("one letter", "q", []),
    ])
  func commands(label: String, word: String, expected: [String]) {
    #expect(Suggestion.nearest(to: word, in: Self.commands) == expected)
  }

  @Test(
    "Chinese names",
    arguments: [
      ("a wrong character", "湖州市财证局", ["湖州市财政局", "湖州市教育局"]),
      ("the short name", "财政局", ["湖州市财政局", "德清县财政局"]),
      ("more than the name", "湖州市金融办", ["市金融办"]),
      ("another thing", "气象台", []),
    ])
  func units(label: String, word: String, expected: [String]) {
    #expect(Suggestion.nearest(to: word, in: Self.units) == expected)
  }

  @Test("Equally near ones keep their order, and the limit holds")
  func order() {
    let words = ["bat", "cat", "hat", "rat"]
    #expect(Suggestion.nearest(to: "mat", in: words) == ["bat", "cat", "hat"])
    #expect(Suggestion.nearest(to: "mat", in: words.reversed(), limit: 2) == ["rat", "hat"])
    #expect(Suggestion.nearest(to: "mat", in: words, limit: 0).isEmpty)
  }
}
