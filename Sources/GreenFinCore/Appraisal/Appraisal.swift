/// Subjects scored by one rubric and ranked among their peers.
///
/// Scores are exact; nothing is rounded before it is shown. Those of one score share a place, and the
/// next place is left out (1, 1, 3). Only who has a grade has a place.
public struct Appraisal: Sendable {
  /// The rubric.
  public let rubric: Rubric
  /// The subjects: group after group in the order in which they first come, in each the best first,
  /// and last those without a place in the order in which they came.
  public let standings: [Standing]

  /// Scores subjects.
  public init(_ rubric: Rubric, _ subjects: [AppraisalSubject]) {
    self.rubric = rubric
    standings = Self.ranked(subjects.map { Standing($0, by: rubric) })
  }

  private init(_ rubric: Rubric, standings: [Standing]) {
    self.rubric = rubric
    self.standings = standings
  }

  /// The same with the places that subjects had in an earlier appraisal.
  public func following(_ earlier: Appraisal) -> Appraisal {
    let ranks = Dictionary(
      earlier.standings.compactMap { standing in
        standing.rank.map { (NameKey(standing.subject.id), $0) }
      },
      uniquingKeysWith: { first, _ in first })
    return Appraisal(
      rubric,
      standings: standings.map { standing in
        var standing = standing
        standing.previousRank = ranks[NameKey(standing.subject.id)]
        return standing
      })
  }
}

extension Appraisal {
  /// The same with some of the subjects alone; their places stay what they are.
  public func keeping(_ isKept: (Standing) -> Bool) -> Appraisal {
    Appraisal(rubric, standings: standings.filter(isKept))
  }

  /// The same with the subjects of one group alone, in whichever city.
  public func keeping(_ group: Rubric.Group) -> Appraisal {
    let id = group.id.rawValue
    return keeping { standing in
      standing.subject.peers.map { $0.id == id || $0.id.hasSuffix("/" + id) } ?? false
    }
  }

  /// The subjects that an identifier, a name or an alias means.
  public func standings(named name: String) -> [Standing] {
    let exact = standings.filter { NameKey($0.subject.id) == NameKey(name) }
    guard exact.isEmpty else { return exact }
    return FoldedName.elements(of: standings, named: name) { standing in
      standing.subject.name.texts + standing.subject.aliases
    }
  }
}

// MARK: - Ranking

extension Appraisal {
  private static func ranked(_ standings: [Standing]) -> [Standing] {
    var order: [String] = []
    var groups: [String: [Standing]] = [:]
    for standing in standings {
      let group = standing.subject.peers?.id ?? ""
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(standing)
    }
    return order.flatMap { ranked(inside: groups[$0] ?? []) }
  }

  private static func ranked(inside standings: [Standing]) -> [Standing] {
    let graded: [(score: Fraction, standing: Standing)] = standings.compactMap { standing in
      guard standing.grade != nil, let score = standing.score else { return nil }
      return (score, standing)
    }
    // Equal scores keep the order in which the subjects came.
    let order = graded.indices.sorted { left, right in
      let (first, second) = (graded[left].score, graded[right].score)
      return first == second ? left < right : first > second
    }
    var ranked: [Standing] = []
    for (place, index) in order.enumerated() {
      var standing = graded[index].standing
      let isTied = ranked.last?.score == graded[index].score
      standing.rank = isTied ? ranked.last?.rank : place + 1
      standing.isTied = isTied
      if isTied { ranked[place - 1].isTied = true }
      ranked.append(standing)
    }
    return ranked + standings.filter { $0.grade == nil }
  }
}
