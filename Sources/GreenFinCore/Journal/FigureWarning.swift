/// What makes a figure doubtful when it is recorded; somebody has to say that it is meant.
public enum FigureWarning: Sendable, Equatable {
  /// Outside what the indicator can be.
  case outsideLimits
  /// It changes by more than any two neighbouring figures ever did.
  case jump(from: Quantity, largest: Quantity)
  /// It is so many times as much as the last, or so small a part of it, that a unit of measure may have
  /// been mistaken, while too few changes are known to call this one larger than ever.
  case slip(from: Quantity)
  /// The same figure as the one before.
  case repeats(Quantity, asOf: CalendarDate)
  /// It fell, and it can only rise.
  case falls(from: Quantity, asOf: CalendarDate)
  /// There is a figure for the same days already.
  case replaces(Quantity, Observation.Qualifier)
  /// There is this very figure for the same days already.
  case unchanged(Quantity, Observation.Qualifier)
  /// It is for a day that has not come.
  case future
  /// A part of something that is counted in whole ones: 2.5家, 第3.5位.
  case fraction
  /// The quarter is closed: it will show as a restatement.
  case restatement
}

extension FigureWarning {
  /// Looks at a figure beside those of the same measure and place.
  public static func all(
    _ figure: ReportedFigure, indicator: Indicator, among observations: [Observation],
    today: CalendarDate
  ) -> [FigureWarning] {
    var found: [FigureWarning] = []
    if let unit = indicator.unit, let value = figure.quantity.converted(to: unit)?.value,
      !indicator.limits.allow(value)
    {
      found.append(.outsideLimits)
    }
    if figure.asOf > today { found.append(.future) }
    if let dimension = indicator.unit?.dimension, [.count, .rank].contains(dimension),
      figure.quantity.baseValue.scale > 0
    {
      found.append(.fraction)
    }
    let history = Self.history(of: figure, observations)
    if let same = history.last(where: {
      $0.asOf == figure.asOf && $0.periodStart == figure.periodStart
    }) {
      found.append(.standing(same.quantity, same.qualifier, beside: figure))
    }
    let earlier = history.filter { $0.asOf < figure.asOf && $0.qualifier == .exact }
    return found + comparing(figure, indicator, with: earlier)
  }

  /// What a figure is beside one for the same measure, place and days.
  public static func standing(
    _ quantity: Quantity, _ qualifier: Observation.Qualifier, beside figure: ReportedFigure
  ) -> FigureWarning {
    let isSame =
      quantity.compared(to: figure.quantity) == .equal && qualifier == figure.qualifier
    return isSame ? .unchanged(quantity, qualifier) : .replaces(quantity, qualifier)
  }

  /// The figures of the same measure, place and sort of span, the earliest first; those that are said
  /// to be about right too, because a new one takes the place of any.
  private static func history(
    of figure: ReportedFigure, _ observations: [Observation]
  ) -> [Observation] {
    observations.filter { other in
      other.indicator == figure.indicator && other.jurisdiction == figure.jurisdiction
        && other.basis == figure.basis
        && other.quantity.unit.dimension == figure.quantity.unit.dimension
    }.sorted { $0.asOf < $1.asOf }
  }

  private static func comparing(
    _ figure: ReportedFigure, _ indicator: Indicator, with earlier: [Observation]
  ) -> [FigureWarning] {
    // Figures to date start anew with each span; figures of a period follow each other.
    let sameSpan =
      figure.basis == .toDate
      ? earlier.filter { $0.periodStart == figure.periodStart } : earlier
    // A milestone is done once and stays so.
    guard let last = sameSpan.last, indicator.kind != .milestone else { return [] }
    let value = figure.quantity.baseValue
    var found: [FigureWarning] = []
    // A place in an order is often kept; a sum or a level that stays the same to the digit is not.
    if last.quantity.baseValue == value, indicator.kind != .rank {
      found.append(.repeats(last.quantity, asOf: last.asOf))
    }
    let onlyRises = figure.basis == .toDate || indicator.kind == .cumulative
    let isSum = [.flow, .count, .cumulative].contains(indicator.kind)
    if onlyRises, isSum, value < last.quantity.baseValue {
      found.append(.falls(from: last.quantity, asOf: last.asOf))
    }
    let steps = steps(earlier, isToDate: figure.basis == .toDate)
    let change = (value - last.quantity.baseValue).magnitude
    if steps.count >= Self.leastSteps {
      if let largest = steps.max(), largest > 0, change > largest {
        let unit = indicator.unit ?? figure.quantity.unit
        let most = Quantity(largest.movingPoint(by: -unit.power), unit.ofDifferences)
        found.append(.jump(from: last.quantity, largest: most))
      }
    } else if canSlip(indicator), isSlip(value, after: last.quantity.baseValue, steps, change) {
      found.append(.slip(from: last.quantity))
    }
    return found
  }

