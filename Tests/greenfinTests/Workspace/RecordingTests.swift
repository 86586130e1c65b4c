import GreenFinCore
import Testing

@testable import greenfin

@Suite("Recording in a workspace")
struct RecordingTests {
  private let loans = "huzhou-2023/major-project-loans-increase"

  @Test("A figure that is recorded is judged")
  func recordAndCheck() throws {
    let run = try WorkspaceRun()
    #expect(run("record \(loans) 120亿元 --period 2023Q2 --unit 市人行").exitCode == .success)
    let check = run(
      "check --indicator major-project-loans-increase --format json --as-of 2023-06-30")
    #expect(check.output.contains(#""verdict": "behind""#))
    #expect(check.output.contains(#""completion": 0.4"#))
    #expect(check.output.contains(#""document": "journal""#) || check.output.contains("journal"))
  }

  @Test("Units of measure convert exactly")
  func measures() throws {
    let run = try WorkspaceRun()
    #expect(run("record \(loans) 15000000万元 --period 2023Q2 --accept").exitCode == .success)
    let check = run(
      "check --indicator major-project-loans-increase --format json --as-of 2023-06-30")
    #expect(check.output.contains(#""completion": 5"#))
  }

  @Test("Outside a workspace nothing is recorded, and the message says what to do")
  func noWorkspace() {
    let run = ProgramRun("record \(loans) 1 --period 2023Q2 --lang en")
    #expect(run.exitCode == .inputMissing)
    #expect(run.complaint.contains("greenfin init"))
  }

  @Test("A workspace that was named and is missing is an error, never a reason to look elsewhere")
  func missingWorkspace() {
    let run = ProgramRun(["check", "--workspace", "/nowhere/at/all", "--lang", "en"])
    #expect(run.exitCode == .inputMissing)
  }

  @Test("A doubtful figure is not recorded unless it is said to be meant")
  func doubt() throws {
    let run = try WorkspaceRun()
    #expect(run("record \(loans) 120亿元 --period 2023Q1").exitCode == .success)
    let refused = run("record \(loans) 90亿元 --period 2023Q2")
    #expect(refused.exitCode == .gate)
    #expect(refused.complaint.contains("累计数不应减少"))
    #expect(run.journal.count == 1)
    #expect(run("record \(loans) 90亿元 --period 2023Q2 --accept").exitCode == .success)
    #expect(run.journal.count == 2)
  }

  @Test("A dry run writes nothing")
  func dryRun() throws {
    let run = try WorkspaceRun()
    let dry = run("record \(loans) 120亿元 --period 2023Q1 --dry-run")
    #expect(dry.exitCode == .success)
    #expect(dry.output.contains("没有写入"))
    #expect(run.journal.isEmpty)
  }

  @Test("What was recorded can be taken back, and is still to be seen")
  func undo() throws {
    let run = try WorkspaceRun()
    _ = run("record \(loans) 120亿元 --period 2023Q1")
    #expect(run("undo").exitCode == .success)
    #expect(run.journal.count == 2)
    let check = run(
      "check --indicator major-project-loans-increase --format json --as-of 2023-06-30")
    #expect(check.output.contains(#""verdict": "noData""#))
    #expect(run("log").output.contains("已撤回"))
    #expect(run("undo").exitCode == .gate)
  }

  @Test("A damaged line stops an answer until the rest is asked for")
  func damage() throws {
    let run = try WorkspaceRun()
    _ = run("record \(loans) 120亿元 --period 2023Q1")
    _ = run("record \(loans) 150亿元 --period 2023Q2")
    try run.spoil { $0[20] ^= 1 }
    let stopped = run("log")
    #expect(stopped.exitCode == .badData)
    #expect(stopped.complaint.contains("records.jsonl:1"))
    #expect(run("record \(loans) 160亿元 --period 2023Q2 --accept").exitCode == .badData)
    let rest = run("log --skip-damaged --format jsonl")
    #expect(rest.exitCode == .success)
    #expect(rest.output.split(separator: "\n").count == 1)
  }

  @Test("A torn last line is told, set aside, and sealed by the next record")
  func tornLine() throws {
    let run = try WorkspaceRun()
    _ = run("record \(loans) 120亿元 --period 2023Q1")
    try run.spoil { $0.removeLast(30) }
    let listing = run("log --format jsonl")
    #expect(listing.exitCode == .success)
    #expect(listing.output.isEmpty)
    #expect(listing.complaint.contains("没有写完"))
    #expect(run("record \(loans) 120亿元 --period 2023Q1").exitCode == .success)
    #expect(run("log --format jsonl").complaint.isEmpty)
    #expect(run.journal.first?.hasSuffix("#torn") == true)
  }

  @Test("Last quarter's answer can be had again to the byte")
  func knownAt() throws {
    let run = try WorkspaceRun()
    _ = run("record \(loans) 120亿元 --period 2023Q2")
    let line = "check --plan huzhou-2023 --as-of 2023-06-30 --known-at 2023-07-10T09:30:00+08:00"
    let before = run(line).output
    let later = ProgramRun(
      ["record", loans, "150亿元", "--period", "2023Q2", "--accept", "--workspace", run.path],
      draws: 7, minutesLater: 60)
    #expect(later.exitCode == .success)
    #expect(run("check --plan huzhou-2023 --as-of 2023-06-30").output != before)
    #expect(run(line).output == before)
  }

  @Test(
    "A plan that the settings name and nobody knows is told with its place and what may be meant",
    arguments: ["returns --quarter 2023Q2", "check --limit 1", "record x 1 --period 2023Q2"])
  func unknownPlan(line: String) throws {
    let run = try WorkspaceRun(settings: #""plans": ["huzhou-2021", "huzhou-2032"]"#)
    let result = run(line)
    #expect(result.exitCode == .configuration)
    #expect(result.complaint.contains("greenfin.json:1:"), "\(result.complaint)")
    #expect(result.complaint.contains("huzhou-2023"))
    let found = run("validate")
    #expect(found.exitCode == .gate && found.output.contains("huzhou-2032"))
  }

  @Test("Settings that are wrong are named with their place")
  func badSettings() throws {
    let run = try WorkspaceRun(settings: #""dueDay": 31"#)
    let check = run("check --limit 1")
    #expect(check.exitCode == .configuration)
    #expect(check.complaint.contains("greenfin.json:1:39"), "\(check.complaint)")
    #expect(check.complaint.contains("1到28的整数"))
  }

  @Test("The machine's user records where no variable names one")
  func systemUser() throws {
    let run = try WorkspaceRun(settings: #""plans": ["huzhou-2023"]"#)
    let line = "record \(loans) 120亿元 --period 2023Q2"
    let unknown = run(line)
    #expect(unknown.exitCode == .usage && unknown.complaint.contains("--by"))
    let words = line.split(separator: " ").map(String.init) + ["--workspace", run.path]
    #expect(ProgramRun(words, userName: "张三").exitCode == .success)
    #expect(run.journal[0].contains(#""by":"张三""#))
  }

  @Test(
    "A quarter is named as people do from where they stand", arguments: ["上季度", "last-quarter"])
  func lastQuarter(word: String) throws {
    let run = try WorkspaceRun()
    #expect(run("record \(loans) 120亿元 --period \(word)").exitCode == .success)
    #expect(run.journal[0].contains(#""asOf":"2023-06-30""#))
    #expect(run("returns --quarter \(word)").output.contains("2023Q2"))
    #expect(run("returns --quarter 本季度").output.contains("2023Q3"))
  }
}
