import GreenFinCore
import OfficeFormats

/// Hands an appraisal, or one subject of it, to the format that was asked for.
struct AppraisalOutput {
  let session: Session
  let report: AppraisalReport

  /// Writes what `--subject` and `--group` leave.
  func write() throws {
    var report = report
    if let name = session.command.value("group") {
      report.appraisal = report.appraisal.keeping(try group(name))
    }
    guard let name = session.command.value("subject") else { return try write(report) }
    let standing = try find(name, in: report.appraisal)
    report.appraisal = report.appraisal.keeping { $0.subject.id == standing.subject.id }
    try write(report, standing)
  }

  private var output: OutputWriter { OutputWriter(session) }

  /// The ranking.
  private func write(_ report: AppraisalReport) throws {
    let arranged = ["sort", "limit", "fields"].first { session.command.value($0) != nil }
    switch ReportFormat(session) {
    case .workbook:
      try refuse(arranged)
      try output.write(bytes: AppraisalWorkbook(report: report).bytes)
    case .document:
      try refuse(arranged)
      try write(AppraisalPaper(report: report).official)
    case .page where arranged == nil:
      try output.write(text: AppraisalPage(report: report).page.html)
    case .page, .text:
      try AppraisalListing(title: report.listingTitle, rubric: report.rubric).write(
        report.appraisal, session, notes: report.notes)
    }
  }

  /// One subject's card.
  private func write(_ report: AppraisalReport, _ standing: Standing) throws {
    switch ReportFormat(session) {
    case .workbook: try output.write(bytes: AppraisalWorkbook(report: report).bytes)
    case .document: try write(AppraisalPaper(report: report).official(standing))
    case .page, .text: try output.write(report.card(standing).card)
    }
  }

  private func write(_ text: OfficialText) throws {
    let formalities = try OfficialPaper.Formalities(session)
    try output.write(bytes: OfficialPaper(paper: text, formalities: formalities).bytes)
  }

  /// A workbook and a document hold everything in the order of the ranking.
  private func refuse(_ option: String?) throws {
    guard let option else { return }
    throw Failure(
      exitCode: .usage,
      what: Phrase(
        "--\(option)不能用于xlsx和docx", "--\(option) does not go with xlsx and docx"),
      hint: Phrase("去掉它，或换一种格式", "leave it out, or take another format"))
  }

  private func group(_ name: String) throws -> Rubric.Group {
    if let found = report.rubric.group(named: name) { return found }
    let known = report.rubric.groups.map { "\($0.id.rawValue) (\($0.name.chinese))" }.joined(
      separator: ", ")
    let shown = TerminalText.escaped(name)
    throw Failure(
      exitCode: .usage, what: Phrase("没有叫“\(shown)”的组", "no group is called “\(shown)”"),
      hint: known.isEmpty
        ? Phrase("这个评分办法不分组", "this rubric has no groups")
        : Phrase("可用：\(known)", "use one of: \(known)"))
  }

  private func find(_ name: String, in appraisal: Appraisal) throws -> Standing {
    let found = appraisal.standings(named: name)
    if found.count == 1 { return found[0] }
    let near =
      found.isEmpty
      ? Suggestion.nearest(to: name, in: appraisal.standings.map(\.subject.name.chinese))
      : found.map(\.subject.id)
    throw Failure(unknown: .subject, name, near: near, listing: "appraise --fields id,name")
  }
}
