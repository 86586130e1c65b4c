/// The unit that is asked for the figure of a measure and place, and why it (填报单位).
///
/// One figure is asked of one unit: where a target has several units, each of them would otherwise be
/// asked for the same figure, and the one that came last would win.
public struct FigureFiler: Sendable {
  /// Why this unit.
  public enum Ground: String, Sendable, CaseIterable {
    /// The document makes it the lead (牵头).
    case lead
    /// The document names no lead, and names this unit first. That is our choice and not the
    /// document's, so forms print it.
    case firstNamed
    /// It governs the place, whose own figure is asked for: a part of the plan's, never the whole.
    case ownPlace
  }

  /// The unit.
  public let unit: ResponsibleUnit
  /// The reason.
  public let ground: Ground
}

extension FigureFiler.Ground {
  /// The reason in both languages, short enough for a cell.
  public var label: Phrase {
    switch self {
    case .lead: Phrase("牵头", "lead")
    case .firstNamed: Phrase("文件未写明牵头，取首列单位", "no lead is named: the first one")
    case .ownPlace: Phrase("报本地区数", "its own place's figure")
    }
  }
}

/// Who is asked for which figure, over all plans of a quarter: a figure belongs to an indicator and a
/// place, and serves every plan.
struct FigureFilers {
  private let catalog: Catalog
  private var filers: [MeasureKey: FigureFiler] = [:]

  /// Chooses the units; a lead goes before a unit that is only named first, and an earlier plan before
  /// a later one.
  init(_ entries: [TargetEntry], _ catalog: Catalog) {
    self.catalog = catalog
    for entry in entries {
      let key = MeasureKey(entry.target.indicator, entry.plan.jurisdiction)
      guard filers[key]?.ground != .lead, let filer = choose(entry) else { continue }
      if filers[key] == nil || filer.ground == .lead { filers[key] = filer }
    }
  }

  private func choose(_ entry: TargetEntry) -> FigureFiler? {
    var candidates = entry.responsibilities.compactMap { assignment -> FigureFiler? in
      guard ![.support, .institution].contains(assignment.role),
        let unit = catalog.unit(assignment.unit), unit.kind != .collective
      else { return nil }
      return FigureFiler(unit: unit, ground: assignment.role == .lead ? .lead : .firstNamed)
    }
    // A district has no figure of the city; but it can tell that a thing is done that only it does.
    let others = candidates.filter { ownPlace(of: $0.unit, in: entry.plan) == nil }
    if entry.target.kind != .milestone || !others.isEmpty { candidates = others }
    return candidates.first { $0.ground == .lead } ?? candidates.first
  }

  /// The place that a unit governs, where it is another than the plan's.
  func ownPlace(of unit: ResponsibleUnit, in plan: Plan) -> Jurisdiction.ID? {
    unit.governs.flatMap { $0 == plan.jurisdiction ? nil : $0 }
  }

  /// Whose figure a unit's row is about, and who is asked for it.
  func filing(_ entry: TargetEntry, _ unit: ResponsibleUnit) -> (Jurisdiction.ID, FigureFiler?) {
    let plan = entry.plan
    let filer = filers[MeasureKey(entry.target.indicator, plan.jurisdiction)]
    guard let place = ownPlace(of: unit, in: plan), filer?.unit.id != unit.id else {
      return (plan.jurisdiction, filer)
    }
    // The city's place among cities, and what the city gets done, have no parts.
    let hasParts = ![.rank, .milestone].contains(entry.indicator.kind)
    return (place, hasParts ? FigureFiler(unit: unit, ground: .ownPlace) : nil)
  }

  /// Whether anybody is asked for the plan's own figure of a target.
  func hasFiler(_ entry: TargetEntry) -> Bool {
    filers[MeasureKey(entry.target.indicator, entry.plan.jurisdiction)] != nil
  }
}
