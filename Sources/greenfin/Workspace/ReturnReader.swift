import GreenFinCore

/// What a command that deals with returns works on: the quarter, the plans in force and the journal.
struct ReturnReader {
  let session: Session
  let workspace: Workspace?
  let catalog: Catalog
  let quarter: Period

  init(_ session: Session) throws {
    self.session = session
    workspace = try session.workspace()
    catalog = try session.documentedCatalog()
    quarter = try session.quarter()
  }

  private var dueDay: Int { workspace?.settings.dueDay ?? WorkspaceSettings.usualDueDay }

  var dueDate: CalendarDate { desk(.empty, catalog).dueDate }

  /// The states of the returns that the command line asks for.
  func states(_ given: Journal? = nil) throws -> [ReturnState] {
    let (desk, selection) = try open(given)
    return try states(desk, selection)
  }

  /// The same with what a reader of them should know besides.
  func statesWithMarks() throws -> (
    states: [ReturnState], conflicts: [FilingConflict], marks: [Phrase]
  ) {
    let (desk, selection) = try open()
    let states = try states(desk, selection)
    return (states, desk.conflicts(), idle(selection, states) + marks(desk))
  }

  private func open(_ given: Journal? = nil) throws -> (ReturnDesk, Selection) {
    let journal = try given ?? session.journal()
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    return (desk(journal, catalog.reporting(journal, asOf: quarter.end), selection), selection)
  }

  private func states(_ desk: ReturnDesk, _ selection: Selection) throws -> [ReturnState] {
    try desk.states(asOf: session.asOf())
      .filter { selection.units.isEmpty || selection.units.contains($0.form.unit.id) }
  }

  /// The units that were asked for by name and need not file.
  private func idle(_ selection: Selection, _ states: [ReturnState]) -> [Phrase] {
    let filing = Set(states.map(\.form.unit.id))
    return catalog.units.filter { selection.units.contains($0.id) && !filing.contains($0.id) }
      .map { Phrase.nothingToReport($0.name, quarter) }
  }

  /// Figures that units handed in differently, and targets that no unit is asked for.
  private func marks(_ desk: ReturnDesk) -> [Phrase] {
    let names = FormNames(catalog: catalog)
    let conflicts = desk.conflicts().map { conflict in
      conflict.sentence(catalog, place: names.place(conflict.jurisdiction))
    }
    let open = desk.targetsWithoutFiler().map(\.target.id.rawValue)
    guard !open.isEmpty else { return conflicts }
    return conflicts + [
      Phrase(
        "没有单位填报、要由办公室用greenfin record记录的目标值：\(open.joined(separator: "、"))",
        "targets whose figure no unit is asked for, for the office to `greenfin record`: "
          + open.joined(separator: ", "))
    ]
  }

  private func desk(
    _ journal: Journal, _ catalog: Catalog, _ selection: Selection = Selection()
  ) -> ReturnDesk {
    let inForce =
      workspace?.plans(in: quarter, catalog)
      ?? catalog.plans.filter { $0.period.overlaps(quarter) }
    let plans = inForce.filter { selection.plans.isEmpty || selection.plans.contains($0.id) }
    return ReturnDesk(catalog, journal, plans: plans, quarter: quarter, dueDay: dueDay)
  }
}

extension Phrase {
  /// Says that a unit need not file: it answers for nothing in the quarter, or only supports.
  static func nothingToReport(_ name: Phrase, _ quarter: Period) -> Phrase {
    Phrase(
      "\(name.chinese)在\(quarter.shortText)没有报送任务",
      "\(name.english) has nothing to report for \(quarter.shortText)")
  }
}

extension Session {
  /// The quarter asked for, else the last one that is over.
  func quarter() throws -> Period {
    guard let text = command.value("quarter") else {
      return Period(quarterOf: context.today).previousQuarter
    }
    let period = try period(text)
    guard period.isQuarter else {
      throw Failure(
        exitCode: .usage, what: Phrase("“\(text)”不是季度", "“\(text)” is no quarter"),
        hint: Phrase("写成2023Q2", "write 2023Q2"))
    }
    return period
  }
}
