import GreenFinCore
import OfficeFormats

/// `greenfin report`: the bulletin on a quarter, a unit's letter, or what changed between two quarters.
enum ReportCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let reader = try ReportReader(session)
    let reporter = reader.reporter()
    let words = ReportWords(catalog: reporter.catalog, language: session.language)
    let isAll = session.command.flag("all")
    let rendering = ReportRendering(
      words: words, judge: reporter.judge,
      format: isAll ? try formatOfAll(session) : ReportFormat(session),
      options: OutputWriter(session).options,
      formalities: try OfficialPaper.Formalities(session))
    guard !isAll else {
      let folder = try session.required("output")
      try ReportBatch(reporter: reporter, rendering: rendering, folder: folder).write(reader.plans)
      keepUntilExit(reporter)
      return .success
    }
    let report = reporter.report(on: reader.plans)
    let paper = try paper(session, words, report)
    switch try rendering.contents(paper, pageOf: isBulletin(session) ? report : nil) {
    case .text(let text): try OutputWriter(session).write(text: text)
    case .bytes(let bytes): try OutputWriter(session).write(bytes: bytes)
    }
    return .success
  }

  /// A folder's name tells no format; a page is what most people can open.
  private static func formatOfAll(_ session: Session) throws -> ReportFormat {
    if let option = ["unit", "since"].first(where: { session.command.value($0) != nil }) {
      throw Failure(
        exitCode: .usage,
        what: Phrase("--\(option)不能与--all同用", "--\(option) does not go with --all"),
        hint: Phrase("去掉其中一个", "leave one of them out"))
    }
    return session.command.value("format") == nil ? .page : ReportFormat(session)
  }

  private static func isBulletin(_ session: Session) -> Bool {
    session.command.value("unit") == nil && session.command.value("since") == nil
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
