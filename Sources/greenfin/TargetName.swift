import GreenFinCore

/// Finds one target by its name.
struct TargetName {
  let session: Session
  let catalog: Catalog

  func find(_ name: String) throws -> (Target, Plan) {
    let found = catalog.records(named: name).compactMap { record -> (Target, Plan)? in
      if case .target(let target, let plan) = record { return (target, plan) }
      return nil
    }
    if found.count == 1 { return found[0] }
    let ids = found.isEmpty ? catalog.targets.map(\.id.rawValue) : found.map(\.0.id.rawValue)
    throw Failure(
      unknown: .target, name, near: Suggestion.nearest(to: name, in: ids), listing: "targets")
  }
}
