extension Rubric {
  /// One grade (等级, 档次).
  public struct Grade: Sendable {
    /// The least score that one criterion must have for a grade (单项下限).
    public struct Floor: Sendable {
      /// The criterion.
      public let criterion: Criterion.ID
      /// The least share of its scorable points, from 0 to 1.
      public let share: DecimalNumber
    }

    /// The stable name of the grade.
    public let id: String
    /// The name in both languages.
    public let name: Phrase
    /// The least score of the grade, in points; the last grade has none.
    public let bound: DecimalNumber?
    /// Whether the bound itself belongs to the grade.
    public let isBoundIncluded: Bool
    /// What single criteria must reach besides.
    public let floors: [Floor]
    /// What the grade brings.
    public let consequences: [Consequence]
    /// Where it is from; its details are bound and floors.
    public let provenance: Provenance
    let origin: Origin
  }

  /// What a grade brings (结果运用), such as an interest discount.
  public struct Consequence: Sendable {
    /// What it is, in both languages.
    public let name: Phrase
    /// How much, where there is a figure.
    public let quantity: Quantity?
    /// What a percentage is of.
    public let base: Phrase?
    /// Where it is from; its detail is the figure.
    public let provenance: Provenance
  }
}

extension Rubric.Grade {
  /// Whether a score reaches the bound.
  func isReached(by score: Fraction) -> Bool {
    guard let bound = bound.map({ Fraction($0) }) else { return true }
    return score > bound || isBoundIncluded && score == bound
  }

  /// The bound as people read it: `≥ 80`, or what is left.
  public func boundText(_ language: Language) -> String {
    guard let bound else { return Phrase("其余", "the rest").text(language) }
    return (isBoundIncluded ? "≥ " : "> ") + bound.plainText
  }
}

extension Rubric.Consequence {
  /// What it is and how much: `贷款贴息 12%（LPR）`.
  public func text(_ language: Language) -> String {
    var text = name.text(language)
    if let quantity { text += " " + quantity.text(language) }
    guard let base = base?.text(language) else { return text }
    return text + (language == .chinese ? "（\(base)）" : " (\(base))")
  }
}
