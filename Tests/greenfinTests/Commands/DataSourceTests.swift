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
