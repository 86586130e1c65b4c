extension Rubric {
  /// What must hold before a score counts, such as a negative list (负面清单).
  public struct Gate: Sendable {
    /// The identifier's type.
    public typealias ID = Identifier<Gate>

    /// How many of the items must be true to pass.
    public enum Rule: String, Sendable, CaseIterable {
      /// None of them, as on a negative list (一票否决).
      case none
      /// At least one.
      case any
      /// All of them.
      case all
    }

    /// One item.
    public struct Item: Sendable {
      /// The identifier, by which inputs name it; it is a criterion's as well, so that one input
      /// belongs to one of them.
      public let id: Criterion.ID
      /// What is asked, in both languages.
      public let name: Phrase
      /// When a figure makes the item true; without it the input says yes or no.
      public let test: Test?
      /// What its input is counted in, where that must be said.
      public let unit: Phrase?
      /// Where it is from; its detail is the bound.
      public let provenance: Provenance
      let origin: Origin
    }

    /// A comparison of a figure with a bound.
    public struct Test: Sendable {
      /// The comparisons there are.
      public enum Comparator: String, Sendable, CaseIterable {
        /// At least the bound.
        case atLeast = ">="
        /// More than the bound.
        case moreThan = ">"
        /// At most the bound.
        case atMost = "<="
        /// Less than the bound.
        case lessThan = "<"
      }

      /// How the figure is compared.
      public let comparator: Comparator
      /// What with.
      public let bound: DecimalNumber
    }

    /// The identifier, such as `negative-list`.
    public let id: ID
    /// The name in both languages.
    public let name: Phrase
    /// How many items must be true.
    public let rule: Rule
    /// The items.
    public let items: [Item]
    /// What a subject is that does not pass, such as 非绿.
    public let outcome: Phrase
    /// What that brings.
    public let consequences: [Consequence]
    /// Where it is from; its detail is the rule.
    public let provenance: Provenance
    let origin: Origin
  }
}

extension Rubric.Gate.Test {
  /// Whether a figure makes the item true.
  func holds(for number: Fraction) -> Bool {
    let bound = Fraction(bound)
    return switch comparator {
    case .atLeast: number >= bound
    case .moreThan: number > bound
    case .atMost: number <= bound
    case .lessThan: number < bound
    }
  }

  /// The comparison as people read it, such as `≥ 50`.
  public var text: String {
    let sign =
      switch comparator {
      case .atLeast: "≥"
      case .atMost: "≤"
      default: comparator.rawValue
      }
    return "\(sign) \(bound.plainText)"
  }
}

extension Rubric.Gate.Rule {
  /// The rule in both languages.
  public var label: Phrase {
    switch self {
    case .none: Phrase("一项都不能有", "none may apply")
    case .any: Phrase("至少符合一项", "at least one must apply")
    case .all: Phrase("须全部符合", "all must apply")
    }
  }
}
