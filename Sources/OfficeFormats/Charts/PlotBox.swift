/// A rectangle of a drawing, in tenths of its unit of length.
struct PlotBox: Equatable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  /// Whether two rectangles have a point in common.
  func overlaps(_ other: PlotBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether another rectangle lies inside this one.
  func contains(_ other: PlotBox) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }
}

extension PlotBox {
  /// The square around a point.
  init(x: Int, y: Int, reach: Int) {
    self.init(left: x - reach, top: y - reach, right: x + reach, bottom: y + reach)
  }

  /// The point in the middle.
  var middle: (x: Int, y: Int) { ((left + right) / 2, (top + bottom) / 2) }

  /// How far a point lies from the nearest point of the rectangle, squared.
  func squaredDistance(toX x: Int, y: Int) -> Int {
    let across = max(left - x, x - right, 0)
    let down = max(top - y, y - bottom, 0)
    return across * across + down * down
  }
}
