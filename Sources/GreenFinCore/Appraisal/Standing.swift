/// How a subject stands by a rubric: its points, its grade and its rank, with all they rest on.
public struct Standing: Sendable {
  /// What comes out.
  public enum Outcome: Sendable {
    /// A grade.
    case graded(Rubric.Grade)
    /// It does not pass a gate, so that the score does not count.
    case stopped(Rubric.Gate)
    /// It is not known whether it passes.
    case open(Rubric.Gate)
    /// Too little could be scored.
    case insufficient
  }

  /// A grade whose bound the score reaches, and the criterion that keeps the subject from it.
  public struct Shortfall: Sendable {
    /// The grade.
    public let grade: Rubric.Grade
    /// What is not reached.
    public let floor: Rubric.Grade.Floor
    /// How the criterion stands; nothing where it could not be scored.
    public let share: Fraction?
  }

  /// The subject.
  public let subject: AppraisalSubject
  private let rubric: Rubric
  /// The points in all.
  public let points: Points
  /// The score: what the points are out of the rubric's full points; nothing where nothing could be
  /// scored.
  public let score: Fraction?
  /// What comes out.
  public let outcome: Outcome
  /// The better grades that single criteria keep it from.
  public let shortfalls: [Shortfall]
  /// Its place among its peers, those of one score sharing one; nothing without a grade.
  public internal(set) var rank: Int?
  /// Whether others share the place (并列).
  public internal(set) var isTied = false
  /// Its place the year before, where it had one.
  public internal(set) var previousRank: Int?

  init(_ subject: AppraisalSubject, by rubric: Rubric) {
    self.subject = subject
    self.rubric = rubric
    let gates = rubric.gates.map { GateResult($0, of: subject) }
    let criteria = rubric.criteria.map { CriterionScore($0, of: subject) }
    let points = Points.sum(criteria.map(\.points))
    self.points = points
    let score = points.share.map { ($0 * Fraction(rubric.points)).reduced }
    self.score = score
    let reached = score.map { score in rubric.grades.filter { $0.isReached(by: score) } } ?? []
    let scores = reached.contains { !$0.floors.isEmpty } ? Self.shares(criteria) : [:]
    func shortfalls(_ grade: Rubric.Grade) -> [Shortfall] {
      grade.floors.compactMap { floor in
        let share = scores[floor.criterion]
        if let share, share >= Fraction(floor.share) { return nil }
        return Shortfall(grade: grade, floor: floor, share: share)
      }
    }
    let missed = reached.prefix { !shortfalls($0).isEmpty }
    self.shortfalls = missed.flatMap(shortfalls)
    let isKnownEnough = (points.coverage ?? Fraction(0)) >= Fraction(rubric.minimumCoverage)
    if let gate = gates.first(where: { $0.state == .failed })?.gate {
      outcome = .stopped(gate)
    } else if let gate = gates.first(where: { $0.state == .open })?.gate {
      outcome = .open(gate)
    } else if isKnownEnough, let grade = reached.dropFirst(missed.count).first {
      outcome = .graded(grade)
    } else {
      outcome = .insufficient
    }
  }

  /// What each criterion earned of what could be scored of it.
  private static func shares(_ criteria: [CriterionScore]) -> [Rubric.Criterion.ID: Fraction] {
    let rows = criteria.flatMap { $0.rows() }
    return Dictionary(
      rows.compactMap { row in row.score.points.share.map { (row.score.criterion.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

// What a standing rests on is reckoned when it is asked for: to keep it for all of ten thousand firms
// would take ten times the memory.
extension Standing {
  /// The gates, in the rubric's order.
  public var gates: [GateResult] { rubric.gates.map { GateResult($0, of: subject) } }

  /// The scores of the topmost criteria.
  public var criteria: [CriterionScore] {
    rubric.criteria.map { CriterionScore($0, of: subject) }
  }
}

extension Standing {
  /// The grade, where there is one.
  public var grade: Rubric.Grade? {
    if case .graded(let grade) = outcome { grade } else { nil }
  }

  /// What comes out, in both languages: the grade, or why there is none.
  public var label: Phrase {
    switch outcome {
    case .graded(let grade): grade.name
    case .stopped(let gate): gate.outcome
    case .open(let gate): Phrase("\(gate.name.chinese)待查", "\(gate.name.english) not known")
    case .insufficient: Phrase("资料不足", "too little is known")
    }
  }

  /// Why there is no grade; nothing where there is one.
  public var reason: Phrase? {
    switch outcome {
    case .graded: nil
    case .stopped(let gate), .open(let gate): gates.first { $0.gate.id == gate.id }?.reason
    case .insufficient:
      Phrase(
        "可评比例只有\((points.coverage ?? Fraction(0)).percentText)",
        "only \((points.coverage ?? Fraction(0)).percentText) is known")
    }
  }

  /// What follows from it.
  public var consequences: [Rubric.Consequence] {
    switch outcome {
    case .graded(let grade): grade.consequences
    case .stopped(let gate): gate.consequences
    case .open, .insufficient: []
    }
  }

  /// The criteria that could not be scored at all, or only in part.
  public var unscored: [CriterionScore] {
    criteria.flatMap { $0.rows() }.map(\.score).filter { $0.reason != nil }
  }

  /// How many places it moved up since the year before (negative: down).
  public var rankChange: Int? {
    guard let rank, let previousRank else { return nil }
    return previousRank - rank
  }
}
