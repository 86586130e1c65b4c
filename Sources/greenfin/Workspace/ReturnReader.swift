import GreenFinCore
import OfficeFormats

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

  /// The returns that a command line asks for.
  struct Asked {
    let states: [ReturnState]
    /// The units that it names; nothing where it names none, and all are meant.
    let named: NamedFilers?
    /// The figures that units handed in differently.
    let conflicts: [FilingConflict]
    /// What a reader of the states should know besides.
    let marks: [Phrase]
  }

  /// The returns of the units that `--unit` names, else of all.
  func asked() throws -> Asked {
    let journal = try session.journal()
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    let desk = desk(journal, catalog.reporting(journal, asOf: quarter.end), selection)
    let all = desk.states(asOf: try session.asOf())
    let names = session.command.values("unit")
    let named = names.isEmpty ? nil : try filers(names, all)
    let wanted = named.map { Set($0.units.map(\.id)) }
    let marks = (named?.remarks ?? []) + (named?.idle.map(\.sentence) ?? []) + marks(desk)
    return Asked(
      states: all.filter { wanted?.contains($0.form.unit.id) ?? true }, named: named,
      conflicts: desk.conflicts(), marks: marks)
  }

  /// The states of all returns by a journal.
  func states(_ journal: Journal) throws -> [ReturnState] {
    desk(journal, catalog.reporting(journal, asOf: quarter.end)).states(asOf: try session.asOf())
  }

  /// The units that were named, beside those that have a form.
  func filers(_ names: [String], _ states: [ReturnState]) throws -> NamedFilers {
    try NamedFilers(
      names, SelectionReader(session: session, catalog: catalog),
      filers: Set(states.map(\.form.unit.id)), quarter)
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
    return try quarter(named: text)
  }

  /// A quarter that was typed; no other period is accepted, nor offered.
  func quarter(named text: String) throws -> Period {
    guard let period = Period(text, today: context.today), period.isQuarter else {
      let shown = TerminalText.escaped(text)
      throw Failure(
        exitCode: .usage, what: Phrase("“\(shown)”不是季度", "“\(shown)” is no quarter"),
        hint: Phrase("写成2023Q2", "write 2023Q2"))
    }
    return period
  }
}
