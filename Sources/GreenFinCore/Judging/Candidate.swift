/// A figure that counts: one that was reported, or the sum of those that were.
enum Candidate {
  case kept(FigureSeries.Item, FigureSeries)
  case worked(Observation)

  var figure: Figure {
    switch self {
    case .kept(let item, _): item.figure
    case .worked(let observation): Figure(observation)
    }
  }

  var id: Observation.ID {
    switch self {
    case .kept(let item, let series): series.id(item)
    case .worked(let observation): observation.id
    }
  }

  var observation: Observation {
    switch self {
    case .kept(let item, let series): series.observation(item)
    case .worked(let observation): observation
    }
  }

  /// What it is worked out from, where it is no printed figure.
  var derivation: Derivation? {
    if case .worked(let observation) = self { observation.derivation } else { nil }
  }

  /// Newer beats older; for one day, a longer span beats a shorter one, printed beats derived, and exact
  /// beats approximate.
  func isBetter(than other: Candidate) -> Bool {
    let (own, others) = (figure, other.figure)
    if own.asOf != others.asOf { return own.asOf > others.asOf }
    if let start = own.periodStart, let other = others.periodStart, start != other {
      return start < other
    }
    switch FigureConflict.Rule(between: own, others) {
    case .printed: return others.isDerived
    case .exact: return own.qualifier == .exact
    case .fewer, .reported, .identifier: return id < other.id
    }
  }

  /// The order of days, and of one day the better first.
  func isEarlier(than other: Candidate) -> Bool {
    let (own, others) = (figure.asOf, other.figure.asOf)
    return own == others ? isBetter(than: other) : own < others
  }
}
