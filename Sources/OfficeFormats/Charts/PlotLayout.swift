/// Where everything of a chart stands, in tenths of the drawing's unit of length.
struct PlotLayout {
  /// One name of the legend, with the left end of its sample.
  struct LegendItem: Equatable {
    let series: Int
    let x: Int
    let y: Int
  }

  /// A name under the axis and its middle.
  struct BandLabel: Equatable {
    let text: String
    let x: Int
  }

  /// The size of the whole drawing.
  let width = 6000
  let height: Int
  /// The lines of the title and of the subtitle, each with its base line.
  let title: [(text: String, y: Int)]
  let subtitle: [(text: String, y: Int)]
  let legend: [LegendItem]
  /// The base line of the unit's name.
  let unitY: Int
  /// The rectangle between the axes.
  let frame: PlotBox
  let scale: PlotScale
  private let days: ClosedRange<Int>

  static let margin = 140
  /// The length of a sample in the legend, and the room between it and its name.
  static let sample = (length: 340, gap: 80)
  /// The room above the axes that words beside marks may use.
  static let overhead = 280
  private static let lineHeight = 260
  private static let frameHeight = 2400

  init(_ plot: Plot) {
    let points = plot.points
    let scale = PlotScale(points.map(\.value), isRanking: plot.isRanking)
    self.scale = scale
    days = Self.days(points.map(\.day))
    var y = Self.margin
    title = Self.lines(plot.title, PlotText.titleSize, &y)
    subtitle = Self.lines(plot.subtitle, PlotText.size, &y)
    legend = Self.legend(plot.series, &y)
    y += 2 * Self.lineHeight - 40
    unitY = y - Self.overhead / 2 - 40
    let ticks = scale.ticks.map { PlotText.width(scale.text($0), PlotText.size) }.max() ?? 0
    frame = PlotBox(
      left: Self.margin + ticks + 80, top: y, right: 6000 - Self.margin,
      bottom: y + Self.frameHeight)
    height = frame.bottom + Self.lineHeight + Self.margin
  }

  /// A text in lines one under the other.
  private static func lines(_ text: String, _ size: Int, _ y: inout Int) -> [(text: String, y: Int)]
  {
    let first = y
    let lines = PlotText.lines(text, size, width: 6000 - 2 * margin)
    y += lines.count * lineHeight
    return lines.enumerated().map { ($1, first + ($0 + 1) * lineHeight - 60) }
  }

  /// The days of the axis: those of the points, with a little room at both ends.
  private static func days(_ days: [Int]) -> ClosedRange<Int> {
    let first = days.min() ?? 0
    let last = days.max() ?? 0
    let room = first == last ? 183 : max(1, (last - first) / 20)
    return first - room...last + room
  }

  /// The names in rows as long as there is room.
  private static func legend(_ series: [Plot.Series], _ y: inout Int) -> [LegendItem] {
    var items: [LegendItem] = []
    var x = margin
    y += lineHeight
    for (index, one) in series.enumerated() {
      let width = sample.length + sample.gap + PlotText.width(one.name, PlotText.size)
      if x > margin, x + width > 6000 - margin {
        x = margin
        y += lineHeight
      }
      items.append(LegendItem(series: index, x: x, y: y - 60))
      x += width + 240
    }
    return items
  }
}

extension PlotLayout {
  /// Where a day stands from left to right.
  func x(_ day: Int) -> Int {
    frame.left + (day - days.lowerBound) * (frame.right - frame.left)
      / (days.upperBound - days.lowerBound)
  }

  /// Where a value stands from top to bottom; nothing for what is no number.
  func y(_ value: String) -> Int? {
    scale.height(of: value, length: frame.bottom - frame.top).map { frame.bottom - $0 }
  }

  /// Where a tick stands from top to bottom.
  func y(tick: Int128) -> Int {
    frame.bottom - scale.height(of: tick, length: frame.bottom - frame.top)
  }

  /// Whether a day stands on the axis.
  func shows(_ day: Int) -> Bool { days.contains(day) }

  /// The days at which one band ends and another begins.
  func borders(_ bands: [Plot.Band]) -> [Int] {
    bands.dropFirst().map(\.start).filter { days.contains($0) }
  }

  /// The names of the bands for which there is room: all of them, or every second or third one.
  func labels(_ bands: [Plot.Band]) -> [BandLabel] {
    let shown = bands.compactMap { band -> (label: BandLabel, room: Int)? in
      let left = max(x(max(band.start, days.lowerBound)), frame.left)
      let right = min(x(min(band.end, days.upperBound)), frame.right)
      return right > left ? (BandLabel(text: band.label, x: (left + right) / 2), right - left) : nil
    }
    let needed = (shown.map { PlotText.width($0.label.text, PlotText.size) }.max() ?? 0) + 120
    let room = max(1, shown.map(\.room).max() ?? 1)
    let step = max(1, (needed + room - 1) / room)
    // A band that is cut off at an end may be too short for its name.
    let wide = shown.filter { $0.room >= min(needed - 120, room / 2) }
    return wide.enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element.label)
  }
}
