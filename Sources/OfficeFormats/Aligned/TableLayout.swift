/// Which columns are shown, and how wide.
struct TableLayout: Hashable {
  /// The places of the columns shown, from left to right.
  private(set) var shown: [Int]
  /// The places of the columns there was no room for, from left to right.
  private(set) var dropped: [Int] = []
  /// The widths of the columns shown.
  private(set) var widths: [Int]

  /// The spaces between two columns.
  static let gap = 2

  /// The widest a column gets where there is no limit: one text of megabytes would else be a line of
  /// megabytes, and every other row would be filled up with blanks to its end.
  static let widest = 2000

  /// The layout that fits a width, or the natural one when there is no limit.
  ///
  /// First flexible columns are wrapped, then the least important columns are dropped, and only
  /// when none may be dropped any more is everything wrapped that is wide.
  init(of extents: [ColumnExtent], width: Int?) {
    shown = Array(extents.indices)
    widths = extents.map { min($0.natural, Self.widest) }
    guard let width, Self.total(widths) > width else { return }
    dropColumns(of: extents, width: width)
    let kept = shown.map { extents[$0] }
    let choices = [kept.map(\.comfortable), kept.map(\.tight)]
    let floors = choices.first { Self.total($0) <= width } ?? kept.map(\.bearable)
    widths = Self.shared(width, floors: floors, ceilings: kept.map(\.natural))
  }

  private mutating func dropColumns(of extents: [ColumnExtent], width: Int) {
    while Self.total(shown.map { extents[$0].comfortable }) > width {
      guard shown.count > 1, let place = leastImportant(of: extents) else { break }
      dropped.append(shown.remove(at: place))
    }
    dropped.sort()
  }

  private func leastImportant(of extents: [ColumnExtent]) -> Int? {
    let candidates = shown.indices.filter { extents[shown[$0]].importance < .max }
    return candidates.reversed().min {
      extents[shown[$0]].importance < extents[shown[$1]].importance
    }
  }
}

extension TableLayout {
  /// The width of a whole line.
  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  /// Gives every column its floor, then fills the narrow ones first, none beyond its ceiling.
  private static func shared(_ width: Int, floors: [Int], ceilings: [Int]) -> [Int] {
    func filled(to level: Int) -> [Int] {
      zip(floors, ceilings).map { min($1, max($0, level)) }
    }
    var (low, high) = (0, max(width, 0))
    while low < high {
      let middle = (low + high + 1) / 2
      if total(filled(to: middle)) <= width { low = middle } else { high = middle - 1 }
    }
    var widths = filled(to: low)
    for place in widths.indices where total(widths) < width && widths[place] < ceilings[place] {
      widths[place] += 1
    }
    return widths
  }
}
