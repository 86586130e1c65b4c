/// One small check of what the documents say, against themselves and each other.
struct AuditCheck: Sendable {
  /// Looks at the catalog and tells everything that it finds, in the order of the data.
  let run: @Sendable (Catalog) -> [AuditFinding]

  /// Every check, in the order in which their findings are listed: figures, targets, units, names.
  static let all: [AuditCheck] = [
    .growthClaims, .changeClaims, .growthFigures, .shareFigures, .figureConflicts, .sumConflicts,
    .baselineFigures, .statementDifferences, .uncarriedGoals, .targetsOutsideTable, .laterTargets,
    .targetsBelowBaseline, .targetsAlreadyMet, .unitsOfTasks, .unitsTwice, .unitNames,
    .thingNames,
  ]
}

extension Catalog {
  /// What the documents get wrong, as far as a selection wants to know it.
  ///
  /// A finding between two plans is wanted when one of them is.
  public func audit(_ selection: Selection = Selection()) -> [AuditFinding] {
    AuditCheck.all.flatMap { $0.run(self) }.filter { selection.matches($0) }
  }
}

extension Selection {
  fileprivate func matches(_ finding: AuditFinding) -> Bool {
    let places = [finding.first, finding.second]
    return (plans.isEmpty || finding.plans.contains(where: plans.contains))
      && (documents.isEmpty || !documents.isDisjoint(with: places.map(\.document)))
      && matches(kind: finding.kind.rawValue)
      && matches(
        finding.sentence.texts + finding.subject.name.texts + finding.kind.label.texts
          + [finding.subject.id] + places.flatMap { [$0.place, $0.written ?? ""] })
  }
}
