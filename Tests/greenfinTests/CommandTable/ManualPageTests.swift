import GreenFinCore
import Testing

@testable import greenfin

@Suite struct ManualPageTests {
  @Test(arguments: [
    (#"a\b"#, #"a\eb"#), (".TH", #"\&.TH"#), ("'x'", #"\(aqx\(aq"#), ("一，二", #"一，\:二"#),
    ("a b", "a b"), (#""q""#, #"\(dqq\(dq"#),
  ])
  func escapesText(_ text: String, _ source: String) {
    #expect(Troff.text(text) == source)
  }

  @Test func keepsHyphensOfWhatIsTyped() {
    #expect(Troff.literal("--plan huzhou-2021") == #"\-\-plan huzhou\-2021"#)
  }

  @Test(arguments: Language.allCases)
  func describesEverything(_ language: Language) {
    let table = SampleTable.greenfin
    let text = ManualPage(table: table, language: language).text
    #expect(text.starts(with: ".TH \"greenfin\" 1 \"\" \"greenfin 0.1\"\n"))
    for path in table.visiblePaths { #expect(text.contains(".SS \"\(path.text)\"\n")) }
    for code in ExitCode.allCases { #expect(text.contains(".B \(code.rawValue)\n")) }
    #expect(!text.contains(".SS \"complete\""))
  }
}
