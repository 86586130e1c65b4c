import Foundation
import GreenFinCore
import OfficeFormats
import Testing

@testable import greenfin

/// One report in every format carries the same figures.
///
/// Word documents, and all formats once more by readers of other makers, are held against each other
/// by `Tests/validate-reports`.
@Suite("Every format of a report carries the same figures")
struct ReportFiguresTests {
  /// What a target's row says, as the JSON has it.
  private struct Row {
    let name: String
    let texts: [String]
    let numbers: [String: String]

    init(_ object: [String: Any]) throws {
      name = try #require(object["name"] as? String)
      let percents = ["completion", "timeProgress"].compactMap { key in
        (object[key] as? NSNumber).map { String(format: "%.1f%%", $0.doubleValue * 100) }
      }
      let figure = (object["figure"] as? NSNumber).map { (number: NSNumber) -> String in
        let unit = object["figureUnit"] as? String ?? ""
        return (unit == "位" ? "第" : "") + "\(Decimal(string: "\(number)") ?? 0)" + unit
      }
      let verdict = try #require((object["verdict"] as? String).flatMap(Verdict.init(rawValue:)))
      let isDone = (object["promise"] as? String) == "完成"
      texts =
        [object["promise"] as? String, isDone ? nil : figure].compactMap(\.self) + percents
        + [verdict.label.chinese]
      numbers = ["completion", "figure", "target"].reduce(into: [:]) { numbers, key in
        numbers[key] = (object[key] as? NSNumber).map { "\($0)" }
      }
    }
  }

  private static func rows(_ year: MadeUpYear) throws -> [Row] {
    let json = try JSONSerialization.jsonObject(
      with: Data(year.report("--format json").output.utf8))
    let targets = try #require((json as? [String: Any])?["targets"] as? [[String: Any]])
    #expect(targets.count == 38)
    return try targets.map { try Row($0) }
  }

  @Test("Text formats", arguments: ["table", "plain", "markdown", "html"])
  func texts(format: String) throws {
    let year = try MadeUpYear.shared()
    let output = year.report("--format \(format)").output
    let lines =
      format == "html"
      ? output.components(separatedBy: "<tr role=\"row\" id=").dropFirst().map(Self.plain)
      : output.split(separator: "\n").map { Self.unescaped(String($0)) }
    for row in try Self.rows(year) {
      let found = lines.contains { line in
        line.contains(row.name) && row.texts.allSatisfy { line.contains($0) }
      }
      #expect(found, "\(row.name): \(row.texts)")
    }
  }

  /// The words of a piece of a page.
  private static func plain(_ markup: String) -> String {
    markup.replacing(/<[^>]*>/, with: " ").replacing("&gt;", with: ">").replacing("&lt;", with: "<")
  }

  /// Markdown without its backslashes.
  private static func unescaped(_ line: String) -> String {
    line.replacing("&gt;", with: ">").replacing("&lt;", with: "<").replacing("\\", with: "")
  }

  @Test("Separated values and lines of JSON hold what the JSON holds", arguments: ["csv", "jsonl"])
  func machines(format: String) throws {
    let year = try MadeUpYear.shared()
    let lines = year.report("--format \(format)").output.split(separator: "\n")
    let rows = try Self.rows(year)
    #expect(lines.count == rows.count + (format == "csv" ? 1 : 0))
    for (row, line) in zip(rows, lines.suffix(rows.count)) {
      #expect(line.contains(row.name))
      for number in row.numbers.values { #expect(line.contains(number), "\(row.name) \(number)") }
    }
  }

  @Test("The workbook holds numbers, shares and days to calculate with")
  func workbook() throws {
    let year = try MadeUpYear.shared()
    let path = year.folder.path + "/report.xlsx"
    #expect(year.report("-o \(path)").exitCode == .success)
    let contents = try WorkbookReader.read([UInt8](try Data(contentsOf: URL(filePath: path))))
    #expect(
      contents.sheets.map(\.name) == [
        "总体情况", "目标值", "工作", "单位", "报送", "滞后", "变化", "未报送和退回", "数据更正", "目标调整", "说明",
      ])
    let sheet = contents.sheets[1]
    let heads = Dictionary(
      uniqueKeysWithValues: sheet.rows[0].cells.map { (text($0.value), $0.place.column) })
    for (index, row) in try Self.rows(year).enumerated() {
      func cell(_ head: String) -> CellContents.Value? {
        heads[head].flatMap { column in
          sheet.cell(at: CellReference(row: index + 2, column: column))?.value
        }
      }
      #expect(cell("指标").map(text) == row.name)
      for (key, head) in [("completion", "完成率"), ("figure", "实绩"), ("target", "目标值")] {
        let seen = cell(head).flatMap { Double(text($0)) }
        let wanted = row.numbers[key].flatMap(Double.init)
        #expect(seen == wanted, "\(row.name) \(head)")
      }
    }
  }

  @Test("The workbook of what changed counts all targets, as the bulletin does")
  func changes() throws {
    let year = try MadeUpYear.shared()
    func sheets(_ options: String) throws -> [String: [[String]]] {
      let path = year.folder.path + "/part.xlsx"
      #expect(year.report("\(options) -o \(path)").exitCode == .success)
      let contents = try WorkbookReader.read([UInt8](try Data(contentsOf: URL(filePath: path))))
      return Dictionary(
        uniqueKeysWithValues: contents.sheets.map { sheet in
          (sheet.name, sheet.rows.map { $0.cells.map { text($0.value) } })
        })
    }
    let (whole, part) = (try sheets(""), try sheets("--since 2023Q1"))
    func counts(_ sheets: [String: [[String]]]) -> [[String]] {
      (sheets["总体情况"] ?? []).filter { $0.count > 2 }.dropFirst().map { $0 }
    }
    #expect(!counts(whole).isEmpty && counts(part) == counts(whole))
    #expect(whole["单位"] != nil && part["单位"] == whole["单位"])
    #expect(whole["报送"] != nil && whole["未报送和退回"] != nil)
    #expect(part["报送"] == nil && part["未报送和退回"] == nil)
    let all = part.values.joined().joined()
    #expect(all.contains { $0.contains("在期目标值共38项") })
    #expect(!all.contains { $0.contains("“huzhou-2023/") })
  }

  private func text(_ value: CellContents.Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let digits), .percentage(let digits): digits
    default: "\(value)"
    }
  }
}
