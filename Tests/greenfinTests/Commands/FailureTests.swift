import Foundation
import GreenFinCore
import Testing

@testable import greenfin

/// What goes wrong is named, with what to type next and an exit code of its own.
@Suite struct FailureTests {
  @Test(arguments: [
    CommandLineCase("command", ["taks"], "tasks"),
    CommandLineCase("option", ["tasks", "--plann", "x"], "--plan"),
    CommandLineCase("plan", ["tasks", "--plan", "huzhou-2032"], "huzhou-2023"),
    CommandLineCase("unit", ["tasks", "--unit", "市金融半"], "市金融办"),
    CommandLineCase("unit of a check", ["check", "--unit", "市人航"], "市人行"),
    CommandLineCase("indicator", ["targets", "--indicator", "新增社会融姿"], "新增社会融资"),
    CommandLineCase("jurisdiction", ["plans", "--jurisdiction", "湖洲市"], "湖州市"),
    CommandLineCase("task", ["tasks", "--task", "拓宽绿色直接融姿渠道"], "拓宽绿色直接融资渠道"),
    CommandLineCase(
      "document", ["observations", "--document", "huzhou-fyp41"], "huzhou-fyp14"),
    CommandLineCase("record", ["show", "huzhou-2023/1.22"], "huzhou-2023/1.2"),
    CommandLineCase("compared plan", ["compare", "huzhou-2021", "huzhou-202"], "huzhou-2021"),
    CommandLineCase("choice", ["tasks", "--format", "jsn"], "json"),
    CommandLineCase("field", ["tasks", "--fields", "sumary"], "summary"),
    CommandLineCase("topic", ["help", "formts"], "formats"),
    CommandLineCase("schema", ["schema", "plans"], "plan"),
  ])
  func typosAreGuessed(_ mistyped: CommandLineCase<String>) {
    for language in Language.allCases {
      let run = ProgramRun(mistyped.words + ["--lang", language.rawValue])
      #expect(run.exitCode == .usage)
      #expect(run.output.isEmpty)
      #expect(run.complaint.contains(language == .english ? "hint: " : "提示："))
      #expect(run.complaint.contains(mistyped.expected), "\(run.complaint)")
    }
  }

  @Test(arguments: [
    CommandLineCase("no command", ["--width", "80"], ExitCode.usage),
    CommandLineCase("missing argument", ["show"], .usage),
    CommandLineCase("impossible date", ["check", "--as-of", "2023-02-30"], .usage),
    CommandLineCase("a card as rows", ["show", "市人行", "--format", "csv"], .usage),
    CommandLineCase("missing file", ["validate", "/no/such/plan.json"], .inputMissing),
    CommandLineCase("missing added file", ["plans", "--add", "/no/such.json"], .inputMissing),
    CommandLineCase("missing folder", ["plans", "--data", "/no/such/folder"], .inputMissing),
    CommandLineCase("output nowhere", ["plans", "-o", "/no/such/folder/x.csv"], .cannotCreate),
    CommandLineCase("output is a folder", ["plans", "-o", "/tmp"], .cannotCreate),
  ])
  func exitCodes(_ wrong: CommandLineCase<ExitCode>) {
    let run = ProgramRun(wrong.words + ["--lang", "en"])
    #expect(run.exitCode == wrong.expected, "\(run.complaint)")
    #expect(run.complaint.hasPrefix("greenfin: error: "))
    #expect(run.output.isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func noPermission() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("{}", to: "secret.json")
    #expect(chmod(file, 0) == 0)
    #expect(ProgramRun(["plans", "--add", file]).exitCode == .noPermission)
    #expect(chmod(folder.path, 0o500) == 0)
    #expect(ProgramRun(["plans", "-o", folder.path + "/x.csv"]).exitCode == .noPermission)
    #expect(chmod(folder.path, 0o700) == 0)
  }

  @Test func aFaultInAFileIsShownWhereItIs() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("{\n  \"format\": 1,\n  \"id\": \"湖州\" 2\n}\n", to: "bad.json")
    let run = ProgramRun(["plans", "--add", file, "--lang", "en"])
    #expect(run.exitCode == .badData)
    #expect(run.complaint.contains("\(file):3:14\n"), "\(run.complaint)")
    // The caret stands under the place, measured in columns of a terminal.
    #expect(
      run.complaint.contains("  |   \"id\": \"湖州\" 2\n  |                ^\n"), "\(run.complaint)")
    #expect(run.complaint.contains("hint: "))
  }

  @Test func severalFaultsAreAllShown() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      #"{"format": 1, "units": [{"id": "A B"}, {"id": "x", "nme": "x"}]}"#, to: "units.json")
    let run = ProgramRun(["plans", "--add", file, "--lang", "en"])
    #expect(run.exitCode == .badData)
    #expect(run.complaint.components(separatedBy: "error: ").count > 2)
  }

  @Test func fullDisk() {
    #expect(ProgramRun("plans", outputFault: ENOSPC).exitCode == .inputOutput)
    #expect(ProgramRun("plans --lang en", outputFault: ENOSPC).complaint.contains("disk is full"))
    #if os(Linux)
      let run = ProgramRun("plans -o /dev/full")
      #expect(run.exitCode == .inputOutput)
      #expect(run.complaint.contains("/dev/full"))
    #endif
  }

  @Test func aClosedPipeIsTheReadersChoice() {
    let run = ProgramRun("tasks", outputFault: EPIPE)
    #expect(run.exitCode == .success)
    #expect(run.complaint.isEmpty)
  }

  @Test func namesInMessagesCannotMoveTheCursor() {
    let run = ProgramRun(["tasks", "--unit", "\u{1B}[2J市"])
    #expect(run.exitCode == .usage)
    #expect(!run.complaint.contains("\u{1B}"))
  }
}
