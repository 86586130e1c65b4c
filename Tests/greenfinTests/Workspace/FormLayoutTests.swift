import GreenFinCore
import OfficeFormats
import Testing

@testable import greenfin

@Suite("Forms that came back changed")
struct FormLayoutTests {
  private static let loans = "huzhou-2023/major-project-loans-increase"
  private static let small = "huzhou-2023/inclusive-small-micro-loan-growth"

  /// Imports a text file of the finance office's for the second quarter of 2023.
  private func imported(_ text: String, options: String = "") throws -> (ProgramRun, WorkspaceRun) {
    let run = try WorkspaceRun()
    _ = try run.write(text, to: "form.csv")
    return (run("import @/form.csv \(options)"), run)
  }

  private func table(_ headings: String, _ rows: String...) -> String {
    let rows = rows.map { "市金融办,2023Q2,\($0)" }
    return (["报送单位,季度,标识,\(headings)"] + rows).joined(separator: "\n") + "\n"
  }

  @Test(
    "A heading with a remark in brackets is known, in both widths",
    arguments: ["完成值（亿元）", "完成值(亿元)", "完成值（请填写）", "Figure (100 million yuan)", "ＦＩＧＵＲＥ"])
  func remark(heading: String) throws {
    let (result, run) = try imported(table(heading, "\(Self.loans),120"))
    #expect(result.exitCode == .success, "\(result.complaint)")
    #expect(run.journal.count == 2)
  }

  @Test(
    "A heading in another unit of measure than the row's does not change what a bare figure means")
  func headingMeasure() throws {
    let (bare, run) = try imported(table("完成值（万元）", "\(Self.loans),1200000"))
    #expect(bare.exitCode == .badData)
    #expect(bare.complaint.contains("1200000万元"))
    #expect(run.journal.isEmpty)
    let (written, _) = try imported(table("完成值（万元）", "\(Self.loans),1200000万元"))
    #expect(written.exitCode == .success, "\(written.complaint)")
  }

  @Test(
    "A filled cell under a heading that no form has is told with the heading that was meant",
    arguments: [("完成额", "完成值"), ("进展", "工作进展"), ("Progess made", "Progress made")])
  func unknownHeading(heading: String, meant: String) throws {
    let (result, run) = try imported(
      table("工作状态,\(heading)", "huzhou-2023/1.2,推进中,已部署"))
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("form.csv: 2: \(heading)"), "\(result.complaint)")
    #expect(result.complaint.contains(meant), "\(result.complaint)")
    #expect(run.journal.isEmpty)
    // Nothing is lost where nothing is filled in.
    let (empty, _) = try imported(table("工作状态,\(heading)", "huzhou-2023/1.2,推进中,"))
    #expect(empty.exitCode == .success, "\(empty.complaint)")
  }

  @Test(
    "A heading that stands twice, or is missing, is an error",
    arguments: [
      ("完成值,完成值", "\(loans),120,130", "“完成值”"), ("数据来源,说明", "\(loans),统计局,", "缺少表头“完成值”"),
      ("完成值,说明", "huzhou-2023/1.2,,", "缺少表头“工作状态”"),
    ])
  func headings(headings: String, row: String, told: String) throws {
    let (result, run) = try imported(table(headings, row))
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains(told), "\(result.complaint)")
    #expect(run.journal.isEmpty)
  }

  @Test("Without the column of identifiers nobody can tell what the rows are for")
  func noIdentifiers() throws {
    let text = "报送单位,季度,编号,完成值\n市金融办,2023Q2,\(Self.loans),120\n"
    let (result, _) = try imported(text)
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("缺少表头“标识”"))
  }

  @Test(
    "Every row is of one unit and for one quarter",
    arguments: [
      ("市人行,2023Q2", "form.csv: 3: 报送单位", "“市人行”"), ("市金融办,2023Q1", "form.csv: 3: 季度", "“2023Q1”"),
      ("市金融半,2023Q2", "form.csv: 3: 报送单位", "“市金融半”"),
    ])
  func strangers(owner: String, place: String, told: String) throws {
    let text = table("完成值", "\(Self.loans),120") + "\(owner),\(Self.small),21\n"
    let (result, run) = try imported(text)
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains(place) && result.complaint.contains(told))
    #expect(run.journal.isEmpty)
  }

  @Test("Rows that leave the unit out, or name it by an alias, are of the file's unit")
  func sameUnit() throws {
    let text =
      table("完成值", "\(Self.loans),120")
      + "市人民政府金融工作办公室,,\(Self.small),21%\n"
    let (result, run) = try imported(text)
    #expect(result.exitCode == .success, "\(result.complaint)")
    #expect(run.journal.count == 3)
  }

  @Test("A record with more fields than headings has lost its quotation marks")
  func tooManyFields() throws {
    let (result, run) = try imported(
      table("工作状态,工作进展", "huzhou-2023/1.2,推进中,已部署,下月完成", "huzhou-2023/1.3,推进中,已部署"))
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("form.csv: 2"), "\(result.complaint)")
    #expect(run.journal.isEmpty)
  }

  @Test("A text form that was saved as a workbook is read as it was")
  func savedAsWorkbook() throws {
    let run = try WorkspaceRun()
    let rows = [
      ["报送单位", "季度", "标识", "完成值"], ["市金融办", "2023Q2", Self.loans, "120"],
    ]
    let sheet = Sheet(name: "Sheet1", rows: rows.map { SheetRow($0.map { SheetCell($0) }) })
    let bytes = Workbook(title: "", language: "zh", sheets: [sheet]).xlsx()
    try OutputFile.write(bytes, to: run.path + "/form.xlsx")
    let result = run("import @/form.xlsx")
    #expect(result.exitCode == .success, "\(result.complaint)")
    #expect(run.journal.count == 2)
  }
}
