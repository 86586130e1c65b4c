import Foundation
import GreenFinCore
import Testing

@testable import greenfin

/// Which data a command works on, and what a named place that is missing does.
@Suite struct DataSourceTests {
  static let data = Package.path("Data")

  @Test func theFolderIsWhatIsCompiledIn() {
    let line = "targets --format json"
    #expect(ProgramRun("\(line) --data \(Self.data)").output == ProgramRun(line).output)
    #expect(
      ProgramRun(line, environment: ["GREENFIN_DATA": Self.data]).output == ProgramRun(line).output)
  }

  @Test func aMissingFolderIsNoFallback() {
    let run = ProgramRun("plans", environment: ["GREENFIN_DATA": "/no/such/folder"])
    #expect(run.exitCode == .inputMissing)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("“/no/such/folder”"))
  }

  @Test func theOptionBeatsTheEnvironment() {
    let run = ProgramRun(
      ["plans", "--data", Self.data], environment: ["GREENFIN_DATA": "/no/such/folder"])
    #expect(run.exitCode == .success)
  }

  @Test func anEmptyVariableSaysNothing() {
    #expect(ProgramRun("plans", environment: ["GREENFIN_DATA": ""]).exitCode == .success)
  }

  @Test func anEmptyFolderIsMissingData() throws {
    let folder = try TemporaryFolder()
    #expect(ProgramRun(["plans", "--data", folder.path]).exitCode == .inputMissing)
  }

  @Test func filesAreLaidOverTheData() throws {
    let folder = try TemporaryFolder()
    let plan = try #require(ReadmeText(try Package.text("README.md")).plans.first)
    let file = try folder.write(plan, to: "my-plan.json")
    let before = ProgramRun("plans --format jsonl").output.split(separator: "\n").count
    let run = ProgramRun(["plans", "--add", file, "--format", "jsonl"])
    #expect(run.output.split(separator: "\n").count == before + 1)
    let twice = ProgramRun(["plans", "--add", file, "--add", file])
    #expect(twice.exitCode == .badData)
  }
}

/// Observations that stand one a line in a file of their own.
@Suite struct ObservationLinesTests {
  /// A made-up figure; the plan and the indicator are real.
  private static func line(_ id: String, _ value: String, _ month: String) -> String {
    #"{"id":"\#(id)","indicator":"new-listed-companies","jurisdiction":"huzhou","#
      + #""asOf":"2023-\#(month)","periodStart":"2023-01-01","basis":"to-date","#
      + #""value":\#(value),"unit":"家","document":"huzhou-2023","place":"虚构"}"#
  }

  private static let check = "check --plan huzhou-2023 --as-of 2023-09-30 --format jsonl"

