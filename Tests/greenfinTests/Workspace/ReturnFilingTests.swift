import Testing

@testable import greenfin

@Suite("Looking at returns that came in")
struct ReturnFilingTests {
  private func submitted(_ day: String = "2023-07-08") throws -> WorkspaceRun {
    let run = try WorkspaceRun()
    #expect(run("returns submit 市人行 --quarter 2023Q2 --date \(day) --accept").exitCode == .success)
    return run
  }

  @Test(
    "A return is neither accepted nor sent back before it came in",
    arguments: ["accept 市人行", "send-back 市人行 --why 缺表"])
  func tooEarly(words: String) throws {
    let run = try submitted()
    let result = run("returns \(words) --quarter 2023Q2 --date 2023-07-05")
    #expect(result.exitCode == .usage)
    #expect(result.complaint.contains("--date 2023-07-05早于市人行的报送日期2023-07-08"))
    #expect(result.complaint.contains("写2023-07-08或以后的日期"))
    #expect(run.journal.count == 1)
    #expect(
      run("returns \(words) --quarter 2023Q2 --date 2023-07-08 --accept").exitCode == .success)
  }

  @Test("Handed in again, a return is not accepted before that day")
  func again() throws {
    let run = try submitted("2023-07-05")
    _ = run("returns send-back 市人行 --why 缺表 --quarter 2023Q2 --date 2023-07-06")
    _ = run("returns submit 市人行 --quarter 2023Q2 --date 2023-07-09 --accept")
    #expect(run("returns accept 市人行 --quarter 2023Q2 --date 2023-07-07").exitCode == .usage)
    #expect(
      run("returns accept 市人行 --quarter 2023Q2 --date 2023-07-09 --accept").exitCode == .success)
  }

  @Test("Accepting a return twice records nothing more, and says so; others are accepted")
  func twice() throws {
    let run = try submitted()
    #expect(run("returns accept 市人行 --quarter 2023Q2 --accept").exitCode == .success)
    let second = run("returns accept 市人行 --quarter 2023Q2")
    #expect(second.exitCode == .success)
    #expect(second.complaint.contains("市人行的报送早已审核通过"))
    #expect(run.journal.count == 2)
    _ = run("returns submit 市财政局 --quarter 2023Q2 --accept")
    #expect(run("returns accept 市人行 市财政局 --quarter 2023Q2 --accept").exitCode == .success)
    #expect(run.journal.count == 4)
    // What was accepted is handed in again only where that is meant, and accepted once more.
    let late = run("returns submit 市人行 --quarter 2023Q2")
    #expect(late.exitCode == .gate && late.complaint.contains("已审核通过，重新报送后要再次审核"))
    #expect(run("returns submit 市人行 --quarter 2023Q2 --accept").exitCode == .success)
    #expect(run("returns accept 市人行 --quarter 2023Q2 --accept").exitCode == .success)
    #expect(run.journal.count == 6)
  }

  @Test("A unit that is named twice is recorded once; saying the same again records nothing")
  func sameAgain() throws {
    let run = try submitted()
    let again = run("returns submit 市人行 市人行 --quarter 2023Q2 --accept")
    #expect(again.exitCode == .success)
    #expect(again.complaint.contains("没有新内容"), "\(again.complaint)")
    #expect(run.journal.count == 1)
    let back = "returns send-back 市人行 市人行 --why 缺表 --quarter 2023Q2"
    #expect(run(back).exitCode == .success)
    #expect(run.journal.count == 2)
    #expect(run(back).complaint.contains("以同样的理由退回"))
    #expect(run.journal.count == 2)
    // Sent back, it is accepted only after it came in again.
    let refused = run("returns accept 市人行 --quarter 2023Q2 --accept")
    #expect(refused.exitCode == .gate && refused.complaint.contains("还没有重新报送"))
    #expect(refused.complaint.contains("returns submit"))
    _ = run("returns submit 市人行 --quarter 2023Q2 --accept")
    _ = run("progress huzhou-2023/1.2 --percent 60 --period 2023Q2 --unit 市人行")
    _ = run("returns submit 市人行 --quarter 2023Q2 --accept")
    #expect(run.journal.count == 5)
  }

  @Test("A return that lacks something is handed in or accepted only where that is meant")
  func lacking() throws {
    let run = try WorkspaceRun()
    let asked = run("returns submit 市人行 市财政局 --quarter 2023Q2")
    #expect(asked.exitCode == .gate)
    #expect(asked.complaint.contains("市人行还缺") && asked.complaint.contains("市财政局还缺"))
    #expect(run.journal.isEmpty)
    let english = run("returns submit 市财政局 --quarter 2023Q2", language: "en").complaint
    #expect(english.contains("still lacks"), "\(english)")
    #expect(run("returns submit 市财政局 --quarter 2023Q2 --accept").exitCode == .success)
    #expect(run("returns accept 市财政局 --quarter 2023Q2").exitCode == .gate)
  }

  @Test("What is done with returns of a closed quarter has to be meant")
  func closed() throws {
    let run = try submitted()
    _ = run("quarter close 2023Q2 --accept")
    let asked = run("returns send-back 市人行 --why 缺表 --quarter 2023Q2")
    #expect(asked.exitCode == .gate && asked.complaint.contains("该季度已结账"))
    #expect(
      run("returns send-back 市人行 --why 缺表 --quarter 2023Q2 --accept").exitCode == .success)
    let twice = run("quarter close 2023Q2")
    #expect(twice.complaint.contains("quarter reopen 2023Q2 --why"), "\(twice.complaint)")
  }
}
