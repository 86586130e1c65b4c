/// One record of the catalog that a name can mean.
public enum CatalogName: Sendable {
  /// A plan.
  case plan(Plan)
  /// A task of a plan.
  case task(PlanTask, Plan)
  /// An action or a pilot of a plan.
  case action(Action, Plan)
  /// A target of a plan.
  case target(Target, Plan)
  /// A unit.
  case unit(ResponsibleUnit)
  /// An indicator.
  case indicator(Indicator)

  /// The identifier of the record.
  public var id: String {
    switch self {
    case .plan(let plan): plan.id.rawValue
    case .task(let task, let plan): "\(plan.id)/\(task.number)"
    case .action(let action, _): action.id.rawValue
    case .target(let target, _): target.id.rawValue
    case .unit(let unit): unit.id.rawValue
    case .indicator(let indicator): indicator.id.rawValue
    }
  }
}

extension Catalog {
  /// What an identifier or a name means: exactly by identifier if there is one, else every record
  /// that has the name.
  public func records(named name: String) -> [CatalogName] {
    let exact = recordsByIdentifier(name)
    return exact.isEmpty ? recordsByName(FoldedName.fold(name)) : exact
  }

  private func recordsByIdentifier(_ name: String) -> [CatalogName] {
    var found: [CatalogName] = []
    for plan in plans where name.hasPrefix(plan.id.rawValue) {
      if plan.id.rawValue == name { found.append(.plan(plan)) }
      found += plan.tasks.filter { "\(plan.id)/\($0.number)" == name }.map { .task($0, plan) }
      let actions = plan.actions + plan.formerPilots.map(\.pilot)
      found += actions.filter { $0.id.rawValue == name }.map { .action($0, plan) }
      let targets = (plan.targets + plan.withdrawnTargets).filter { target in
        // A target's name without its horizon means every horizon of it.
        target.id.rawValue == name || target.id.rawValue.hasPrefix(name + "@")
      }
      found += targets.map { .target($0, plan) }
    }
    unit(Identifier(name)).map { found.append(.unit($0)) }
    indicator(Identifier(name)).map { found.append(.indicator($0)) }
    return found
  }

  private func recordsByName(_ name: String) -> [CatalogName] {
    func means(_ texts: [String]) -> Bool {
      texts.contains { FoldedName.fold($0).utf8.elementsEqual(name.utf8) }
    }
    var found: [CatalogName] = []
    found += units.filter { means($0.name.texts + $0.aliases) }.map { .unit($0) }
    found += indicators.filter { means($0.name.texts + $0.aliases) }.map { .indicator($0) }
    for plan in plans {
      if means(names(of: plan)) { found.append(.plan(plan)) }
      found += plan.tasks.filter { means($0.title.texts) }.map { .task($0, plan) }
      let pilots = plan.pilots + plan.formerPilots.map(\.pilot)
      found += pilots.filter { means($0.title?.texts ?? []) }.map { .action($0, plan) }
    }
    return found
  }

  /// The units that a name, an alias or an identifier means, in any place.
  public func units(named name: String) -> [ResponsibleUnit] {
    if let unit = unit(Identifier(name)) { return [unit] }
    return FoldedName.elements(of: units, named: name) { $0.name.texts + $0.aliases }
  }

  /// The indicators that a name, an alias or an identifier means.
  public func indicators(named name: String) -> [Indicator] {
    if let indicator = indicator(Identifier(name)) { return [indicator] }
    return FoldedName.elements(of: indicators, named: name) { $0.name.texts + $0.aliases }
  }

  /// The plans that an identifier, a name, a title or a document number means.
  public func plans(named name: String) -> [Plan] {
    if let plan = plan(Identifier(name)) { return [plan] }
    return FoldedName.elements(of: plans, named: name, names(of:))
  }

  /// What a plan and its document are called; a document without a number is not called “”.
  private func names(of plan: Plan) -> [String] {
    let document = document(plan.document)
    return plan.name.texts + (document?.title.texts ?? []) + [document?.number].compactMap(\.self)
  }

  /// The places that a name or an identifier means; 湖州 means 湖州市.
  public func jurisdictions(named name: String) -> [Jurisdiction] {
    if let place = jurisdiction(Identifier(name)) { return [place] }
    return FoldedName.elements(of: jurisdictions, named: name) { place in
      guard Self.levelsWithShortNames.contains(place.level) else { return place.name.texts }
      return place.name.texts + [String(place.name.chinese.dropLast())]
    }
  }

  /// 湖州 is 湖州市, but 湖州银 is no bank.
  private static let levelsWithShortNames: Set<Jurisdiction.Level> = [
    .province, .city, .district, .county,
  ]
}
