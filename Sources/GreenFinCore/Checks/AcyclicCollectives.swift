extension CatalogCheck {
  /// No collective contains itself, directly or through its members.
  static let acyclicCollectives = CatalogCheck { catalog, log in
    var settled: Set<ResponsibleUnit.ID> = []
    for unit in catalog.units where !unit.members.isEmpty {
      var path: [ResponsibleUnit.ID] = []
      if let cycle = cycle(from: unit.id, in: catalog, &path, &settled) {
        log.report(.collectiveCycle(cycle.map(\.rawValue)), at: unit.origin)
      }
    }
  }

  /// The first cycle that is reached from a unit; units that were left are not entered again.
  private static func cycle(
    from unit: ResponsibleUnit.ID, in catalog: Catalog, _ path: inout [ResponsibleUnit.ID],
    _ settled: inout Set<ResponsibleUnit.ID>
  ) -> [ResponsibleUnit.ID]? {
    if let start = path.firstIndex(of: unit) { return path[start...] + [unit] }
    guard !settled.contains(unit), let members = catalog.unit(unit)?.members, path.count < 1000
    else { return nil }
    path.append(unit)
    defer {
      path.removeLast()
      settled.insert(unit)
    }
    for member in members {
      if let cycle = cycle(from: member, in: catalog, &path, &settled) { return cycle }
    }
    return nil
  }
}
