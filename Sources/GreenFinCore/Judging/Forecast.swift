/// What the figures there are lead to by the horizon (预测), and what pace is needed to reach it.
public struct Forecast: Sendable {
  /// The value at the horizon if the change per month stays as it was from the first figure to the
  /// newest; in the indicator's usual unit.
  public let linear: Fraction?
  /// The value at the horizon if the rate of change stays, where the indicator can have it; rounded to
  /// four decimals.
  public var compound: Fraction? { course.flatMap(Self.compound) }
  /// The change that is needed in each quarter that is left.
  public let neededPerQuarter: Fraction?
  /// The largest change in a quarter that was ever seen, or nothing with fewer than two figures.
  public let bestPerQuarter: Fraction?
  /// How many figures it rests on.
  public let points: Int
  /// Why there is no forecast, or none of a kind.
  public let remark: Phrase?
  /// What ``compound`` follows from; reckoning it takes longer than all the rest.
  private let course: Course?

  private struct Course {
    let first: IndicatorPoint
    let last: IndicatorPoint
    /// The months from the newest figure to the horizon.
    let left: Int
    let limits: Limits
  }
}

extension Forecast {
  static let impossible = Phrase(
    "按直线推算的值超出指标可能的范围", "a straight line leads to a value that is not possible")
  static let noRate = Phrase(
    "起点或最新值不大于零，没有复合增速", "no constant rate: it starts or stands at no more than zero")
  static let rough = Phrase("最新数据不够精确，无法预测", "the newest figure is too rough: no forecast")
  static let over = Phrase("期限已到，不再预测", "the time is over: no forecast")
  static let tooClose = Phrase("数据点相距不足一个月，无法预测", "figures less than a month apart: no forecast")
  static let tooFew = Phrase("少于两个数据点，无法预测", "fewer than two figures: no forecast")

  /// The change that is needed in each year that is left.
  public var neededPerYear: Fraction? { neededPerQuarter.map { $0 * Fraction(4) } }

  /// Whether the pace that is needed was ever seen; nothing where either is unknown.
  public var isPaceSeen: Bool? {
    guard let neededPerQuarter, let bestPerQuarter else { return nil }
    return bestPerQuarter >= neededPerQuarter
  }

  /// Reckons from figures in time order towards a value by a horizon, unless something keeps it from
  /// that.
  ///
  /// Changes count in the direction
  /// that is better, so that a fall of what should fall is a positive pace.
  init(
    _ series: [IndicatorPoint], towards target: DecimalNumber?, by horizon: CalendarDate,
    of indicator: Indicator, blocked: Phrase? = nil
  ) {
    let better = indicator.better
    points = series.count
    let gone = series.first.flatMap { $0.date.months(to: series.last?.date ?? $0.date) } ?? 0
    guard blocked == nil, let first = series.first, let last = series.last, gone > 0,
      last.date < horizon
    else {
      (linear, course, bestPerQuarter) = (nil, nil, nil)
      neededPerQuarter = blocked == nil ? Self.needed(series.last, target, horizon, better) : nil
      remark = blocked ?? Self.reason(series, horizon)
      return
    }
    let left = max(0, last.date.months(to: horizon))
    let change = Fraction(last.value - first.value)
    let value = Fraction(left, over: gone).map { Fraction(last.value) + change * $0 }
    let isPossible = value.map(indicator.limits.allow) ?? true
    linear = isPossible ? value : nil
    course = Course(first: first, last: last, left: left, limits: indicator.limits)
    neededPerQuarter = Self.needed(last, target, horizon, better)
    bestPerQuarter = Self.best(series, better)
    let isGrowing = first.value > 0 && last.value > 0
    remark = isPossible ? (isGrowing ? nil : Self.noRate) : Self.impossible
  }

  /// Why nothing can be said of the horizon.
  private static func reason(_ series: [IndicatorPoint], _ horizon: CalendarDate) -> Phrase {
    if let last = series.last, last.date >= horizon { return over }
    return series.count < 2 ? tooFew : tooClose
  }

  private static func compound(_ course: Course) -> Fraction? {
    let (first, last, left) = (course.first, course.last, course.left)
    let months = first.date.months(to: last.date)
    guard months > 0, first.value > 0, last.value > 0, left <= 600,
      let ratio = Fraction(last.value, over: first.value)
    else { return nil }
    // The factor of all months that are left: a root of a power.
    let common = commonDivisor(months, left)
    let factor = Radical(radicand: ratio.power(left / common), degree: months / common)
    // The more digits the figure has, the more the rate needs.
    let digits = last.value.magnitude.rounded(to: 0).plainText.count
    let value = factor.exact ?? factor.bounds(places: 12 + digits).lower
    let expected = Fraction(rounding: Fraction(last.value) * value, places: 4)
    return course.limits.allow(expected) ? expected : nil
  }

  /// The greatest number that divides both (Euclid, Elements VII.2).
  private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : commonDivisor(other, one % other)
  }

  private static func needed(
    _ last: IndicatorPoint?, _ target: DecimalNumber?, _ horizon: CalendarDate,
    _ better: Indicator.Better
  ) -> Fraction? {
    guard let last, let target else { return nil }
    // Less than a month is left: it counts as one.
    let left = max(last.date.months(to: horizon), last.date < horizon ? 1 : 0)
    guard left > 0, let quarters = Fraction(left, over: 3) else { return nil }
    let distance = Fraction(target - last.value) * Fraction(better == .higher ? 1 : -1)
    return distance > Fraction(0) ? distance.divided(by: quarters) : nil
  }

  private static func best(_ series: [IndicatorPoint], _ better: Indicator.Better) -> Fraction? {
    zip(series, series.dropFirst()).compactMap { earlier, later -> Fraction? in
      let months = earlier.date.months(to: later.date)
      guard months > 0, let quarters = Fraction(months, over: 3) else { return nil }
      let change = Fraction(later.value - earlier.value)
      return (change * Fraction(better == .higher ? 1 : -1)).divided(by: quarters)
    }
    .max()
  }
}
