extension CatalogCheck {
  /// Every identifier that a record refers to is one that some record has.
  static let knownReferences = CatalogCheck { catalog, log in
    let references = References(catalog: catalog, log: log)
    references.checkPlaces()
    references.checkUnits()
    references.checkIndicators()
    references.checkPlans()
    references.checkObservations()
  }

  /// Every task, action and goal that a statement belongs to is one that its plan has.
  static let knownCarriers = CatalogCheck { catalog, log in
    for plan in catalog.plans {
      let goals = plan.goals.map(\.number)
      let tasks = plan.tasks.map(\.number)
      let actions = plan.actions.map(\.id.rawValue)
      let known = (goals: Set(goals), tasks: Set(tasks), actions: Set(actions))
      func report(_ subject: Problem.Subject, _ seen: String, _ all: [String], _ origin: Origin) {
        let near = log.suggestions(for: seen, in: all)
        log.report(.unknownReference(subject, seen: seen, suggestions: near), at: origin)
      }
      for target in plan.targets {
        for carrier in target.statements.compactMap(\.carrier) {
          switch carrier {
          case .goal(let seen) where !known.goals.contains(seen):
            report(.goal, seen, goals, target.origin)
          case .task(let seen) where !known.tasks.contains(seen):
            report(.task, seen, tasks, target.origin)
          case .action(let seen) where !known.actions.contains(seen.rawValue):
            report(.action, seen.rawValue, actions, target.origin)
          default: break
          }
        }
      }
      for goal in plan.goals {
        for seen in goal.tasks where !known.tasks.contains(seen) {
          report(.task, seen, tasks, goal.origin)
        }
      }
      let parts = plan.parts.map(\.number)
      let knownParts = Set(parts)
      for task in plan.tasks {
        guard let part = task.part, !knownParts.contains(part) else { continue }
        report(.part, part, parts, task.origin)
      }
    }
  }
}

/// The references of a catalog and where they lead.
final class References {
  let catalog: Catalog
  let log: FindingLog

  private lazy var jurisdictions = Suggestion.Candidates(catalog.jurisdictions.map(\.id.rawValue))
  private lazy var indicators = Suggestion.Candidates(catalog.indicators.map(\.id.rawValue))
  private lazy var units = Suggestion.Candidates(catalog.units.map(\.id.rawValue))
  private lazy var documents = Suggestion.Candidates(catalog.documents.map(\.id.rawValue))
  private lazy var observations = Suggestion.Candidates(catalog.observations.map(\.id.rawValue))

  init(catalog: Catalog, log: FindingLog) {
    self.catalog = catalog
    self.log = log
  }

  private func report(
    _ subject: Problem.Subject, _ seen: String, among all: Suggestion.Candidates, _ origin: Origin
  ) {
    let near = all.nearest(to: seen)
    log.report(.unknownReference(subject, seen: seen, suggestions: near), at: origin)
  }

  private func check(_ jurisdiction: Jurisdiction.ID, _ origin: Origin) {
    guard catalog.jurisdiction(jurisdiction) == nil else { return }
    report(.jurisdiction, jurisdiction.rawValue, among: jurisdictions, origin)
  }

  private func check(_ indicator: Indicator.ID, _ origin: Origin) {
    guard catalog.indicator(indicator) == nil else { return }
    report(.indicator, indicator.rawValue, among: indicators, origin)
  }

  private func check(_ unit: ResponsibleUnit.ID, _ origin: Origin) {
    guard catalog.unit(unit) == nil else { return }
    report(.unit, unit.rawValue, among: units, origin)
  }

  private func check(_ document: Document.ID, _ origin: Origin) {
    guard catalog.document(document) == nil else { return }
    report(.document, document.rawValue, among: documents, origin)
  }

  func checkPlaces() {
    for jurisdiction in catalog.jurisdictions {
      jurisdiction.parent.map { check($0, jurisdiction.origin) }
    }
  }

  func checkUnits() {
    for unit in catalog.units {
      check(unit.jurisdiction, unit.origin)
      for member in unit.members { check(member, unit.origin) }
      unit.successor.map { check($0, unit.origin) }
      unit.governs.map { check($0, unit.origin) }
    }
  }

  func checkIndicators() {
    for indicator in catalog.indicators {
      for other in [indicator.subject, indicator.numerator, indicator.denominator] {
        other.map { check($0, indicator.origin) }
      }
      for other in indicator.related { check(other, indicator.origin) }
    }
  }

  func checkPlans() {
    for plan in catalog.plans {
      check(plan.document, plan.origin)
      check(plan.jurisdiction, plan.origin)
      for target in plan.targets {
        check(target.indicator, target.origin)
        target.predicate.versus.map { check($0, target.origin) }
      }
    }
  }

  /// What a figure measures, whom it belongs to and where it stands; not the figures it refers to.
  func check(_ observation: Observation) {
    check(observation.indicator, observation.origin)
    check(observation.jurisdiction, observation.origin)
    check(observation.document, observation.origin)
  }

  func checkObservations() {
    let known = Set(catalog.observations.map(\.id))
    for observation in catalog.observations {
      check(observation)
      let inputs = observation.derivation?.inputs.compactMap(\.observation) ?? []
      for other in inputs + observation.claims.compactMap(\.since) where !known.contains(other) {
        report(.observation, other.rawValue, among: observations, observation.origin)
      }
    }
  }
}
