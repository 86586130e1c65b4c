// Classes by where the figures of some years lead.
extension SchemeJudge {
  /// Where a trend starts, where it stands, and where it should lead.
  private struct Path {
    let base: IndicatorPoint
    let current: IndicatorPoint
    let target: DecimalNumber
    let horizon: CalendarDate
    /// 1 where more is better, -1 where less is.
    let sign: Int

    var monthsGone: Int { base.date.months(to: current.date) }
    var monthsLeft: Int { current.date.months(to: horizon) }
    var monthsInAll: Int { base.date.months(to: horizon) }
    /// Whether the target is better than the start.
    var isAhead: Bool { sign == 1 ? target > base.value : target < base.value }
  }

  /// Only figures at a date have a trend of their own; a yearly sum starts anew every year, and what
  /// is to be kept leads nowhere.
  private func path() -> Path? {
    let target = judgement.entry.target
    let indicator = judgement.entry.indicator
    guard hasTrend, !isNewestRough, let unit = indicator.unit,
      let wanted = target.predicate.quantity?.converted(to: unit)?.value,
      let current = series.last, let base = base(unit), base.date < current.date,
      current.date < target.window.end
    else { return nil }
    return Path(
      base: base, current: current, target: wanted, horizon: target.window.end,
      sign: indicator.better == .higher ? 1 : -1)
  }

  /// Whether the figures lead somewhere from one year to the next.
  private var hasTrend: Bool { judgement.entry.target.hasLevels && !judgement.entry.isKept }

  /// Whether nobody knows where the newest figure stands, or there is none.
  private var isNewestRough: Bool {
    guard let observed = judgement.observed else { return true }
    return observed.qualifier != .exact && series.last?.date ?? observed.asOf <= observed.asOf
  }

  /// Why there is no path.
  private var noPath: Phrase {
    if judgement.observed == nil { return Self.noFigure }
    if hasTrend, isNewestRough { return Self.tooRough }
    if !hasTrend { return Self.noTrend }
    let isOver = series.last.map { $0.date >= judgement.entry.target.window.end } ?? false
    return isOver ? Phrase("期限已到", "the time is over") : Self.noBaseline
  }

  /// The baseline that the document prints, else the oldest figure.
  private func base(_ unit: UnitOfMeasure) -> IndicatorPoint? {
    if let baseline = judgement.entry.target.baseline,
      let value = baseline.quantity.converted(to: unit)?.value
    {
      return IndicatorPoint(date: baseline.asOf, value: value)
    }
    return series.first
  }

  private func achieved(_ scheme: Scheme) -> SchemeAnswer? {
    let target = judgement.entry.target
    guard target.hasLevels, judgement.verdict == .achieved || judgement.verdict == .holding
    else { return nil }
    return SchemeAnswer(
      scheme: scheme, band: namedBand(scheme) ?? scheme.bounded.first, value: nil, distance: nil,
      remark: judgement.verdict.label)
  }

  /// Observed over required compound growth: Open SDG, “Progress Measurement
  /// Methodology”, indicators with quantitative targets.
  func growthAnswer(_ scheme: Scheme) -> SchemeAnswer {
    if let achieved = achieved(scheme) { return achieved }
    guard let path = path() else { return none(scheme, noPath) }
    guard
      let observed = CompoundGrowth(
        from: path.base.value, to: path.current.value, months: path.monthsGone),
      let required = CompoundGrowth(
        from: path.base.value, to: path.target, months: path.monthsInAll),
      required.direction != .equal
    else { return none(scheme, Self.noBaseline) }
    let band = scheme.bounded.first { band in
      guard let bound = band.bound else { return true }
      return observed.isAtLeast(Fraction(bound), of: required, sign: path.sign)
    }
    let ratio = observed.rate(places: 12).divided(by: required.rate(places: 12))
    let size = ratio.map { $0.isNegative ? $0 * Fraction(-1) : $0 }
    let isForward = (observed.direction == .greater) == (path.sign == 1)
    return classed(scheme, band, size.map { isForward ? $0 : $0 * Fraction(-1) })
  }

  /// The share of the way that a straight line from the base through today reaches by the horizon:
  /// United Nations, SDG Progress Chart, Technical Note, indicators with an explicit numerical target.
  func projectedAnswer(_ scheme: Scheme) -> SchemeAnswer {
    if let achieved = achieved(scheme) { return achieved }
    guard let path = path() else { return none(scheme, noPath) }
    guard path.monthsGone > 0, path.isAhead else { return none(scheme, Self.noBaseline) }
    let gone = Fraction(path.current.value - path.base.value)
    guard let speed = Fraction(path.monthsInAll, over: path.monthsGone),
      let share = (gone * speed).divided(by: Fraction(path.target - path.base.value))
    else { return none(scheme, Self.noBaseline) }
    return banded(scheme, share, remark: nil)
  }

  /// The mean yearly change of the last six points (at least four), carried on to the horizon:
  /// Destatis, “Status of indicators – Methodology” (dns-indikatoren.de).
  func shortfallAnswer(_ scheme: Scheme) -> SchemeAnswer {
    if let achieved = achieved(scheme) { return achieved }
    guard let path = path() else { return none(scheme, noPath) }
    let points = series.suffix(6)
    guard points.count >= 4, let first = points.first else { return none(scheme, Self.tooFew) }
    let months = first.date.months(to: path.current.date)
    let change = Fraction(path.current.value - first.value) * Fraction(path.sign)
    let left = Fraction(path.target - path.current.value) * Fraction(path.sign)
    guard left > Fraction(0), let speed = Fraction(path.monthsLeft, over: months),
      let shortfall = (left - change * speed).divided(by: left)
    else { return none(scheme, Self.noBaseline) }
    // Going backwards falls short by more than all that is left.
    let remark =
      change.isNegative
      ? Phrase("方向不对", "the wrong direction")
      : change == Fraction(0) ? Phrase("没有变化", "no change") : nil
    return banded(scheme, shortfall, remark: remark)
  }

  /// Compound growth against fixed rates, as ``GrowthTrend`` reckons it.
  ///
  /// Where the
  /// target has a figure, the scheme that holds growth against it says more.
  func trendAnswer(_ scheme: Scheme) -> SchemeAnswer {
    let indicator = judgement.entry.indicator
    guard judgement.observed != nil else { return none(scheme, Self.noFigure) }
    guard judgement.entry.target.kind == .relative else {
      return none(scheme, Phrase("只用于没有数值的目标", "only for targets without a figure"))
    }
    return GrowthTrend(indicator, series).map { $0.answer(scheme) }
      ?? none(scheme, indicator.hasTrend ? Self.tooFew : Self.noTrend)
  }
}

extension Target {
  /// Whether its figures of different years are states of one thing.
  fileprivate var hasLevels: Bool { [.level, .share, .cumulative, .coverage].contains(kind) }
}
