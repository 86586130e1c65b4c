extension AuditCheck {
  /// A target's baseline (基期值) is a figure that some document has for that date, or no document has
  /// one.
  static let baselineFigures = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.targets.compactMap { target in
        guard let baseline = target.baseline else { return nil }
        let known = catalog.observations.filter { observation in
          observation.indicator == target.indicator && observation.asOf == baseline.asOf
            && observation.jurisdiction == plan.jurisdiction && observation.qualifier == .exact
        }
        guard let first = known.first, !known.contains(where: { agrees($0, baseline) }) else {
          return nil
        }
        let there = first.quantity
        return AuditFinding(
          kind: .baselineConflict, subject: catalog.subject(target),
          plans: catalog.plans(in: [plan.document, first.document]),
          first: plan.auditPlace(baseline.place, baseline.quantity.chinese),
          second: catalog.place(of: first),
          sentence: Phrase(
            "\(baseline.asOf)的基期值为\(baseline.quantity.chinese)，另一处同日的数为\(there.chinese)。",
            "The baseline of \(baseline.asOf) is \(baseline.quantity.english); the figure of that "
              + "date elsewhere is \(there.english)."))
      }
    }
  }

  /// Whether a baseline is the same figure, but for rounding.
  private static func agrees(_ observation: Observation, _ baseline: Baseline) -> Bool {
    guard observation.quantity.unit.dimension == baseline.quantity.unit.dimension else {
      return false
    }
    let relation = FigureRelation(
      PrintedFigure(observation), PrintedFigure(baseline.quantity, written: nil))
    switch relation {
    case .conflict: return false
    case nil, .rounded, .cutOff, .unit: return true
    }
  }
}
