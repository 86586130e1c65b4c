import GreenFinCore

/// `greenfin record`: a figure of a target's indicator.
enum RecordCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let subject = try RecordSubject(session, catalog, writer.workspace)
    let (target, plan) = try subject.target(session.command.arguments[0])
    guard let indicator = catalog.indicator(target.indicator) else { throw Failure.internalError }
    let figure = try figure(session, indicator, plan.jurisdiction, catalog)
    let unit = try subject.unit()
    let records = try writer.write { journal in
      let reporting = catalog.reporting(journal, asOf: figure.asOf)
      let doubts =
        asked(session, indicator)
        + TargetDoubts(catalog, reporting, target, plan)
        .all(of: unit, figure.jurisdiction, on: figure.asOf)
      try check(figure, of: unit, plan, indicator, reporting, journal, session, doubts)
      session.tellReopened(Period(quarterOf: figure.asOf), journal)
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

  /// Whether 0.25 may have been typed for 25 %.
  private static func asked(_ session: Session, _ indicator: Indicator) -> [Phrase] {
    let text = session.command.arguments[1]
    let written = try? WrittenQuantity(text, usual: indicator.unit)
    guard let written, written.mayBeFraction else { return [] }
    let problem = FormProblem.mayBeFraction(text, written.value)
    let (said, cure) = (problem.sentence, problem.cure ?? Phrase("", ""))
    return [
      Phrase("\(said.chinese)（\(cure.chinese)）", "\(said.english) (\(cure.english))")
    ]
  }

  /// Stops at everything doubtful, unless it was said to be meant.
  private static func check(
    _ figure: ReportedFigure, of unit: ResponsibleUnit?, _ plan: Plan, _ indicator: Indicator,
    _ reporting: Catalog, _ journal: Journal, _ session: Session,
    _ doubts: [Phrase]
  ) throws {
    var warnings = FigureWarning.all(
      figure, indicator: indicator, among: reporting.observations, today: session.context.today)
    if journal.isClosed(Period(quarterOf: figure.asOf)) { warnings.append(.restatement) }
    // What another unit handed in is contradicted by this one, and corrected by its own alone.
    let day = Period(start: figure.asOf, end: figure.asOf)
    let filings = FiledFigures(journal, in: day).filings(for: figure)
    let others = filings.filter { other in
      other.unit != unit?.id && other.quantity.compared(to: figure.quantity) != .equal
    }
    if !others.isEmpty {
      warnings.removeAll { warning in
        switch warning {
        case .replaces, .unchanged: true
        default: false
        }
      }
      if let own = filings.first(where: { $0.unit == unit?.id }) {
        warnings.append(.standing(own.quantity, own.qualifier, beside: figure))
      }
    }
    let (name, value) = (indicator.name, figure.qualifier.phrase(of: figure.quantity, indicator))
    try session.confirm(
      plan.doubts(of: figure.asOf) + doubts + others.map { $0.difference(reporting, indicator) }
        + warnings.map { $0.sentence(indicator) },
      about: Phrase("\(name.chinese) \(value.chinese)", "\(name.english) \(value.english)"))
  }
}
