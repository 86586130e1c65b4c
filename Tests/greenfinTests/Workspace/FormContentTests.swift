import GreenFinCore
import OfficeFormats
import Testing

@testable import greenfin

@Suite("What units write into forms")
struct FormContentTests {
  private static let loans = "huzhou-2023/major-project-loans-increase"
  private static let firms = "huzhou-2023/new-financial-institutions"
  private static let guide = "huzhou-2023/enterprise-transition-plan-guide"
  private static let headings =
    "报送单位,季度,标识,完成值,截至日期,口径,数据来源,说明,工作状态,完成百分比,工作进展,存在问题"

  private func file(
    _ run: WorkspaceRun, _ unit: String, _ rows: String..., quarter: String = "2023Q2"
  )
    throws -> String
  {
    let lines = rows.map { "\(unit),\(quarter),\($0)" }
    _ = try run.write(
      ([Self.headings] + lines).joined(separator: "\n") + "\n", to: "\(unit).csv")
    return "@/\(unit).csv"
  }

  @Test(
    "What is filled in beside a figure that is not is never dropped without a word",
    arguments: [
      ("\(loans),,,,,七月底公布,,,,", "说明"), ("\(loans),,,,统计局,,,,,", "数据来源"),
      ("\(loans),,2023-05-31,,,,,,,", "截至日期"), ("\(loans),,,本季度,,,,,,", "口径"),
    ])
  func withoutFigure(row: String, column: String) throws {
    let run = try WorkspaceRun()
    let path = try file(run, "市金融办", row, "huzhou-2023/1.2,,,,,,推进中,,,")
    let result = run("import \(path)")
    #expect(result.exitCode == .gate)
    #expect(result.complaint.contains("2: \(column)"), "\(result.complaint)")
    #expect(run("import \(path) --accept").exitCode == .success)
  }

