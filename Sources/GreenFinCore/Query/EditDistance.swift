/// How many slips of the keyboard lie between two words.
enum EditDistance {
  /// Characters to add, drop, change or swap with their neighbour.
  ///
  /// The restricted Damerau–Levenshtein distance: what was swapped is not edited again.
  static func between(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for i in left.indices {
      var next = [i + 1]
      next.reserveCapacity(right.count + 1)
      for j in right.indices {
        let change = row[j] + (left[i] == right[j] ? 0 : 1)
        var best = min(change, row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, before[j - 1] + 1)
        }
        next.append(best)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
