import Foundation
import GreenFinCore
import Testing

@testable import OfficeFormats
@testable import greenfin

/// Two made-up offices over two made-up years in a workspace, with figures, progress and returns.
///
/// Worked out by hand. 2023: A reaches 90 of 100 (36 of 40), its action is done (30), four returns of
/// four on time (15): 81 of 85. B reaches 50 (20), its action is under way in a plan that goes on and
/// does not belong to the year, one return of four (3.75): 23.75 of 55. 2024: A reaches 60 (24), done
/// (30), three returns of four (11.25): 65.25 of 85. B reaches 80 (32), done (30), all returns (15): 77
/// of 85. So they change places.
@Suite("The appraisal of a year with a journal")
struct AppraisedYearTests {
  private final class Year: Sendable {
    let folder: TemporaryFolder
    let path: String

    static let recorded = Result { try Year() }

    init() throws {
      folder = try TemporaryFolder()
      path = folder.path + "/w"
      #expect(ProgramRun(["init", path]).exitCode == .success)
      try write(
        #"{"format": 1, "workspace": {"plans": ["two"], "recorder": "某人"}}"#, "greenfin.json")
      try write(AppraiseCommandTests.madeUpYears(), "plans/two.json")
      for (index, line) in Self.lines.enumerated() {
        // Recorded in March 2025, when both years were over.
        let run = ProgramRun(
          line, environment: environment, draws: UInt64(index * 100),
          minutesLater: 600 * 24 * 60)
        #expect(run.exitCode == .success, "\(line): \(run.complaint)")
      }
    }

    func write(_ text: String, _ name: String) throws {
      try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }

    var environment: [String: String] { ["GREENFIN_WORKSPACE": path, "NO_COLOR": "1"] }

    private static let lines =
      [
        "progress two/1.1 --state done --period 2023Q4 --unit 虚构甲办",
        "progress two/1.2 --state inProgress --percent 40 --period 2023Q4 --unit 虚构乙办",
        "progress two/1.2 --state done --period 2024Q3 --unit 虚构乙办",
      ]
      + ["2023Q1 2023-04-20", "2023Q2 2023-07-01", "2023Q3 2023-10-20", "2023Q4 2024-01-20"]
      .map { submitted("虚构甲办", $0) } + [submitted("虚构乙办", "2023Q1 2023-04-01")]
      + ["2024Q1 2024-04-20", "2024Q2 2024-07-21", "2024Q3 2024-10-20", "2024Q4 2025-01-20"]
      .map { submitted("虚构甲办", $0) }
      + ["2024Q1 2024-04-02", "2024Q2 2024-07-02", "2024Q3 2024-10-02", "2024Q4 2025-01-02"]
      .map { submitted("虚构乙办", $0) }

    private static func submitted(_ unit: String, _ when: String) -> String {
      let parts = when.split(separator: " ")
      return "returns submit \(unit) --quarter \(parts[0]) --date \(parts[1]) --accept"
    }
  }

  private func run(_ options: String, year: Int = 2024, on day: String = "2025-02-01") throws
    -> ProgramRun
  {
    ProgramRun(
      "appraise --year \(year) --plan two --as-of \(day) \(options)",
      environment: try Year.recorded.get().environment)
  }

