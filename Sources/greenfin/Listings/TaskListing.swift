import GreenFinCore
import OfficeFormats

/// `greenfin tasks`: one row an action or a pilot.
enum TaskListing {
  static func run(_ session: Session) throws -> ExitCode {
    let journal = try session.journal()
    let catalog = try session.reported(
      session.documentedCatalog([.plans, .units, .indicators]), journal)
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    let isForMachines = !OutputWriter(session).format.isForPeople
    let reports = Dictionary(
      grouping: journal.progressReports(asOf: try session.asOf()), by: \.action)
    try listing(catalog, selection, reports, isForMachines: isForMachines).write(
      catalog.actions(selection), session)
    return .success
  }

  static func listing(
    _ catalog: Catalog, _ selection: Selection, _ reports: [Action.ID: [ProgressReport]] = [:],
    isForMachines: Bool = true
  ) -> Listing<ActionEntry> {
    let units = AssignmentCells(
      catalog: catalog, selection: selection, isForMachines: isForMachines)
    let showsPlan = selection.plans.count != 1
    return Listing(
      title: Phrase("重点工作和试点", "Actions and pilots"),
      columns: [
        ListingColumn("id", Phrase("标识", "Id")) { entry, _ in Cell(entry.action.id) },
        ListingColumn("plan", Phrase("计划", "Plan"), audience: .machines) { entry, _ in
          Cell(entry.plan.id)
        },
        ListingColumn(
          "task", Phrase("任务", "Task"), importance: showsPlan ? 20 : 30, flexible: true
        ) { entry, language in taskCell(entry, language) },
        ListingColumn("number", Phrase("编号", "No."), audience: .machines) { entry, _ in
          Cell(entry.action.number)
        },
        ListingColumn("title", Phrase("标题", "Title"), audience: .machines) { entry, _ in
          Cell(entry.action.title?.chinese)
        },
        ListingColumn("summary", Phrase("内容", "What"), flexible: true) { entry, language in
          Cell(data: entry.action.summary, language)
        },
        ListingColumn("summaryEn", Phrase("英文内容", "What"), audience: .machines) { entry, _ in
          Cell(entry.action.summary.english)
        },
        ListingColumn("longTerm", Phrase("长期任务", "Standing task"), audience: .machines) {
          entry, _ in Cell(entry.action.longTerm?.chinese)
        },
        ListingColumn("kind", Phrase("类别", "Kind"), audience: .machines) { entry, language in
          Cell(entry.action.kind.rawValue, entry.action.kind.label, language)
        },
        ListingColumn("units", Phrase("责任单位", "Units"), importance: 40, flexible: true) {
          entry, language in units.cell(entry.responsibilities, language)
        },
        ListingColumn(
          "institutions", Phrase("试点机构", "Institutions"), audience: .machines
        ) { entry, language in units.institutions(entry.responsibilities, language) },
        ListingColumn(
          "involvement", Phrase("如何负责", "How"), importance: 60,
          audience: selection.units.isEmpty ? .machines : .everyone
        ) { entry, language in units.involvement(entry.responsibilities, language) },
        ListingColumn("targets", Phrase("目标值", "Targets"), importance: 10, flexible: true) {
          entry, language in targetsCell(entry, catalog, language)
        },
        ListingColumn(
          "state", Phrase("状态", "State"), importance: 50,
          audience: reports.isEmpty ? .machines : .everyone
        ) { entry, language in
          let state = reports[entry.action.id]?.state(of: entry)
          return Cell(
            text: state?.label.text(language) ?? "", value: DataValue(state?.rawValue))
        },
        ListingColumn(
          "percent", Phrase("完成", "Done"), importance: 45, trailing: true,
          audience: reports.isEmpty ? .machines : .everyone
        ) { entry, _ in
          let percent = reports[entry.action.id]?.percent(of: entry)?.plainText
          return Cell(
            text: percent.map { $0 + "%" } ?? "", value: percent.map { .number($0) } ?? .null)
        },
        ListingColumn("document", Phrase("文件", "Document"), audience: .machines) { entry, _ in
          Cell(entry.plan.document)
        },
        ListingColumn("place", Phrase("出处", "Place"), audience: .machines) { entry, _ in
          Cell(entry.action.place)
        },
      ],
      groups: { entry, grouping, language in
        switch grouping {
        case "unit": units.groups(entry.responsibilities, language)
        case "plan": [entry.plan.name.text(language)]
        case "task": [taskCell(entry, language).text]
        default: [entry.action.kind.label.text(language)]
        }
      })
  }

  private static func taskCell(_ entry: ActionEntry, _ language: Language) -> Cell {
    let number = entry.task?.number ?? entry.action.number
    let title = entry.task?.title ?? entry.action.title
    return Cell(
      text: number + " " + (title?.text(language) ?? ""),
      value: .object([
        "number": .text(number), "title": DataValue(title?.chinese),
        "titleEn": DataValue(title?.english),
      ]))
  }

  private static func targetsCell(
    _ entry: ActionEntry, _ catalog: Catalog, _ language: Language
  ) -> Cell {
    let texts = entry.targets.map { target in
      TargetText(target, catalog).text(language)
    }
    return Cell(
      text: texts.joined(separator: language == .chinese ? "；" : "; "),
      value: DataValue(entry.targets.map(\.id)))
  }
}
