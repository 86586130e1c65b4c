/// What makes a figure doubtful when it is recorded; somebody has to say that it is meant.
public enum FigureWarning: Sendable, Equatable {
  /// Outside what the indicator can be.
  case outsideLimits
  /// It changes by more than any two neighbouring figures ever did.
  case jump(from: Quantity, largest: Quantity)
  /// The same figure as the one before.
  case repeats(Quantity, asOf: CalendarDate)
  /// It fell, and it can only rise.
  case falls(from: Quantity, asOf: CalendarDate)
  /// There is a figure for the same days already.
  case replaces(Quantity)
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
    if let same = history.first(where: { $0.asOf == figure.asOf }) {
      found.append(.replaces(same.quantity))
    }
    found += comparing(figure, indicator, with: history.filter { $0.asOf < figure.asOf })
    return found
  }

  /// The figures of the same measure, place and sort of span, the earliest first.
  private static func history(
    of figure: ReportedFigure, _ observations: [Observation]
  ) -> [Observation] {
    observations.filter { other in
      other.indicator == figure.indicator && other.jurisdiction == figure.jurisdiction
        && other.basis == figure.basis && other.qualifier == .exact
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
    if steps.count >= Self.leastSteps, let largest = steps.max(), largest > 0,
      (value - last.quantity.baseValue).magnitude > largest
    {
      let unit = indicator.unit ?? figure.quantity.unit
      let change = Quantity(largest.movingPoint(by: -unit.power), unit.ofDifferences)
      found.append(.jump(from: last.quantity, largest: change))
    }
    return found
  }

  /// How many changes must be known before one can be called larger than ever.
  private static let leastSteps = 2

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
  public var sentence: Phrase {
    switch self {
    case .outsideLimits: Phrase("超出该指标可能的范围", "outside what the indicator can be")
    case .jump(let last, let largest):
      Phrase(
        "与上次的\(last.chinese)相差超过历次变动（最大\(largest.chinese)）",
        "changes from \(last.english) by more than ever before (\(largest.english) at most)")
    case .repeats(let last, let date):
      Phrase("与\(date)的\(last.chinese)相同", "the same as \(last.english) on \(date)")
    case .falls(let last, let date):
      Phrase(
        "小于\(date)的\(last.chinese)，累计数不应减少",
        "less than \(last.english) on \(date), and a sum cannot fall")
    case .replaces(let last):
      Phrase("同一时段已有数据\(last.chinese)，将被更正", "corrects \(last.english) for the same days")
    case .fraction: Phrase("不是整数，请核对", "not a whole number")
    case .future: Phrase("日期尚未到来", "for a day that has not come")
    case .restatement:
      Phrase("该季度已结账，将作为更正列出", "the quarter is closed: it will show as a restatement")
    }
  }
}
