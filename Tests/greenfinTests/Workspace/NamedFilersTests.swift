import Testing

@testable import greenfin

@Suite("Units that are named for returns")
struct NamedFilersTests {
  @Test("A collective stands for its members, and that is said")
  func collective() throws {
    let run = try WorkspaceRun()
    let rows = run("returns --unit 各区县政府 --quarter 2023Q1 --format jsonl")
    #expect(rows.output.split(separator: "\n").count == 5, "\(rows.output)")
    #expect(rows.output.contains("huzhou/anji-government"))
    let late = run("remind --unit 各区县政府 --quarter 2023Q1")
    #expect(late.exitCode == .success)
    #expect(late.output.contains("安吉县政府：") && !late.output.contains("没有需要催报"))
    #expect(late.complaint.contains("“各区县政府”按其成员办理：吴兴区政府"), "\(late.complaint)")
    #expect(
      run("returns submit 各区县政府 安吉县政府 --quarter 2023Q1 --accept").exitCode == .success)
    #expect(run.journal.count == 5)
    let forms = run("form --unit 各区县政府 --quarter 2023Q1 -o -")
    #expect(forms.exitCode == .usage)
    #expect(forms.complaint.contains("这是5个单位的表"), "\(forms.complaint)")
    #expect(forms.complaint.contains("--all -o"))
  }

  @Test(
    "A unit without a form is never given an all-clear",
    arguments: ["remind", "form -o -", "returns submit"])
  func withoutForm(command: String) throws {
    let run = try WorkspaceRun()
    let option = command == "returns submit" ? "" : "--unit "
    let result = run("\(command) \(option)市级有关部门 --quarter 2023Q2")
    #expect(result.exitCode == .gate)
    #expect(result.output.isEmpty)
    #expect(result.complaint.contains("没有列出成员"), "\(result.complaint)")
    #expect(result.complaint.contains("写明其中的单位"))
  }

  @Test("Beside others, it is named, and the others are reminded")
  func besideOthers() throws {
    let run = try WorkspaceRun()
    let result = run("remind --unit 市级有关部门 --unit 市人行 --quarter 2023Q1")
    #expect(result.output.contains("市人行："))
    #expect(result.complaint.contains("市级有关部门在2023Q1没有报送任务"))
  }

  @Test("Of namesakes, one that has nothing to report is passed over where the other has")
  func namesakes() throws {
    let run = try WorkspaceRun()
    let result = run("returns --unit 市财政局 --quarter 2023Q2")
    #expect(result.output.contains("市财政局"))
    #expect(!(result.output + result.complaint).contains("没有报送任务"))
  }

  @Test("A quarter that is none is answered with a quarter alone")
  func quarters() throws {
    let run = try WorkspaceRun()
    for line in ["returns --quarter 2023Q5", "quarter close 2023Q5", "returns --quarter 2023"] {
      let result = run(line)
      #expect(result.exitCode == .usage)
      #expect(result.complaint.contains("不是季度"))
      #expect(result.complaint.contains("提示：写成2023Q2\n"), "\(result.complaint)")
    }
  }
}
