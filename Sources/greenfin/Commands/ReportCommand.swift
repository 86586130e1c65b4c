import GreenFinCore
import OfficeFormats

/// `greenfin report`: the bulletin on a quarter, a unit's letter, or what changed between two quarters.
enum ReportCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let reader = try ReportReader(session)
    let words = ReportWords(catalog: reader.catalog, language: session.language)
    let report = reader.report()
    let paper = try paper(session, words, report)
    let output = OutputWriter(session)
    switch ReportFormat(session) {
    case .workbook: try output.write(bytes: ReportWorkbook(words: words, paper: paper).bytes)
    case .document:
      let formalities = try OfficialPaper.Formalities(session)
      try output.write(
        bytes: OfficialPaper(paper: paper.official, formalities: formalities).bytes)
    case .page where isBulletin(session):
      try output.write(text: page(words, report).html)
    case .page: try output.write(paper.card)
    case .text(let format) where format.hasRowsAlone:
      let tables = ReportTables(words: words, report: report)
      try output.write(tables.targets.table(paper.report.targets, session.language))
    case .text: try output.write(paper.card)
    }
    return .success
  }

  private static func isBulletin(_ session: Session) -> Bool {
    session.command.value("unit") == nil && session.command.value("since") == nil
  }

  private static func page(_ words: ReportWords, _ report: QuarterlyReport) -> ReportPage {
    let judge = Judge(words.catalog, asOf: report.basis.asOf, calendar: report.basis.calendar)
    let plots = ChartPlot(catalog: words.catalog, language: words.language)
    return BulletinPage(words: words, report: report) { target in
      judge.chart(of: target.judgement).map(plots.plot)
    }.page
  }

  /// What was asked for.
  private static func paper(
    _ session: Session, _ words: ReportWords, _ report: QuarterlyReport
  ) throws -> ReportPaper {
    if let name = session.command.value("unit") {
      let unit = try SelectionReader(session: session, catalog: words.catalog).oneUnit(name)
      return LetterText(words: words, letter: report.letter(to: unit)).paper
    }
    var isScreen = false
    if case .text(.table) = ReportFormat(session) { isScreen = true }
    let text = ReportText(words: words, report: report, hasBars: isScreen)
    return session.command.value("since") == nil ? text.bulletin : text.changes
  }
}

extension Format {
  /// Whether the format has rows and nothing else, so that a report in it is its full table.
  var hasRowsAlone: Bool { [.csv, .tsv, .jsonl].contains(self) }
}
