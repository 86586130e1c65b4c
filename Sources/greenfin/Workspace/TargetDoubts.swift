import GreenFinCore

/// What is doubtful about a figure because of its target: who reports it, and whether it is asked for.
struct TargetDoubts {
  private let catalog: Catalog
  /// The catalog with what was reported, as of the day of the figure.
  private let reporting: Catalog
  private let target: Target
  private let plan: Plan

  init(_ catalog: Catalog, _ reporting: Catalog, _ target: Target, _ plan: Plan) {
    self.catalog = catalog
    self.reporting = reporting
    self.target = target
    self.plan = plan
  }

  /// The doubts about a figure of a place on a day that a unit reports, or the office where it names
  /// none.
  func all(
    of unit: ResponsibleUnit?, _ place: Jurisdiction.ID, on day: CalendarDate
  ) -> [Phrase] {
    let exemption = reporting.exemption(of: target.id, on: day)
    return [exemption, unit.flatMap { doubt(about: $0, place) }].compactMap(\.self)
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

  private func doubt(about unit: ResponsibleUnit, _ place: Jurisdiction.ID) -> Phrase? {
    let name = unit.name
    // Its members are asked for the figure, so that it would count for none of them.
    if unit.kind == .collective {
      return Phrase(
        "\(name.chinese)是合称，自己不报送；写明其中的单位",
        "\(name.english) is a collective, which does not file: name one of its units")
    }
    guard !answers(unit, for: place) else { return nil }
    return Phrase(
      "\(unit.name.chinese)不负责这个目标值", "\(unit.name.english) does not answer for this target")
  }
}
