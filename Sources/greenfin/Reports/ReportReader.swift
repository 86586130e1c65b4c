import GreenFinCore

/// What a report is made from: the data, the journal, the plans, the quarter and the choices.
struct ReportReader {
  let session: Session
  let documented: Catalog
  let journal: Journal
  let quarter: Period
  let plans: [Plan.ID]
  let options: QuarterlyReporter.Options

  init(_ session: Session) throws {
    self.session = session
    let workspace = try session.workspace()
    let catalog = try session.documentedCatalog()
    let quarter = try session.quarter()
    documented = catalog
    self.quarter = quarter
    journal = try session.journal()
    plans = try Self.plans(session, workspace, catalog, quarter)
    var options = QuarterlyReporter.Options(day: try session.asOf())
    options.before = try Self.before(session, quarter)
    options.knownAt = journal.newestTime
    options.dueDay = workspace?.settings.dueDay ?? WorkspaceSettings.usualDueDay
    options.scheme = try Self.scheme(session, workspace, catalog)
    options.calendar = session.calendar
    self.options = options
  }

  /// What makes reports on any of the plans.
  func reporter() -> QuarterlyReporter {
    QuarterlyReporter(documented, journal, quarter: quarter, options)
  }

  /// The plans that were asked for, else those that units report on in the quarter.
  private static func plans(
    _ session: Session, _ workspace: Workspace?, _ catalog: Catalog, _ quarter: Period
  ) throws -> [Plan.ID] {
    let asked = try SelectionReader(session: session, catalog: catalog).read().plans
    let inForce = catalog.plans.filter { $0.period.overlaps(quarter) }
    if let idle = asked.first(where: { id in !inForce.contains { $0.id == id } }) {
      throw Failure(
        exitCode: .usage,
        what: Phrase(
          "\(quarter.shortText)不在\(idle)的期限内", "\(idle) does not run in \(quarter.shortText)"),
        hint: Phrase("用greenfin plans查看各计划的期限", "`greenfin plans` shows when plans run"))
    }
    guard asked.isEmpty else { return inForce.map(\.id).filter(asked.contains) }
    let usual = workspace?.plans(in: quarter, catalog) ?? inForce
    if let name = session.command.value("unit") {
      let unit = try SelectionReader(session: session, catalog: catalog).oneUnit(name)
      return usual.filter { $0.jurisdiction.city == unit.jurisdiction.city }.map(\.id)
    }
    if !session.command.flag("all") { try mustBeOnePlace(usual, quarter, catalog) }
    return usual.map(\.id)
  }

  /// A bulletin is a city's: the plans of several are never mixed unless they were asked for, or each
  /// has a report of its own.
  private static func mustBeOnePlace(
    _ plans: [Plan], _ quarter: Period, _ catalog: Catalog
  ) throws {
    var seen: Set<Jurisdiction.ID> = []
    let places = plans.map(\.jurisdiction.city).filter { seen.insert($0).inserted }
    guard places.count > 1 else { return }
    let names = places.map { catalog.jurisdiction($0)?.name ?? Phrase($0.rawValue, $0.rawValue) }
    let list = Phrase.list(names)
    let ids = plans.map(\.id.rawValue)
    throw Failure(
      exitCode: .usage,
      what: Phrase(
        "\(quarter.shortText)有几个地方的计划在期：\(list.chinese)",
        "plans of several places run in \(quarter.shortText): \(list.english)"),
      hint: Phrase(
        "用--plan指定：\(ids.joined(separator: "、"))",
        "name them with --plan: \(ids.joined(separator: ", "))"))
  }

  private static func before(_ session: Session, _ quarter: Period) throws -> Period? {
    guard let text = session.command.value("since") else { return nil }
    let before = try session.period(text)
    guard before.isQuarter, before.end < quarter.start else {
      throw Failure(
        exitCode: .usage,
        what: Phrase(
          "“\(text)”不是\(quarter.shortText)之前的季度",
          "“\(text)” is no quarter before \(quarter.shortText)"),
        hint: Phrase(
          "写成\(quarter.previousQuarter.shortText)", "write \(quarter.previousQuarter.shortText)"))
    }
    return before
  }

  /// The scheme of `--scheme`, else the workspace's; with neither the verdicts say enough.
  private static func scheme(
    _ session: Session, _ workspace: Workspace?, _ catalog: Catalog
  ) throws -> Scheme? {
    if session.command.value("scheme") != nil {
      return try SchemeReader(session: session, catalog: catalog).read().first
    }
    return workspace?.settings.scheme.flatMap { name in
      catalog.schemes.first { $0.id.rawValue == name }
    }
  }
}

extension Jurisdiction.ID {
  /// The city of a place: its districts are named after it.
  fileprivate var city: Jurisdiction.ID {
    Identifier(rawValue.split(separator: "/").first.map(String.init) ?? rawValue)
  }
}
