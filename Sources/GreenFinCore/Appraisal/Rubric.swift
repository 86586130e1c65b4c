/// How subjects are scored (评分办法): conditions that come first, criteria with weights, grades, and
/// what each grade brings.
///
/// Each part says whether a document names it or it is an example, so that nobody takes a figure that
/// was filled in for one that was issued.
public struct Rubric: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<Rubric>

  /// Subjects that are ranked among each other (分组排名).
  public struct Group: Sendable {
    /// The identifier's type.
    public typealias ID = Identifier<Group>

    /// The identifier, such as `districts`.
    public let id: ID
    /// The name in both languages.
    public let name: Phrase
    /// For responsible units: the kinds of unit that belong to it.
    public let kinds: [ResponsibleUnit.Kind]
    /// Where it is from.
    public let provenance: Provenance
    let origin: Origin
  }

  /// The identifier, such as `year-end`.
  public let id: ID
  /// The name in both languages.
  public let name: Phrase
  /// What is scored, such as 责任单位.
  public let subject: Phrase
  /// Where the rubric is from, in words.
  public let source: Phrase
  /// The document that it follows, where it follows one.
  public let document: Document.ID?
  /// What readers must know of it, such as what is filled in as an example.
  public let note: Phrase?
  /// Where it is from; its details are the full points and the minimum coverage.
  public let provenance: Provenance
  /// The points of a subject that is best in everything (满分); the weights add up to them.
  public let points: DecimalNumber
  /// The least part of the applicable weight that must be scored for a grade and a rank, from 0 to 1:
  /// a high score on next to nothing is none.
  public let minimumCoverage: DecimalNumber
  /// The groups that subjects are ranked in; without any, all are ranked together.
  public let groups: [Group]
  /// What is looked at before the score, in this order.
  public let gates: [Gate]
  /// What is scored.
  public let criteria: [Criterion]
  /// The grades, the best first.
  public let grades: [Grade]
  /// Whether every criterion of the file could be read; if not, the weights need not add up.
  let isWhole: Bool
  let origin: Origin
}

extension Rubric {
  /// Every criterion, each before those below it.
  var allCriteria: [Criterion] { criteria.flatMap(\.withParts) }

  /// The criteria that are scored by themselves.
  public var scoredCriteria: [Criterion] { allCriteria.filter { $0.parts.isEmpty } }
}

extension Rubric {
  /// The group that an identifier or a name means.
  public func group(named name: String) -> Group? {
    let name = FoldedName.fold(name)
    return groups.first { group in
      ([group.id.rawValue] + group.name.texts).contains { FoldedName.fold($0) == name }
    }
  }
}
