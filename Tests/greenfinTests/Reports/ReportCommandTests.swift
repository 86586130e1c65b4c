import Foundation
import GreenFinCore
import OfficeFormats
import Testing

@testable import greenfin

@Suite("Reports on a quarter")
struct ReportCommandTests {
  @Test(
    "What people read is looked at when it changes",
    arguments: [
      ("report", "--width 100"), ("report-en", "--width 100 --lang en"),
      ("report-markdown", "--unit 市金融办 --format markdown"),
      ("report-letter", "--unit 市人行 --width 100"),
      ("report-letter-en", "--unit 市正策担保公司 --lang en --width 100"),
      ("report-since", "--since 2023Q1"), ("report-since-en", "--since 2023Q1 --lang en"),
    ])
  func golden(name: String, options: String) throws {
    let run = try MadeUpYear.shared().report(options)
    #expect(run.exitCode == .success, "\(run.complaint)")
    try GoldenFile(name: name).expect(run.output)
  }

  @Test("Without a workspace the report rests on the documents and says so")
  func withoutJournal() throws {
    let run = ProgramRun(
      "report --quarter 2021Q2 --plan huzhou-2021 --width 100 --lang en",
      environment: ["NO_COLOR": "1"])
    #expect(run.exitCode == .success)
    try GoldenFile(name: "report-documents").expect(run.output)
  }

  @Test("The same report is the same bytes each time", arguments: ["html", "xlsx", "docx", "json"])
  func repeats(ending: String) throws {
    let year = try MadeUpYear.shared()
    let paths = ["one", "two"].map { year.folder.path + "/\($0).\(ending)" }
    for path in paths { #expect(year.report("-o \(path)").exitCode == .success) }
    let files = try paths.map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(files[0] == files[1])
    #expect(!files[0].isEmpty)
  }

  @Test("Machines read the same in both languages", arguments: ["json", "jsonl", "csv", "tsv"])
  func languages(format: String) throws {
    let year = try MadeUpYear.shared()
    let chinese = year.report("--format \(format) --lang zh").output
    #expect(chinese == year.report("--format \(format) --lang en").output)
  }

  @Test(
    "The keys that scripts rely on are there",
    arguments: [
      (
        "",
        [
          "actions", "basis", "counts", "format", "improved", "laggards", "method", "overview",
          "remarks", "restatements", "returns", "revisions", "targets", "title", "worsened",
        ]
      ),
      (
        "--unit 市人行",
        ["actions", "basis", "format", "name", "overview", "return", "targets", "unit"]
      ),
      (
        "--since 2023Q1",
        ["actions", "basis", "counts", "format", "restatements", "revisions", "targets"]
      ),
    ])
  func keys(options: String, keys: [String]) throws {
    let output = try MadeUpYear.shared().report("--format json \(options)").output
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8))
    let object = try #require(json as? [String: Any])
    #expect(Set(keys).isSubset(of: object.keys))
    let targets = try #require(object["targets"] as? [[String: Any]])
    let target = try #require(targets.first)
    let wanted = [
      "id", "name", "target", "unit", "figure", "completion", "gap", "verdict", "before",
    ]
    #expect(Set(wanted).isSubset(of: target.keys))
  }

  @Test(
    "Every plan can be reported on in every quarter, in sentences that are whole",
    arguments: [
      "2021Q1", "2021Q4", "2023Q2 --plan huzhou-2023", "2023Q4 --plan zhanjiang-2023",
      "2023Q4 --plan huzhou-2023 --plan huzhou-fyp14 --plan zhanjiang-2023", "2025Q4",
    ], Language.allCases)
  func everyPlan(quarter: String, language: Language) {
    let run = ProgramRun("report --quarter \(quarter) --lang \(language.rawValue)")
    #expect(run.exitCode == .success, "\(run.complaint)")
    for fault in ["Optional(", "。。", "，，", "，。", "（）", "()", "%个百分点", ". ."] {
      #expect(!run.output.contains(fault), "\(fault)")
    }
  }

  @Test(
    "What cannot be reported on is refused with a way out",
    arguments: [
      ("--quarter 2023Q2 --plan huzhou-2021", "2023Q2不在huzhou-2021的期限内"),
      ("--quarter 2023Q2 --plan huzhou-2023 --since 2023Q3", "“2023Q3”不是2023Q2之前的季度"),
      ("--quarter 2023Q2 --plan huzhou-2023 --since 2022", "“2022”不是2023Q2之前的季度"),
      ("--quarter 2023", "“2023”不是季度"),
      ("--quarter 2023Q2 --unit 各区县政府x", "没有叫“各区县政府x”的单位"),
      ("--quarter 2023Q2 --plan huzhou-2023 --format xlsx", "这种格式不能写到屏幕上"),
    ])
  func refusals(options: String, sentence: String) {
    let run = ProgramRun("report \(options)", environment: ["NO_COLOR": "1"])
    #expect(run.exitCode == .usage)
    #expect(run.complaint.contains(sentence), "\(run.complaint)")
    #expect(run.output.isEmpty)
  }
}
