extension AppraisalInput {
  /// What sort of value a criterion or an item of a gate can use.
  enum Expectation {
    /// A figure; a part of a whole is a percentage of it where the figure is counted in %.
    case number(isPercentage: Bool)
    case flag
    case word([String])

    /// What each criterion and item of a rubric expects.
    static func all(of rubric: Rubric) -> [Rubric.Criterion.ID: Expectation] {
      let criteria = rubric.scoredCriteria.compactMap { criterion in
        criterion.scale.map { (criterion.id, Expectation($0, criterion.unit)) }
      }
      let items = rubric.gates.flatMap(\.items).map { item in
        (item.id, item.test == nil ? Expectation.flag : number(in: item.unit))
      }
      return Dictionary(criteria + items, uniquingKeysWith: { first, _ in first })
    }

    private static func number(in unit: Phrase?) -> Expectation {
      .number(isPercentage: unit?.chinese == UnitOfMeasure.percent.symbol)
    }

    private init(_ scale: Rubric.Scale, _ unit: Phrase?) {
      self =
        switch scale {
        case .linear, .steps: Self.number(in: unit)
        case .flag: .flag
        case .words(let words): .word(words.map(\.text))
        }
    }
  }
}

extension AppraisalInput.Expectation {
  /// The value that a text stands for, as people fill in tables: `12.5`, `3/4`, `94%`, 是, yes, or a
  /// word of the scale; nothing where it is no such value.
  func value(_ text: String) -> AppraisalInput.Value? {
    switch self {
    case .number(let isPercentage):
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2, let part = DecimalNumber(parts[0]), let whole = DecimalNumber(parts[1]),
        whole > 0
      {
        return Fraction(part, over: whole).map { .number(isPercentage ? $0 * Fraction(100) : $0) }
      }
      let digits = isPercentage && text.hasSuffix("%") ? String(text.dropLast()) : text
      return DecimalNumber(digits).map { .number(Fraction($0)) }
    case .flag:
      switch FoldedName.fold(text) {
      case "是", "有", "yes", "true": return .flag(true)
      case "否", "无", "no", "false": return .flag(false)
      default: return nil
      }
    case .word(let words):
      return words.contains { NameKey($0) == NameKey(text) } ? .word(text) : nil
    }
  }
}
