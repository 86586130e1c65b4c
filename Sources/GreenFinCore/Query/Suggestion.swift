/// What somebody may have meant by a word that is not known.
public enum Suggestion {
  /// The candidates nearest to a word, best first; empty when nothing is near.
  ///
  /// A candidate is near when few characters must be added, dropped, changed or swapped with
  /// their neighbour (one in three, at least one, at most four), or when one of the two contains
  /// the other, as 财政局 is part of 湖州市财政局. Case and full-width forms of Latin make no
  /// difference. Equally near candidates keep the order in which they were given.
  public static func nearest(
    to word: String, in candidates: [String], limit: Int = 3
  ) -> [String] {
    let wanted = folded(word)
    guard !wanted.isEmpty else { return [] }
    let near = candidates.enumerated().compactMap { place, candidate in
      cost(of: folded(candidate), for: wanted).map { (cost: $0, place: place) }
    }
    let best = near.sorted { ($0.cost, $0.place) < ($1.cost, $1.place) }
    return best.prefix(max(0, limit)).map { candidates[$0.place] }
  }

  /// How far a candidate is, or nil when it is too far to be meant.
  private static func cost(of candidate: [Character], for wanted: [Character]) -> Int? {
    let longest = max(wanted.count, candidate.count)
    let threshold = min(4, max(1, longest / 3))
    let surplus = abs(wanted.count - candidate.count)
    if surplus <= threshold {
      let distance = EditDistance.between(wanted, candidate)
      // Where every character would change, nothing is left of what was typed.
      if distance <= threshold, distance < longest { return distance }
    }
    let shorter = min(wanted.count, candidate.count)
    guard shorter >= 2, contains(wanted, candidate) || contains(candidate, wanted) else {
      return nil
    }
    return threshold + surplus
  }

  private static func contains(_ whole: [Character], _ part: [Character]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0...].starts(with: part) }
  }

  private static func folded(_ text: String) -> [Character] { Array(FoldedName.fold(text)) }
}
