import GreenFinCore
import OfficeFormats
import Testing

@testable import greenfin

@Suite("Workbooks of forms that somebody changed besides filling them in")
struct FormWorkbookChangeTests {
  private let run: WorkspaceRun
  private let contents: WorkbookContents

  init() throws {
    run = try WorkspaceRun()
    _ = run("form --quarter 2023Q2 --unit 市人行 -o @/form.xlsx")
    contents = try WorkbookReader.read(try InputFile.bytes(run.path + "/form.xlsx"))
  }

  @Test(
    "Cells to fill in that were merged over several rows are named, to be unmerged",
    arguments: [
      ("J2:J4", true), ("A2:N3", true), ("J2:K2", false), ("B2:B4", false), ("A1:N1", false),
    ])
  func merged(range: String, isTold: Bool) throws {
    var contents = contents
    contents.sheets[1].mergedRanges = [try #require(CellRange(range))]
    let findings = FilledForm(contents).findings
    #expect(findings.map(\.place) == (isTold ? ["指标!\(range)"] : []))
    #expect(findings.allSatisfy { !$0.isDoubt && $0.cure?.chinese.contains("取消合并") == true })
  }

  /// What is said of a form whose cover says something else in a row.
  private func findings(cover row: Int, _ text: String) throws -> [FormFinding] {
    var contents = contents
    let position = try #require(contents.sheets[0].rows.firstIndex { $0.number == row })
    contents.sheets[0].rows[position].cells[1].value = .text(text)
    let catalog = try #require(CatalogLoader.load(Catalog.bundledFiles).catalog)
    let unit = try #require(catalog.units(named: "huzhou/peoples-bank").first)
    let quarter = try #require(Period("2023Q2"))
    return FormOwner(catalog: catalog, askedUnit: nil, askedQuarter: nil)
      .strangers(FilledForm(contents), unit, quarter)
  }

  @Test(
    "A cover that contradicts the hidden sheet is an error that names both cells",
    arguments: [(3, "市金融办", "说明!B3, greenfin!B2"), (4, "2023Q3", "说明!B4, greenfin!B3")])
  func cover(row: Int, text: String, places: String) throws {
    let findings = try findings(cover: row, text)
    #expect(findings.map(\.place) == [places])
    #expect(findings.first?.sentence.chinese.contains("“\(text)”") == true)
    #expect(findings.allSatisfy { !$0.isDoubt })
  }

  @Test(
    "The same said in other words is no contradiction",
    arguments: [(3, "huzhou/peoples-bank"), (4, "2023年第二季度")])
  func sameCover(row: Int, text: String) throws {
    #expect(try findings(cover: row, text).isEmpty)
  }
}
