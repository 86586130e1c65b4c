/// A figure that looks like the one that is missing, and why it does not count (相近数据).
public struct RelatedFigure: Sendable {
  /// The observation; nothing for the baseline that the plan itself prints.
  public let observation: Observation.ID?
  /// What was measured.
  public let indicator: Indicator.ID
  /// Whom the figure belongs to.
  public let jurisdiction: Jurisdiction.ID
  /// The day it holds for.
  public let asOf: CalendarDate
  /// The figure.
  public let quantity: Quantity
  /// The stable name of the rule that refuses it.
  public let rule: String
  /// Why it does not count.
  public let refusal: Phrase
  /// The figure with its place, its indicator where that is another one, its day and the refusal.
  public let sentence: Phrase
}

extension RelatedFigure {
  /// Whether another says the same of the same.
  fileprivate func isSameFigure(_ other: RelatedFigure) -> Bool {
    indicator == other.indicator && jurisdiction == other.jurisdiction && asOf == other.asOf
      && quantity.compared(to: other.quantity) == .equal
  }
}

extension Judge {
  /// How many near misses a judgement names; `considered` lists them all.
  static let relatedMaximum = 3

  /// What there is instead of a figure that counts: first figures of the target's own indicator and
  /// place, then of its own indicator in a part or the whole of its place, then of its own place for an
  /// indicator that can be mistaken for it; of each the newest, and at last the baseline.
  func related(to entry: TargetEntry) -> [RelatedFigure] {
    let own = entry.plan.jurisdiction
    let places = neighbourhood.places(of: own).sorted()
    let baseline = baseline(of: entry)
    var figures: [RelatedFigure] = []
    // What a text and a table both print, or the baseline repeats, is said once.
    func add(_ found: [NearMiss]) {
      for miss in found {
        guard figures.count < Self.relatedMaximum else { return }
        let figure = relatedFigure(miss.series.observation(miss.item), miss.refusal, entry)
        if !(figures + baseline).contains(where: figure.isSameFigure) { figures.append(figure) }
      }
    }
    add(near(entry, [entry.indicator.id], [own]))
    if figures.count < Self.relatedMaximum { add(near(entry, [entry.indicator.id], places)) }
    if figures.count < Self.relatedMaximum {
      let others = neighbourhood.indicators(of: entry.indicator).sorted()
      add(near(entry, others, [own]))
    }
    return figures + baseline
  }

  /// A figure that is refused, before its source is looked up.
  private struct NearMiss {
    let item: FigureSeries.Item
    let series: FigureSeries
    let refusal: Evidence.Refusal
  }

  /// The figures of some indicators in some places that are refused, the newest first.
  private func near(
    _ entry: TargetEntry, _ indicators: [Indicator.ID], _ places: [Jurisdiction.ID]
  ) -> [NearMiss] {
    var found: [NearMiss] = []
    for indicator in indicators {
      for place in places {
        let series = figures(indicator, place)
        for item in series.items {
          let refusal =
            indicator == entry.indicator.id
            ? Evidence.refusal(
              of: item.figure, in: place, for: entry, of: entry.plan.jurisdiction,
              asOf: asOf)
            : .otherIndicator
          guard let refusal else { continue }
          found.append(NearMiss(item: item, series: series, refusal: refusal))
        }
      }
    }
    return found.sorted { left, right in
      let days = (left.item.figure.asOf, right.item.figure.asOf)
      if days.0 != days.1 { return days.0 > days.1 }
      return left.series.id(left.item) < right.series.id(right.item)
    }
  }

  private func relatedFigure(
    _ observation: Observation, _ refusal: Evidence.Refusal, _ entry: TargetEntry
  ) -> RelatedFigure {
    let isOwnPlace = observation.jurisdiction == entry.plan.jurisdiction
    let place = isOwnPlace ? nil : catalog.jurisdiction(observation.jurisdiction)?.name
    let isOwn = observation.indicator == entry.indicator.id
    let indicator = isOwn ? nil : catalog.indicator(observation.indicator)?.name
    let label = label(of: refusal, observation, entry)
    func sentence(_ language: Language) -> String {
      let figure = observation.state.text(language)
      let names = [place, indicator].compactMap { $0?.text(language) }
      let why = label.text(language)
      return language == .chinese
        ? names.map { $0 + "，" }.joined() + "\(observation.asOf)为\(figure)（\(why)）"
        : (names.isEmpty ? "" : names.joined(separator: ", ") + ": ")
          + "\(figure) on \(observation.asOf) (\(why))"
    }
    return RelatedFigure(
      observation: observation.id, indicator: observation.indicator,
      jurisdiction: observation.jurisdiction, asOf: observation.asOf,
      quantity: observation.quantity, rule: refusal.rawValue, refusal: label,
      sentence: Phrase(sentence(.chinese), sentence(.english)))
  }

  /// Why a figure does not count; of another indicator, which kind it is.
  private func label(
    of refusal: Evidence.Refusal, _ observation: Observation, _ entry: TargetEntry
  ) -> Phrase {
    guard refusal == .otherIndicator,
      let other = catalog.indicator(observation.indicator), other.kind != entry.indicator.kind
    else { return refusal.label }
    let kinds = (own: entry.indicator.kind, seen: other.kind)
    if kinds.seen == .level, [.flow, .count].contains(kinds.own) {
      return Phrase("是存量，不是增量", "a stock, not an increment")
    }
    if kinds.own == .level, [.flow, .count].contains(kinds.seen) {
      return Phrase("是增量，不是存量", "an increment, not a stock")
    }
    let (own, seen) = (kinds.own.label, kinds.seen.label)
    return Phrase(
      "是另一个指标：\(seen.chinese)，不是\(own.chinese)",
      "another indicator: \(seen.english), not \(own.english)")
  }

  /// The baseline that the plan prints, where it is known by the day asked for.
  private func baseline(of entry: TargetEntry) -> [RelatedFigure] {
    guard let baseline = entry.target.baseline, baseline.asOf <= asOf else { return [] }
    let (date, quantity) = (baseline.asOf, baseline.quantity)
    return [
      RelatedFigure(
        observation: nil, indicator: entry.indicator.id, jurisdiction: entry.plan.jurisdiction,
        asOf: date, quantity: quantity, rule: "baseline",
        refusal: Phrase("是基期", "the baseline"),
        sentence: Phrase(
          "\(date)为\(quantity.chinese)（是基期）", "\(quantity.english) on \(date) (the baseline)"))
    ]
  }
}
