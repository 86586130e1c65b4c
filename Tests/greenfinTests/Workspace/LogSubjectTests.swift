import Testing

@testable import greenfin

@Suite("The journal of one thing")
struct LogSubjectTests {
  private let run: WorkspaceRun

  init() throws {
    run = try WorkspaceRun()
    for line in [
      "record huzhou-2023/major-project-loans-increase 120亿元 --period 2023Q2 --unit 市人行",
      "progress huzhou-2023/1.2 --state 推进中 --unit 市人行",
      "done huzhou-2021/green-finance-ordinance --as-of 2021-10-01 --accept",
      "record huzhou-2023/new-social-financing 500亿元 --period 2023Q1 --unit 市银保监局",
      "returns submit 市财政局 --quarter 2023Q2 --accept",
    ] { #expect(run(line).exitCode == .success) }
  }

  /// The places in the journal of the records that are shown, from 1.
  private func shown(_ name: String) -> [Int] {
    run("log \(name) --format jsonl").output.split(separator: "\n").compactMap { line in
      line.split(separator: "\"sequence\":").last.flatMap { Int($0.prefix { $0.isNumber }) }
    }
  }

  @Test(
    "A plan's, a task's and a collective's records are those of what belongs to it",
    arguments: [
      ("huzhou-2023", [1, 2, 4]), ("huzhou-2021", [3]), ("huzhou-2023/1", [1, 2]),
      ("huzhou-2023/1.2", [2]), ("huzhou-2023/9", []), ("市人行", [1, 2]),
      ("huzhou-2023/new-social-financing", [4]),
    ])
  func records(name: String, places: [Int]) {
    #expect(shown(name) == places)
  }

  @Test("A collective's records are its members'")
  func collective() {
    // The central bank's branch and the regulator are among the units that lead pilots.
    #expect(shown("huzhou/pilot-lead-units") == [1, 2, 4])
  }

  @Test("What was taken back is shown with what took it back")
  func takenBack() {
    let id = run.journal[3].split(separator: "\"id\":\"")[1].prefix(12)
    #expect(run("retract \(id) --why 误报").exitCode == .success)
    #expect(shown("huzhou-2023/new-social-financing") == [4, 6])
  }

  @Test("A time is asked for as the log shows it")
  func knownAt() throws {
    let printed = "2023-07-10 09:30:00"
    #expect(run("log").output.contains(printed))
    for text in [printed, "2023-07-10T09:30:00"] {
      let log = ProgramRun([
        "log", "--known-at", text, "--workspace", run.path, "--format", "jsonl",
      ])
      #expect(log.output.split(separator: "\n").count == 5, "\(log.complaint)")
    }
    let wrong = ProgramRun(["log", "--known-at", "昨天", "--workspace", run.path, "--lang", "en"])
    #expect(wrong.exitCode == .usage)
    #expect(wrong.complaint.contains("2023-06-30 09:30:00"))
  }
}