  private func file(_ name: String, _ options: String = "") throws -> [UInt8] {
    let path = try Year.recorded.get().folder.path + "/" + name
    let run = try run("\(options) -o \(path)")
    #expect(run.exitCode == .success, "\(run.complaint)")
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  @Test(
    "Targets, actions and returns make exact scores, ranks and changes of rank",
    arguments: [
      (
        2023,
        ["made-up/a\t1\t95.294117647059\texcellent\t\t", "made-up/b\t2\t43.181818181818\tpoor\t\t"]
      ),
      (
        2024,
        [
          "made-up/b\t1\t90.588235294118\texcellent\t2\t1",
          "made-up/a\t2\t76.764705882353\tfair\t1\t-1",
        ]
      ),
    ])
  func scores(year: Int, rows: [String]) throws {
    let output = try run(
      "--format tsv --fields id,rank,score,grade,previousRank,rankChange", year: year
    ).output
    #expect(output.split(separator: "\n").dropFirst().map(String.init) == rows)
  }

  @Test("Every point of a card says where it is from, for machines and for people")
  func card() throws {
    let output = try run("--subject 虚构甲办 --format json").output
    let card = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let criteria = try #require(card["criteria"] as? [[String: Any]])
    let actions = try #require((criteria[1]["reckonedFrom"] as? [[String: Any]])?.first)
    #expect(actions["id"] as? String == "two/1.1" && actions["share"] as? Double == 1)
    #expect(actions["source"] as? String == "journal made-up/a 2023Q4")
    #expect(actions["sourceText"] as? String == "虚构甲办2023年第四季度报送")
    #expect(
      actions["sourceTextEn"] as? String == "Office A, report for the fourth quarter of 2023")
    let returns = try #require(criteria[2]["reckonedFrom"] as? [[String: Any]])
    #expect(returns.compactMap { $0["share"] as? Double } == [1, 0, 1, 1])
    #expect(returns[1]["state"] as? String == "应于2024年7月20日前报送，2024年7月21日报送，逾期1天")
    for (language, words) in [("zh", ["按时报送（4项）", "逾期1天"]), ("en", ["1 day late", "Office A"])] {
      let text = try run("--subject 虚构甲办 --format plain --lang \(language)").output
      for word in words { #expect(text.contains(word), "\(word)") }
      #expect(!text.contains("journal made-up"))
    }
  }

  @Test("A return that is not due yet does not count, and what was not known does not either")
  func days() throws {
    let early = try run("--subject 虚构乙办 --format json", on: "2024-12-31").output
    #expect(early.contains("returns on time: 3 of 3 due"))
    let unknown = try run("--known-at 2023-07-09 --format tsv --fields id,points,scorable").output
    #expect(unknown.contains("made-up/a\t24\t40"))
  }

  @Test("The workbook holds the figures of the JSON as numbers")
  func workbook() throws {
    let contents = try WorkbookReader.read(try file("year.xlsx"))
    #expect(contents.sheets.map(\.name) == ["名次", "评分明细", "逐项来历", "说明"])
    let rows = contents.sheets[0].rows.map { row in row.cells.map { text($0.value) } }
    let head = rows[0]
    let wanted = [
      "名称": "虚构乙办", "名次": "1", "上年名次": "2", "比上年": "1", "得分": "90.588235294118", "等级": "优秀",
      "目标值完成（55）": "32", "重点工作完成（30）": "30", "按时报送（15）": "15", "已得": "77", "可评": "85", "可评比例": "1",
    ]
    for (name, value) in wanted {
      let column = try #require(head.firstIndex(of: name), "\(name)")
      let place = CellReference(row: 2, column: column + 1)
      #expect(contents.sheets[0].cell(at: place).map { text($0.value) } == value, "\(name)")
    }
    let origins = contents.sheets[2].rows.flatMap { $0.cells.map { text($0.value) } }
    #expect(origins.contains("虚构甲办2023年第四季度报送"))
    let method = contents.sheets[3].rows.flatMap { $0.cells.map { text($0.value) } }
    #expect(method.contains { $0.hasPrefix("权重：目标值完成 55（牵头和负责的目标值 40") })
  }

  private func text(_ value: CellContents.Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let digits), .percentage(let digits): digits
    default: "\(value)"
    }
  }

  @Test("The document ranks, explains and shows a card for each", arguments: ["zh", "en"])
  func document(language: String) throws {
    var archive = try ZipArchive(try file("year-\(language).docx", "--lang \(language)"))
    let part = try #require(try archive.contents(of: "word/document.xml"))
    let text = String(decoding: part, as: UTF8.self)
    let words =
      language == "zh"
      ? ["2024年责任单位年度考核", "90.59", "76.76", "附件", "评分明细和来历", "逾期1天"]
      : ["Year-end appraisal of responsible units, 2024", "90.59", "Annex", "1 day late"]
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  @Test("The page can be filtered by group and result and needs no network")
  func page() throws {
    let page = String(decoding: try file("year.html"), as: UTF8.self)
    for text in ["data-f0=\"虚构市市级部门\"", "90.59", "逾期1天", "default-src 'none'"] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("http://") && !page.contains("https://"))
  }

  @Test(
    "One group alone keeps its places; a group that there is not is told with those that there are")
  func groups() throws {
    let departments = try run("--group departments --format tsv --fields id,rank").output
    #expect(departments == "id\trank\nmade-up/b\t1\nmade-up/a\t2\n")
    #expect(try run("--group 区县 --format json").output == "[]\n")
    let wrong = try run("--group 处室")
    #expect(wrong.exitCode == .usage && wrong.complaint.contains("districts (区县)"))
  }

  @Test(
    "What a workbook or a document cannot do is refused",
    arguments: [
      ("--format xlsx", "这种格式不能写到屏幕上"), ("-o x.xlsx --fields id", "--fields不能用于xlsx和docx"),
      ("-o x.docx --limit 1", "--limit不能用于xlsx和docx"),
    ])
  func refusals(options: String, sentence: String) throws {
    let run = try run(options)
    #expect(run.exitCode == .usage && run.complaint.contains(sentence), "\(run.complaint)")
  }

  @Test("A workspace can have a rubric of its own, which --rubric goes before")
  func ownRubric() throws {
    let folder = try TemporaryFolder()
    _ = ProgramRun(["init", folder.path + "/w"])
    let path = folder.path + "/w"
    let environment = ["GREENFIN_WORKSPACE": path, "NO_COLOR": "1"]
    func write(_ text: String, _ name: String) throws {
      try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }
    try write(#"{"format": 1, "workspace": {"rubric": "own.json"}}"#, "greenfin.json")
    let missing = ProgramRun("appraise --year 2023", environment: environment)
    #expect(missing.exitCode == .inputMissing)
    try write(
      try Package.text("Data/rubrics/year-end.json")
        .replacing("\"id\": \"year-end\"", with: "\"id\": \"ours\""), "own.json")
    let line = "appraise --year 2023 --format tsv --fields rubric --limit 1"
    let own = ProgramRun(line, environment: environment)
    #expect(own.output == "rubric\nours\n", "\(own.complaint)")
    #expect(
      ProgramRun(line + " --rubric year-end", environment: environment).output
        == "rubric\nyear-end\n")
  }
}
