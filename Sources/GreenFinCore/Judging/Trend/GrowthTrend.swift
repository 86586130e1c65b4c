/// How an indicator of one place grows from the first figure to the newest, where nobody says what it
/// should reach.
///
/// Source: Open SDG, “Progress Measurement Methodology”, indicators without quantitative targets
/// (open-sdg.readthedocs.io, progress-methodology): compound annual growth in the good direction, held
/// against 1.5 %, 0.5 % and 0. Near a natural limit the rates above zero are multiplied by
/// 1 − (base ÷ limit) to the power of 4.44, the exponent of the project's own calculation (sdg-build,
/// `ProgressMeasure`). The first figure is the oldest there is; the source takes that of 2015.
public struct GrowthTrend: Sendable {
  /// The day of the first figure.
  public let start: CalendarDate
  /// The day of the newest.
  public let end: CalendarDate
  /// The yearly rate, rounded to twelve decimals; 0.2 for 20 % a year.
  public var rate: Fraction { growth.rate(places: 12) }

  private let growth: CompoundGrowth
  private let sign: Int
  /// The first figure over the natural limit ahead of it; nothing where that is far away.
  private let nearness: Fraction?

  /// The trend over a series in time order that spans a year at least, of figures above zero.
  init?(_ indicator: Indicator, _ series: [IndicatorPoint]) {
    guard indicator.hasTrend, let first = series.first, let last = series.last,
      first.date.months(to: last.date) >= 12,
      let growth = CompoundGrowth(
        from: first.value, to: last.value, months: first.date.months(to: last.date))
    else { return nil }
    self.growth = growth
    (start, end) = (first.date, last.date)
    let isRising = indicator.better == .higher
    sign = isRising ? 1 : -1
    let limit = isRising ? indicator.limits.maximum : indicator.limits.minimum
    let ratio = limit.flatMap { $0 > 0 ? Fraction(first.value, over: $0) : nil }
    // Beyond the limit by less than itself, the distance counts as on this side of it.
    let mirrored = ratio.map { $0 <= Fraction(1) ? $0 : Fraction(2) - $0 }
    nearness = mirrored.flatMap { $0 > Fraction(0) ? $0 : nil }
  }
}

extension GrowthTrend {
  /// The class of a scheme that looks at growth rates.
  public func answer(_ scheme: Scheme) -> SchemeAnswer {
    let bands = scheme.bounded
    let index = bands.firstIndex { band in band.bound.map { isAtLeast(Fraction($0)) } ?? true }
    let value = rate * Fraction(sign)
    let better = index.flatMap { $0 > 0 ? bands[$0 - 1].bound : nil }
    let scale = scale(places: 12).lower
    let factor = scale.decimalText(places: 3)
    let remark =
      factor == "1"
      ? nil
      : Phrase("接近极限，界限乘以\(factor)", "near a limit: the rates are multiplied by \(factor)")
    return SchemeAnswer(
      scheme: scheme, band: index.map { bands[$0] }, value: value,
      distance: better.map { Fraction($0) * ($0 > 0 ? scale : Fraction(1)) - value },
      remark: remark)
  }

  /// Whether growth in the good direction is at least a rate, which the nearness of a limit makes
  /// smaller.
  ///
  /// Without a limit both sides are powers and compared exactly. With one, the factor and the scale are
  /// squeezed between ever closer bounds until they part.
  private func isAtLeast(_ rate: Fraction) -> Bool {
    guard nearness != nil, rate > Fraction(0), nearness != Fraction(1) else {
      let wanted = nearness == Fraction(1) && rate > Fraction(0) ? Fraction(0) : rate
      let edge = (Fraction(1) + wanted * Fraction(sign)).power(growth.factor.degree)
      return sign == 1 ? growth.factor.radicand >= edge : growth.factor.radicand <= edge
    }
    var places = 6
    while places < 400 {
      let own = growth.factor.bounds(places: places)
      let scale = scale(places: places)
      let gains = [own.lower, own.upper].map { ($0 - Fraction(1)) * Fraction(sign) }
      if gains.allSatisfy({ $0 >= rate * scale.upper }) { return true }
      if gains.allSatisfy({ $0 < rate * scale.lower }) { return false }
      places *= 2
    }
    return true
  }

  /// What rates are multiplied by: 1 far from a limit, 0 on it.
  private func scale(places: Int) -> (lower: Fraction, upper: Fraction) {
    guard let nearness else { return (Fraction(1), Fraction(1)) }
    // 4.44 is 111/25.
    let power = Radical(radicand: nearness.power(111), degree: 25).bounds(places: places)
    return (Fraction(1) - power.upper, Fraction(1) - power.lower)
  }
}

extension Indicator {
  /// Whether figures of different years are states of one thing that can grow.
  var hasTrend: Bool { [.level, .share, .cumulative, .coverage].contains(kind) }
}

extension Judge {
  /// How an indicator grows in a place, as far as its figures of dates tell by the day asked for.
  public func trend(of indicator: Indicator, in place: Jurisdiction.ID) -> GrowthTrend? {
    guard let unit = indicator.unit else { return nil }
    let points = figures(indicator.id, place).points(unit, asOf: asOf) {
      $0.basis == nil || indicator.kind == .cumulative
    }
    return GrowthTrend(indicator, points)
  }
}
