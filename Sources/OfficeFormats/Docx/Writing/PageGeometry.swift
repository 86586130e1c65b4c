/// The measures of a page after GB/T 9704-2012, 5.2, in twentieths of a point.
struct PageGeometry {
  /// Whether the page lies across.
  let isLandscape: Bool

  /// A4: 210 mm by 297 mm.
  var width: Int { isLandscape ? Self.longSide : Self.shortSide }
  /// A4: 210 mm by 297 mm.
  var height: Int { isLandscape ? Self.shortSide : Self.longSide }
  /// 37 mm above the text, or 28 mm where the page lies across.
  var top: Int { isLandscape ? Self.binding : Self.head }
  /// 28 mm on the side where pages are bound; the head's 37 mm where the page lies across.
  var left: Int { isLandscape ? Self.head : Self.binding }
  /// What is left below text of 225 mm.
  var bottom: Int { isLandscape ? Self.edge : Self.foot }
  /// What is left beside text of 156 mm.
  var right: Int { isLandscape ? Self.foot : Self.edge }
  /// How wide the text is.
  var textWidth: Int { width - left - right }

  /// The distance of the page number's lower edge from that of the page: it stands 7 mm below the
  /// text (GB/T 9704-2012, 7.5), and takes about 3 mm.
  static let footer = 1417
  /// 22 lines in 225 mm.
  static let linePitch = 579
  /// The size of letters in the text (3号), in half points.
  static let textSize = 32
  /// How much closer letters of the text stand, in twentieths of a point: 28 of 15.75 points are as
  /// long as a line of 156 mm.
  static let textSpacing = -5

  private static let shortSide = 11_906
  private static let longSide = 16_838
  private static let head = 2098
  private static let foot = 1984
  private static let binding = 1587
  private static let edge = 1474
}
