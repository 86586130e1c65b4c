import Testing

@testable import greenfin

@Suite("Progress that goes back")
struct ProgressDoubtTests {
  private static let said = "progress huzhou-2023/1.2 --unit 市人行 --period 2023Q1"

  /// What is said in the next quarter, by a command or in a form, after something in the one before.
  private func complaint(
    after before: String, _ state: String, _ percent: String, inForm: Bool
  ) throws -> (exit: ExitCode, words: String) {
    let run = try WorkspaceRun()
    #expect(run("\(Self.said) \(before)").exitCode == .success)
    let text = "报送单位,季度,标识,工作状态,完成百分比\n市人行,2023Q2,huzhou-2023/1.2,\(state),\(percent)\n"
    _ = try run.write(text, to: "form.csv")
    let options =
      (state.isEmpty ? "" : " --state \(state)") + (percent.isEmpty ? "" : " --percent \(percent)")
    let line =
      inForm
      ? "import @/form.csv" : "progress huzhou-2023/1.2 --unit 市人行 --period 2023Q2\(options)"
    let result = run(line)
    if result.exitCode == .gate {
      #expect(run.journal.count == 1)
      #expect(run(line + " --accept").exitCode == .success)
    }
    return (result.exitCode, result.complaint)
  }

  @Test(
    "It is asked about, in a form as on the command line",
    arguments: [
      ("--percent 60", "", "40", "由60%降到40%"),
      ("--state done --percent 100", "推进中", "", "由“已完成”退回“推进中”"),
      ("--state inProgress --percent 60", "未启动", "60", "未启动，却有60%"),
      ("--state inProgress", "未启动", "", "由“推进中”退回“未启动”"),
    ], [true, false])
  func goesBack(said: (String, String, String, String), inForm: Bool) throws {
    let (before, state, percent, words) = said
    let result = try complaint(after: before, state, percent, inForm: inForm)
    #expect(result.exit == .gate)
    #expect(result.words.contains(words), "\(result.words)")
  }

  @Test(
    "What goes on, or is taken up again, is no matter",
    arguments: [
      ("--percent 60", "", "60"), ("--state inProgress --percent 60", "已完成", "100"),
      ("--state delayed --percent 30", "推进中", "30"),
      ("--state inProgress --percent 40", "已完成", ""), ("--state stopped", "推进中", ""),
    ], [true, false])
  func goesOn(said: (String, String, String), inForm: Bool) throws {
    let (before, state, percent) = said
    let result = try complaint(after: before, state, percent, inForm: inForm)
    #expect(result.exit == .success, "\(result.words)")
  }
}
