import GreenFinCore
import OfficeFormats

/// The columns that every listing of targets has, whatever else its rows hold.
struct TargetColumns {
  let catalog: Catalog
  let selection: Selection
  /// Whether machines read the cells.
  var isForMachines = true

  /// The columns for rows that `entry` finds the target in.
  func all<Row>(_ entry: @escaping @Sendable (Row) -> TargetEntry) -> [ListingColumn<Row>] {
    naming(entry) + predicate(entry) + terms(entry) + revision(entry) + carriers(entry)
  }

  private func naming<Row>(
    _ entry: @escaping @Sendable (Row) -> TargetEntry
  ) -> [ListingColumn<Row>] {
    [
      ListingColumn(
        // Over several plans, the identifier alone tells whose target it is.
        "id", Phrase("标识", "Id"), importance: selection.plans.count == 1 ? 15 : 55
      ) { row, _ in Cell(entry(row).target.id) },
      ListingColumn("plan", Phrase("计划", "Plan"), audience: .machines) { row, _ in
        Cell(entry(row).plan.id)
      },
      ListingColumn("indicator", Phrase("指标", "Indicator"), audience: .machines) { row, _ in
        Cell(entry(row).target.indicator)
      },
      ListingColumn("name", Phrase("名称", "Name"), flexible: true) { row, language in
        Cell(data: entry(row).indicator.name, language)
      },
      ListingColumn("nameEn", Phrase("英文名称", "English name"), audience: .machines) { row, _ in
        Cell(entry(row).indicator.name.english)
      },
      ListingColumn("kind", Phrase("类别", "Kind"), importance: 5) { row, language in
        Cell(entry(row).target.kind.rawValue, entry(row).target.kind.label, language)
      },
    ]
  }

  private func predicate<Row>(
    _ entry: @escaping @Sendable (Row) -> TargetEntry
  ) -> [ListingColumn<Row>] {
    let catalog = catalog
    return [
      ListingColumn("promise", Phrase("目标", "Target"), trailing: true, audience: .people) {
        row, language in Cell(TargetText(entry(row).target, catalog).promiseAndBefore(language))
      },
      ListingColumn("comparator", Phrase("比较", "Comparator"), audience: .machines) { row, _ in
        Cell(entry(row).target.predicate.comparator.rawValue)
      },
      ListingColumn("value", Phrase("数值", "Value"), audience: .machines) { row, _ in
        let quantity = entry(row).target.predicate.quantity
        return Cell(
          text: quantity?.value.plainText ?? "", value: DataValue(quantity?.value))
      },
      ListingColumn("unit", Phrase("单位", "Unit"), audience: .machines) { row, _ in
        Cell(entry(row).target.predicate.quantity?.unit.symbol)
      },
      ListingColumn("versus", Phrase("对照", "Versus"), audience: .machines) { row, _ in
        Cell(entry(row).target.predicate.versus)
      },
      ListingColumn("mode", Phrase("方式", "Mode"), audience: .machines) { row, language in
        Cell(entry(row).target.mode.rawValue, entry(row).target.mode.label, language)
      },
    ]
  }

  private func terms<Row>(
    _ entry: @escaping @Sendable (Row) -> TargetEntry
  ) -> [ListingColumn<Row>] {
    [
      ListingColumn("start", Phrase("开始", "Start"), audience: .machines) { row, _ in
        Cell(entry(row).target.window.start)
      },
      ListingColumn("end", Phrase("期限", "Due"), importance: 40) { row, _ in
        Cell(entry(row).target.window.end)
      },
      ListingColumn("commitment", Phrase("措辞", "Word"), importance: 25) { row, _ in
        Cell(entry(row).target.commitment)
      },
      ListingColumn("binding", Phrase("性质", "Force"), audience: .machines) { row, _ in
        Cell(entry(row).target.force?.rawValue)
      },
      ListingColumn("baseline", Phrase("基期", "Baseline"), audience: .machines) { row, language in
        let baseline = entry(row).target.baseline
        return Cell(
          text: baseline?.quantity.text(language) ?? "", value: DataValue(baseline))
      },
    ]
  }

  /// What the journal has changed of the target: what it was, from which day on, and why.
  private func revision<Row>(
    _ entry: @escaping @Sendable (Row) -> TargetEntry
  ) -> [ListingColumn<Row>] {
    [
      ListingColumn("revisedFrom", Phrase("原目标", "Was"), audience: .machines) { row, language in
        let original = entry(row).target.change?.original
        return Cell(text: original?.text(language) ?? "", value: DataValue(original))
      },
      ListingColumn("revisedOn", Phrase("调整日期", "Revised"), audience: .machines) { row, _ in
        Cell(entry(row).target.change?.effective)
      },
      ListingColumn("revisedWhy", Phrase("调整原因", "Why"), audience: .machines) { row, _ in
        Cell(entry(row).target.change?.reason)
      },
    ]
  }

  private func carriers<Row>(
    _ entry: @escaping @Sendable (Row) -> TargetEntry
  ) -> [ListingColumn<Row>] {
    let units = AssignmentCells(
      catalog: catalog, selection: selection, isForMachines: isForMachines)
    return [
      ListingColumn("units", Phrase("责任单位", "Units"), importance: 10, flexible: true) {
        row, language in units.cell(entry(row).responsibilities, language)
      },
      ListingColumn("actions", Phrase("工作", "Actions"), importance: 20) { row, _ in
        let actions = entry(row).target.actions
        let numbers = actions.map { $0.rawValue.split(separator: "/").last.map(String.init) ?? "" }
        return Cell(text: numbers.joined(separator: ", "), value: DataValue(actions))
      },
      ListingColumn("statements", Phrase("出处", "Stated in"), audience: .machines) { row, _ in
        let statements = entry(row).target.statements
        return Cell(
          text: statements.map(\.place).joined(separator: "; "),
          value: .list(statements.map { DataValue($0) }))
      },
    ]
  }

  /// The groups that a target belongs to.
  func groups(_ entry: TargetEntry, by grouping: String, _ language: Language) -> [String] {
    switch grouping {
    case "unit":
      return AssignmentCells(catalog: catalog, selection: selection)
        .groups(entry.responsibilities, language)
    case "plan": return [entry.plan.name.text(language)]
    case "task": return tasks(entry, language)
    default: return [entry.target.kind.label.text(language)]
    }
  }

  /// How many targets the unit of a group leads, shares, supports or simply answers for; nothing where
  /// the group is no unit.
  func roles(of group: String, in entries: [TargetEntry], _ language: Language) -> String {
    let cells = AssignmentCells(catalog: catalog, selection: selection)
    var counts: [Assignment.Role: Int] = [:]
    for entry in entries {
      let own = entry.responsibilities.first { cells.name($0.unit, language) == group }
      if let own { counts[own.role, default: 0] += 1 }
    }
    return Assignment.Role.allCases
      .compactMap { role in counts[role].map { "\(role.label.text(language)) \($0)" } }
      .joined(separator: language == .chinese ? "，" : ", ")
  }

  private func tasks(_ entry: TargetEntry, _ language: Language) -> [String] {
    let carriers = entry.target.carriers
    return entry.plan.tasks.filter { task in
      carriers.tasks.contains(task.number)
        || task.actions.contains { carriers.actions.contains($0.id) }
    }
    .map { "\($0.number) \($0.title.text(language))" }
  }
}
