extension AppraisalInput {
  /// What sort of value a criterion or an item of a gate can use.
  enum Expectation {
    case number
    case flag
    case word([String])

    /// What each criterion and item of a rubric expects.
    static func all(of rubric: Rubric) -> [Rubric.Criterion.ID: Expectation] {
      let criteria = rubric.scoredCriteria.compactMap { criterion in
        criterion.scale.map { (criterion.id, Expectation($0)) }
      }
      let items = rubric.gates.flatMap(\.items).map { item in
        (item.id, item.test == nil ? Expectation.flag : .number)
      }
      return Dictionary(criteria + items, uniquingKeysWith: { first, _ in first })
    }

    private init(_ scale: Rubric.Scale) {
      self =
        switch scale {
        case .linear, .steps: .number
        case .flag: .flag
        case .words(let words): .word(words.map(\.text))
        }
    }
  }
}
