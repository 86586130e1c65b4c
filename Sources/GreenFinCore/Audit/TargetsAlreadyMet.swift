extension AuditCheck {
  /// A target was not met before its time began, by the last figure from before.
  ///
  /// Only for what stands at a date: what was sold or built in an earlier year does not count for
  /// this one. A target that is to be kept (保持) may well have been met before.
  static let targetsAlreadyMet = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.targets.flatMap { target in
        catalog.lastFigures(before: target, in: plan).compactMap { figure in
          guard Comparison(figure.quantity, figure.qualifier, with: target.predicate) == .met else {
            return nil
          }
          return AuditFinding(
            kind: .targetAlreadyMet, subject: catalog.subject(target),
            plans: catalog.plans(in: [plan.document, figure.document]),
            first: target.firstPlace(in: plan), second: catalog.place(of: figure),
            sentence: Phrase(
              "\(figure.asOf)已有\(figure.figure(.chinese))，目标\(target.text.chinese)在期初就已达到。",
              "As of \(figure.asOf) it was \(figure.figure(.english)) already: the target "
                + "\(target.text.english) was met before its time began."))
        }
      }
    }
  }
}

extension Catalog {
  /// The different figures of the last date before a target's time that speak for it, without those
  /// that are its baseline.
  fileprivate func lastFigures(before target: Target, in plan: Plan) -> [Observation] {
    guard target.mode == .reach,
      let kind = indicator(target.indicator)?.kind,
      [.level, .share, .cumulative, .coverage].contains(kind)
    else { return [] }
    let earlier = observations.filter { observation in
      observation.indicator == target.indicator && observation.jurisdiction == plan.jurisdiction
        && observation.asOf < target.window.start
    }
    guard let last = earlier.map(\.asOf).max() else { return [] }
    var seen = [target.baseline?.quantity].compactMap(\.self)
    return earlier.filter { observation in
      guard observation.asOf == last, !seen.contains(observation.quantity) else { return false }
      seen.append(observation.quantity)
      return true
    }
  }
}
