import GreenFinCore
import Testing

@testable import greenfin

@Suite struct CommandTableTests {
  let table = SampleTable.greenfin

  // Parsing reads options before the command; so it must know whether a value follows without it.
  @Test func optionsOfOneNameAgree() {
    for options in Dictionary(grouping: table.allOptions, by: \.name).values {
      #expect(Set(options.map(\.takesValue)).count == 1, "\(options.map(\.name))")
      #expect(Set(options.map(\.letter)).count == 1, "\(options.map(\.name))")
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(table.commands.map(\.name)).count == table.commands.count)
    for path in table.visiblePaths {
      let spellings = table.options(of: path.command).flatMap(\.spellings)
      #expect(Set(spellings).count == spellings.count, "\(path.text)")
    }
  }

  @Test func everyCommandHasAGroup() {
    #expect(table.commands.allSatisfy { table.groups.contains($0.group) })
    #expect(table.visibleCommands.count == table.commands.count - 1)
  }

  @Test func everyExampleIsUnderstood() throws {
    for path in table.visiblePaths {
      #expect(!path.command.examples.isEmpty, "\(path.text)")
      for example in path.command.examples where example.line.starts(with: "greenfin ") {
        let words = example.line.split(separator: " ").dropFirst().map(String.init)
        let own = words.prefix { $0 != "|" && $0 != ">" }
        #expect(throws: Never.self) { try Arguments.parse(Array(own), table: table) }
      }
    }
  }

  @Test func everyTopicIsExplained() {
    let page = HelpPage(table: table, language: .english, width: 80)
    for name in table.topicNames {
      #expect(throws: Never.self) { try page.text(on: [name]) }
    }
  }

  @Test func exitCodesAreDocumented() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 74, 75, 77, 78])
    #expect(table.topics.first { $0.name == "exit-codes" }?.entries().count == 11)
  }
}
