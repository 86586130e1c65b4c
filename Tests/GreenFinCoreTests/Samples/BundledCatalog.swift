import Testing

@testable import GreenFinCore

/// The catalog that is compiled into the program, read once for all tests.
enum BundledCatalog {
  private static let result = CatalogLoader.load(Catalog.bundledFiles)

  static func catalog() throws -> Catalog { try #require(result.catalog) }

  static func plan(_ id: Plan.ID) throws -> Plan {
    try #require(catalog().plan(id), "there is no plan \(id)")
  }

  static func target(_ id: Target.ID) throws -> Target {
    try #require(catalog().targets.first { $0.id == id }, "there is no target \(id)")
  }

  static func action(_ id: Action.ID) throws -> Action {
    try #require(
      catalog().plans.flatMap(\.actions).first { $0.id == id }, "there is no action \(id)")
  }

  static func observation(_ id: Observation.ID) throws -> Observation {
    try #require(catalog().observations.first { $0.id == id }, "there is no observation \(id)")
  }

  /// Everyone who answers for an action.
  static func responsibilities(of id: Action.ID) throws -> [Assignment] {
    let plan = try #require(catalog().plans.first { id.rawValue.hasPrefix($0.id.rawValue + "/") })
    return ResponsibilityIndex(plan, in: try catalog()).responsibilities(of: try action(id))
  }

  /// Everyone who answers for a target.
  static func responsibilities(of target: Target) throws -> [Assignment] {
    ResponsibilityIndex(try plan(target.plan), in: try catalog()).responsibilities(of: target)
  }
}
