/// How far a target has come, beside how much of its time has passed (完成率与序时进度).
///
/// Sources: value over target for sums is the practice of local bulletins (厦门's province-level
/// projects, 宣城); the share of the way from a baseline is that of ServiceNow's goal framework. The
/// article on judging names the documents.
struct Pace {
  /// The share of the way that is gone; below zero where a figure has fallen behind its start.
  private(set) var way: Fraction?
  /// How exact that share is: “more than 130” is more than its share of the way, and less of it where
  /// the way leads down.
  private(set) var qualifier = Observation.Qualifier.exact
  /// The share of the time that has passed.
  private(set) var timeProgress: Fraction?
  /// What that share was reckoned by.
  private(set) var timeRule: TimeRule?
  /// Why there is no completion to show, in words.
  private(set) var remark: Phrase?

  /// The share that can be shown as a completion: a negative one is no progress.
  var completion: Fraction? { remark == nil ? way : nil }

  /// Where nothing settles the target any more, how its older figure stood to the time tells nothing.
  mutating func forgetTime() { timeProgress = nil }

  /// At the end all of the time has passed.
  mutating func endTime() {
    if timeProgress != nil { timeProgress = Fraction(1) }
  }

  private static let tooRough = Phrase(
    "数据不够精确，不计完成率", "no completion: the figure is too rough")

  /// Completion less time progress.
  var gap: Fraction? {
    guard let completion, let timeProgress else { return nil }
    return completion - timeProgress
  }

  /// Whether more of the way than of the time is gone; a rough figure tells only where its bound does.
  var verdict: Verdict? {
    guard let way, let timeProgress else { return nil }
    let values = PossibleValues(way, qualifier)
    if values.isAbove(timeProgress) { return .ahead }
    if values.isBelow(timeProgress) { return .behind }
    return qualifier == .exact ? .onSchedule : nil
  }
}

extension Pace {
  /// The pace of a figure; none for what is to be kept and for kinds that have no way to go.
  init(
    of observed: Observation?, _ entry: TargetEntry, schedule: Schedule?, _ calendar: Judge.Calendar
  ) {
    let target = entry.target
    guard !entry.isKept, let observed, let wanted = target.predicate.quantity,
      let found = observed.quantity.converted(to: wanted.unit)?.value
    else { return }
    qualifier = observed.qualifier
    // At the end of its time all of it should be there, whatever a schedule says.
    timeRule = calendar == .month ? .month : .day
    let planned = observed.asOf < target.window.end ? schedule?.share(asOf: observed.asOf) : nil
    if planned != nil { timeRule = .schedule }
    switch target.kind {
    case .flow, .count:
      reckon(sum: found, of: wanted.value)
      timeProgress =
        way == nil ? nil : planned ?? TimeProgress.of(target.window, asOf: observed.asOf, calendar)
    case .level, .share, .cumulative, .coverage:
      guard let baseline = target.baseline,
        let start = baseline.quantity.converted(to: wanted.unit)?.value,
        let window = Period(start: baseline.asOf, end: target.window.end)
      else { return }
      guard baseline.asOf <= observed.asOf else {
        remark = Phrase("数据早于基期，不计完成率", "no completion: the figure is older than the baseline")
        return
      }
      reckon(from: start, to: wanted.value, at: found, entry.indicator)
      timeProgress =
        way == nil ? nil : planned ?? TimeProgress.since(window, asOf: observed.asOf, calendar)
    default: return
    }
  }

  /// The share of a sum: what is there over what is wanted.
  private mutating func reckon(sum found: DecimalNumber, of wanted: DecimalNumber) {
    guard wanted > 0 else {
      remark = Phrase("目标不是正数，不计完成率", "no completion: the target is not above zero")
      return
    }
    way = Fraction(found, over: wanted)
    if PossibleValues(found, qualifier).isBelow(0) {
      remark = Phrase("实绩为负，不计完成率", "no completion: the figure is below zero")
    } else if found < 0 {
      remark = Self.tooRough
    }
  }

  /// The share of the way from a baseline.
  private mutating func reckon(
    from start: DecimalNumber, to wanted: DecimalNumber, at found: DecimalNumber,
    _ indicator: Indicator
  ) {
    guard start != wanted else {
      remark = Phrase("基期等于目标，不计完成率", "no completion: the baseline equals the target")
      return
    }
    guard indicator.isImproved(from: start, to: wanted) else {
      remark = Phrase(
        "基期优于目标，不计完成率", "no completion: the baseline is better than the target")
      return
    }
    way = Fraction(found - start, over: wanted - start)
    if wanted < start { qualifier = qualifier.turned }
    if (start < 0 && found > 0) || (start > 0 && found < 0) {
      remark = Phrase(
        "基期与实绩正负相反，不计完成率",
        "no completion: baseline and figure lie on both sides of zero")
    } else if let way, PossibleValues(way, qualifier).isBelow(Fraction(0)) {
      remark = Phrase(
        "实绩不如基期，不计完成率", "no completion: the figure is worse than the baseline")
    } else if way?.isNegative == true {
      remark = Self.tooRough
    }
  }
}

extension Target {
  /// Whether the figure of the whole window is the sum over its parts.
  var isSummed: Bool { kind == .flow || kind == .count }

  /// Whether it is to be kept and not reached.
  ///
  /// A sum that may not pass a ceiling is kept as long as the sum can grow; a sum that a floor is
  /// promised for grows into it, whatever word the document uses.
  func isKept(better: Indicator.Better) -> Bool {
    let isCeiling = predicate.isCeiling(better: better)
    return isSummed ? isCeiling : mode == .hold || (kind == .cumulative && isCeiling)
  }

  /// Whether what was once reached stays reached: sums and cumulative figures only grow.
  var grows: Bool { isSummed || kind == .cumulative }
}

extension TargetEntry {
  /// Whether the target is to be kept and not reached.
  var isKept: Bool { target.isKept(better: indicator.better) }

  /// Whether its figures are rates of growth, themselves or as what is to be higher than another.
  var isOfRates: Bool {
    target.kind == .growth || (target.kind == .relative && indicator.kind == .growth)
  }
}

extension Target {
  /// Where the way to the promised figure begins, in its unit: zero for a sum, else the baseline; nothing
  /// where no way leads there that time could be set against.
  func wayStart(better: Indicator.Better) -> DecimalNumber? {
    guard !isKept(better: better), let wanted = predicate.quantity else { return nil }
    switch kind {
    case .flow, .count: return wanted.value > 0 ? 0 : nil
    case .level, .share, .cumulative, .coverage:
      guard let start = baseline?.quantity.converted(to: wanted.unit)?.value,
        start != wanted.value, (wanted.value > start) == (better == .higher)
      else { return nil }
      return start
    default: return nil
    }
  }
}

extension Comparator {
  /// Whether figures should stay below the one that is promised, whatever is measured.
  var isCeiling: Bool { [.atMost, .lessThan, .rankWithin].contains(self) }
}

extension Predicate {
  /// Whether figures should stay below the one that is promised; where the word leaves it open, what is
  /// better lower should.
  func isCeiling(better: Indicator.Better?) -> Bool {
    comparator.isCeiling || (better == .lower && [.bare, .about].contains(comparator))
  }
}
