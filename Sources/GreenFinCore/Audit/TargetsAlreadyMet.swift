extension AuditCheck {
  /// A target was not met before its time began, by the last figure from before.
  ///
  /// Only for what stands at a date: what was sold or built in an earlier year does not count for
  /// this one. A target that is to be kept (保持) may well have been met before.
  static let targetsAlreadyMet = AuditCheck { catalog in
    catalog.plans.flatMap { plan in
      plan.targets.flatMap { target in
        catalog.metFigures(before: target, in: plan).map { figure in
          AuditFinding(
            kind: .targetAlreadyMet, subject: catalog.subject(target),
            plans: catalog.plans(in: [plan.document, figure.document]),
            first: target.firstPlace(in: plan), second: catalog.place(of: figure),
            sentence: Phrase(
              "\(figure.asOf)已为\(figure.state.chinese)，目标\(target.text.chinese)在期初就已达到。",
              "As of \(figure.asOf) it was \(figure.figure(.english)) already: the target "
                + "\(target.text.english) was met before its time began."))
        }
      }
    }
  }
}

extension Catalog {
  /// Those of the last figures that meet a target, if none of them misses it.
  fileprivate func metFigures(before target: Target, in plan: Plan) -> [Observation] {
    let better = indicator(target.indicator)?.better
    let answers = lastFigures(before: target, in: plan).map { figure in
      (
        figure,
        Comparison(figure.quantity, figure.qualifier, with: target.predicate, better: better)
      )
    }
    return answers.contains { $0.1 == .unmet } ? [] : answers.filter { $0.1 == .met }.map(\.0)
  }

  /// The different figures of the last date before a target's time that speak for it, without those
  /// that are its baseline.
  private func lastFigures(before target: Target, in plan: Plan) -> [Observation] {
    guard target.mode == .reach,
      let kind = indicator(target.indicator)?.kind,
      [.level, .share, .cumulative, .coverage].contains(kind)
    else { return [] }
    let earlier = observations.filter { observation in
      observation.indicator == target.indicator && observation.jurisdiction == plan.jurisdiction
        && observation.asOf < target.window.start
    }
    guard let last = earlier.map(\.asOf).max() else { return [] }
    // A baseline of that day or later is what the document itself starts from.
    if let baseline = target.baseline, baseline.asOf >= last { return [] }
    var seen: [Quantity] = []
    return earlier.filter { observation in
      guard observation.asOf == last, !seen.contains(observation.quantity) else { return false }
      seen.append(observation.quantity)
      return true
    }
  }
}
