import GreenFinCore
import OfficeFormats

/// `greenfin record`: a figure of a target's indicator.
enum RecordCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let subject = RecordSubject(session: session, catalog: catalog, workspace: writer.workspace)
    let (target, plan) = try subject.target(session.command.arguments[0])
    guard let indicator = catalog.indicator(target.indicator) else { throw Failure.internalError }
    let figure = try figure(session, indicator, plan.jurisdiction, catalog)
    let unit = try subject.unit()
    let period = try session.command.value("period").map { try session.period($0) }
    let records = try writer.write { journal in
      try check(figure, indicator, period, catalog, journal, session)
      return [
        JournalWriter.Draft(
          .observation(figure), unit: unit?.id, period: Period(quarterOf: figure.asOf))
      ]
    }
    return try LogListing.write(records, session, catalog)
  }

  private static func figure(
    _ session: Session, _ indicator: Indicator, _ place: Jurisdiction.ID, _ catalog: Catalog
  ) throws -> ReportedFigure {
    let command = session.command
    let reader = FigureReader(session: session, indicator: indicator)
    let (quantity, qualifier) = try reader.quantity(command.arguments[1])
    let span = try reader.span()
    var jurisdiction = place
    if let name = command.value("jurisdiction") {
      let found = catalog.jurisdictions(named: name)
      guard found.count == 1 else {
        throw Failure(
          unknown: .jurisdiction, name, near: found.map(\.id.rawValue), listing: "observations")
      }
      jurisdiction = found[0].id
    }
    return ReportedFigure(
      indicator: indicator.id, jurisdiction: jurisdiction, asOf: span.asOf,
      periodStart: span.start, basis: span.basis, quantity: quantity, qualifier: qualifier,
      source: command.value("source"), note: command.value("note"))
  }

  /// Stops at everything doubtful, unless it was said to be meant.
  private static func check(
    _ figure: ReportedFigure, _ indicator: Indicator, _ period: Period?, _ catalog: Catalog,
    _ journal: Journal, _ session: Session
  ) throws {
    let known = catalog.reporting(journal, asOf: figure.asOf).observations
    var warnings = FigureWarning.all(
      figure, indicator: indicator, among: known, today: session.context.today)
    if journal.isClosed(Period(quarterOf: figure.asOf)) { warnings.append(.restatement) }
    guard !warnings.isEmpty else { return }
    let name = indicator.name.text(session.language)
    let label = Phrase("警告：", "warning: ").text(session.language)
    for warning in warnings {
      let sentence = warning.sentence.text(session.language)
      let figureText = figure.quantity.text(session.language)
      session.context.complaint(
        TerminalText.escaped("\(label)\(name) \(figureText): \(sentence)") + "\n")
    }
    guard !session.command.flag("accept") else { return }
    throw Failure(
      exitCode: .gate, what: Phrase("没有记录", "nothing was recorded"),
      hint: Phrase("确认无误请加--accept", "add --accept if the figure is meant"))
  }
}
