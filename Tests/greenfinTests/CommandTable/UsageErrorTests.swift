import GreenFinCore
import Testing

@testable import greenfin

@Suite struct UsageErrorTests {
  /// A code, the word's position, and the two first lines in English.
  struct Expected: Sendable {
    let code: String
    let position: Int?
    let error: String
    let hint: String

    init(_ code: String, at position: Int?, _ error: String, _ hint: String) {
      self.code = "usage." + code
      self.position = position
      self.error = "greenfin: error: " + error
      self.hint = "hint: " + hint
    }
  }

  static let cases: [CommandLineCase<Expected>] = [
    .init(
      "command", ["taks"],
      .init("unknown-command", at: 0, #"there is no command "taks""#, #"did you mean "tasks"?"#)),
    .init(
      "hidden command is not suggested", ["complet", "unit"],
      .init(
        "unknown-command", at: 0, #"there is no command "complet""#,
        #"did you mean "completion"?"#
      )),
    .init(
      "command missing", ["--plan", "a"],
      .init(
        "missing-command", at: 0, "the command is missing",
        "possible are: check, report, returns, tasks, form, remind, targets, units, appraise, audit, indicators"
      )),
    .init(
      "subcommand", ["completion", "fissh"],
      .init(
        "unknown-subcommand", at: 1, #""greenfin completion" has no subcommand "fissh""#,
        #"did you mean "fish"?"#)),
    .init(
      "subcommand missing", ["completion"],
      .init(
        "missing-subcommand", at: nil, #""greenfin completion" needs a subcommand"#,
        "possible are: bash, zsh, fish")),
    .init(
      "option", ["tasks", "--pln", "a"],
      .init(
        "unknown-option", at: 1, #""greenfin tasks" has no option "--pln""#,
        #"did you mean "--plan"?"#)),
    .init(
      "option abbreviated", ["tasks", "--forma=csv"],
      .init(
        "unknown-option", at: 1, #""greenfin tasks" has no option "--forma""#,
        #"did you mean "--format"?"#)),
    .init(
      "option of others", ["units", "--as-of", "2021-06-30"],
      .init(
        "option-of-other-command", at: 1, #""greenfin units" has no option "--as-of""#,
        "commands with this option: check, record, report, returns, tasks, done, remind, targets, show, "
          + "chart, appraise"
      )),
    .init(
      "letter", ["tasks", "-x"],
      .init(
        "unknown-option", at: 1, #""greenfin tasks" has no option "-x""#,
        "`greenfin tasks --help` shows how to use it")),
    .init(
      "value missing at the end", ["tasks", "--plan"],
      .init(
        "missing-value", at: nil, "--plan lacks its value PLAN",
        "`greenfin tasks --help` shows how to use it")),
    .init(
      "value looks like an option", ["tasks", "--search", "-x"],
      .init(
        "missing-value", at: 2, "--search lacks its value TEXT",
        #"for a value that begins with "-", type: --search=-x"#)),
    .init(
      "end of options as value", ["tasks", "--search", "--"],
      .init(
        "missing-value", at: 2, "--search lacks its value TEXT",
        #"for a value that begins with "-", type: --search=--"#)),
    .init(
      "value for a flag", ["tasks", "--has-target=yes"],
      .init(
        "unexpected-value", at: 1, #"the option "--has-target" takes no value"#,
        "`greenfin tasks --help` shows how to use it")),
    .init(
      "repeated", ["tasks", "--format", "csv", "--format=json"],
      .init(
        "repeated-option", at: 3, #"the option "--format" can be given only once"#,
        "`greenfin tasks --help` shows how to use it")),
    .init(
      "empty value", ["tasks", "--plan="],
      .init(
        "empty-value", at: 1, "the value of --plan is empty",
        "`greenfin tasks --help` shows how to use it")),
    .init(
      "empty argument", ["show", ""],
      .init(
        "empty-value", at: 1, "the value of ID|NAME is empty",
        "`greenfin show --help` shows how to use it")),
    .init(
      "choice", ["tasks", "--format", "jsn"],
      .init("unknown-choice", at: 1, #"--format cannot be "jsn""#, #"did you mean "json"?"#)),
    .init(
      "choice before the command", ["--kind", "share", "tasks"],
      .init("unknown-choice", at: 0, #"--kind cannot be "share""#, "possible are: action, pilot")),
    .init(
      "list item", ["check", "--only", "behind,mised"],
      .init("unknown-choice", at: 1, #"--only cannot be "mised""#, #"did you mean "missed"?"#)),
    .init(
      "sort key", ["plans", "--sort", "strt:desc"],
      .init(
        "unknown-choice", at: 1, #"--sort cannot be "strt:desc""#,
        #"did you mean "start"?"#)),
    .init(
      "number", ["tasks", "--year", "+2023"],
      .init(
        "bad-number", at: 1, #"--year must be a whole number from 1949 to 2100, not "+2023""#,
        "`greenfin tasks --help` shows how to use it")),
    .init(
      "argument missing", ["compare", "a"],
      .init(
        "missing-argument", at: nil, #""greenfin compare" lacks its argument OTHER-PLAN"#,
        "`greenfin compare --help` shows how to use it")),
    .init(
      "argument surplus", ["plans", "x"],
      .init(
        "surplus-argument", at: 1, #""greenfin plans" has no use for the argument "x""#,
        "`greenfin plans --help` shows how to use it")),
  ]

  @Test(arguments: cases)
  func isNamed(_ test: CommandLineCase<Expected>) throws {
    let error = try #require(throws: UsageError.self) {
      try Arguments.parse(test.words, table: SampleTable.greenfin)
    }
    let lines = UsageMessage(error, program: "greenfin").text(.english).split(separator: "\n")
    #expect(error.code == test.expected.code)
    #expect(error.position == test.expected.position)
    #expect(lines.map(String.init).prefix(2) == [test.expected.error, test.expected.hint])
  }

  @Test func speaksChinese() {
    let error = UsageError(.unknownCommand, seen: "taks", at: 0, suggestions: ["tasks"])
    let text = UsageMessage(error, program: "greenfin").text(.chinese)
    #expect(
      text == """
        greenfin: 错误：没有命令“taks”
        提示：您要写的是不是“tasks”？
        提示：全部命令见 `greenfin help`
        """)
  }

  @Test func showsControlCharactersEscaped() {
    let error = UsageError(.unknownCommand, seen: "\u{1B}[2J", at: 0)
    #expect(!UsageMessage(error, program: "greenfin").text(.english).contains("\u{1B}"))
  }
}
