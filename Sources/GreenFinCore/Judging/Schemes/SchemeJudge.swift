/// Puts one judgement into the classes of schemes.
struct SchemeJudge {
  let judgement: Judgement
  /// The figures of the indicator and place up to the day asked for, the oldest first, one a day.
  let series: [IndicatorPoint]

  func answer(_ scheme: Scheme) -> SchemeAnswer {
    switch scheme.measure {
    case .verdict: verdictAnswer(scheme)
    case .monthGap: gapAnswer(scheme, monthGap)
    case .quarterGap: gapAnswer(scheme, quarterGap)
    case .growthRatio: growthAnswer(scheme)
    case .projectedShare: projectedAnswer(scheme)
    case .shortfall: shortfallAnswer(scheme)
    }
  }

  private func none(_ scheme: Scheme, _ remark: Phrase) -> SchemeAnswer {
    SchemeAnswer(scheme: scheme, band: nil, value: nil, distance: nil, remark: remark)
  }

  static let noFigure = Phrase("没有数据", "no figure")
  static let noPace = Phrase("不能按时间衡量", "cannot be paced by time")
  static let noBaseline = Phrase("没有可用的基期", "no baseline that can be used")
  static let tooFew = Phrase("数据点太少", "too few figures")
}

// MARK: - Verdicts and gaps

extension SchemeJudge {
  /// The class that names the verdict itself.
  private func namedBand(_ scheme: Scheme) -> Scheme.Band? {
    scheme.bands.first { $0.verdicts.contains(judgement.verdict) }
  }

  private func verdictAnswer(_ scheme: Scheme) -> SchemeAnswer {
    SchemeAnswer(
      scheme: scheme, band: namedBand(scheme), value: nil, distance: nil, remark: nil)
  }

  /// A target without a pace is put into the class of its verdict's light: the practice of 宣城 holds
  /// growth targets against the target growth itself.
  private func gapAnswer(_ scheme: Scheme, _ gap: Fraction?) -> SchemeAnswer {
    guard judgement.observed != nil else { return none(scheme, Self.noFigure) }
    if let band = namedBand(scheme) {
      return SchemeAnswer(scheme: scheme, band: band, value: gap, distance: nil, remark: nil)
    }
    if [.achieved, .holding, .broken, .missed].contains(judgement.verdict) || gap == nil {
      return unpacedAnswer(scheme)
    }
    return banded(scheme, gap ?? Fraction(0), remark: nil)
  }

  private func unpacedAnswer(_ scheme: Scheme) -> SchemeAnswer {
    let band: Scheme.Band?
    switch judgement.verdict {
    case .achieved, .holding: band = scheme.bounded.first
    case .missed, .broken: band = scheme.bands.last
    default: return none(scheme, Self.noPace)
    }
    return SchemeAnswer(
      scheme: scheme, band: band, value: judgement.gap, distance: nil,
      remark: judgement.verdict.label)
  }

  private var monthGap: Fraction? {
    guard let way = judgement.way, let time = judgement.timeProgress else { return nil }
    return way - time
  }

  private var quarterGap: Fraction? {
    guard let way = judgement.way, let observed = judgement.observed,
      judgement.entry.target.window.isCalendarYear,
      let time = Fraction((observed.asOf.month + 2) / 3, over: 4)
    else { return nil }
    return way - time
  }

  /// The first class, from the best, whose bound the value keeps.
  private func banded(_ scheme: Scheme, _ value: Fraction, remark: Phrase?) -> SchemeAnswer {
    let isLessBetter = scheme.measure == .shortfall
    let bands = scheme.bounded
    let index = bands.firstIndex { band in
      guard let bound = band.bound.map({ Fraction($0) }) else { return true }
      if value == bound { return band.isBoundIncluded }
      return isLessBetter ? value < bound : value > bound
    }
    let better = index.flatMap { $0 > 0 ? bands[$0 - 1].bound : nil }
    return SchemeAnswer(
      scheme: scheme, band: index.map { bands[$0] }, value: value,
      distance: better.map { isLessBetter ? value - Fraction($0) : Fraction($0) - value },
      remark: remark)
  }
}

// MARK: - Trends

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
    guard [.level, .share, .cumulative, .coverage].contains(target.kind), !target.isKept,
      let unit = indicator.unit,
      let wanted = target.predicate.quantity?.converted(to: unit)?.value,
      let current = series.last, let base = base(unit), base.date < current.date,
      current.date < target.window.end
    else { return nil }
    return Path(
      base: base, current: current, target: wanted, horizon: target.window.end,
      sign: indicator.better == .higher ? 1 : -1)
  }

  /// The baseline that the document prints, else the oldest figure.
  private func base(_ unit: UnitOfMeasure) -> IndicatorPoint? {
    if let baseline = judgement.entry.target.baseline,
      let value = baseline.quantity.converted(to: unit)?.value
    {
      return IndicatorPoint(date: baseline.asOf, value: value, observation: nil)
    }
    return series.first
  }

  private func achieved(_ scheme: Scheme) -> SchemeAnswer? {
    guard judgement.verdict == .achieved || judgement.verdict == .holding else { return nil }
    return SchemeAnswer(
      scheme: scheme, band: namedBand(scheme) ?? scheme.bounded.first, value: nil, distance: nil,
      remark: judgement.verdict.label)
  }

  /// Observed over required compound growth: Open SDG, progress calculation with a target value.
  private func growthAnswer(_ scheme: Scheme) -> SchemeAnswer {
    if let achieved = achieved(scheme) { return achieved }
    guard let path = path() else { return none(scheme, Self.noBaseline) }
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
    return SchemeAnswer(
      scheme: scheme, band: band, value: size.map { isForward ? $0 : $0 * Fraction(-1) },
      distance: nil, remark: nil)
  }

  /// The share of the way that a straight line from the base through today reaches by the horizon.
  private func projectedAnswer(_ scheme: Scheme) -> SchemeAnswer {
    if let achieved = achieved(scheme) { return achieved }
    guard let path = path(), path.monthsGone > 0, path.isAhead else {
      return none(scheme, Self.noBaseline)
    }
    let gone = Fraction(path.current.value - path.base.value)
    guard let speed = Fraction(path.monthsInAll, over: path.monthsGone),
      let share = (gone * speed).divided(by: Fraction(path.target - path.base.value))
    else { return none(scheme, Self.noBaseline) }
    return banded(scheme, share, remark: nil)
  }

  /// The mean yearly change of the last six points (at least four), carried on to the horizon:
  /// Destatis, indicator status methodology.
  private func shortfallAnswer(_ scheme: Scheme) -> SchemeAnswer {
    if let achieved = achieved(scheme) { return achieved }
    guard let path = path() else { return none(scheme, Self.noBaseline) }
    let points = series.suffix(6)
    guard points.count >= 4, let first = points.first else { return none(scheme, Self.tooFew) }
    let months = first.date.months(to: path.current.date)
    let change = Fraction(path.current.value - first.value) * Fraction(path.sign)
    let left = Fraction(path.target - path.current.value) * Fraction(path.sign)
    guard change > Fraction(0) else {
      return SchemeAnswer(
        scheme: scheme, band: scheme.bands.last, value: nil, distance: nil,
        remark: Phrase("方向不对", "the wrong direction"))
    }
    guard let speed = Fraction(path.monthsLeft, over: months),
      let shortfall = (left - change * speed).divided(by: left)
    else { return none(scheme, Self.noBaseline) }
    return banded(scheme, shortfall, remark: nil)
  }
}
