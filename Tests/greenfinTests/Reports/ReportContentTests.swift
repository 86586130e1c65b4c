import Foundation
import OfficeFormats
import Testing

@testable import greenfin

/// What an office must find in a bulletin, and must not find.
@Suite("What a bulletin says")
struct ReportContentTests {
  @Test(
    "Each fact stands in its sentence, in both languages",
    arguments: [
      ("zh", "已报送5个（其中逾期1个、退回1个），未报送26个。"),
      ("en", "5 had come in (1 late, 1 sent back), 26 had not."),
      ("zh", "## 六、未报送和退回"), ("en", "## 6. Returns that are missing or sent back"),
      ("zh", "本外币贷款增速（文件未明确责任单位，数据由市人行报送）居全省第4位，距年度目标（前3位）还差1位"),
      ("en", "ranked 4th, 1 place short of the yearly target (top 3)"),
      ("zh", "为企业减费让利累计1.4亿元，完成年度目标（不少于2亿元）的70.0%，快于序时进度20.0个百分点"),
      ("en", "70.0% of the yearly target (at least 200 million yuan)"),
      ("zh", "2023年第一季度新增社会融资（截至2023年3月31日）由620亿元更正为605亿元（市人行"),
      ("en", "New social financing (31 March 2023), the first quarter of 2023: restated from"),
      ("zh", "至少增加10支"), ("en", "at least 10 more"),
      ("zh", "### （一）上升2项"), ("en", "### 5.1 Up: 2"), ("zh", "### （三）下降1项"),
      ("zh", "市人行（1.2）：三季度逐项对接重大项目。"),
      ("zh", "| 指标 | 目标 | 实绩 | 截至 | 完成率 | 序时进度 | 差距（百分点） | 每季度还需 | 结论 | 数据来源 |"),
      ("zh", "市人行报送（虚构）"),
    ])
  func facts(language: String, words: String) throws {
    let run = try MadeUpYear.shared().report("--format markdown --lang \(language)")
    #expect(run.output.replacing("\\", with: "").contains(words))
  }

  @Test(
    "No Chinese sentence has a day or a quarter as machines write it, a sign, or a raw source",
    arguments: ["", "--unit 市人行", "--since 2023Q1"])
  func sentences(options: String) throws {
    let output = try MadeUpYear.shared().report("--format markdown \(options)").output
    for line in output.split(separator: "\n") where !line.hasPrefix("|") {
      for pattern in [/\d{4}-\d\d-\d\d/, /\d{4}Q\d/, /[≥≤]/, /时间进度/, /huzhou\//] {
        #expect(line.firstMatch(of: pattern) == nil, "\(line)")
      }
    }
  }

  @Test("What a unit says of an action stands once, and explains no indicator that it may not mean")
  func remarks() throws {
    let output = try MadeUpYear.shared().report("--format markdown").output
    let parts = output.components(separatedBy: "市人行就1.2反映：“部分项目用地手续未办结，放款进度受影响”。")
    #expect(parts.count == 2)
    #expect(parts[0].hasSuffix("对承担新增重大项目贷款、普惠小微贷款增速的工作，"))
  }

  @Test("The furthest behind comes first among what lags")
  func order() throws {
    let run = try MadeUpYear.shared().report("--format json").output
    let start = try #require(run.range(of: "\"laggards\": ["))
    let list = run[start.upperBound...].prefix { $0 != "]" }
    let first = try #require(list.range(of: "new-listed-companies"))
    let second = try #require(list.range(of: "major-project-loans-increase"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test("The changes name the quarter that they are reckoned from")
  func since() throws {
    let year = try MadeUpYear.shared()
    #expect(year.report("--since 2023Q1 --format markdown").output.contains("比2023年第一季度 |"))
    #expect(
      year.report("--since 2023Q1 --format markdown --lang en").output.contains("Since 2023Q1 |"))
    let letter = year.report("--since 2023Q1 --unit 市人行 --format markdown").output
    #expect(letter.hasPrefix("# 市人行：2023年第二季度与2023年第一季度相比的变化"))
    #expect(!letter.contains("引进基金"))
  }

