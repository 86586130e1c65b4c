import GreenFinCore
import OfficeFormats
import Testing

@testable import greenfin

@Suite struct HelpPageTests {
  @Test(arguments: Language.allCases)
  func overviewFitsOneScreen(_ language: Language) {
    let page = HelpPage(table: SampleTable.greenfin, language: language, width: 80).text(of: [])
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 24)
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 })
    #expect(!page.contains("complete "))
  }

  @Test(arguments: Language.allCases, [60, 80, 120])
  func commandPagesKeepTheWidth(_ language: Language, _ width: Int) {
    let page = HelpPage(table: SampleTable.greenfin, language: language, width: width)
    for path in SampleTable.greenfin.visiblePaths {
      let lines = page.text(of: path.words).split(separator: "\n").map(String.init)
      // Examples and the terms of options are to be copied: they are never broken.
      let prose = lines.filter { !$0.contains("greenfin ") && !$0.contains("--") }
      #expect(prose.allSatisfy { DisplayWidth.of($0) <= width }, "\(path.text)")
    }
  }

  @Test(
    arguments: zip(
      Language.allCases,
      [
        ["概述：", "用法：", "参数：", "选项：", "全局选项：", "示例："],
        ["OVERVIEW: ", "USAGE: ", "ARGUMENTS:", "OPTIONS:", "GLOBAL OPTIONS:", "EXAMPLES:"],
      ]))
  func commandPageHasItsSections(_ language: Language, _ headings: [String]) {
    let page = HelpPage(table: SampleTable.greenfin, language: language, width: 80)
    let lines = page.text(of: ["show"]).split(separator: "\n")
    let found = headings.compactMap { heading in lines.firstIndex { $0.starts(with: heading) } }
    #expect(found.count == headings.count)
    #expect(found == found.sorted())
  }

  @Test func explainsTopicsAndCommands() throws {
    let page = HelpPage(table: SampleTable.greenfin, language: .english, width: 80)
    #expect(try page.text(on: ["exit-codes"]).contains("  64  the command line is wrong\n"))
    #expect(try page.text(on: ["completion", "bash"]) == page.text(of: ["completion", "bash"]))
    #expect(try page.text(on: []) == page.text(of: []))
    let error = try #require(throws: UsageError.self) { try page.text(on: ["formts"]) }
    #expect(error.code == "usage.unknown-topic")
    #expect(error.position == 1)
    #expect(error.suggestions == ["formats", "form"])
  }
}
