import Testing

@testable import GreenFinCore

@Suite("Listings of plans, indicators, units and targets")
struct ListingTests {
  @Test(
    "Plans by a word of their name, title or number",
    arguments: [
      ("推进计划", ["huzhou-2021", "huzhou-2023"]), ("Zhanjiang", ["zhanjiang-2023"]),
      ("〔2021〕115号", ["huzhou-fyp14"]), ("nowhere", []),
    ])
  func plans(word: String, expected: [String]) throws {
    var selection = Selection()
    selection.words = [word]
    #expect(try BundledCatalog.catalog().plans(selection).map(\.id.rawValue).sorted() == expected)
  }

  @Test("Indicators of a plan are those that it has targets for")
  func indicatorsOfPlan() throws {
    var selection = Selection()
    selection.plans = ["zhanjiang-2023"]
    let found = try BundledCatalog.catalog().indicators(selection).map(\.id)
    let wanted = Set(try BundledCatalog.plan("zhanjiang-2023").targets.map(\.indicator))
    #expect(Set(found) == wanted && found.count == wanted.count)
  }

  @Test("Indicators by identifier, kind and alias")
  func indicators() throws {
    let catalog = try BundledCatalog.catalog()
    var selection = Selection()
    selection.kinds = ["rank"]
    #expect(catalog.indicators(selection).count == 5)
    selection.indicators = ["loan-growth-rank"]
    #expect(catalog.indicators(selection).map(\.id) == ["loan-growth-rank"])
    var search = Selection()
    search.words = ["全部贷款不良率"]
    #expect(catalog.indicators(search).map(\.id) == ["non-performing-loan-ratio"])
    #expect(catalog.indicators(named: "不良率").map(\.id) == ["non-performing-loan-ratio"])
  }

  @Test("Units by kind, place and word; with a plan, those alone that answer in it")
  func units() throws {
    let catalog = try BundledCatalog.catalog()
    var selection = Selection()
    selection.words = ["领导小组办公室"]
    #expect(catalog.units(selection).map(\.unit.id) == ["huzhou/green-finance-office"])
    selection = Selection()
    selection.jurisdictions = ["zhanjiang"]
    #expect(catalog.units(selection).allSatisfy { $0.unit.jurisdiction == "zhanjiang" })
    selection.plans = ["huzhou-2021"]
    #expect(catalog.units(selection).isEmpty)
  }

  @Test("Targets by the words that the document uses for them, and by who answers")
  func targets() throws {
    let catalog = try BundledCatalog.catalog()
    var selection = Selection()
    selection.words = ["绿建通"]
    #expect(catalog.targets(selection).map(\.target.id) == ["huzhou-2021/lvjiantong-platform"])
    selection = Selection()
    selection.units = ["huzhou/housing-provident-fund-centre"]
    let ids = catalog.targets(selection).map(\.target.id.rawValue)
    #expect(!ids.isEmpty && ids.allSatisfy { $0.hasPrefix("huzhou-2021/") })
  }

  @Test("Every sort of unit in the data has a name in both languages")
  func unitKinds() throws {
    for unit in try BundledCatalog.catalog().units {
      #expect(unit.kind.label.chinese != unit.kind.rawValue, "\(unit.id): \(unit.kind.rawValue)")
    }
    let unknown = ResponsibleUnit.Kind(rawValue: "guild")
    #expect(unknown.label == Phrase("guild", "guild"))
  }

  @Test("Every fault of a JSON text and every weight of a finding has its words")
  func faults() {
    for phrase in JSONSyntaxError.Fault.allCases.map(\.sentence)
      + Finding.Severity.allCases.map(\.label) + Comparator.allCases.map(\.label)
    {
      #expect(phrase.chinese.isEmpty == phrase.english.isEmpty)
    }
    let sentences = JSONSyntaxError.Fault.allCases.map(\.sentence.english)
    #expect(Set(sentences).count == sentences.count)
    #expect(Set(Finding.Severity.allCases.map(\.label.chinese)) == ["错误", "警告", "提示"])
  }
}