  /// How many changes must be known before one can be called larger than ever.
  private static let leastSteps = 2

  /// Whether figures of an indicator keep their order of magnitude: growth passes through nothing, and
  /// a place can be any.
  private static func canSlip(_ indicator: Indicator) -> Bool {
    ![.growth, .rank].contains(indicator.kind)
  }

  /// Whether a unit of measure may have been mistaken, where fewer than two changes are known.
  ///
  /// The rule is our own: the figure is at least 100 times the last or at most a hundredth of it; or ten
  /// times or a tenth, where exactly one change is known and was smaller than a tenth of this one.
  /// 万元 taken for 亿元 is a factor of 10,000, 千元 for 万元 one of ten.
  private static func isSlip(
    _ value: DecimalNumber, after last: DecimalNumber, _ steps: [DecimalNumber],
    _ change: DecimalNumber
  ) -> Bool {
    let (less, more) = (min(value.magnitude, last.magnitude), max(value.magnitude, last.magnitude))
    // Of nothing everything is infinitely many times as much.
    guard less > 0 else { return false }
    if more >= less.movingPoint(by: 2) { return true }
    return more >= less.movingPoint(by: 1) && steps.count == 1
      && steps[0].movingPoint(by: 1) < change
  }

  /// How much the figures changed from one to the next; those to date begin at nothing each year, which
  /// makes their first figure a change too.
  private static func steps(_ earlier: [Observation], isToDate: Bool) -> [DecimalNumber] {
    var steps: [DecimalNumber] = []
    var last: Observation?
    for figure in earlier {
      let isFirst = last == nil || isToDate && last?.periodStart != figure.periodStart
      if isFirst, isToDate { steps.append(figure.quantity.baseValue.magnitude) }
      // Two figures for one day are no change.
      if !isFirst, let last, last.asOf != figure.asOf {
        steps.append((figure.quantity.baseValue - last.quantity.baseValue).magnitude)
      }
      last = figure
    }
    return steps
  }

  /// The warning in both languages.
  public var sentence: Phrase { sentence(nil) }

  /// The warning about a figure of an indicator; a milestone's figures say whether it is done.
  public func sentence(_ indicator: Indicator?) -> Phrase {
    switch self {
    case .outsideLimits: return Phrase("超出该指标可能的范围", "outside what the indicator can be")
    case .jump(let last, let largest):
      return Phrase(
        "与上次的\(last.chinese)相差超过历次变动（最大\(largest.chinese)）",
        "changes from \(last.english) by more than ever before (\(largest.english) at most)")
    case .slip(let last):
      return Phrase(
        "与上次的\(last.chinese)相差悬殊，请核对计量单位",
        "is far from the \(last.english) before: check the unit of measure")
    case .repeats(let last, let date):
      return Phrase("与\(date)的\(last.chinese)相同", "the same as \(last.english) on \(date)")
    case .falls(let last, let date):
      return Phrase(
        "小于\(date)的\(last.chinese)，累计数不应减少",
        "less than \(last.english) on \(date), and a sum cannot fall")
    case .replaces(let last, let qualifier):
      let figure = qualifier.phrase(of: last, indicator)
      return Phrase(
        "同一时段已有数据\(figure.chinese)，将被更正", "corrects \(figure.english) for the same days")
    case .unchanged(let last, let qualifier):
      let figure = qualifier.phrase(of: last, indicator)
      return Phrase(
        "与同一时段已有数据\(figure.chinese)相同，记录后没有变化",
        "the same as the \(figure.english) known for these days: nothing would change")
    case .fraction: return Phrase("不是整数，请核对", "not a whole number")
    case .future: return Phrase("日期尚未到来", "for a day that has not come")
    case .restatement:
      return Phrase("该季度已结账，将作为更正列出", "the quarter is closed: it will show as a restatement")
    }
  }
}
