import Foundation
import Storage
import Testing

@testable import GreenFinCore
@testable import greenfin

@Suite("A journal that is lost, damaged or newer than the program")
struct JournalSafetyTests {
  private let loans = "huzhou-2023/major-project-loans-increase"

  @Test(
    "A journal folder that is lost is told by every command, and nothing goes on as if it were empty",
    arguments: [
      "check --limit 1", "returns", "log", "validate", "report --quarter 2023Q2",
      "record huzhou-2023/major-project-loans-increase 1 --period 2023Q2",
    ])
  func lostFolder(line: String) throws {
    let run = try WorkspaceRun()
    _ = run("record \(loans) 120亿元 --period 2023Q1")
    try run.remove("journal")
    let result = run(line, language: "en")
    #expect(result.exitCode == .inputMissing)
    #expect(result.complaint.contains("journal folder"))
    #expect(result.complaint.contains("restore it"))
    #expect(run.journal.isEmpty)
  }

  @Test("A new workspace has something in its journal folder, so that git keeps it")
  func keptByGit() throws {
    let run = try WorkspaceRun()
    #expect(
      try run.bytes("journal/.gitattributes") == Array("*.jsonl text eol=lf merge=union\n".utf8))
  }

  @Test("A workspace made in a repository leaves its attributes as they were")
  func attributesStay() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/.gitattributes"
    try "*.docx binary\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(ProgramRun(["init", folder.path]).exitCode == .success)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "*.docx binary\n")
  }

  @Test("Beside a line of a newer version nothing is written, whatever is asked for")
  func newerVersion() throws {
    let run = try WorkspaceRun()
    _ = run("record \(loans) 120亿元 --period 2023Q1")
    try run.spoil { bytes in
      var line = Array(#"{"v":2,"seq":2,"id":"0123456789ab","thing":{}"#.utf8)
      JournalLine.close(&line)
      bytes += line
    }
    #expect(run("log").exitCode == .badData)
    #expect(run("log --skip-damaged").exitCode == .success)
    let result = run("record \(loans) 150亿元 --period 2023Q2 --skip-damaged --accept")
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("更新的版本"))
    #expect(run.journal.count == 2)
  }

  @Test(
    "A lost line of a command is told everywhere, and the rest still answers when asked to",
    arguments: ["check --plan huzhou-2023", "returns", "report --quarter 2023Q2", "log"])
  func lostLine(line: String) throws {
    let run = try WorkspaceRun()
    _ = run("returns submit 市人行 市财政局 市金融办 --quarter 2023Q2 --accept")
    try run.spoilLines { $0.remove(at: 1) }
    let stopped = run(line, language: "en")
    #expect(stopped.exitCode == .badData)
    #expect(stopped.complaint.contains("one record of its command is lost"))
    #expect(stopped.complaint.contains("records.jsonl:1"))
    #expect(run(line + " --skip-damaged").exitCode == .success)
    let rest = run("returns --quarter 2023Q2 --only submitted --format jsonl --skip-damaged")
    #expect(rest.output.split(separator: "\n").count == 2)
  }

  @Test(
    "A command that was torn is told everywhere, and stops nobody",
    arguments: ["check --plan huzhou-2023", "returns", "report --quarter 2023Q2", "log"])
  func tornCommand(line: String) throws {
    let run = try WorkspaceRun()
    _ = run("returns submit 市人行 市财政局 --quarter 2023Q2 --accept")
    try run.spoilLines { $0.removeLast() }
    let result = run(line)
    #expect(result.exitCode == .success)
    #expect(result.complaint.contains("记录不全"))
  }

  @Test("What is wrong with the journal is among the findings on the data in use")
  func validates() throws {
    let run = try WorkspaceRun()
    #expect(run("validate").exitCode == .success)
    _ = run("returns submit 市人行 市财政局 --quarter 2023Q2 --accept")
    try run.spoil { $0[30] ^= 1 }
    let result = run("validate --format jsonl")
    #expect(result.exitCode == .gate)
    #expect(result.output.contains(#""identifier":"journal.damaged""#))
    #expect(result.output.contains(#""identifier":"journal.lost""#))
    #expect(result.output.contains("records.jsonl:1"))
  }

  @Test("Where the answer cannot be shown, it says that the record is kept, with its id")
  func fullOutput() throws {
    let run = try WorkspaceRun()
    let result = run("record \(loans) 120亿元 --period 2023Q1", outputFault: ENOSPC)
    #expect(result.exitCode == .inputOutput)
    #expect(run.journal.count == 1)
    let id = run.journal[0].split(separator: "\"")[7]
    #expect(result.complaint.contains("已存入台账"))
    #expect(result.complaint.contains(id))
    let dry = run("record \(loans) 130亿元 --period 2023Q2 --dry-run", outputFault: ENOSPC)
    #expect(!dry.complaint.contains("已存入台账"))
  }

  @Test(
    "A file system without locks and a failing disk are named as what they are",
    arguments: [
      (SystemError(path: "j", code: ENOLCK, doing: .locking), "no locks", ExitCode.inputOutput),
      (SystemError(path: "j", code: EIO, doing: .writing), "the disk may be failing", .inputOutput),
      (SystemError(path: "j", code: EWOULDBLOCK, doing: .locking), "another process", .busy),
    ])
  func systemErrors(error: SystemError, words: String, code: ExitCode) {
    #expect(error.reason.english.contains(words))
    #expect(error.exitCode == code)
  }

  @Test("Every file of an import is a batch of its own, and the import is undone as a whole")
  func importedFiles() throws {
    let run = try WorkspaceRun()
    for (name, unit) in [("a", "市人行"), ("b", "市财政局")] {
      let action = unit == "市人行" ? "huzhou-2023/1.1" : "huzhou-2023/2.2"
      _ = try run.write(
        "报送单位,季度,标识,工作状态\n\(unit),2023Q2,\(action),推进中\n", to: name + ".csv")
    }
    let result = run("import @/a.csv @/b.csv")
    #expect(result.exitCode == .success, "\(result.complaint)")
    #expect(run.journal.count == 4)
    let batches = run.journal.map { $0.components(separatedBy: #""batch":""#)[1].prefix(14) }
    #expect(Set(batches).count == 2)
    #expect(batches.allSatisfy { $0.hasSuffix("/2") })
    #expect(run("undo").exitCode == .success)
    #expect(run("returns --quarter 2023Q2 --only submitted --format jsonl").output.isEmpty)
  }
}
