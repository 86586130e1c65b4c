/// What somebody may have meant by a word that is not known.
public enum Suggestion {
  /// The candidates nearest to a word, best first; empty when nothing is near.
  ///
  /// A candidate is near when few characters must be added, dropped, changed or swapped with
  /// their neighbour (one in three, at least one, at most four), or when one of the two contains
  /// the other, as 财政局 is part of 湖州市财政局. Case and full-width forms of Latin make no
  /// difference. Equally near candidates keep the order in which they were given. Nothing is near a
  /// text that is longer than any name.
  public static func nearest(
    to word: String, in candidates: [String], limit: Int = 3
  ) -> [String] {
    Candidates(candidates).nearest(to: word, limit: limit)
  }

  /// Words that others are held against, made ready once: data that were written against another
  /// list have thousands of unknown names.
  struct Candidates {
    /// The most bytes of a word that is compared: the time grows with the square of the length.
    private static let longest = 600

    private let words: [String]
    private let folded: [FoldedWord]

    init(_ words: [String]) {
      self.words = words
      folded = words.map { FoldedWord($0.utf8.count <= Self.longest ? $0 : "") }
    }

    /// The candidates nearest to a word, best first.
    func nearest(to word: String, limit: Int = 3) -> [String] {
      guard word.utf8.count <= Self.longest, limit > 0 else { return [] }
      let wanted = FoldedWord(word)
      guard !wanted.characters.isEmpty else { return [] }
      var best: [(cost: Int, place: Int)] = []
      for (place, candidate) in folded.enumerated() {
        // Of equally near ones the earlier stays, so a later one has to be nearer than the last.
        let bound = best.count < limit ? Int.max : best[limit - 1].cost - 1
        guard let cost = candidate.cost(for: wanted, atMost: bound) else { continue }
        best.insert((cost, place), at: best.firstIndex { $0.cost > cost } ?? best.count)
        if best.count > limit { best.removeLast() }
      }
      return best.map { words[$0.place] }
    }
  }
}

/// A word without case and width, and a mark for each character that occurs in it.
private struct FoldedWord {
  let characters: [Unicode.Scalar]
  /// One bit for each sort of character; different ones may share a bit.
  let marks: UInt64

  init(_ word: String) {
    characters = Array(FoldedName.fold(word).unicodeScalars)
    marks = characters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }

  /// How far the word is from what was typed, or nothing when it is too far to be meant, or farther
  /// than `bound`.
  func cost(for wanted: FoldedWord, atMost bound: Int) -> Int? {
    let longest = max(wanted.characters.count, characters.count)
    let threshold = min(4, max(1, longest / 3))
    let surplus = abs(wanted.characters.count - characters.count)
    // One slip changes two marks at most, so most words need no closer look.
    let slips = min(threshold, bound)
    if surplus <= slips, (marks ^ wanted.marks).nonzeroBitCount <= 2 * slips,
      let distance = EditDistance.between(wanted.characters, characters, atMost: slips),
      // Where every character would change, nothing is left of what was typed.
      distance < longest
    {
      return distance
    }
    let shorter = min(wanted.characters.count, characters.count)
    guard shorter >= 2, threshold + surplus <= bound, wanted.contains(self) || contains(wanted)
    else { return nil }
    return threshold + surplus
  }

  private func contains(_ part: FoldedWord) -> Bool {
    let surplus = characters.count - part.characters.count
    guard surplus >= 0, part.marks & ~marks == 0 else { return false }
    return (0...surplus).contains { characters[$0...].starts(with: part.characters) }
  }
}
