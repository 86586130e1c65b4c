/// What is known and what is wanted of one indicator in one place over time (图表).
///
/// All values are exact decimals in one unit of measure, at days; nothing is drawn or worded here.
public struct Chart: Sendable {
  /// A value at a day.
  public struct Point: Hashable, Sendable {
    /// The day.
    public let date: CalendarDate
    /// The value, in the chart's unit.
    public let value: DecimalNumber

    /// Makes a point.
    public init(date: CalendarDate, value: DecimalNumber) {
      self.date = date
      self.value = value
    }
  }

  /// A figure that was reported, with its source and how exact it is.
  public struct Figure: Sendable {
    /// Where it stands in the chart.
    public let point: Point
    /// The figure itself.
    public let observation: Observation
  }

  /// A target, and the way that should lead to it.
  public struct Goal: Sendable {
    /// The target.
    public let target: Target
    /// Where the promised value stands at the first and at the last day of the target's window.
    public let line: [Point]
    /// The way to it: at an even pace, or along a schedule; empty where the target has no pace.
    ///
    /// An even pace is two points. It starts at the baseline, or, for a sum in a period, at nothing
    /// on the day before the period.
    public let path: [Point]
    /// Whether the path is a schedule, whose values hold until the next one.
    public let isStepped: Bool
  }

  /// What is measured.
  public let indicator: Indicator
  /// Whom the figures belong to.
  public let jurisdiction: Jurisdiction.ID
  /// The unit of all values: the indicator's usual one.
  public let unit: UnitOfMeasure
  /// The day that the chart holds for; no later figure is in it.
  public let asOf: CalendarDate
  /// What was reported, the oldest first; a figure that two places print stands once.
  public let figures: [Figure]
  /// Figures that form one series each, and may be joined by a line.
  ///
  /// These are exact figures at dates, or sums from one day on, which start at nothing.
  public let series: [[Point]]
  /// What is wanted, the earliest horizon first.
  public let goals: [Goal]
  /// The newest figure of the series, and where its pace leads at the horizon.
  ///
  /// The latter is rounded to four decimals. Both are missing where there is no forecast.
  public let forecast: [Point]
}

extension Chart {
  /// Every point of the chart.
  public var points: [Point] {
    figures.map(\.point) + series.joined() + goals.flatMap { $0.line + $0.path } + forecast
  }
}
