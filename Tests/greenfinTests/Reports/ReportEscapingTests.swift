import Foundation
import OfficeFormats
import Testing

@testable import greenfin

@Suite("What units write arrives as text in every format")
struct ReportEscapingTests {
  /// A formula, markup, a terminal sequence, a direction override, and Markdown.
  static let texts = [
    "=1+1", "<script>alert(1)</script>", "\u{1B}[31mred", "\u{202E}cod.exe", "]]></w:t>",
    "[a](javascript:x)", "| a | b |",
  ]

  private func year(_ text: String) throws -> MadeUpYear {
    try MadeUpYear(adding: [
      [
        "progress", "huzhou-2023/1.1", "--state", "delayed", "--problems", text, "--next", text,
        "--period", "2023Q2", "--unit", "市金融办",
      ],
      [
        "revise", "huzhou-2023/new-funds", "55支", "--effective", "2023-06-01", "--why", text,
      ],
    ])
  }

  @Test("Texts show what cannot be seen and run nothing", arguments: texts)
  func text(nasty: String) throws {
    let year = try year(nasty)
    for format in ["table", "plain", "markdown", "html", "json", "csv", "jsonl"] {
      for more in ["", "--unit 市金融办", "--since 2023Q1"] {
        let run = year.report("--format \(format) \(more)")
        #expect(run.exitCode == .success)
        let output = run.output.unicodeScalars
        #expect(!output.contains("\u{1B}") && !output.contains("\u{202E}"), "\(format)")
        if format == "html" { #expect(!run.output.contains("<script>alert")) }
        if format == "markdown" {
          #expect(!run.output.contains("<script>alert") && !run.output.contains("[a](java"))
        }
      }
    }
  }

  @Test("A workbook has no formula, whatever was written", arguments: texts)
  func workbook(nasty: String) throws {
    let year = try year(nasty)
    let path = year.folder.path + "/report.xlsx"
    #expect(year.report("-o \(path)").exitCode == .success)
    let contents = try WorkbookReader.read([UInt8](try Data(contentsOf: URL(filePath: path))))
    let cells = contents.sheets.flatMap(\.rows).flatMap(\.cells)
    #expect(cells.allSatisfy { !$0.isFormula })
    if nasty == "=1+1" {
      #expect(cells.contains { $0.value == .text("市金融办：=1+1") })
    }
  }

  @Test("A document can be written whatever was written into it", arguments: texts)
  func document(nasty: String) throws {
    let year = try year(nasty)
    let path = year.folder.path + "/report.docx"
    let words =
      "report --quarter 2023Q2 --plan huzhou-2023".split(separator: " ").map(String.init)
      + ["-o", path, "--to", nasty, "--issuer", nasty, "--signed-by", nasty]
    #expect(ProgramRun(words, environment: year.environment).exitCode == .success)
    #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Array("PK".utf8)))
  }
}
