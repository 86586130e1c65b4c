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
    let paper = try paper(session, words, report, reporter.judge)
    tellIgnored(session)
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

  /// Says which formalities the format has no place for.
  private static func tellIgnored(_ session: Session) {
    if case .document = ReportFormat(session) { return }
    let given = ["document-number", "issuer", "to", "signed-by", "date"].filter {
      session.command.value($0) != nil
    }.map { "--\($0)" }
    guard !given.isEmpty else { return }
    let text = Phrase(
      "提示：\(given.joined(separator: "、"))只写进docx，这里没有用到",
      "hint: \(given.joined(separator: ", ")) \(given.count == 1 ? "is" : "are") for docx and not used here"
    )
    session.context.complaint(text.text(session.language) + "\n")
  }

  private static func isBulletin(_ session: Session) -> Bool {
    session.command.value("unit") == nil && session.command.value("since") == nil
  }

  /// What was asked for.
  private static func paper(
    _ session: Session, _ words: ReportWords, _ report: QuarterlyReport, _ judge: Judge
  ) throws -> ReportPaper {
    if let name = session.command.value("unit") {
      let unit = try SelectionReader(session: session, catalog: words.catalog).oneUnit(name)
      let letter = report.letter(to: unit)
      guard session.command.value("since") == nil else {
        return ReportText(words: words, report: letter.part, namesBefore: true)
          .changes(about: unit.name)
      }
      return LetterText(words: words, letter: letter).paper
    }
    var isScreen = false
    if case .text(.table) = ReportFormat(session) { isScreen = true }
    let isSince = session.command.value("since") != nil
    let text = ReportText(
      words: words, report: report, drawing: isScreen ? judge : nil, namesBefore: isSince)
    return isSince ? text.changes : text.bulletin
  }
}
