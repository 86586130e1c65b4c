extension Rubric {
  /// One thing that is scored (评价指标), or several under one heading.
  public struct Criterion: Sendable {
    /// The identifier's type.
    public typealias ID = Identifier<Criterion>

    /// The identifier, by which inputs name it.
    public let id: ID
    /// The name in both languages.
    public let name: Phrase
    /// The most points it gives (权重, 分值).
    public let weight: DecimalNumber
    /// What its input is counted in, where that must be said.
    public let unit: Phrase?
    /// For responsible units: what its input is reckoned from.
    public let measure: Measure?
    /// How its input becomes points; a heading has none.
    public let scale: Scale?
    /// The criteria under the heading, whose weights add up to its own.
    public let parts: [Criterion]
    /// Where it is from; its details are weight and scale.
    public let provenance: Provenance
    /// Whether every part of the file could be read; if not, their weights need not add up.
    let isWhole: Bool
    let origin: Origin
  }

  /// What of a responsible unit's work a criterion looks at.
  public struct Measure: Hashable, Sendable {
    /// The sort of work.
    public enum Kind: String, Sendable, CaseIterable {
      /// How far its targets are met.
      case targets
      /// How many of its actions are done.
      case actions
      /// How many of its returns came on time.
      case returns
    }

    /// The sort of work.
    public let kind: Kind
    /// For targets: the roles in which the unit answers for those that count.
    public let roles: [Assignment.Role]

    /// Whether an assignment counts; no role stands for every role.
    func counts(_ role: Assignment.Role) -> Bool { roles.isEmpty || roles.contains(role) }
  }
}

extension Rubric.Criterion {
  /// The criterion and every one below it.
  var withParts: [Rubric.Criterion] { [self] + parts.flatMap(\.withParts) }
}
