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
    case .growthRate: trendAnswer(scheme)
    case .projectedShare: projectedAnswer(scheme)
    case .shortfall: shortfallAnswer(scheme)
    }
  }

  func none(_ scheme: Scheme, _ remark: Phrase) -> SchemeAnswer {
    SchemeAnswer(scheme: scheme, band: nil, value: nil, distance: nil, remark: remark)
  }

  static let noFigure = Phrase("没有数据", "no figure")
  static let unsettled = Phrase("数据不足以判断", "the figure does not settle it")
  static let noPace = Phrase("不能按时间衡量", "cannot be paced by time")
  static let noQuarters = Phrase("只有当年的目标分季度", "only targets of one year have quarters")
  static let noBaseline = Phrase("没有可用的基期", "no baseline that can be used")
  static let tooRough = Phrase("数据不够精确", "the figure is too rough")
  static let noTrend = Phrase("这类目标没有趋势", "this sort of target has no trend")
  static let tooFew = Phrase("数据点太少", "too few figures")
}

// MARK: - Verdicts and gaps

extension SchemeJudge {
  /// The class that names the verdict itself.
  func namedBand(_ scheme: Scheme) -> Scheme.Band? {
    scheme.bands.first { $0.verdicts.contains(judgement.verdict) }
  }

  private func verdictAnswer(_ scheme: Scheme) -> SchemeAnswer {
    let distance: Fraction? =
      switch judgement.verdict {
      case .behind: monthGap.map { $0 * Fraction(-1) }
      case .onSchedule: Fraction(0)
      default: wayLeft(scheme, below: namedBand(scheme))
      }
    return SchemeAnswer(
      scheme: scheme, band: namedBand(scheme), value: nil, distance: distance, remark: nil)
  }

  /// The share of the way that is left, where the next better class is of targets that are met.
  private func wayLeft(_ scheme: Scheme, below band: Scheme.Band?) -> Fraction? {
    guard let index = scheme.bands.firstIndex(where: { $0.id == band?.id }),
      let better = scheme.bands[..<index].last(where: { $0.verdicts != [.holding] }),
      better.verdicts.contains(.achieved), let way = judgement.way,
      way < Fraction(1)
    else { return nil }
    return Fraction(1) - way
  }

  /// A target without a pace is put into the class of its verdict's light: the bulletins of 宣城市
  /// (24 December 2020 and others) hold growth against the target growth itself.
  private func gapAnswer(_ scheme: Scheme, _ gap: Fraction?) -> SchemeAnswer {
    guard judgement.observed != nil else { return none(scheme, Self.noFigure) }
    if judgement.verdict == .noData {
      let isOfEnd = judgement.observed.map { judgement.entry.target.isOfEnd($0.asOf) } ?? false
      return none(scheme, isOfEnd ? Self.tooRough : Self.unsettled)
    }
    if let band = namedBand(scheme) {
      return SchemeAnswer(scheme: scheme, band: band, value: gap, distance: nil, remark: nil)
    }
    if [.achieved, .holding, .broken, .missed].contains(judgement.verdict) || gap == nil {
      return unpacedAnswer(scheme)
    }
    let rule = scheme.measure == .monthGap ? judgement.timeRule ?? .month : .month
    let answer = banded(scheme, gap ?? Fraction(0), remark: rule == .month ? nil : rule.label)
    // More than the least of the best class is in it, and less than the most of the worst.
    let settled: Scheme.Band? =
      switch judgement.wayQualifier {
      case .exact: answer.band
      case .moreThan, .atLeast: scheme.bounded.first
      case .lessThan, .atMost: scheme.bounded.last
      case .about: nil
      }
    return answer.band?.id == settled?.id ? answer : none(scheme, Self.tooRough)
  }

  private func unpacedAnswer(_ scheme: Scheme) -> SchemeAnswer {
    let band: Scheme.Band?
    switch judgement.verdict {
    case .achieved, .holding: band = scheme.bounded.first
    case .missed, .broken: band = scheme.bounded.last
    case .pending where scheme.holdsGrowthToTarget && isBelowGrowth: band = scheme.bounded.last
    default:
      let isYear = judgement.entry.target.window.isCalendarYear
      let isQuarterly = scheme.measure == .quarterGap
      return none(scheme, isQuarterly && !isYear ? Self.noQuarters : Self.noPace)
    }
    return SchemeAnswer(
      scheme: scheme, band: band, value: judgement.gap, distance: nil,
      remark: judgement.verdict.label)
  }

  /// Whether a growth rate is known to be below the one that was promised.
  private var isBelowGrowth: Bool {
    guard judgement.entry.target.kind == .growth, let margin = judgement.margin else {
      return false
    }
    return judgement.observed?.qualifier == .exact && margin.value < 0
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
  func banded(_ scheme: Scheme, _ value: Fraction, remark: Phrase?) -> SchemeAnswer {
    let isLessBetter = scheme.measure == .shortfall
    let bands = scheme.bounded
    let index = bands.firstIndex { band in
      guard let bound = band.bound.map({ Fraction($0) }) else { return true }
      if value == bound { return band.isBoundIncluded }
      return isLessBetter ? value < bound : value > bound
    }
    return classed(scheme, index.map { bands[$0] }, value, remark: remark)
  }

  /// An answer with the distance of its value from the next better class.
  func classed(
    _ scheme: Scheme, _ band: Scheme.Band?, _ value: Fraction?, scale: Fraction = Fraction(1),
    remark: Phrase? = nil
  ) -> SchemeAnswer {
    let bands = scheme.bounded
    let index = bands.firstIndex { $0.id == band?.id } ?? 0
    let better = index > 0 ? bands[index - 1].bound.map { Fraction($0) * scale } : nil
    var distance = wayLeft(scheme, below: band)
    if let better, let value {
      distance = scheme.measure == .shortfall ? value - better : better - value
    }
    return SchemeAnswer(
      scheme: scheme, band: band, value: value, distance: distance, remark: remark)
  }
}
