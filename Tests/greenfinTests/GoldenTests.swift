import GreenFinCore
import OfficeFormats
import Testing

@testable import greenfin

/// What people see, command by command.
@Suite struct GoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    var width: Int? = 80

    init(_ name: String, _ line: String, width: Int? = 80) {
      self.name = name
      self.line = line
      self.width = width
    }

    var testDescription: String { name }
  }

  static let pages = [
    Case("overview-zh", ""), Case("overview-en", "--lang en --help"),
    Case("help-check-zh", "help check"), Case("help-check-en", "help check --lang en"),
    Case("help-appraise-zh", "help appraise"), Case("help-appraise-en", "help appraise --lang en"),
    Case("help-findings-zh", "help findings"), Case("help-findings-en", "help findings --lang en"),
    Case("help-exit-codes-zh", "help exit-codes"),
    Case("help-exit-codes-en", "help exit-codes --lang en"),
  ]

  static let listings = [
    Case("tasks-unit-60", "tasks --unit 市人行 --plan huzhou-2023", width: 60),
    Case("tasks-unit-80", "tasks --unit 市人行 --plan huzhou-2023", width: 80),
    Case("tasks-unit-120", "tasks --unit 市人行 --plan huzhou-2023", width: 120),
    Case("tasks-unit-en", "tasks --unit 市人行 --plan huzhou-2023 --lang en", width: 100),
    Case("tasks-member", "tasks --unit 长兴县政府 --plan huzhou-2021", width: 100),
    Case("tasks-grouped", "tasks --plan huzhou-2023 --has-target --group-by unit --limit 2"),
    Case("check", "check --plan huzhou-2021 --as-of 2021-06-30"),
    Case("check-en", "check --plan huzhou-2021 --as-of 2021-06-30 --lang en"),
    Case("check-fyp14", "check --plan huzhou-fyp14 --as-of 2021-06-30", width: 120),
    Case("targets-en", "targets --plan huzhou-2023 --commitment 确保 --lang en"),
    Case("plans", "plans"), Case("units", "units --plan zhanjiang-2023"),
    Case("indicators", "indicators --kind share"),
    Case("observations", "observations --indicator 绿色信贷占比"),
    Case("observations-en", "observations --year 2021 --kind share --lang en"),
    Case("compare", "compare huzhou-2021 huzhou-2023"),
    Case("compare-en", "compare huzhou-2021 huzhou-2023 --lang en", width: 100),
    Case("compare-unit", "compare huzhou-2021 huzhou-2023 --unit 市人行"),
    Case("empty", "tasks --search 没有这样的内容"),
  ]

  static let cards = [
    Case("show-plan", "show huzhou-fyp14 --as-of 2021-06-30"),
    Case("show-plan-en", "show huzhou-2023 --as-of 2023-06-30 --lang en", width: 100),
    Case("show-task", "show huzhou-2023/1 --as-of 2023-06-30", width: 60),
    Case("show-action", "show huzhou-2023/1.2 --as-of 2023-06-30"),
    Case("show-pilot", "show huzhou-2021/p3 --as-of 2021-06-30"),
    Case("show-target", "show huzhou-2021/new-social-financing --as-of 2021-06-30"),
    Case("show-target-en", "show huzhou-fyp14/listed-companies --as-of 2021-06-30 --lang en"),
    Case("show-unit", "show 市人行 --as-of 2023-06-30"),
    Case("show-collective", "show 各区县政府 --as-of 2023-06-30 --lang en", width: 100),
    Case("show-indicator", "show 绿色信贷占比 --as-of 2023-06-30"),
    Case("show-indicator-trend", "show gdp-share-of-finance --as-of 2021-06-30"),
    Case(
      "explain", "check --explain huzhou-fyp14/non-performing-loan-ratio --as-of 2021-06-30",
      width: 100),
    Case("show-indicator-en", "show green-credit-share --as-of 2023-06-30 --lang en"),
  ]

  static let drawings = [
    Case("chart-target", "chart huzhou-fyp14/listed-companies --as-of 2021-06-30"),
    Case("chart-indicator-en", "chart green-credit-share --as-of 2023-06-30 --lang en"),
  ]

  static let formats = Format.allCases.map { format in
    Case(
      "format-\(format.rawValue)",
      "check --plan huzhou-fyp14 --as-of 2021-06-30 --limit 9 --format \(format.rawValue)",
      width: nil)
  }

  @Test(arguments: pages + listings + cards + drawings + formats)
  func text(_ golden: Case) throws {
    let run = ProgramRun(
      golden.line, environment: ["NO_COLOR": "1"], terminalWidth: golden.width)
    #expect(run.exitCode == .success)
    #expect(run.complaint.isEmpty)
    try GoldenFile(name: golden.name).expect(run.output)
  }

  @Test(arguments: pages + listings + cards)
  func fitsTheTerminal(_ golden: Case) throws {
    let width = try #require(golden.width)
    let run = ProgramRun(
      golden.line, environment: ["NO_COLOR": "1"], terminalWidth: width)
    // Examples and the terms of options are to be copied: they are never broken.
    let lines = run.output.split(separator: "\n").filter {
      !$0.contains("greenfin ") && !$0.contains("--")
    }
    for line in lines {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }
}
