import GreenFinCore
import Testing

@testable import greenfin

@Suite struct ArgumentsTests {
  typealias Expected = [String: [String]]

  static let values: [CommandLineCase<Expected>] = [
    .init("value as the next word", ["tasks", "--plan", "a"], ["plan": ["a"]]),
    .init("value after an equals sign", ["tasks", "--plan=a=b"], ["plan": ["a=b"]]),
    .init("short, next word", ["tasks", "-o", "f.csv"], ["output": ["f.csv"]]),
    .init("short, attached", ["tasks", "-of.csv"], ["output": ["f.csv"]]),
    .init("short, equals sign", ["tasks", "-o=f.csv"], ["output": ["f.csv"]]),
    .init("repeating", ["tasks", "--unit", "甲", "--unit=乙"], ["unit": ["甲", "乙"]]),
    .init("global option first", ["--lang", "zh", "tasks"], ["lang": ["zh"]]),
    .init("global option last", ["tasks", "--lang", "zh"], ["lang": ["zh"]]),
    .init("own option first", ["--plan", "a", "tasks"], ["plan": ["a"]]),
    .init("negative number", ["tasks", "--search", "-3.5"], ["search": ["-3.5"]]),
    .init("lone hyphen", ["tasks", "-o", "-"], ["output": ["-"]]),
    .init("descending sort key", ["units", "--sort", "-actions"], ["sort": ["-actions"]]),
    .init("list", ["check", "--only", "behind,missed"], ["only": ["behind,missed"]]),
    .init(
      "list with a Chinese comma", ["check", "--only", "behind，missed"],
      ["only": ["behind，missed"]]),
    .init("open vocabulary", ["tasks", "--commitment", "务必"], ["commitment": ["务必"]]),
  ]

  @Test(arguments: values)
  func readsValues(_ test: CommandLineCase<Expected>) throws {
    let parsed = try Arguments.parse(test.words, table: SampleTable.greenfin)
    #expect(parsed.options == test.expected)
    #expect(parsed.path.count == 1)
  }

  static let positions: [CommandLineCase<[String]>] = [
    .init("argument", ["show", "市人行"], ["市人行"]),
    .init("options between", ["compare", "a", "--lang=en", "b"], ["a", "b"]),
    .init("end of options", ["show", "--", "--plan"], ["--plan"]),
    .init("lone hyphen", ["validate", "-"], ["-"]),
    .init("left out", ["validate"], []),
    .init("repeating", ["help", "completion", "bash"], ["completion", "bash"]),
    .init("not needed for help", ["compare", "--help"], []),
  ]

  @Test(arguments: positions)
  func readsArguments(_ test: CommandLineCase<[String]>) throws {
    #expect(
      try Arguments.parse(test.words, table: SampleTable.greenfin).arguments == test.expected)
  }

  static let paths: [CommandLineCase<[String]>] = [
    .init("bare", [], []),
    .init("global option only", ["--lang", "en"], []),
    .init("version", ["--version"], []),
    .init("subcommand", ["completion", "fish"], ["completion", "fish"]),
    .init(
      "subcommand after an option", ["completion", "--lang", "en", "zsh"], ["completion", "zsh"]),
    .init("command after the end of options", ["--", "plans"], ["plans"]),
    .init("hidden command", ["complete", "unit"], ["complete"]),
  ]

  @Test(arguments: paths)
  func findsCommand(_ test: CommandLineCase<[String]>) throws {
    #expect(try Arguments.parse(test.words, table: SampleTable.greenfin).path == test.expected)
  }

  @Test func clustersFlags() throws {
    let table = CommandTable(
      program: "p", version: "1", abstract: .init("", ""), groups: [],
      commands: [
        Command(
          "c", group: .init("", ""), .init("", ""),
          options: [
            .init(flag: "all", letter: "a", .init("", "")),
            .init(flag: "brief", letter: "b", .init("", "")),
            .init("out", letter: "o", .init("", ""), .init("", "")),
          ])
      ], globalOptions: [], topics: [], firstExample: "")
    let parsed = try Arguments.parse(["c", "-abofile"], table: table)
    #expect(parsed.flags == ["all", "brief"])
    #expect(parsed.value("out") == "file")
  }

  @Test func givesTypedAccess() throws {
    let words = ["tasks", "--limit", "5", "--sort", "plan:desc,id", "--fields=id,plan"]
    let parsed = try Arguments.parse(words + ["--has-target"], table: SampleTable.greenfin)
    #expect(parsed.number("limit") == 5)
    #expect(parsed.flag("has-target") && !parsed.flag("help"))
    #expect(parsed.list("fields") == ["id", "plan"])
    #expect(parsed.sortKeys("sort").map(\.field) == ["plan", "id"])
    #expect(parsed.sortKeys("sort").map(\.isDescending) == [true, false])
    #expect(parsed.values("unit").isEmpty && parsed.value("plan") == nil)
  }

  static let languages: [CommandLineCase<String?>] = [
    .init("next word", ["taks", "--lang", "zh"], "zh"),
    .init("equals sign", ["--lang=en", "--nonsense"], "en"),
    .init("none", ["tasks"], nil),
    .init("not an option any more", ["--", "--lang", "zh"], nil),
    .init("value missing", ["--lang"], nil),
  ]

  @Test(arguments: languages)
  func findsLanguageOfWrongLines(_ test: CommandLineCase<String?>) {
    #expect(Arguments.requestedLanguage(in: test.words) == test.expected)
  }
}
