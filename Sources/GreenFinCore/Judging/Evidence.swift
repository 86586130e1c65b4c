/// The figure that settles a target, and those that look like it and cannot.
///
/// ``Refusal`` names the rules that a figure must pass. Of those that pass all, the `newest` wins; of one
/// day the `longest` span, then `printed` beats worked out, `exact` beats rough, and the first by
/// `identifier` is left. “Higher than” rests on the newest day that both indicators have figures of one span
/// for (`sameDay`); what only grows, on the newest figure that settles it, where the newest of all does not
/// (`settled`). The rules are this program's own; the article on judging gives the reasons.
struct Evidence {
  /// The figure that the judgement rests on; a sum of parts is an observation derived from them.
  let accepted: Observation?
  /// The figure that wins, and every one that counts.
  private let best: Candidate?
  private let candidates: [Candidate]
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
    /// A rate over more than a year, or more than the window where that is longer.
    case longerSpan
    /// A figure in another measure.
    case otherMeasure
    /// A figure of a neighbouring indicator, such as a stock for an increment.
    case otherIndicator
  }

  /// Finds the figure among those of the target's indicator and place.
  init(for entry: TargetEntry, among series: FigureSeries, asOf: CalendarDate) {
    let target = entry.target
    var candidates: [FigureSeries.Item] = []
    var parts: [FigureSeries.Item] = []
    for item in series.items {
      switch Self.refusal(of: item.figure, for: entry, asOf: asOf) {
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
    self.candidates = all
  }

  /// Why a figure of a place does not count for a target of another or of the same, or nothing where it
  /// does.
  static func refusal(
    of figure: Figure, in place: Jurisdiction.ID, for entry: TargetEntry, of own: Jurisdiction.ID,
    asOf: CalendarDate
  ) -> Refusal? {
    place == own ? refusal(of: figure, for: entry, asOf: asOf) : .otherJurisdiction
  }

  /// The same for a figure of the target's own place.
  private static func refusal(
    of figure: Figure, for entry: TargetEntry, asOf: CalendarDate
  ) -> Refusal? {
    let target = entry.target
    guard figure.asOf <= asOf else { return .later }
    guard target.window.contains(figure.asOf) else { return .outsideWindow }
    if let wanted = target.predicate.quantity,
      target.kind != .relative, figure.quantity.unit.dimension != wanted.unit.dimension
    {
      return .otherMeasure
    }
    if let start = figure.periodStart, figure.basis != nil {
      if entry.isOfRates {
        // A rate over several years is not that of one.
        let months = start.months(to: figure.asOf)
        if months > max(12, target.window.monthCount) { return .longerSpan }
      } else if start < target.window.start {
        return .outsideWindow
      }
      let isPart = start != target.window.start
      if isPart, target.isSummed || target.kind == .cumulative { return .partOfWindow }
      // What a stock has grown by is not the stock, and the rate of a quarter not that of the year.
      if target.kind == .cumulative, figure.basis == .inPeriod { return .partOfWindow }
      let span = Period(start: start, end: figure.asOf)?.monthCount ?? 0
      if entry.isOfRates, span < 12, start.isInside(target.window) { return .partOfWindow }
    } else if target.isSummed {
      // Nobody knows what span such a figure covers.
      return .partOfWindow
    }
    return nil
  }
}

extension Evidence {
  /// The figures that contradict what counts: those of every day up to that of the judgement, for notes,
  /// forecasts and trends rest on the days before, and those of the parts of a sum.
  var contradictions: [FigureConflict.Pair] {
    guard let best else { return [] }
    if let sum { return sum.conflicts(to: best.figure.asOf) + sum.spanConflicts(with: best) }
    guard candidates.count > 1 else { return [] }
    let counted = candidates.filter { $0.figure.asOf <= best.figure.asOf }
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

  /// The days that nothing is known of before later figures of a sum, which do not count for that.
  var hole: Period? { sum?.hole(after: best?.figure.asOf) }

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
    Evidence(candidates: candidates, best: best, sum: sum)
  }

  private init(candidates: [Candidate], best: Candidate, sum: PartSum?) {
    self.candidates = candidates
    self.best = best
    self.sum = sum
    accepted = best.observation
  }

  /// The same evidence for what only grows: a newer figure that is too rough to tell changes nothing of
  /// what an older one has settled.
  func settling(_ entry: TargetEntry) -> Evidence {
    func says(_ candidate: Candidate) -> Comparison? {
      Comparison(candidate.figure, against: nil, for: entry)
    }
    guard entry.target.grows, let best, best.figure.qualifier != .exact, says(best) == .unsettled
    else { return self }
    let isCeiling = entry.target.predicate.isCeiling(better: entry.indicator.better)
    let settled = bestOfDays.last {
      $0.figure.asOf < best.figure.asOf && says($0) == (isCeiling ? .unmet : .met)
    }
    return settled.map(resting) ?? self
  }

  /// The figures that count, one a day, the oldest first.
  var daily: [Figure] { bestOfDays.map(\.figure) }

  /// The same with their sources.
  var bestOfDays: [Candidate] {
    if let sum {
      // What is left over when figures are taken away may reach further.
      let days = sum.days
      let further = candidates.filter { candidate in
        days.last.map { $0.figure.asOf < candidate.figure.asOf } ?? true
      }
      return days + further.sorted { $0.isEarlier(than: $1) }
    }
    guard candidates.count > 1 else { return candidates }
    var best: [Candidate] = []
    // Of one day the best comes first.
    for candidate in candidates.sorted(by: { $0.isEarlier(than: $1) })
    where candidate.figure.asOf != best.last?.figure.asOf {
      best.append(candidate)
    }
    return best
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
    case .longerSpan: Phrase("时段比目标期限长", "a rate over a longer time than the target's")
    case .otherMeasure: Phrase("计量不同", "another measure")
    case .otherIndicator: Phrase("是另一个指标", "another indicator")
    }
  }
}
