import Foundation
import OfficeFormats
import Testing

@testable import greenfin

/// What a unit must find in its letter, and in what changed.
@Suite("What a letter says")
struct LetterContentTests {
  private func letter(_ options: String = "--format markdown") throws -> String {
    try MadeUpYear.shared().report("--unit 市人行 \(options)").output.replacing("\\", with: "")
  }

  @Test("What is not met, what was not kept and what has no figure stand apart")
  func due() throws {
    let text = try letter()
    let start = "将于2023年12月31日到期、"
    #expect(text.contains(start + "尚未达到的有3项：新增重大项目贷款；新增制造业中长期贷款；为企业减费让利。"))
    #expect(text.contains(start + "未保持的有1项：普惠小微贷款增速。"))
    #expect(text.contains(start + "没有可用的数据的有16项："))
    #expect(try letter("--format markdown --lang en").contains("not kept (1): Growth of inclusive"))
  }

  @Test("What others have reported on is still to be reported on by the unit")
  func reported() throws {
    let text = try letter()
    #expect(text.contains("| 工作 | 状态 | 完成比例 | 本单位已报 |"))
    #expect(text.contains("| 1.2 四项信贷指标 | 推进中 | 55% | 是 |"))
    #expect(text.contains("| 1.3 深化“银企命运共同体”行动 | 推进中 | 40% | 否 |"))
    #expect(text.contains("；1.3 深化“银企命运共同体”行动；"))
  }

  @Test("It says who has filed, or files, what the unit is not asked for, and when milestones are")
  func filers() throws {
    let text = try letter()
    #expect(text.contains("已由市银保监局报送的2项：新增重大项目贷款；新增制造业中长期贷款。"))
    #expect(text.contains("完成时由本单位填报的2项："))
    #expect(!text.contains("尚未报送的目标值3项"))
    let other = try MadeUpYear.shared().report("--unit 市正策担保公司 --format markdown --lang en")
    #expect(!other.output.contains("targets not reported yet"))
  }

  @Test("Nothing is compared in it, and it does not say so")
  func method() throws {
    #expect(!(try letter().contains("末的比较")))
    #expect(try MadeUpYear.shared().report("--format markdown").output.contains("末的比较"))
  }

  @Test("As a workbook it holds what the unit has to see to, and no other unit")
  func workbook() throws {
    let year = try MadeUpYear.shared()
    let path = year.folder.path + "/letter.xlsx"
    #expect(year.report("--unit 市人行 -o \(path)").exitCode == .success)
    let contents = try WorkbookReader.read([UInt8](try Data(contentsOf: URL(filePath: path))))
    #expect(
      contents.sheets.map(\.name) == [
        "总体情况", "待办事项", "目标值", "工作", "报送", "滞后", "变化", "数据更正", "目标调整", "说明",
      ])
    let rows = contents.sheets[1].rows.map { row in
      row.cells.compactMap { cell -> String? in
        if case .text(let text) = cell.value { text } else { nil }
      }
    }
    // Three that are not met, one not kept, sixteen without figures; two figures and 26 actions that are
    // missing; and the next return.
    #expect(rows.count == 1 + 3 + 1 + 16 + 2 + 26 + 1)
    #expect(rows.contains { $0.starts(with: ["未保持", "普惠小微贷款增速"]) })
    #expect(rows.contains { $0.starts(with: ["下次报送", "下一季度报送"]) })
    let all = contents.sheets.flatMap(\.rows).flatMap(\.cells).map { "\($0.value)" }
    #expect(!all.contains { $0.contains("市产业集团") })
  }

  @Test("What changed tells how far actions have come in one state")
  func shares() throws {
    let text = try MadeUpYear.shared().report("--since 2023Q1 --format markdown").output
    #expect(text.contains("四项信贷指标：完成比例由20%到55%（仍为“推进中”）。"))
    #expect(!(try MadeUpYear.shared().report("--format markdown").output.contains("由20%到55%")))
  }

  @Test("Targets of one name are told apart by the year they are due in")
  func years() {
    let run = ProgramRun("report --quarter 2023Q2 --plan zhanjiang-2023 --format markdown")
    for name in ["绿色信贷占比〔2023年〕", "绿色信贷占比〔2025年〕", "绿色信贷占比〔2030年〕"] {
      #expect(run.output.contains(name))
    }
  }

  @Test(
    "Actions are called by whole phrases",
    arguments: [
      ("zh", "1.2 四项信贷指标"), ("zh", "2.1 推进“凤凰行动”"), ("en", "2.1 Pursue the \"Phoenix Action\""),
      ("zh", "4.3 针对小微企业治理环境、安全生产、职工健康和产品质量等投保需要，探索开办ESG保险"),
      (
        "en",
        "5.1 Improve the confirmation of rights, transfer and valuation of ecological products"
      ), ("en", "10.2 Gather banks, insurers and other institutions"),
    ])
  func names(language: String, name: String) throws {
    let text = try MadeUpYear.shared().report("--format markdown --lang \(language)").output
    #expect(text.replacing("\\", with: "").contains("| \(name) |"))
    #expect(!text.contains("…"))
  }

  @Test("Quotation marks inside quotation marks are single ones")
  func quotes() throws {
    let text = try MadeUpYear.shared().report("--format markdown").output
    #expect(text.replacing("\\", with: "").contains("“1.3 深化‘银企命运共同体’行动”"))
  }
}
