import Testing

@testable import greenfin

@Suite("Taking back one's last command")
struct UndoTests {
  private let loans = "record huzhou-2023/major-project-loans-increase"

  private func id(_ run: WorkspaceRun, _ line: Int) -> String {
    String(run.journal[line].split(separator: "\"id\":\"")[1].prefix(12))
  }

  /// The values that count, the earliest first.
  private func values(_ run: WorkspaceRun) -> [String] {
    run("log --format jsonl").output.split(separator: "\n")
      .filter { $0.contains(#""counts":true"#) && $0.contains(#""kind":"observation""#) }
      .map { line in
        line.contains("120亿元") ? "A" : "B"
      }
  }

  @Test("After a record was taken back by name, undoing brings it back and touches no other")
  func afterRetract() throws {
    let run = try WorkspaceRun()
    _ = run("\(loans) 120亿元 --period 2023Q1")
    _ = run("\(loans) 150亿元 --period 2023Q2")
    #expect(run("retract \(id(run, 0)) --why 误报").exitCode == .success)
    #expect(values(run) == ["B"])
    #expect(run("undo").exitCode == .success)
    #expect(values(run) == ["A", "B"])
    // Undoing again goes further back, one command at a time.
    #expect(run("undo").exitCode == .success)
    #expect(values(run) == ["A"])
    #expect(run("undo").exitCode == .success)
    #expect(values(run).isEmpty)
    #expect(run("undo").exitCode == .gate)
    #expect(run.journal.count == 6)
  }

  @Test("Undoing a retraction leaves a quarter closed that was closed before it")
  func closedQuarter() throws {
    let run = try WorkspaceRun()
    _ = run("\(loans) 120亿元 --period 2023Q2")
    _ = run("quarter close 2023Q2 --accept")
    // What a published quarter says is not taken back unawares.
    let asked = run("retract \(id(run, 0)) --why 误报")
    #expect(asked.exitCode == .gate && asked.complaint.contains("已结账"), "\(asked.complaint)")
    #expect(run("retract \(id(run, 0)) --why 误报 --accept").exitCode == .success)
    #expect(run("undo").exitCode == .gate)
    #expect(run("undo --accept").exitCode == .success)
    #expect(run("quarter close 2023Q2 --accept").complaint.contains("早已结账"))
    #expect(values(run) == ["A"])
  }

  @Test("An undoing that was taken back by name can be undone too")
  func undoOfRedo() throws {
    let run = try WorkspaceRun()
    _ = run("\(loans) 120亿元 --period 2023Q1")
    _ = run("undo")
    #expect(run("retract \(id(run, 1)) --why 没有误报").exitCode == .success)
    #expect(values(run) == ["A"])
    #expect(run("undo").exitCode == .success)
    #expect(values(run).isEmpty)
  }

  @Test("Lines in another order, as after a merge, give the same answer")
  func merged() throws {
    let run = try WorkspaceRun()
    _ = run("\(loans) 120亿元 --period 2023Q1")
    _ = run("\(loans) 150亿元 --period 2023Q2")
    _ = run("retract \(id(run, 0)) --why 误报")
    _ = run("undo")
    let before = run("log").output
    try run.spoilLines { $0.reverse() }
    #expect(run("log").output == before)
    #expect(run("undo").exitCode == .success)
    #expect(values(run) == ["A"])
  }
}
