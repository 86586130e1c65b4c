import Testing

@testable import GreenFinCore

@Suite("Words of the model")
struct WordsTests {
  @Test("A promise as officers write it")
  func promises() throws {
    let versus = Phrase("全部贷款增速", "growth of all loans")
    let cases: [(Comparator, Quantity?, String, String)] = [
      (.atLeast, try quantity("1500", "亿元"), "≥ 1500亿元", "≥ 150 billion yuan"),
      (.moreThan, try quantity("1", "万亿元"), "> 1万亿元", "> 1 trillion yuan"),
      (.bare, try quantity("5", "家"), "5家", "5"),
      (.about, try quantity("10", "%"), "约10%", "about 10%"),
      (.rankWithin, try quantity("3", "位"), "前3位", "top 3"), (.done, nil, "完成", "done"),
      (.above, nil, "高于全部贷款增速", "above growth of all loans"),
      (
        .above, try quantity("2", "个百分点"), "高于全部贷款增速 + 2个百分点",
        "above growth of all loans + 2 percentage points"
      ),
    ]
    for (comparator, figure, chinese, english) in cases {
      let predicate = Predicate(comparator: comparator, quantity: figure, versus: nil)
      #expect(predicate.text(.chinese, versus: versus) == chinese)
      #expect(predicate.text(.english, versus: versus) == english)
    }
  }

  @Test("Nothing that is shown lacks a word in either language")
  func labels() {
    var phrases = Assignment.Role.allCases.map(\.label) + Assignment.Basis.allCases.map(\.label)
    phrases += Target.Kind.allCases.map(\.label) + Target.Mode.allCases.map(\.label)
    phrases += Indicator.Kind.allCases.map(\.label) + Indicator.Better.allCases.map(\.label)
    phrases += Action.Kind.allCases.map(\.label) + Verdict.allCases.map(\.label)
    phrases += DataState.allCases.map(\.label) + Problem.Subject.allCases.map(\.label)
    phrases += PlanComparison.Change.allCases.map(\.label)
    for phrase in phrases {
      #expect(!phrase.chinese.isEmpty && !phrase.english.isEmpty, "\(phrase)")
      #expect(phrase.chinese.contains { $0 > "\u{7F}" }, "\(phrase.chinese)")
      #expect(phrase.english.allSatisfy { $0 < "\u{7F}" }, "\(phrase.english)")
    }
  }

  @Test("Limits include both ends, and an open end allows everything")
  func limits() throws {
    let share = Limits(minimum: 0, maximum: 100)
    #expect(share.allow(0) && share.allow(100))
    #expect(try !share.allow(number("100.000000001")) && !share.allow(number("-0.1")))
    #expect(Limits(minimum: 0).allow(1_000_000) && Limits().allow(-5))
    #expect("\(share)" == "0…100" && "\(Limits(minimum: 1))" == "1…")
  }
}
