extension CatalogCheck {
  /// No two records of one sort have the same identifier.
  static let distinctIdentifiers = CatalogCheck { catalog, log in
    report(.document, catalog.documents.map { ($0.id.rawValue, $0.origin) }, log)
    report(.jurisdiction, catalog.jurisdictions.map { ($0.id.rawValue, $0.origin) }, log)
    report(.unit, catalog.units.map { ($0.id.rawValue, $0.origin) }, log)
    report(.indicator, catalog.indicators.map { ($0.id.rawValue, $0.origin) }, log)
    report(.plan, catalog.plans.map { ($0.id.rawValue, $0.origin) }, log)
    report(.scheme, catalog.schemes.map { ($0.id.rawValue, $0.origin) }, log)
    report(.rubric, catalog.rubrics.map { ($0.id.rawValue, $0.origin) }, log)
    report(.observation, catalog.observations.map { ($0.id.rawValue, $0.origin) }, log)
  }

  /// Inside a plan no two goals, tasks, actions or targets have the same number or identifier.
  static let distinctItems = CatalogCheck { catalog, log in
    for plan in catalog.plans {
      report(.goal, plan.goals.map { ($0.number, $0.origin) }, log)
      report(.task, plan.tasks.map { ($0.number, $0.origin) }, log)
      report(.action, plan.actions.map { ($0.id.rawValue, $0.origin) }, log)
      report(.target, plan.targets.map { ($0.id.rawValue, $0.origin) }, log)
    }
  }

  /// Reports every record whose identifier an earlier one has.
  static func report(
    _ subject: Problem.Subject, _ records: [(id: String, origin: Origin)], _ log: FindingLog
  ) {
    var first: [NameKey: Origin] = [:]
    first.reserveCapacity(records.count)
    for (id, origin) in records {
      guard let earlier = first[NameKey(id)] else {
        first[NameKey(id)] = origin
        continue
      }
      let place = log.place(of: earlier)?.description ?? ""
      log.report(.duplicateIdentifier(subject, id: id, first: place), at: origin)
    }
  }
}
