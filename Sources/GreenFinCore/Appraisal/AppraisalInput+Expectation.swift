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
