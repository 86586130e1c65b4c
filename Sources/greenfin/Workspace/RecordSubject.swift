import GreenFinCore
import OfficeFormats

/// Finds what a command line wants to record something about.
struct RecordSubject {
  let session: Session
  let catalog: Catalog
  let workspace: Workspace

  /// The target that a name means: an identifier, or an indicator that one target in force measures.
  func target(_ name: String) throws -> (Target, Plan) {
    let found = catalog.records(named: name).flatMap { record -> [(Target, Plan)] in
      switch record {
      case .target(let target, let plan): [(target, plan)]
      case .indicator(let indicator):
        plansInForce.flatMap { plan in
          plan.targets.filter { $0.indicator == indicator.id }.map { ($0, plan) }
        }
      default: []
      }
    }
    // Several horizons of one indicator in one place take the same figure.
    let measures = Set(found.map { "\($0.0.indicator) \($0.1.jurisdiction)" })
    if let first = found.first, measures.count == 1 { return first }
    let near =
      found.isEmpty
      ? Suggestion.nearest(to: name, in: catalog.targets.map(\.id.rawValue))
      : found.prefix(4).map(\.0.id.rawValue)
    throw Failure(unknown: .target, name, near: near, listing: "targets")
  }

  /// The action or pilot that an identifier means; a bare number means one of the only plan in force.
  func action(_ name: String) throws -> Action {
    let actions = catalog.plans.flatMap(\.actions)
    if let action = actions.first(where: { $0.id.rawValue == name }) { return action }
    let found = plansInForce.flatMap(\.actions).filter {
      $0.number == name || $0.title?.chinese == name
    }
    if found.count == 1 { return found[0] }
    let ids = found.isEmpty ? actions.map(\.id.rawValue) : found.map(\.id.rawValue)
    throw Failure(
      unknown: .action, name, near: Suggestion.nearest(to: name, in: ids), listing: "tasks")
  }

  /// The unit that `--unit` names, if it names one.
  func unit() throws -> ResponsibleUnit? {
    guard let name = session.command.value("unit") else { return nil }
    // Two cities have bureaux of one name; the one of the plans in force is meant.
    let places = Set(plansInForce.map(\.jurisdiction))
    let near = catalog.units(named: name).filter { places.contains($0.jurisdiction) }
    if near.count == 1 { return near[0] }
    return try SelectionReader(session: session, catalog: catalog).oneUnit(name)
  }

  private var plansInForce: [Plan] {
    let day = session.context.today
    return workspace.plans(in: Period(quarterOf: day), catalog)
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