  @Test func theyCountLikeThoseOfADataFile() throws {
    let folder = try TemporaryFolder()
    let lines = [Self.line("made-up-2", "4", "06-30"), Self.line("made-up-1", "2", "03-31")]
    let many = try folder.write(lines.joined(separator: "\n"), to: "many.jsonl")
    let list = "{\"format\": 1, \"observations\": [\(lines.joined(separator: ", "))]}"
    let whole = try folder.write(list, to: "whole.json")
    let words = Self.check.split(separator: " ").map(String.init)
    let streamed = ProgramRun(words + ["--add", many])
    #expect(streamed.exitCode == .success)
    #expect(streamed.output.contains("made-up-2"))
    #expect(streamed.output == ProgramRun(words + ["--add", whole]).output)
    let line = ["observations", "--format", "jsonl"]
    #expect(
      ProgramRun(line + ["--add", many]).output == ProgramRun(line + ["--add", whole]).output)
    let explained = ["check", "--explain", "huzhou-2023/new-listed-companies", "--format", "json"]
    #expect(
      ProgramRun(explained + ["--add", many]).output
        == ProgramRun(explained + ["--add", whole]).output)
  }

  @Test func aWrongLineIsToldWithItsNumber() throws {
    let folder = try TemporaryFolder()
    let lines = [
      Self.line("made-up-1", "2", "03-31"), Self.line("made-up-2", "4", "06-31"),
      "{\"id\":\"made-up-3\"", Self.line("made-up-4", "5", "07-31"),
    ]
    let file = try folder.write(lines.joined(separator: "\n"), to: "wrong.jsonl")
    for command in [Self.check, "validate", "observations"] {
      let run = ProgramRun(command.split(separator: " ").map(String.init) + ["--add", file])
      #expect(run.exitCode == (command == "validate" ? .gate : .badData))
      let told = run.output + run.complaint
      #expect(told.contains("wrong.jsonl:2:"))
      #expect(told.contains("wrong.jsonl:3:"))
      #expect(!told.contains("wrong.jsonl:4:"))
    }
  }

  @Test func twoOfOneIdentifierAreFoundByValidate() throws {
    let folder = try TemporaryFolder()
    let lines = [Self.line("made-up-1", "2", "03-31"), Self.line("made-up-1", "4", "06-30")]
    let file = try folder.write(lines.joined(separator: "\n"), to: "twice.jsonl")
    let run = ProgramRun(["validate", "--add", file, "--format", "jsonl"])
    #expect(run.output.contains("duplicate-identifier"))
    #expect(run.output.contains("twice.jsonl"))
  }

  @Test func aMissingFileIsNoEmptyOne() {
    let run = ProgramRun(
      Self.check.split(separator: " ").map(String.init) + ["--add", "/no/such.jsonl"])
    #expect(run.exitCode == .inputMissing)
  }
}

/// Commands that say no without failing.
@Suite struct GateTests {
  @Test(arguments: [
    ("noData", ExitCode.gate), ("behind,noData", .gate), ("missed", .success),
    ("achieved,behind", .success),
  ])
  func check(_ verdicts: String, _ expected: ExitCode) {
    let line = "check --plan huzhou-2021 --as-of 2021-06-30 --fail-on \(verdicts)"
    let run = ProgramRun(line)
    #expect(run.exitCode == expected)
    #expect(run.complaint.isEmpty)
    #expect(!run.output.isEmpty)
  }

  @Test func nothingShownIsNothingToFailOn() {
    let run = ProgramRun("check --fail-on noData --search no-such-text-anywhere")
    #expect(run.exitCode == .success)
  }

  @Test func validate() throws {
    #expect(ProgramRun("validate").exitCode == .success)
    let folder = try TemporaryFolder()
    let file = try folder.write(#"{"format": 1, "id": "x"}"#, to: "bad.json")
    #expect(ProgramRun(["validate", file]).exitCode == .gate)
    let broken = try folder.write("{", to: "broken.json")
    #expect(ProgramRun(["validate", broken]).exitCode == .gate)
  }

  // What people see of a bad file; its place is a temporary folder, which is left out.
  @Test(arguments: Language.allCases)
  func badFile(_ language: Language) throws {
    let folder = try TemporaryFolder()
    let bad = """
      {
        "format": 1, "id": "bad-plan", "document": "huzhou-2023", "name": "坏计划",
        "nameEn": "A bad plan", "jurisdiction": "huzhou", "start": "2023-01-01",
        "end": "2023-12-31", "gaols": [],
        "targets": [
          {
            "id": "new-social-financing", "indicator": "new-social-finance", "comparator": ">=",
            "value": 1e999, "unit": "亿美元", "mode": "hald", "end": "2023-02-30"
          }
        ]
      }
      """
    let file = try folder.write(bad, to: "bad.json")
    let run = ProgramRun(["validate", file, "--format", "jsonl", "--lang", language.rawValue])
    #expect(run.exitCode == .gate)
    let text = run.output.replacingOccurrences(of: folder.path + "/", with: "")
    let own = text.split(separator: "\n").filter { $0.contains("bad.json") }
    try GoldenFile(name: "validate-bad-\(language.rawValue)").expect(
      own.joined(separator: "\n") + "\n")
  }
}
