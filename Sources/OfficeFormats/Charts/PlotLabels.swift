/// Finds room for words beside marks.
///
/// Words never cover a mark or other words, and never stand nearer to another mark than to their own;
/// they cross a line only where there is no better place.
struct PlotLabels {
  /// Words with their place: the middle of their base line.
  struct Placed: Equatable {
    let text: String
    let x: Int
    let y: Int
  }

  /// Where words may stand.
  private let area: PlotBox
  private let marks: [PlotBox]
  private let lines: [PlotBox]
  /// The words that stand already.
  private var words: [PlotBox]

  init(area: PlotBox, marks: [PlotBox], lines: [PlotBox], words: [PlotBox] = []) {
    self.area = area
    self.marks = marks
    self.lines = lines
    self.words = words
  }

  /// Room for words above a mark, below it or beside it; nothing where all of it is taken.
  mutating func place(_ text: String, atX x: Int, y: Int) -> Placed? {
    let half = (PlotText.width(text, PlotText.labelSize) + 1) / 2
    let free = places(x, y, half).filter { place in
      area.contains(place.box) && !words.contains(where: place.box.overlaps)
        && isOwn(place.box, x, y)
    }
    let best = free.first { place in !lines.contains(where: place.box.overlaps) } ?? free.first
    guard let best else { return nil }
    words.append(best.box)
    return Placed(text: text, x: best.x, y: best.y)
  }

  /// Whether words would belong to the mark at a point and to no other.
  private func isOwn(_ box: PlotBox, _ x: Int, _ y: Int) -> Bool {
    let distance = box.squaredDistance(toX: x, y: y)
    return !marks.contains { mark in
      let (markX, markY) = mark.middle
      guard (markX, markY) != (x, y) else { return false }
      return box.overlaps(mark) || box.squaredDistance(toX: markX, y: markY) <= distance
    }
  }

  /// The places to try, the best first: words start a little away from their mark.
  private func places(_ x: Int, _ y: Int, _ half: Int) -> [(x: Int, y: Int, box: PlotBox)] {
    let height = PlotText.labelSize
    let middle = min(max(x, area.left + half), max(area.left + half, area.right - half))
    let beside = y + height / 3
    let (above, below) = (y - 100, y + 80 + height)
    let places = [
      (middle, above), (middle, below), (x + 90 + half, beside), (x - 90 - half, beside),
      (middle, above - height), (middle, below + height),
    ]
    return places.map { x, y in
      let box = PlotBox(left: x - half, top: y - height, right: x + half, bottom: y + height / 4)
      return (x, y, box)
    }
  }
}