  @Test("A letter says what is missing by name, what falls due, and when the next return is due")
  func letter() throws {
    let output = try MadeUpYear.shared().report("--unit 市银保监局 --format markdown").output
    for words in [
      "将于2023年12月31日到期、尚未达到的有", "尚未报送的工作和试点", "下一季度的报送请于2023年10月20日前完成。",
      "退回理由：缺少放款明细", "市银保监局（1.3）：开展专项督导。",
    ] {
      #expect(output.contains(words), "\(words)")
    }
    let district = try MadeUpYear.shared().report("--unit 吴兴区政府 --format markdown").output
    #expect(district.contains("按附注负责的工作"))
  }

  @Test("Plans of two cities are not mixed unless that was asked for")
  func places() {
    let mixed = ProgramRun("report --quarter 2023Q2", environment: ["NO_COLOR": "1"])
    #expect(mixed.exitCode == .usage)
    #expect(mixed.complaint.contains("2023Q2有几个地方的计划在期：湖州市、湛江市"), "\(mixed.complaint)")
    #expect(mixed.complaint.contains("--plan"))
    let letter = ProgramRun("report --quarter 2023Q2 --unit 市人行 --format markdown")
    #expect(letter.exitCode == .success)
    #expect(!letter.output.contains("湛江"))
  }

  @Test("Where several plans have an indicator of one name, its plan is named")
  func repeatedNames() {
    let run = ProgramRun(
      "report --quarter 2021Q2 --plan huzhou-2021 --plan huzhou-fyp14 --format markdown")
    #expect(run.exitCode == .success)
    #expect(run.output.contains("〔湖州“十四五”绿色金融规划〕") || run.output.contains("〔"))
  }

  @Test("A first report has no section of what moved", arguments: ["markdown", "html"])
  func first(format: String) throws {
    let year = try MadeUpYear.shared()
    let run = ProgramRun(
      "report --quarter 2023Q1 --plan huzhou-2023 --as-of 2023-04-30 --format \(format)",
      environment: year.environment)
    #expect(run.exitCode == .success)
    for words in ["与上期相比", "末相比", "末的比较", "可比的目标值"] {
      #expect(!run.output.contains(words), "\(words)")
    }
  }

  @Test("Formalities that a format has no place for are named", arguments: ["markdown", "html"])
  func formalities(format: String) throws {
    let run = try MadeUpYear.shared().report("--format \(format) --issuer 示例办 --date 2023-07-31")
    #expect(run.exitCode == .success)
    #expect(run.complaint == "提示：--issuer、--date只写进docx，这里没有用到\n")
  }
}

/// How tables find room on paper.
@Suite("Tables on paper")
struct PaperTableTests {
  private func table(_ columns: Int, _ text: String) -> Table {
    Table(
      columns: (0..<columns).map { Column(key: "c\($0)", heading: "表头\($0)", importance: $0) },
      rows: [Array(repeating: Cell(text), count: columns)])
  }

  @Test("No column is dropped, however many there are", arguments: [1, 5, 12, 20])
  func columns(count: Int) {
    for isSmall in [false, true] {
      let set = PaperTable.fitting(table(count, "一千二百三十四亿元"), isSmall: isSmall)
      #expect(set.table.widths.count == count)
      #expect(set.table.headings[0].count == count)
    }
  }

  @Test("A narrow table stands upright in larger letters, a wide one lies across in smaller ones")
  func settings() {
    #expect(!PaperTable.fitting(table(3, "甲"), isSmall: false).table.isSmall)
    let wide = PaperTable.fitting(table(14, "2000000000亿元"), isSmall: false)
    #expect(wide.isLandscape)
    #expect(wide.table.isSmall)
  }

  @Test("Few low rows stay on one page, and high ones may be parted")
  func keeping() {
    #expect(PaperTable.fitting(table(3, "甲"), isSmall: true).table.keeps == .all)
    let high = PaperTable.fitting(
      table(3, String(repeating: "很长的一句话", count: 40)), isSmall: true)
    #expect(high.table.keeps == .headings)
  }

  @Test("Columns that say little leave their room to those that say much")
  func widths() {
    let columns = ["a", "b"].map { Column(key: $0, heading: $0, isFlexible: true) }
    let long = String(repeating: "很长的一句话", count: 20)
    let fitted = PaperColumns(
      Table(columns: columns, rows: [[Cell(""), Cell(long)]]), room: 800, margin: 10)
    #expect(fitted.widths[1] > 10 * fitted.widths[0])
    #expect(fitted.widths.reduce(0, +) == 800)
  }
}
