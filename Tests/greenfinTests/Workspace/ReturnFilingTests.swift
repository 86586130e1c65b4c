import Testing

@testable import greenfin

@Suite("Looking at returns that came in")
struct ReturnFilingTests {
  private func submitted(_ day: String = "2023-07-08") throws -> WorkspaceRun {
    let run = try WorkspaceRun()
    #expect(run("returns submit 市人行 --quarter 2023Q2 --date \(day)").exitCode == .success)
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
    #expect(run("returns \(words) --quarter 2023Q2 --date 2023-07-08").exitCode == .success)
  }

  @Test("Handed in again, a return is not accepted before that day")
  func again() throws {
    let run = try submitted("2023-07-05")
    _ = run("returns send-back 市人行 --why 缺表 --quarter 2023Q2 --date 2023-07-06")
    _ = run("returns submit 市人行 --quarter 2023Q2 --date 2023-07-09")
    #expect(run("returns accept 市人行 --quarter 2023Q2 --date 2023-07-07").exitCode == .usage)
    #expect(run("returns accept 市人行 --quarter 2023Q2 --date 2023-07-09").exitCode == .success)
  }

  @Test("Accepting a return twice records nothing more, and says so; others are accepted")
  func twice() throws {
    let run = try submitted()
    #expect(run("returns accept 市人行 --quarter 2023Q2").exitCode == .success)
    let second = run("returns accept 市人行 --quarter 2023Q2")
    #expect(second.exitCode == .success)
    #expect(second.complaint.contains("市人行的报送早已审核通过"))
    #expect(run.journal.count == 2)
    _ = run("returns submit 市财政局 --quarter 2023Q2")
    #expect(run("returns accept 市人行 市财政局 --quarter 2023Q2").exitCode == .success)
    #expect(run.journal.count == 4)
    // What was handed in again can be accepted again.
    _ = run("returns submit 市人行 --quarter 2023Q2")
    #expect(run("returns accept 市人行 --quarter 2023Q2").complaint.isEmpty)
    #expect(run.journal.count == 6)
  }
}
