import GreenFinCore
import OfficeFormats
import Testing

@testable import greenfin

@Suite("Forms out and returns in")
struct FormTests {
  private static let header =
    "报送单位,季度,标识,完成值,截至日期,口径,工作状态,完成百分比,工作进展,存在问题"
  private static let unit = "市人行,2023Q2,"
  private static let loans = "huzhou-2023/major-project-loans-increase"

  private func imported(_ rows: [String], _ run: WorkspaceRun, _ options: String = "") throws
    -> ProgramRun
  {
    let text = ([Self.header] + rows.map { Self.unit + $0 }).joined(separator: "\n") + "\n"
    _ = try run.write(text, to: "form.csv")
    return run("import @/form.csv \(options)")
  }

  @Test("A form as it goes out opens as a workbook whose yellow cells alone can be changed")
  func workbook() throws {
    let run = try WorkspaceRun()
    #expect(run("form --quarter 2023Q2 --unit 市人行 -o @/form.xlsx").exitCode == .success)
    let contents = try WorkbookReader.read(try InputFile.bytes(run.path + "/form.xlsx"))
    #expect(contents.sheets.map(\.name) == ["说明", "指标", "工作", "greenfin"])
    #expect(contents.sheets.map(\.isHidden) == [false, false, false, true])
    let filled = FilledForm(contents)
    #expect(filled.rows.count == contents.sheets[1].rows.count + contents.sheets[2].rows.count - 2)
    #expect(filled.unit?.value == .text("huzhou/peoples-bank"))
  }

  @Test("An empty form is refused: nothing is filled in")
  func emptyForm() throws {
    let run = try WorkspaceRun()
    _ = run("form --quarter 2023Q2 --unit 市人行 -o @/form.xlsx")
    let result = run("import @/form.xlsx")
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("没有填任何内容"))
    #expect(run.journal.isEmpty)
  }

  @Test("What a form says is recorded once, however often it is imported")
  func importTwice() throws {
    let run = try WorkspaceRun()
    let rows = ["\(Self.loans),120,2023-06-30,年初累计,,,,", "huzhou-2023/1.1,,,,推进中,60,已部署,缺数据"]
    #expect(try imported(rows, run).exitCode == .success)
    #expect(run.journal.count == 3)
    #expect(try imported(rows, run).output.contains("没有变化"))
    // The same content in another file changes nothing either.
    #expect(try imported(rows.reversed(), run).output.contains("没有变化"))
    #expect(run.journal.count == 3)
    let returns = run("returns --quarter 2023Q2 --unit 市人行 --format json")
    #expect(returns.output.contains(#""state": "submitted""#))
  }

  @Test(
    "Figures are read as people write them",
    arguments: [
      ("１２０", "120"), ("1,200亿", "1200"), ("\"1,200\"", "1200"), ("1200000万元", "120"),
      ("一百二十", "120"), ("约120亿元", "120"), ("1.2e2", nil), ("120%", nil), ("abc", nil),
      ("1,5", nil),
    ] as [(String, String?)])
  func figures(written: String, value: String?) throws {
    let run = try WorkspaceRun()
    let cell = written.contains(",") && !written.hasPrefix("\"") ? "\"\(written)\"" : written
    let result = try imported(["\(Self.loans),\(cell),,,,,,"], run)
    #expect((result.exitCode == .success) == (value != nil), "\(result.complaint)")
    guard let value else {
      #expect(result.complaint.contains("form.csv: 2: 完成值"))
      #expect(run.journal.isEmpty)
      return
    }
    let check = run("observations --indicator major-project-loans-increase --format json")
    let seen = check.output.contains(#""value": \#(value),"#) || check.output.contains("1200000")
    #expect(seen, "\(check.output)")
  }

  @Test("All faults of a form are told at once, each with its cell, and nothing of it is kept")
  func allFaults() throws {
    let run = try WorkspaceRun()
    let result = try imported(
      [
        "\(Self.loans),一百,2023年13月1日,,,,,", "huzhou-2023/1.1,,,,完工了,,,",
        "huzhou-2023/1.2,,,,,150,,", "huzhou-2023/99.9,,,,,,好,", ",5,,,,,,",
        "huzhou-2023/1.1,,,,已完成,,,",
      ], run)
    #expect(result.exitCode == .badData)
    let lines = result.complaint.split(separator: "\n")
    #expect(lines.count == 6, "\(result.complaint)")
    #expect(run.journal.isEmpty)
  }

  @Test("One bad file of two is refused alone")
  func oneBadFile() throws {
    let run = try WorkspaceRun()
    _ = try run.write("\(Self.header)\n\(Self.unit)\(Self.loans),120,,,,,,\n", to: "good.csv")
    _ = try run.write("\(Self.header)\n\(Self.unit)\(Self.loans),abc,,,,,,\n", to: "bad.csv")
    let result = run("import @/good.csv @/bad.csv")
    #expect(result.exitCode == .badData)
    #expect(run.journal.count == 2)
  }

  @Test("A unit's name that is one character off is suggested, never taken")
  func nearName() throws {
    let run = try WorkspaceRun()
    _ = try run.write("\(Self.header)\n市人银,2023Q2,\(Self.loans),120,,,,,,\n", to: "form.csv")
    let result = run("import @/form.csv")
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("市人行"))
  }

  @Test("Text that would be a formula goes out and comes back as text")
  func formulaText() throws {
    let run = try WorkspaceRun()
    #expect(try imported(["huzhou-2023/1.1,,,,推进中,,'=1+1,"], run).exitCode == .success)
    #expect(run("log --format jsonl").output.contains("=1+1"))
  }

  @Test("After a quarter is closed a figure has to be confirmed, and shows as a restatement")
  func closedQuarter() throws {
    let run = try WorkspaceRun()
    #expect(run("quarter close 2023Q2 --accept").exitCode == .success)
    let doubtful = try imported(["\(Self.loans),120,,,,,,"], run)
    #expect(doubtful.exitCode == .gate)
    #expect(doubtful.complaint.contains("结账"))
    #expect(try imported(["\(Self.loans),120,,,,,,"], run, "--accept").exitCode == .success)
  }

  @Test("A reminder names what is missing and nothing else")
  func reminder() throws {
    let run = try WorkspaceRun()
    let line = "remind --quarter 2023Q2 --unit 市人行 --as-of 2023-07-25"
    #expect(run(line).output.contains("huzhou-2023/1.1"))
    // The finance office is named first and gives the city's figure.
    #expect(!run(line).output.contains("新增重大项目贷款"))
    _ = try imported(["\(Self.loans),120,,,,,,"], run)
    // The return came in on the 10th, so there is nothing to remind of.
    #expect(run(line).output.contains("没有需要催报的单位"))
  }
}
