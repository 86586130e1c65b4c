extension AuditCheck {
  /// A target asks for more than the baseline that its own document prints.
  static let targetsBelowBaseline = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.targets.compactMap { target in
        guard target.mode == .reach, let baseline = target.baseline,
          let wanted = target.predicate.quantity, target.predicate.comparator != .above,
          let better = catalog.indicator(target.indicator)?.better,
          wanted.compared(to: baseline.quantity) == better.worse
        else { return nil }
        return plan.finding(
          .targetBelowBaseline, catalog.subject(target), target.firstPlace(in: plan),
          plan.auditPlace(baseline.place, baseline.quantity.chinese),
          Phrase(
            "基期（\(baseline.asOf)）已是\(baseline.quantity.chinese)，目标却只要求\(target.text.chinese)。",
            "The baseline (\(baseline.asOf)) is \(baseline.quantity.english) already; the target "
              + "asks for no more than \(target.text.english)."))
      }
    }
  }
}
