import GreenFinCore
import OfficeFormats

/// Finds what a command line wants to record something about.
struct RecordSubject {
  let session: Session
  let catalog: Catalog
  let workspace: Workspace
  /// The plans that a bare number or an indicator's name can mean.
  ///
  /// They are those of the workspace that run in the period that is recorded for, else all of them. The
  /// day of recording says nothing: returns for December come in January.
  private let plans: [Plan]

  init(_ session: Session, _ catalog: Catalog, _ workspace: Workspace) throws {
    self.session = session
    self.catalog = catalog
    self.workspace = workspace
    let text = session.command.value("period") ?? session.command.value("as-of")
    let period = try text.map { try session.period($0) }
    plans = workspace.plans(catalog).filter { plan in
      period.map { plan.period.overlaps($0) } ?? true
    }
  }

  /// The target that a name means: an identifier, or an indicator that one target in force measures.
  func target(_ name: String) throws -> (Target, Plan) {
    let found = catalog.records(named: name).flatMap { record -> [(Target, Plan)] in
      switch record {
      case .target(let target, let plan): [(target, plan)]
      case .indicator(let indicator):
        plans.flatMap { plan in
          plan.targets.filter { $0.indicator == indicator.id }.map { ($0, plan) }
        }
      default: []
      }
    }
    // Several horizons of one indicator in one place take the same figure.
    let measures = Set(found.map { "\($0.0.indicator) \($0.1.jurisdiction)" })
    if let first = found.first, measures.count == 1 { return first }
    guard found.isEmpty else { throw Self.ambiguous(name, found.map(\.0.id.rawValue)) }
    let near = Suggestion.nearest(to: name, in: catalog.targets.map(\.id.rawValue))
    throw Failure(unknown: .target, name, near: near, listing: "targets")
  }

  /// The action or pilot that an identifier means; a bare number means one of the only plan in force.
  func action(_ name: String) throws -> Action {
    let actions = catalog.plans.flatMap(\.actions)
    if let action = actions.first(where: { $0.id.rawValue == name }) { return action }
    let found = plans.flatMap(\.actions).filter {
      $0.number == name || $0.title?.chinese == name
    }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw Self.ambiguous(name, found.map(\.id.rawValue)) }
    throw Failure(
      unknown: .action, name,
      near: Suggestion.nearest(to: name, in: actions.map(\.id.rawValue)), listing: "tasks")
  }

  /// A name that several plans use.
  private static func ambiguous(_ name: String, _ ids: [String]) -> Failure {
    let shown = TerminalText.escaped(name)
    let few = ids.prefix(8)
    return Failure(
      exitCode: .usage,
      what: Phrase("“\(shown)”可以指\(ids.count)项内容", "“\(shown)” can mean \(ids.count) things"),
      hint: Phrase(
        "用标识：\(few.joined(separator: "、"))", "use an identifier: \(few.joined(separator: ", "))"))
  }

  /// The unit that `--unit` names, if it names one.
  func unit() throws -> ResponsibleUnit? {
    guard let name = session.command.value("unit") else { return nil }
    // Two cities have bureaux of one name; the one of the plans in force is meant.
    let places = Set(plans.map(\.jurisdiction))
    let near = catalog.units(named: name).filter { places.contains($0.jurisdiction) }
    if near.count == 1 { return near[0] }
    return try SelectionReader(session: session, catalog: catalog).oneUnit(name)
  }

  /// The unit that reports on an action: the one named, else the only one that answers for it, else the
  /// workspace's recorder where that is one of them; a report of nobody would count for no unit.
  func filer(of action: Action) throws -> (unit: ResponsibleUnit, answers: Bool) {
    let answering = try answering(for: action)
    if let unit = try unit() { return (unit, answering.contains { $0.id == unit.id }) }
    if answering.count == 1 { return (answering[0], true) }
    let recorders = workspace.settings.recorder.map { catalog.units(named: $0) } ?? []
    let own = answering.filter { unit in recorders.contains { $0.id == unit.id } }
    if own.count == 1 { return (own[0], true) }
    let names = answering.prefix(8).map { $0.name }
    throw Failure(
      exitCode: .usage,
      what: Phrase("没有说明是哪个单位报送的", "the unit that reports it is not given"),
      hint: Phrase(
        "加--unit，如\(names.map(\.chinese).joined(separator: "、"))",
        "add --unit, one of: \(names.map(\.english).joined(separator: ", "))"))
  }

  /// The units that report on an action; collectives do not, their members do.
  private func answering(for action: Action) throws -> [ResponsibleUnit] {
    guard let plan = catalog.plans.first(where: { $0.actions.contains { $0.id == action.id } })
    else { throw Failure.internalError }
    return ResponsibilityIndex(plan, in: catalog).responsibilities(of: action)
      .compactMap { catalog.unit($0.unit) }.filter(\.members.isEmpty)
  }
}

extension SelectionReader {
  /// The one unit that a name means.
  func oneUnit(_ name: String) throws -> ResponsibleUnit {
    let found = try units(name)
    if found.count == 1 { return found[0] }
    throw Failure(
      exitCode: .usage,
      what: Phrase("“\(name)”可以指多个单位", "“\(name)” can mean several units"),
      hint: Phrase(
        "用标识：\(found.map(\.id.rawValue).joined(separator: "、"))",
        "use an identifier: \(found.map(\.id.rawValue).joined(separator: ", "))"))
  }
}
