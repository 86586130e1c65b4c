/// The figure that settles a target, and those that look like it and cannot.
///
/// The rules, by name: `place` (the target's own place), `known` (not later than the day asked for),
/// `window` (inside the days that the target runs over), `whole` (a sum counts from the start of the
/// window), `measure` (the target's dimension). Of the figures that pass all, `newest` wins; of one
/// day, the `longest` span, then `printed` beats worked out, and `exact` beats rough. The rules are this
/// program's own; the article on judging gives the reasons. “Higher than” rests on the newest day that
/// both indicators have figures of one span for (`sameDay`).
struct Evidence {
  /// The figure that the judgement rests on; a sum of parts is an observation derived from them.
  let accepted: Observation?
  /// The figure that wins, and every one that counts.
  private let best: Candidate?
  private let candidates: [Candidate]
  /// Whether the target is to be kept, so that each day's figure counts.
  private let isEachDayNeeded: Bool
  /// The sum of the window's parts, where there are some.
  private let sum: PartSum?

  /// Why a figure does not count.
  enum Refusal: String, Sendable, CaseIterable {
    /// Another place's or institution's figure.
    case otherJurisdiction
    /// Not known yet on the day asked for.
    case later
    /// Outside the days that the target runs over.
    case outsideWindow
    /// A part of the window that is not counted from its start.
    case partOfWindow
    /// A figure in another measure.
    case otherMeasure
    /// A figure of a neighbouring indicator, such as a stock for an increment.
    case otherIndicator
  }

  /// Finds the figure among those of the target's indicator and place.
  init(for target: Target, among series: FigureSeries, asOf: CalendarDate) {
    var candidates: [FigureSeries.Item] = []
    var parts: [FigureSeries.Item] = []
    for item in series.items {
      switch Self.refusal(of: item.figure, for: target, asOf: asOf) {
      case nil: candidates.append(item)
      case .partOfWindow: parts.append(item)
      default: break
      }
    }
    var all = candidates.map { Candidate.kept($0, series) }
    sum =
      target.isSummed
      ? PartSum(of: candidates + parts, in: series, from: target.window.start) : nil
    if let sum {
      let worked = sum.observation.map { Candidate.worked($0) }
      let chain = sum.only.map { Candidate.kept($0, series) } ?? worked
      // What was reported so far goes before what is left over when figures are taken away.
      let net = NetSum(
        among: series, of: target.predicate.quantity?.unit.dimension, over: target.window,
        beyond: chain?.figure.asOf, asOf: asOf)?
        .observation.map { Candidate.worked($0) }
      all += [worked, net].compactMap(\.self)
      best = net ?? chain
    } else {
      best = all.max { $1.isBetter(than: $0) }
    }
    accepted = best?.observation
    isEachDayNeeded = target.isKept
    self.candidates = all
  }

  /// Why a figure of a place does not count for a target of another or of the same, or nothing where it
  /// does.
  static func refusal(
    of figure: Figure, in place: Jurisdiction.ID, for target: Target, of own: Jurisdiction.ID,
    asOf: CalendarDate
  ) -> Refusal? {
    place == own ? refusal(of: figure, for: target, asOf: asOf) : .otherJurisdiction
  }

  /// The same for a figure of the target's own place.
  private static func refusal(
    of figure: Figure, for target: Target, asOf: CalendarDate
  ) -> Refusal? {
    guard figure.asOf <= asOf else { return .later }
    guard target.window.contains(figure.asOf) else { return .outsideWindow }
    if let wanted = target.predicate.quantity,
      target.kind != .relative, figure.quantity.unit.dimension != wanted.unit.dimension
    {
      return .otherMeasure
    }
    if let start = figure.periodStart, figure.basis != nil {
      guard start >= target.window.start || target.kind == .growth else { return .outsideWindow }
      let isPart = start != target.window.start
      if isPart, target.isSummed || target.kind == .cumulative { return .partOfWindow }
      // What a stock has grown by is not the stock, and the rate of a quarter not that of the year.
      if target.kind == .cumulative, figure.basis == .inPeriod { return .partOfWindow }
      if target.kind == .growth, start.isInside(target.window) { return .partOfWindow }
    } else if target.isSummed {
      // Nobody knows what span such a figure covers.
      return .partOfWindow
    }
    return nil
  }
}

