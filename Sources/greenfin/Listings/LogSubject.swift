import GreenFinCore

/// What `greenfin log` was asked about, and which records are about it.
struct LogSubject {
  /// Figures of some indicators in a plan's places and time.
  private struct Figures {
    let indicators: Set<Indicator.ID>
    let places: Set<Jurisdiction.ID>
    let period: Period
  }

  /// The identifiers that a record about it can mention; those of records taken join them, so that
  /// what takes a record back is shown beside it.
  private var ids: Set<String> = []
  private var figures: [Figures] = []
  private let catalog: Catalog

  /// Finds what a name means; a name that means nothing is an error.
  init(_ name: String, _ catalog: Catalog) throws {
    self.catalog = catalog
    let records = catalog.records(named: name)
    guard !records.isEmpty else { throw ShowCommand.unknown(name, catalog) }
    for record in records { add(record) }
  }

  private mutating func add(_ record: CatalogName) {
    ids.insert(record.id)
    switch record {
    case .plan(let plan):
      add(plan, plan.actions + plan.formerPilots.map(\.pilot), plan.targets + plan.withdrawnTargets)
    case .task(let task, let plan):
      let actions = Set(task.actions.map(\.id))
      let targets = (plan.targets + plan.withdrawnTargets).filter { target in
        let carriers = target.carriers
        return carriers.tasks.contains(task.number) || !actions.isDisjoint(with: carriers.actions)
      }
      add(plan, task.actions, targets)
    case .target(let target, _): ids.insert(target.indicator.rawValue)
    case .unit(let unit): addMembers(of: unit)
    case .action, .indicator: break
    }
  }

  private mutating func add(_ plan: Plan, _ actions: [Action], _ targets: [Target]) {
    ids.formUnion(actions.map(\.id.rawValue) + targets.map(\.id.rawValue))
    // A figure belongs to no plan, so that the one of another city or year must be told apart.
    let places = catalog.jurisdictions.filter {
      $0.id == plan.jurisdiction || $0.parent == plan.jurisdiction
    }
    figures.append(
      Figures(
        indicators: Set(targets.map(\.indicator)), places: Set(places.map(\.id)),
        period: plan.period))
  }

  /// Collectives report nothing, their members do; data with a circle of collectives is refused.
  private mutating func addMembers(of unit: ResponsibleUnit) {
    for member in unit.members where ids.insert(member.rawValue).inserted {
      if let unit = catalog.unit(member) { addMembers(of: unit) }
    }
  }

  /// Whether a record is about it, given those before.
  mutating func takes(_ record: JournalRecord) -> Bool {
    let mentioned = [record.unit?.rawValue, record.content.subject].compactMap(\.self)
    guard mentioned.contains(where: ids.contains) || isFigure(record) else { return false }
    ids.insert(record.id.rawValue)
    return true
  }

  private func isFigure(_ record: JournalRecord) -> Bool {
    guard case .observation(let figure) = record.content else { return false }
    return figures.contains { scope in
      scope.indicators.contains(figure.indicator) && scope.places.contains(figure.jurisdiction)
        && scope.period.contains(figure.asOf)
    }
  }
}
