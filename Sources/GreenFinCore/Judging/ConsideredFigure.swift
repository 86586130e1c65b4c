/// A figure that was looked at for a target, and why it does or does not count.
public struct ConsideredFigure: Sendable {
  /// The figure.
  public let observation: Observation
  /// Whether the judgement rests on it.
  public let isUsed: Bool
  /// Why it does not count, or why another one is used.
  public let refusal: Phrase?
  /// The stable name of the rule that refuses it, or that picked the other one.
  public let rule: String?

  static let input = Phrase("只作推算的输入", "an input of the figure that is used, and no more")
}

extension Judge {
  /// Every figure of the target's indicator in any place, and of the indicators that can be mistaken
  /// for it, newest first: evidence, and near misses with the reason why they do not count.
  public func considered(_ judgement: Judgement) -> [ConsideredFigure] {
    let target = judgement.entry.target
    let asked = [target.indicator, target.predicate.versus]
    let neighbours = neighbourhood.indicators(of: judgement.entry.indicator)
    let inputs = Set(judgement.observed?.derivation?.inputs.compactMap(\.observation) ?? [])
    let conflicts = judgement.refusedInConflict
    let parts =
      judgement.isFromParts
      ? catalog.breakdown(of: target.id)?.places.map(\.jurisdiction) ?? [] : []
    return catalog.observations.compactMap { observation -> ConsideredFigure? in
      let isOwn = asked.contains(observation.indicator)
      guard isOwn || neighbours.contains(observation.indicator) else { return nil }
      let place = observation.jurisdiction
      let own = parts.contains(place) ? place : judgement.entry.plan.jurisdiction
      let refusal =
        isOwn
        ? Evidence.refusal(
          of: Figure(observation), in: place, for: judgement.entry, of: own, asOf: asOf)
        : .otherIndicator
      let isUsed = [judgement.observed?.id, judgement.versus?.id].contains(observation.id)
      if isOwn, refusal == nil || conflicts[observation.id] != nil, !isUsed,
        let lost = loss(observation, judgement, conflicts)
      {
        return lost
      }
      if inputs.contains(observation.id) {
        return ConsideredFigure(
          observation: observation, isUsed: false, refusal: ConsideredFigure.input, rule: "input")
      }
      return ConsideredFigure(
        observation: observation, isUsed: isUsed, refusal: isUsed ? nil : refusal?.label,
        rule: isUsed ? nil : refusal?.rawValue)
    }
    .sorted { ($1.observation.asOf, $0.observation.id) < ($0.observation.asOf, $1.observation.id) }
  }
}

extension Judge {
  /// Why a figure that could count does not, where another is used.
  private func loss(
    _ observation: Observation, _ judgement: Judgement,
    _ conflicts: [Observation.ID: FigureConflict.Rule]
  ) -> ConsideredFigure? {
    if judgement.observed?.derivation?.inputs.contains(where: { $0.observation == observation.id })
      == true
    {
      return nil
    }
    let used = judgement.observed
    var lost: (rule: String, label: Phrase)?
    if let rule = conflicts[observation.id] {
      lost = (rule.rawValue, rule.label)
    } else if let used, judgement.entry.target.predicate.versus != nil, used.asOf < observation.asOf
    {
      lost = (
        "sameDay", Phrase("没有同日同时段的对照数据", "nothing of the same day and span to compare with")
      )
    } else if let used, used.asOf < observation.asOf {
      lost =
        judgement.isFromParts
        ? ("sameDay", Phrase("各部分没有同日的数据", "not every part has a figure of that day"))
        : (
          "settled",
          Phrase("不够精确，推翻不了较早数据的结论", "too rough to undo what an older figure settles")
        )
    } else if let used, used.asOf > observation.asOf {
      lost = ("newest", Phrase("有更新的数据", "a newer figure is used"))
    } else if let used, used.asOf == observation.asOf, let start = used.periodStart,
      let other = observation.periodStart, start < other
    {
      lost = ("longest", Phrase("有时段更长的数据", "a figure of a longer span is used"))
    } else if let used, used.asOf == observation.asOf {
      let rule = FigureConflict.Rule(between: Figure(used), Figure(observation))
      lost = (rule.rawValue, rule.label)
    }
    return lost.map {
      ConsideredFigure(
        observation: observation, isUsed: false, refusal: $0.label, rule: $0.rule)
    }
  }
}

extension Judgement {
  /// Whether it rests on what districts or institutions added up to.
  public var isFromParts: Bool {
    notes.contains { if case .fromParts = $0 { true } else { false } }
  }

  /// The figures that another contradicts and that are not used, with the rule that decided.
  fileprivate var refusedInConflict: [Observation.ID: FigureConflict.Rule] {
    let pairs = notes.flatMap { note -> [FigureConflict.Pair] in
      if case .conflict(let conflict) = note { conflict.pairs } else { [] }
    }
    return Dictionary(
      pairs.map { ($0.refused.observation, $0.rule) }, uniquingKeysWith: { first, _ in first })
  }
}
