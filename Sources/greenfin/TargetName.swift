import GreenFinCore

/// Finds one target by its name.
struct TargetName {
  let session: Session
  let catalog: Catalog

  func find(_ name: String) throws -> (Target, Plan) {
    let found = catalog.records(named: name).compactMap { record -> (Target, Plan)? in
      if case .target(let target, let plan) = record { return (target, plan) }
      return nil
    }
    if found.count == 1 { return found[0] }
    if found.isEmpty, let givenUp = givenUp(name) { return givenUp }
    let measured = found.isEmpty ? targets(ofIndicator: name) : []
    if measured.count == 1 { return measured[0] }
    let candidates = found + measured
    guard candidates.isEmpty else { throw Self.several(name, candidates.map(\.0.id.rawValue)) }
    let ids = catalog.targets.map(\.id.rawValue)
    // What was typed may be the end of an identifier, without its plan or with another one.
    let end = name.split(separator: "/").last.map(String.init) ?? name
    let ends = catalog.targets.map { target in
      (
        id: target.id.rawValue,
        end: String(target.id.rawValue.dropFirst(target.plan.rawValue.utf8.count + 1))
      )
    }
    let near = Suggestion.nearest(to: name, in: ids)
    let nearEnds = Suggestion.nearest(to: end, in: ends.map(\.end))
    let same = ends.filter { nearEnds.contains($0.end) }.map(\.id).filter { !near.contains($0) }
    let names = catalog.indicators.map(\.name.chinese)
    let nearNames = near.isEmpty && same.isEmpty ? Suggestion.nearest(to: name, in: names) : []
    throw Failure(
      unknown: .target, name, near: Array((near + same + nearNames).prefix(3)), listing: "targets")
  }

  /// A target that was given up, which no plan has any more.
  private func givenUp(_ name: String) -> (Target, Plan)? {
    catalog.withdrawnTargets(Selection()).first { $0.target.id.rawValue == name }
      .map { ($0.target, $0.plan) }
  }

  /// The targets of the indicators that a name or an alias means.
  private func targets(ofIndicator name: String) -> [(Target, Plan)] {
    let indicators = Set(catalog.indicators(named: name).map(\.id))
    return catalog.plans.flatMap { plan in
      plan.targets.filter { indicators.contains($0.indicator) }.map { ($0, plan) }
    }
  }

  private static func several(_ name: String, _ ids: [String]) -> Failure {
    Failure(
      exitCode: .usage,
      what: Phrase("“\(name)”可以指几个目标值", "“\(name)” can mean several targets"),
      hint: Phrase(
        "写出其中一个：\(ids.joined(separator: "、"))", "name one of them: \(ids.joined(separator: ", "))"))
  }
}
