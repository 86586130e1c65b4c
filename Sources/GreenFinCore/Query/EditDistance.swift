/// How many slips of the keyboard lie between two words.
enum EditDistance {
  /// Characters to add, drop, change or swap with their neighbour; nothing where they are more than
  /// `limit`.
  ///
  /// The restricted Damerau–Levenshtein distance: what was swapped is not edited again.
  static func between(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    // What both begin or end with costs nothing.
    let shorter = min(left.count, right.count)
    var start = 0
    while start < shorter, left[start] == right[start] { start += 1 }
    var ending = 0
    while ending < shorter - start,
      left[left.count - 1 - ending] == right[right.count - 1 - ending]
    {
      ending += 1
    }
    return distance(
      left[start..<left.count - ending], right[start..<right.count - ending], atMost: limit)
  }

  private static func distance(
    _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>, atMost limit: Int
  ) -> Int? {
    let start = left.startIndex
    var before = Array(0...right.count)
    var row = before
    var next = before
    for i in left.indices {
      next[0] = i - start + 1
      var least = next[0]
      for j in right.indices {
        let column = j - start
        let change = row[column] + (left[i] == right[j] ? 0 : 1)
        var best = min(change, row[column + 1] + 1, next[column] + 1)
        if i > start, j > start, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, before[column - 1] + 1)
        }
        next[column + 1] = best
        least = min(least, best)
      }
      // Every way to the end leads over one of the last two rows, and a swap costs one.
      if least > limit + 1 { return nil }
      (before, row, next) = (row, next, before)
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
