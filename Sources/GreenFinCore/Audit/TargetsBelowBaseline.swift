extension AuditCheck {
  /// A target asks for more than the baseline that its own document prints, or a longer plan of the
  /// same place for the same indicator.
  static let targetsBelowBaseline = AuditCheck { catalog in
    let based = Dictionary(
      grouping: catalog.plans.flatMap { plan in
        plan.targets.filter { $0.baseline != nil }.map { (plan: plan, target: $0) }
      }, by: \.target.indicator)
    return catalog.plans.flatMap { plan in
      plan.targets.flatMap { target in
        (based[target.indicator] ?? []).compactMap { holder in
          guard target.id == holder.target.id || target.isInside(basedOn: holder.target),
            plan.jurisdiction == holder.plan.jurisdiction, let baseline = holder.target.baseline
          else { return nil }
          return finding(plan, target, holder.plan, baseline, catalog)
        }
      }
    }
  }

  private static func finding(
    _ plan: Plan, _ target: Target, _ holder: Plan, _ baseline: Baseline, _ catalog: Catalog
  ) -> AuditFinding? {
    guard target.mode == .reach, let wanted = target.predicate.quantity,
      target.predicate.comparator != .above,
      let better = catalog.indicator(target.indicator)?.better,
      wanted.compared(to: baseline.quantity) == better.worse
    else { return nil }
    let other = holder.id == plan.id ? Phrase("", "") : holder.name
    return AuditFinding(
      kind: .targetBelowBaseline, subject: catalog.subject(target),
      plans: holder.id == plan.id ? [plan.id] : [plan.id, holder.id],
      first: target.firstPlace(in: plan),
      second: holder.auditPlace(baseline.place, baseline.quantity.chinese),
      sentence: Phrase(
        "\(other.chinese)基期（\(baseline.asOf)）已是\(baseline.quantity.chinese)，目标却只要求\(target.text.chinese)。",
        "The baseline \(other.english.isEmpty ? "" : "of \(other.english) ")(\(baseline.asOf)) is "
          + "\(baseline.quantity.english) already; the target only asks for "
          + "\(target.text.english)."))
  }
}

extension Target {
  /// Whether another plan's target for the same indicator runs on after this one, from before its end.
  fileprivate func isInside(basedOn other: Target) -> Bool {
    guard other.plan != plan, other.kind == kind, let baseline = other.baseline else {
      return false
    }
    return isInside(other) && baseline.asOf < window.end
  }
}
