import GreenFinCore

/// `greenfin done`: a milestone that is reached.
enum DoneCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let subject = try RecordSubject(session, catalog, writer.workspace)
    let (target, plan) = try subject.target(session.command.arguments[0])
    guard target.kind == .milestone else {
      throw Failure(
        exitCode: .usage, what: Phrase("“\(target.id)”不是事项类目标", "“\(target.id)” is no milestone"),
        hint: Phrase("有数值的目标请用greenfin record", "use `greenfin record` for targets with figures"))
    }
    let day = try session.command.value("as-of").map { try session.period($0).end }
    let unit = try subject.unit()
    let figure = ReportedFigure(
      indicator: target.indicator, jurisdiction: plan.jurisdiction,
      asOf: day ?? session.context.today, quantity: .done,
      source: session.command.value("source"), note: session.command.value("note"))
    let records = try writer.write { journal in
      let reporting = catalog.reporting(journal, asOf: figure.asOf)
      try session.confirm(
        plan.doubts(of: figure.asOf)
          + TargetDoubts(catalog, reporting, target, plan)
          .all(of: unit, figure.jurisdiction, on: figure.asOf)
          + doubts(figure, reporting, journal, session.context.today),
        about: Phrase(target.id.rawValue, target.id.rawValue))
      session.tellReopened(Period(quarterOf: figure.asOf), journal)
      return [
        JournalWriter.Draft(
          .observation(figure), unit: unit?.id, period: Period(quarterOf: figure.asOf))
      ]
    }
    return try LogListing.write(records, session, catalog)
  }

  private static func doubts(
    _ figure: ReportedFigure, _ reporting: Catalog, _ journal: Journal, _ today: CalendarDate
  ) -> [Phrase] {
    var doubts: [Phrase] = []
    if figure.asOf > today { doubts.append(FigureWarning.future.sentence) }
    let before = reporting.observations.first {
      $0.indicator == figure.indicator && $0.jurisdiction == figure.jurisdiction
    }
    if let day = before?.asOf {
      doubts.append(Phrase("已有\(day)办成的记录", "it is known as reached on \(day) already"))
    }
    if journal.isClosed(Period(quarterOf: figure.asOf)) {
      doubts.append(FigureWarning.restatement.sentence)
    }
    return doubts
  }
}
