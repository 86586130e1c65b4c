/// How many points a criterion gave a subject, and why.
public struct CriterionScore: Sendable {
  /// The criterion.
  public let criterion: Rubric.Criterion
  /// What is known of the subject; headings have no input of their own.
  public let input: AppraisalInput?
  /// What the input is worth, from 0 to 1; nothing where it could not be scored.
  public let share: Fraction?
  /// The points.
  public let points: Points
  /// The scores of the criteria below.
  public let parts: [CriterionScore]

  init(_ criterion: Rubric.Criterion, of subject: AppraisalSubject) {
    self.criterion = criterion
    parts = criterion.parts.map { CriterionScore($0, of: subject) }
    guard let scale = criterion.scale else {
      input = nil
      share = nil
      points = .sum(parts.map(\.points))
      return
    }
    let input = subject.inputs[criterion.id]
    self.input = input
    let weight = Fraction(criterion.weight)
    if case .value(let value) = input?.content, let share = scale.share(of: value) {
      let scorable = (weight * (input?.coverage ?? .one)).reduced
      self.share = share
      points = Points(earned: (scorable * share).reduced, scorable: scorable, applicable: weight)
    } else {
      let isApplicable = if case .inapplicable = input?.content { false } else { true }
      share = nil
      points = Points(
        earned: Fraction(0), scorable: Fraction(0), applicable: isApplicable ? weight : Fraction(0))
    }
  }
}

extension CriterionScore {
  /// Why the criterion could not be scored; nothing where it was, and for headings.
  public var reason: Phrase? {
    guard criterion.scale != nil, share == nil else { return nil }
    return switch input?.content {
    case .missing(let reason), .inapplicable(let reason): reason
    case .value: Phrase("这个值不在评分规则之内", "the scale has no place for this value")
    case nil: Phrase("没有填报", "nothing was reported")
    }
  }

  /// Whether the criterion concerns the subject at all.
  public var isApplicable: Bool { points.applicable != Fraction(0) }

  /// The score and those below it, with how deep each stands.
  public func rows(depth: Int = 0) -> [(score: CriterionScore, depth: Int)] {
    [(self, depth)] + parts.flatMap { $0.rows(depth: depth + 1) }
  }
}
