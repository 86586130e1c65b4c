import GreenFinCore
import Testing

@testable import greenfin

@Suite("Last quarter's papers made again")
struct RebuildingTests {
  private static let formats = ["txt", "md", "html", "xlsx", "docx", "json", "csv"]
  private static let month = 30 * 24 * 60

  /// A quarter as it was reported, and what was changed a month later.
  private func reported() throws -> WorkspaceRun {
    let run = try WorkspaceRun()
    _ = run("record huzhou-2023/major-project-loans-increase 120亿元 --period 2023Q2 --unit 市人行")
    _ = run("progress huzhou-2023/1.2 --state 推进中 --percent 60 --unit 市人行")
    _ = run("returns submit 市人行 --quarter 2023Q2 --accept")
    _ = run("quarter close 2023Q2 --accept")
    return run
  }

  private func change(_ run: WorkspaceRun) {
    for line in [
      "record huzhou-2023/major-project-loans-increase 90亿元 --period 2023Q2 --unit 市人行 --accept",
      "progress huzhou-2023/1.2 --percent 50 --unit 市人行 --period 2023Q2 --accept",
      "revise huzhou-2023/major-project-loans-increase 200亿元 --effective 2023-05-01 --why 评估",
      "returns accept 市人行 --quarter 2023Q2 --accept",
    ] {
      let result = run(line, minutesLater: Self.month)
      #expect(result.exitCode == .success, "\(line): \(result.complaint)")
    }
  }

  @Test(
    "A bulletin made again from what was known then is the same to the byte", arguments: formats)
  func bulletin(format: String) throws {
    let run = try reported()
    #expect(run("report --quarter 2023Q2 -o @/a.\(format)").exitCode == .success)
    change(run)
    let known = "--known-at \(ProgramRun.now)"
    let line = "report --quarter 2023Q2"
    #expect(run("\(line) \(known) -o @/b.\(format)", minutesLater: Self.month).exitCode == .success)
    #expect(run("\(line) -o @/c.\(format)", minutesLater: Self.month).exitCode == .success)
    #expect(try run.bytes("a.\(format)") == run.bytes("b.\(format)"))
    #expect(try run.bytes("a.\(format)") != run.bytes("c.\(format)"))
  }

  @Test(
    "So is every other answer, for the day that it was given on",
    arguments: [
      "check --plan huzhou-2023", "returns --quarter 2023Q2", "tasks --plan huzhou-2023",
      "targets --plan huzhou-2023", "show huzhou-2023/major-project-loans-increase",
      "appraise --year 2023", "remind --quarter 2023Q2",
      "report --quarter 2023Q2 --unit 市人行", "report --quarter 2023Q2 --since 2023Q1",
    ])
  func answers(line: String) throws {
    let run = try reported()
    let before = run(line).output
    change(run)
    let again = run("\(line) --known-at \(ProgramRun.now)", minutesLater: Self.month)
    #expect(again.exitCode == .success, "\(again.complaint)")
    #expect(again.output == before)
  }
}
