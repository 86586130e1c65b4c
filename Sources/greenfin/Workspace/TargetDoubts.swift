import GreenFinCore

/// What is doubtful about a figure because of its target: who reports it, and whether it is asked for.
struct TargetDoubts {
  private let catalog: Catalog
  private let journal: Journal
  private let target: Target
  private let plan: Plan

  init(_ catalog: Catalog, _ journal: Journal, _ target: Target, _ plan: Plan) {
    self.catalog = catalog
    self.journal = journal
    self.target = target
    self.plan = plan
  }

  /// The doubts about a figure of a place on a day that a unit reports, or the office where it names
  /// none.
  func all(
    of unit: ResponsibleUnit?, _ place: Jurisdiction.ID, on day: CalendarDate
  ) -> [Phrase] {
    let exemption = catalog.reporting(journal, asOf: day).exemption(of: target.id, on: day)
    return [exemption, unit.flatMap { answers($0, for: place) ? nil : doesNotAnswer($0) }]
      .compactMap(\.self)
  }

  /// Whether a unit answers for any target that the figure serves; a government does for its place.
  ///
  /// Where a document names nobody, nobody is the wrong one.
  private func answers(_ unit: ResponsibleUnit, for place: Jurisdiction.ID) -> Bool {
    if unit.governs == place { return true }
    let answering = catalog.plans.filter { $0.jurisdiction == plan.jurisdiction }.flatMap { plan in
      let index = ResponsibilityIndex(plan, in: catalog)
      return plan.targets.filter { $0.indicator == target.indicator }
        .flatMap { index.responsibilities(of: $0) }
    }
    return answering.isEmpty || answering.contains { $0.unit == unit.id }
  }

  private func doesNotAnswer(_ unit: ResponsibleUnit) -> Phrase {
    Phrase(
      "\(unit.name.chinese)不负责这个目标值", "\(unit.name.english) does not answer for this target")
  }
}
