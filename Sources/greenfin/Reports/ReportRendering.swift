import GreenFinCore
import OfficeFormats

/// Puts a report into the format that was asked for.
struct ReportRendering: Sendable {
  /// What comes out.
  enum Contents: Sendable {
    /// What a screen can show.
    case text(String)
    /// What it cannot.
    case bytes([UInt8])
  }

  let words: ReportWords
  /// What the charts of a page are drawn by.
  let judge: Judge
  let format: ReportFormat
  let options: RenderOptions
  let formalities: OfficialPaper.Formalities

  /// A paper; a page of its own is made of the bulletin on `report`, where one is given.
  func contents(_ paper: ReportPaper, pageOf report: QuarterlyReport?) throws -> Contents {
    switch format {
    case .workbook: return .bytes(ReportWorkbook(words: words, paper: paper).bytes)
    case .document:
      return .bytes(OfficialPaper(paper: paper.official, formalities: formalities).bytes)
    case .page:
      guard let report else { return .text(try render(paper.card, as: .html, options: options)) }
      return .text(page(report).html)
    case .text(let format) where format.hasRowsAlone:
      let tables = ReportTables(words: words, report: paper.report)
      let table = tables.targets.table(paper.part.targets, words.language)
      return .text(render(table, as: format, options: options))
    case .text(let format): return .text(try render(paper.card, as: format, options: options))
    }
  }

  private func page(_ report: QuarterlyReport) -> ReportPage {
    let plots = ChartPlot(catalog: words.catalog, language: words.language)
    return BulletinPage(words: words, report: report) { target in
      judge.chart(of: target.judgement).map(plots.plot)
    }.page
  }
}

extension Format {
  /// Whether the format has rows and nothing else, so that a report in it is its full table.
  var hasRowsAlone: Bool { [.csv, .tsv, .jsonl].contains(self) }
}
