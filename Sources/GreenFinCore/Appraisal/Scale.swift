extension Rubric {
  /// How an input becomes a share of a criterion's points, from 0 to 1 (标准化).
  public enum Scale: Sendable {
    /// The names of the kinds, as files write them.
    public enum Kind: String, Sendable, CaseIterable {
      /// A straight line between two figures.
      case linear
      /// Steps.
      case steps
      /// Yes or no.
      case flag
      /// Words.
      case words
    }

    /// One step.
    public struct Step: Sendable {
      /// The least figure of the step (where less is better, the greatest); the last step has none.
      public let bound: DecimalNumber?
      /// Whether the bound itself belongs to the step.
      public let isBoundIncluded: Bool
      /// The share that it gives.
      public let share: DecimalNumber
    }

    /// A word and the share that it gives.
    public struct Word: Sendable {
      /// The word.
      public let text: String
      /// The share that it gives.
      public let share: DecimalNumber
    }

    /// Nothing at or beyond `worst`, everything at or beyond `best`, evenly in between.
    case linear(worst: DecimalNumber, best: DecimalNumber)
    /// The share of the first step that a figure reaches.
    case steps([Step], better: Indicator.Better)
    /// Everything for the good answer, nothing for the other.
    case flag(good: Bool)
    /// The share that a word stands for.
    case words([Word])
  }
}

extension Rubric.Scale {
  /// The share of the points that a value is worth, or nothing where it is no value of this scale.
  public func share(of value: AppraisalInput.Value) -> Fraction? {
    switch (self, value) {
    case (.linear(let worst, let best), .number(let number)):
      Self.line(number, from: Fraction(worst), to: Fraction(best))
    case (.steps(let steps, let better), .number(let number)):
      steps.first { $0.isReached(by: number, better) }.map { Fraction($0.share) }
    case (.flag(let good), .flag(let answer)): Fraction(answer == good ? 1 : 0)
    case (.words(let words), .word(let text)):
      words.first { NameKey($0.text) == NameKey(text) }.map { Fraction($0.share) }
    default: nil
    }
  }

  private static func line(
    _ number: Fraction, from worst: Fraction, to best: Fraction
  ) -> Fraction? {
    guard let share = (number - worst).divided(by: best - worst) else { return nil }
    return min(max(share, Fraction(0)), Fraction(1)).reduced
  }

  /// The rule in one line.
  public func text(_ language: Language) -> String {
    switch self {
    case .linear(let worst, let best):
      "\(worst.plainText) → 0%" + Phrase("，", ", ").text(language) + "\(best.plainText) → 100%"
    case .steps(let steps, let better):
      steps.map { $0.text(better, language) }.joined(separator: Phrase("；", "; ").text(language))
    case .flag(let good):
      Phrase(good ? "是 → 100%" : "否 → 100%", good ? "yes → 100%" : "no → 100%").text(language)
    case .words(let words):
      words.map { "\($0.text) → \(Fraction($0.share).percentText)" }.joined(
        separator: Phrase("；", "; ").text(language))
    }
  }
}

extension Rubric.Scale.Step {
  fileprivate func isReached(by number: Fraction, _ better: Indicator.Better) -> Bool {
    guard let bound = bound.map({ Fraction($0) }) else { return true }
    if number == bound { return isBoundIncluded }
    return better == .higher ? number > bound : number < bound
  }

  fileprivate func text(_ better: Indicator.Better, _ language: Language) -> String {
    let share = " → " + Fraction(share).percentText
    guard let bound else { return Phrase("其余", "the rest").text(language) + share }
    let sign = better == .higher ? (isBoundIncluded ? "≥" : ">") : (isBoundIncluded ? "≤" : "<")
    return "\(sign) \(bound.plainText)" + share
  }
}