extension Evidence {
  /// The figures that contradict what the judgement rests on: those of its day, those of the parts of a
  /// sum, and those of every day where each day counts.
  var contradictions: [FigureConflict.Pair] {
    if let sum { return sum.conflicts }
    guard let best, candidates.count > 1 else { return [] }
    let day = best.figure.asOf
    let counted = candidates.filter { candidate in
      isEachDayNeeded ? candidate.figure.asOf <= day : candidate.figure.asOf == day
    }
    var pairs: [FigureConflict.Pair] = []
    var first = best
    // Of one day the best comes first.
    for candidate in counted.sorted(by: { $0.isEarlier(than: $1) }) {
      if candidate.figure.asOf != first.figure.asOf {
        first = candidate
      } else if first.figure.contradicts(candidate.figure) {
        pairs.append(
          FigureConflict.Pair(
            used: .init(first.figure, first.id), refused: .init(candidate.figure, candidate.id),
            rule: .init(between: first.figure, candidate.figure)))
      }
    }
    return pairs
  }

  /// The same evidence for two indicators, resting on the newest figures of one day and span that both
  /// have.
  func paired(with other: Evidence) -> (own: Evidence, other: Evidence)? {
    let others = Dictionary(grouping: other.candidates, by: \.figure.asOf)
    // The newest day first, and of one day the better.
    for own in candidates.sorted(by: { $0.isBetter(than: $1) }) {
      let matching = (others[own.figure.asOf] ?? []).filter { $0.figure.spans(as: own.figure) }
      if let match = matching.max(by: { $1.isBetter(than: $0) }) {
        return (resting(on: own), other.resting(on: match))
      }
    }
    return nil
  }

  private func resting(on best: Candidate) -> Evidence {
    Evidence(candidates: candidates, best: best, isEachDayNeeded: isEachDayNeeded)
  }

  private init(candidates: [Candidate], best: Candidate, isEachDayNeeded: Bool) {
    self.candidates = candidates
    self.best = best
    self.isEachDayNeeded = isEachDayNeeded
    accepted = best.observation
    sum = nil
  }

  /// The figures that count, one a day, the oldest first.
  var daily: [Figure] {
    guard candidates.count > 1 else { return candidates.map(\.figure) }
    var best: [Candidate] = []
    // Of one day the best comes first.
    for candidate in candidates.sorted(by: { $0.isEarlier(than: $1) })
    where candidate.figure.asOf != best.last?.figure.asOf {
      best.append(candidate)
    }
    return best.map(\.figure)
  }
}

/// A figure that counts: one that was reported, or the sum of those that were.
private enum Candidate {
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
    case .fewer, .identifier: return id < other.id
    }
  }

  /// The order of days, and of one day the better first.
  func isEarlier(than other: Candidate) -> Bool {
    let (own, others) = (figure.asOf, other.figure.asOf)
    return own == others ? isBetter(than: other) : own < others
  }
}

extension Evidence.Refusal {
  /// Why the figure does not count, in both languages.
  public var label: Phrase {
    switch self {
    case .otherJurisdiction: Phrase("不是本地区的数据", "another place's figure")
    case .later: Phrase("晚于截止日期", "later than the day asked for")
    case .outsideWindow: Phrase("不在目标期限内", "outside the target's time")
    case .partOfWindow: Phrase("不是从期初累计", "does not count from the start")
    case .otherMeasure: Phrase("计量不同", "another measure")
    case .otherIndicator: Phrase("是另一个指标", "another indicator")
    }
  }
}
