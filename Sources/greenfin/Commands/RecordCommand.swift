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
      try check(figure, of: unit, plan, indicator, catalog, journal, session)
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
    _ figure: ReportedFigure, of unit: ResponsibleUnit?, _ plan: Plan, _ indicator: Indicator,
    _ catalog: Catalog, _ journal: Journal, _ session: Session
  ) throws {
    let known = catalog.reporting(journal, asOf: figure.asOf).observations
    var warnings = FigureWarning.all(
      figure, indicator: indicator, among: known, today: session.context.today)
    if journal.isClosed(Period(quarterOf: figure.asOf)) { warnings.append(.restatement) }
    // What another unit handed in is contradicted by this one, and corrected by its own alone.
    let day = Period(start: figure.asOf, end: figure.asOf)
    let filings = FiledFigures(journal, in: day).filings(for: figure)
    let others = filings.filter { other in
      other.unit != unit?.id && other.quantity.compared(to: figure.quantity) != .equal
    }
    if !others.isEmpty {
      warnings.removeAll { if case .replaces = $0 { true } else { false } }
      let own = filings.first { $0.unit == unit?.id }?.quantity
      if let own, own.compared(to: figure.quantity) != .equal { warnings.append(.replaces(own)) }
    }
    let (name, value) = (indicator.name, figure.quantity)
    try session.confirm(
      plan.doubts(of: figure.asOf) + others.map { $0.difference(catalog) }
        + warnings.map(\.sentence),
      about: Phrase("\(name.chinese) \(value.chinese)", "\(name.english) \(value.english)"))
  }
}
