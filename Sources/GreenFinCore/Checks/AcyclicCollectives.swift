extension CatalogCheck {
  /// No collective contains itself, directly or through its members.
  static let acyclicCollectives = CatalogCheck { catalog, log in
    var settled: Set<ResponsibleUnit.ID> = []
    for unit in catalog.units where !unit.members.isEmpty && !settled.contains(unit.id) {
      if let cycle = cycle(from: unit, in: catalog, &settled) {
        log.report(.collectiveCycle(cycle.map(\.rawValue)), at: unit.origin)
      }
    }
  }

  /// The first cycle that is reached from a unit; units that were entered once are not entered again.
  ///
  /// The way down is a list and not a recursion: collectives can be nested deeper than any stack.
  private static func cycle(
    from unit: ResponsibleUnit, in catalog: Catalog, _ settled: inout Set<ResponsibleUnit.ID>
  ) -> [ResponsibleUnit.ID]? {
    var path: [(unit: ResponsibleUnit, next: Int)] = [(unit, 0)]
    var places: [ResponsibleUnit.ID: Int] = [unit.id: 0]
    settled.insert(unit.id)
    while let (unit, next) = path.last {
      guard next < unit.members.count else {
        path.removeLast()
        places[unit.id] = nil
        continue
      }
      path[path.count - 1].next += 1
      let member = unit.members[next]
      if let place = places[member] { return path[place...].map(\.unit.id) + [member] }
      guard settled.insert(member).inserted, let entered = catalog.unit(member) else { continue }
      places[member] = path.count
      path.append((entered, 0))
    }
    return nil
  }
}
