/// Values over days, to be drawn: series with their marks, the spans of time under them, and words.
public struct Plot: Sendable {
  /// A value at a day.
  public struct Point: Hashable, Sendable {
    /// The day, as a count of days from any fixed one.
    public var day: Int
    /// The value in plain decimal digits, such as `-12.5`.
    public var value: String
    /// A few words to stand beside the mark where there is room.
    public var label: String
    /// What the point is, for whoever points at it.
    public var note: String

    /// A point; one of a line alone needs no words.
    public init(day: Int, value: String, label: String = "", note: String = "") {
      self.day = day
      self.value = value
      self.label = label
      self.note = note
    }
  }

  /// How a series is told apart from the others: by colour, by the kind of line and by its mark.
  public enum Look: Int, CaseIterable, Hashable, Sendable {
    /// A solid line and filled circles.
    case solid
    /// A dashed line and diamonds.
    case dashed
    /// A dotted line and no marks.
    case dotted
    /// A line of short and long dashes, and open circles.
    case mixed
  }

  /// Lines and marks that belong together.
  public struct Series: Sendable {
    /// What the legend calls it.
    public var name: String
    /// How it is told apart.
    public var look: Look
    /// Lines through points in order of time.
    public var lines: [[Point]]
    /// Points that get a mark, the most important last.
    public var marks: [Point]
    /// Whether a value holds until the next point of its line.
    public var isStepped: Bool

    /// A series.
    public init(
      name: String, look: Look, lines: [[Point]] = [], marks: [Point] = [], isStepped: Bool = false
    ) {
      self.name = name
      self.look = look
      self.lines = lines
      self.marks = marks
      self.isStepped = isStepped
    }
  }

  /// A span of time under the chart, such as a year; its name stands below its middle.
  public struct Band: Hashable, Sendable {
    /// The first day.
    public var start: Int
    /// The first day of what follows.
    public var end: Int
    /// The name.
    public var label: String

    /// A span.
    public init(start: Int, end: Int, label: String) {
      self.start = start
      self.end = end
      self.label = label
    }
  }

  /// A day that is marked by a line from top to bottom.
  public struct Rule: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// What is special about it.
    public var label: String

    /// A marked day.
    public init(day: Int, label: String) {
      self.day = day
      self.label = label
    }
  }

  /// What the chart shows.
  public var title: String
  /// A line under the title.
  public var subtitle: String
  /// Everything the chart says, in words, for those who cannot see it.
  public var description: String
  /// The unit of the values.
  public var unit: String
  /// Whether the values are places in an order: the first stands at the top, and none is below 1.
  public var isRanking: Bool
  /// The series, in the order of the legend.
  public var series: [Series]
  /// The spans of time, in order.
  public var bands: [Band]
  /// The marked day; one outside the days of the points is not shown.
  public var rule: Rule?

  /// A chart.
  public init(
    title: String, subtitle: String = "", description: String = "", unit: String = "",
    isRanking: Bool = false, series: [Series], bands: [Band] = [], rule: Rule? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.unit = unit
    self.isRanking = isRanking
    self.series = series
    self.bands = bands
    self.rule = rule
  }
}

extension Plot {
  /// Every point of every series.
  var points: [Point] { series.flatMap { $0.lines.joined() + $0.marks } }
}
