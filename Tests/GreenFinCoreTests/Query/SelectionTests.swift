import Testing

@testable import GreenFinCore

@Suite("Selecting tasks, targets, units and figures")
struct SelectionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let expected: Int
    let change: @Sendable (inout Selection) -> Void

    init(_ label: String, _ expected: Int, _ change: @escaping @Sendable (inout Selection) -> Void)
    {
      testDescription = label
      self.expected = expected
      self.change = change
    }

    var selection: Selection {
      var selection = Selection()
      change(&selection)
      return selection
    }
  }

  static let actionCases = [
    Case("everything", 130) { _ in },
    Case("one plan", 46) { $0.plans = ["huzhou-2023"] },
    Case("a city", 106) { $0.jurisdictions = ["huzhou"] },
    Case("a district has no plan of its own", 0) { $0.jurisdictions = ["huzhou/deqing"] },
    Case("pilots", 9) { $0.kinds = ["pilot"] },
    Case("a kind that does not exist", 0) { $0.kinds = ["target"] },
    Case("a task by its number, in every plan", 11) { $0.tasks = ["1"] },
    Case("a task of one plan", 3) { $0.tasks = ["huzhou-2023/1"] },
    Case("a row by its identifier", 1) { $0.tasks = ["huzhou-2023/1.2"] },
    Case("a pilot by its number", 1) { $0.tasks = ["p3"] },
    Case("an indicator that one row states", 1) { $0.indicators = ["new-listed-companies"] },
    Case("a period that no plan covers", 0) { $0.period = Period(year: 2019) },
    Case("a period that two plans cover", 60) { $0.period = Period(year: 2021) },
    Case("an indicator and a plan that do not meet", 0) {
      $0.indicators = ["new-social-financing"]
      $0.plans = ["huzhou-2023"]
    },
    Case("a role that nobody has in a plan", 0) {
      $0.roles = [.shared]
      $0.plans = ["huzhou-2021"]
    },
    Case("a unit in a role", 1) {
      $0.units = ["huzhou/finance-office"]
      $0.roles = [.lead]
    },
    Case("an institution of pilots", 2) { $0.units = ["huzhou/abc-huzhou"] },
    Case("a commitment word", 1) {
      $0.commitments = ["助推"]
    },
    Case("words of two languages, all of them", 1) { $0.words = ["能效贷", "thermal"] },
  ]

  @Test("Actions", arguments: actionCases)
  func actions(_ example: Case) throws {
    #expect(try BundledCatalog.catalog().actions(example.selection).count == example.expected)
  }

  static let targetCases = [
    Case("everything", 134) { _ in },
    Case("one indicator in all plans", 5) { $0.indicators = ["green-credit-share"] },
    Case("one kind", 5) { $0.kinds = ["coverage"] },
    Case("a relative target", 1) { $0.kinds = ["relative"] },
    Case("due before 2023", 46) { $0.dueBefore = CalendarDate(year: 2023, month: 1, day: 1) },
    Case("due before the last day of 2021", 0) {
      $0.dueBefore = CalendarDate(year: 2021, month: 12, day: 31)
    },
    Case("of a task, in its rows and in its text", 2) { $0.tasks = ["huzhou-2021/6"] },
    Case("that nobody carries", 0) {
      $0.indicators = ["green-credit-share"]
      $0.plans = ["huzhou-2021"]
      $0.units = ["huzhou/finance-office"]
    },
    Case("after every horizon", 0) { $0.period = Period(year: 2031) },
    Case("with a horizon of 2030", 1) { $0.period = Period(year: 2030) },
  ]

  @Test("Targets", arguments: targetCases)
  func targets(_ example: Case) throws {
    #expect(try BundledCatalog.catalog().targets(example.selection).count == example.expected)
  }

  static let observationCases = [
    Case("everything", 144) { _ in },
    Case("the city alone: its districts and banks are others", 96) {
      $0.jurisdictions = ["huzhou"]
    },
    Case("a district", 15) { $0.jurisdictions = ["huzhou/wuxing"] },
    Case("a document and an indicator", 1) {
      $0.documents = ["huzhou-bulletin-2021-06"]
      $0.indicators = ["loan-growth"]
    },
    Case("a period", 0) { $0.period = Period(year: 2022) },
    Case("ranks", 4) { $0.kinds = ["rank"] },
  ]

  @Test("Figures", arguments: observationCases)
  func observations(_ example: Case) throws {
    #expect(try BundledCatalog.catalog().observations(example.selection).count == example.expected)
  }

  @Test(
    "A search finds either language, capitals and full-width letters or not",
    arguments: ["红树林", "mangrove", "MANGROVE", "ｍａｎｇｒｏｖｅ", "红 树 林"])
  func search(word: String) throws {
    var selection = Selection()
    selection.plans = ["zhanjiang-2023"]
    selection.words = [word]
    let found = try BundledCatalog.catalog().actions(selection).map(\.action.number)
    #expect(found.contains("12.1") && found.contains("14.2") && !found.contains("1.1"))
  }

  @Test("Two texts that follow each other do not make a word together")
  func acrossTexts() {
    var selection = Selection()
    selection.words = ["资金"]
    #expect(!selection.matches(["投资", "金融"]))
    #expect(selection.matches(["投资", "资金"]))
    selection.words = ["投资", "金融"]
    #expect(selection.matches(["投资", "金融"]))
    selection.words = [" "]
    #expect(selection.matches(["投资"]))
  }
}