  @Test(
    "A cell that does not belong to the row's sort is an error",
    arguments: [
      ("huzhou-2023/1.2,120,,,,,推进中,,,", "完成值"), ("\(loans),120,,,,,推进中,,,", "工作状态"),
      ("\(loans),120,,,,,,,已部署,", "工作进展"), ("huzhou-2023/1.2,,,,,说明,推进中,,,", "说明"),
    ])
  func misplaced(row: String, column: String) throws {
    let run = try WorkspaceRun()
    let result = run("import \(try file(run, "市金融办", row))")
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("2: \(column)"), "\(result.complaint)")
    #expect(run.journal.isEmpty)
  }

  @Test(
    "A milestone is done, or not, in whatever word; anything else is asked about",
    arguments: [
      ("是", 1), ("√", 1), ("已完成", 1), ("完成", 1), ("done", 1), ("Yes", 1), ("1", 1), ("否", 0),
      ("0", 0),
      ("no", 0), ("2", nil), ("快了", nil), ("50%", nil),
    ] as [(String, Int?)])
  func milestone(word: String, value: Int?) throws {
    let run = try WorkspaceRun()
    let result = run("import \(try file(run, "市金融办", "\(Self.guide),\(word),,,,,,,,"))")
    #expect((result.exitCode == .success) == (value != nil), "\(result.complaint)")
    if let value {
      #expect(run.journal.first?.contains(#""value":\#(value),"#) == true, "\(run.journal)")
    } else {
      #expect(result.complaint.contains("2: 完成值") && run.journal.isEmpty)
    }
  }

  @Test(
    "A bound is no figure, and is refused with what to write",
    arguments: [("至少800", "写出实际数值"), ("800以上", "写出实际数值"), ("≥800", "写出实际数值")])
  func bound(written: String, cure: String) throws {
    let run = try WorkspaceRun()
    let result = run(
      "import \(try file(run, "市金融办", "huzhou-2023/tech-sme-loan-balance,\(written),,,,,,,,"))")
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains(cure), "\(result.complaint)")
  }

  @Test("Two and a half institutions are asked about")
  func fraction() throws {
    let run = try WorkspaceRun()
    let path = try file(run, "市金融办", "\(Self.firms),2.5,,,,,,,,")
    let result = run("import \(path)")
    #expect(result.exitCode == .gate)
    #expect(result.complaint.contains("不是整数"))
    #expect(run("import \(path) --accept").exitCode == .success)
  }

  @Test("A second unit that gives another figure has to be accepted, and both are shown")
  func conflict() throws {
    let run = try WorkspaceRun()
    let first = try file(run, "市金融办", "\(Self.loans),120,,,,,,,,")
    let second = try file(run, "市人行", "\(Self.loans),110,,,,,,,,")
    // In one command or in two makes no difference.
    let both = run("import \(first) \(second) --dry-run")
    #expect(both.exitCode == .gate)
    #expect(both.complaint.contains("与市金融办报送的120亿元不同"), "\(both.complaint)")
    #expect(run("import \(first)").exitCode == .success)
    #expect(run("import \(second)").exitCode == .gate)
    #expect(run("import \(second) --accept").exitCode == .success)
    let returns = run("returns --quarter 2023Q2")
    #expect(returns.output.contains("市金融办120亿元，市人行110亿元"), "\(returns.output)")
    // A third that agrees with the second still differs from the first.
    let third = try file(run, "市银保监局", "\(Self.loans),110,,,,,,,,")
    #expect(run("import \(third)").complaint.contains("120亿元"))
  }

  @Test("A district's figure is its own, and the city's stays unknown")
  func district() throws {
    let run = try WorkspaceRun()
    let path = try file(run, "安吉县政府", "\(Self.loans),30,,,,,,,,")
    #expect(run("import \(path)").exitCode == .success)
    #expect(run.journal.first?.contains("huzhou/anji") == true)
    let check = run(
      "check --indicator major-project-loans-increase --format json --as-of 2023-06-30")
    #expect(check.output.contains(#""verdict": "noData""#), "\(check.output)")
  }

  @Test("A district's form says whose target it is that stands beside its own figure")
  func districtTarget() throws {
    let run = try WorkspaceRun()
    let anji = run("form --quarter 2023Q2 --unit 安吉县政府 -o - --format csv").output
    #expect(anji.contains("安吉县,本单位（报本地区数）,湖州市300亿元"), "\(anji)")
    let office = run("form --quarter 2023Q2 --unit 市金融办 -o - --format csv").output
    #expect(office.contains("湖州市,本单位（文件未写明牵头，取首列单位）,300亿元"))
  }

  @Test(
    "A figure that is about right is replaced only where that is meant; a collective has no form")
  func aboutRight() throws {
    let run = try WorkspaceRun()
    let first = try file(run, "市金融办", "\(Self.loans),约120,,,,,,,,")
    #expect(run("import \(first)").exitCode == .success)
    let next = try file(run, "市金融办", "\(Self.loans),130,,,,,,,,")
    let asked = run("import \(next)")
    #expect(asked.exitCode == .gate)
    #expect(asked.complaint.contains("已有数据约120亿元，将被更正"), "\(asked.complaint)")
    let part = try file(run, "市金融办", "huzhou-2023/1.2,,,,,,推进中,0.6,,")
    let percent = run("import \(part)").complaint
    #expect(percent.contains("写成60%"), "\(percent)")
    let all = run("import \(next) --unit 各区县政府")
    #expect(all.exitCode == .badData)
    #expect(all.complaint.contains("可以指多个单位") && all.complaint.contains("anji"), "\(all.complaint)")
  }

  @Test("A return that was sent back is handed in again by the same file, and the listing says so")
  func handedInAgain() throws {
    let run = try WorkspaceRun()
    let path = try file(run, "市金融办", "\(Self.loans),120,,,,,,,,")
    #expect(run("import \(path)").exitCode == .success)
    #expect(run("import \(path)").output.contains("早已导入"))
    #expect(run("returns send-back 市金融办 --quarter 2023Q2 --why 缺说明").exitCode == .success)
    let again = run("import \(path)")
    #expect(again.exitCode == .success)
    #expect(again.output.contains("重新报送") && !again.output.contains("早已导入"))
    let returns = run("returns --quarter 2023Q2 --unit 市金融办 --format json")
    #expect(returns.output.contains(#""state": "submitted""#))
    let count = run.journal.count
    #expect(run("import \(path)").output.contains("早已导入"))
    #expect(run.journal.count == count)
  }

  @Test("What was said of actions after a quarter was closed has to be accepted too")
  func closedQuarter() throws {
    let run = try WorkspaceRun()
    #expect(run("quarter close 2023Q2 --accept").exitCode == .success)
    let path = try file(run, "市金融办", "huzhou-2023/1.2,,,,,,推进中,30,,")
    let result = run("import \(path)")
    #expect(result.exitCode == .gate)
    #expect(result.complaint.contains("2023Q2已结账"))
    #expect(run("import \(path) --accept").exitCode == .success)
    // Saying the same again restates nothing.
    #expect(run("import \(path)").exitCode == .success)
  }

  @Test("A file that is missing ends with the code of missing input, beside a good one too")
  func missingFile() throws {
    let run = try WorkspaceRun()
    let good = try file(run, "市金融办", "\(Self.loans),120,,,,,,,,")
    #expect(run("import @/nowhere.xlsx").exitCode == .inputMissing)
    #expect(run("import \(good) @/nowhere.xlsx").exitCode == .inputMissing)
    #expect(run.journal.count == 2)
  }

  @Test("A text file that is larger than any form is bad data, and says what to delete")
  func tooLarge() throws {
    let run = try WorkspaceRun()
    _ = try run.write(String(repeating: ",,,,,,,\n", count: 2_200_000), to: "large.csv")
    let result = run("import @/large.csv")
    #expect(result.exitCode == .badData)
    #expect(result.complaint.contains("最多16 MB"), "\(result.complaint)")
  }

  @Test(
    "A unit that is misspelt in a file can be named; a file of another unit is not made its own")
  func namedUnit() throws {
    let run = try WorkspaceRun()
    let misspelt = try file(run, "市金融半", "\(Self.loans),120,,,,,,,,")
    let result = run("import \(misspelt)")
    #expect(result.complaint.contains("市金融办（huzhou/finance-office）"), "\(result.complaint)")
    #expect(run("import \(misspelt) --unit 市金融办").exitCode == .success)
    let other = try file(run, "市人行", "\(Self.loans),120,,,,,,,,")
    #expect(run("import \(other) --unit 市金融办").exitCode == .badData)
  }

  @Test("A quarter in which nobody reports gives no form, and says so")
  func nobodyReports() throws {
    let run = try WorkspaceRun()
    let result = run("form --quarter 2019Q1 --all -o @/forms")
    #expect(result.exitCode == .gate)
    #expect(result.complaint.contains("2019Q1"))
    #expect(run("form --quarter 2023Q2 --unit 市人行 -o -").exitCode == .usage)
    let text = run("form --quarter 2023Q2 --unit 市人行 -o - --format csv")
    #expect(text.exitCode == .success && text.output.contains("报送单位"))
  }
}
