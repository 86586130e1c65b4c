extension CatalogCheck {
  /// Actions are numbered by their task and in order: 1.1, 1.2, 2.1.
  static let orderedNumbers = CatalogCheck { catalog, log in
    for task in catalog.plans.flatMap(\.tasks) {
      for (index, action) in task.actions.enumerated() {
        let expected = "\(task.number).\(index + 1)"
        guard action.number != expected else { continue }
        log.report(.wrongNumber(expected: expected, seen: action.number), at: action.origin)
      }
    }
  }
}
