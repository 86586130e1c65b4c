/// A run of rows that stands under one heading, or under none.
struct TableSegment: Hashable {
  /// The heading, if the rows belong to a group.
  var heading: String?
  /// The rows, counted from zero.
  var rows: Range<Int>
}

extension Table {
  /// All rows in their order, cut where groups begin and end.
  var segments: [TableSegment] {
    var segments: [TableSegment] = []
    var next = 0
    for group in groups.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
      let range = group.rows.clamped(to: next..<max(next, rows.count))
      if range.lowerBound > next {
        segments.append(TableSegment(heading: nil, rows: next..<range.lowerBound))
      }
      segments.append(TableSegment(heading: group.heading, rows: range))
      next = range.upperBound
    }
    if next < rows.count {
      segments.append(TableSegment(heading: nil, rows: next..<rows.count))
    }
    return segments
  }
}
