extension CatalogCheck {
  /// Where a plan names units at all, every action has one, and every pilot a leading one.
  static let someoneAnswers = CatalogCheck { catalog, log in
    for plan in catalog.plans {
      let actions = plan.actions
      guard actions.contains(where: { !$0.assignments.isEmpty }) else { continue }
      for action in actions where action.assignments.isEmpty {
        log.report(.nobodyAnswers(action: action.id.rawValue), at: action.origin)
      }
      for pilot in plan.pilots where !pilot.assignments.contains(where: { $0.role == .lead }) {
        log.report(.pilotWithoutLead(pilot: pilot.id.rawValue), at: pilot.origin)
      }
    }
  }
}
