/// A figure that was looked at for a target, and why it does or does not count.
public struct ConsideredFigure: Sendable {
  /// The figure.
  public let observation: Observation
  /// Whether the judgement rests on it.
  public let isUsed: Bool
  /// Why it does not count; an accepted figure that a better one beats has none.
  public let refusal: Phrase?
  /// The stable name of the refusal.
  public let rule: String?

  static let input = Phrase("只作推算的输入", "an input of the figure that is used, and no more")
}

extension Judge {
  /// Every figure of the target's indicator in any place, and of the indicators that can be mistaken
  /// for it, newest first: evidence, and near misses with the reason why they do not count.
  public func considered(_ judgement: Judgement) -> [ConsideredFigure] {
    let target = judgement.entry.target
    let neighbours = neighbourhood.indicators(of: judgement.entry.indicator)
    let inputs = Set(judgement.observed?.derivation?.inputs.compactMap(\.observation) ?? [])
    return catalog.observations.compactMap { observation -> ConsideredFigure? in
      let isOwn = observation.indicator == target.indicator
      guard isOwn || neighbours.contains(observation.indicator) else { return nil }
      let refusal =
        isOwn
        ? Evidence.refusal(of: observation, for: target, of: judgement.entry.plan, asOf: asOf)
        : .otherIndicator
      let isUsed = observation.id == judgement.observed?.id
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
