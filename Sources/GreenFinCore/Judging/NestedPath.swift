/// A yearly target held against the path of a longer plan for the same indicator and place.
public struct NestedPath: Sendable {
  /// How the longer plan's target asks for something of the yearly one's time.
  public enum Course: String, Sendable {
    /// A value at a day: the straight line from the longer plan's baseline to its target.
    case line
    /// A sum over the time: the share that falls on the yearly target's months.
    case share
    /// A rate of each year (年均增速): the same rate.
    case rate
  }

  /// The longer plan's target.
  public let outer: Target
  /// What people call the longer plan.
  public let outerName: Phrase
  /// How the longer target asks for something of the yearly one's time.
  public let course: Course
  /// What the longer plan needs of the yearly target's time; in the longer target's unit.
  public let expected: Fraction
  /// Whether the yearly target is at least as good as that.
  public let isEnough: Bool
  /// Whether the yearly target is better than the longer plan's own target.
  public let isStricterThanOuter: Bool
  /// Whether the yearly target is worse than the longer plan's baseline.
  public let isBelowBaseline: Bool
  /// What is left to do in each other year, in the good direction, if the yearly target is just met.
  ///
  /// The other years are those after, and for a sum all others; it is zero or less where nothing is left.
  /// A rate leaves nothing to share out.
  public let leftPerYear: Fraction?
  /// Whether the longer target is a ceiling, so that what is left may be used up and need not be done.
  let isCeiling: Bool
}

extension NestedPath {
  /// The paths of longer plans that a target lies inside.
  static func all(
    of entry: TargetEntry, among outer: [Target], name: (Plan.ID) -> Phrase?
  ) -> [NestedPath] {
    guard let course = Course(of: entry.target.kind) else { return [] }
    // A part is no target of its own beside its whole.
    let others = outer.filter { other in
      Course(of: other.kind) == course && other.id != entry.target.id
        && !entry.target.id.rawValue.hasPrefix(other.id.rawValue + "/")
    }
    return others.compactMap {
      let name = name($0.plan) ?? Phrase("\($0.plan)", "\($0.plan)")
      return course == .line
        ? NestedPath(entry, onLineOf: $0, name) : NestedPath(entry, course, within: $0, name)
    }
  }
}

extension NestedPath.Course {
  fileprivate init?(of kind: Target.Kind) {
    switch kind {
    case .level, .share, .cumulative, .coverage: self = .line
    case .flow, .count: self = .share
    case .growth: self = .rate
    case .rank, .relative, .milestone: return nil
    }
  }
}

extension NestedPath {
  fileprivate init?(_ entry: TargetEntry, onLineOf outer: Target, _ outerName: Phrase) {
    let own = entry.target
    guard outer.indicator == own.indicator, let baseline = outer.baseline,
      let wanted = outer.predicate.quantity, own.isInside(outer),
      baseline.asOf < own.window.end,
      let base = baseline.quantity.converted(to: wanted.unit)?.value,
      let yearly = own.predicate.quantity?.converted(to: wanted.unit)?.value
    else { return nil }
    let gone = baseline.asOf.months(to: own.window.end)
    let all = baseline.asOf.months(to: outer.window.end)
    guard let share = Fraction(gone, over: all) else { return nil }
    let sign = Fraction(entry.indicator.better == .higher ? 1 : -1)
    // Where the start is better already there is no way to go, but a bound to keep.
    let isWay = entry.indicator.isImproved(from: base, to: wanted.value)
    let expected =
      isWay ? Fraction(base) + Fraction(wanted.value - base) * share : Fraction(wanted.value)
    let left = Fraction(wanted.value - yearly) * sign
    self.init(
      outer: outer, outerName: outerName, course: .line, expected: expected,
      isEnough: (Fraction(yearly) - expected) * sign >= Fraction(0),
      isStricterThanOuter: left < Fraction(0),
      isBelowBaseline: isWay && Fraction(yearly - base) * sign < Fraction(0),
      leftPerYear: Fraction(all - gone, over: 12).flatMap { left.divided(by: $0) },
      isCeiling: false)
  }

  /// What a longer sum or yearly rate asks of a year inside its time.
  fileprivate init?(
    _ entry: TargetEntry, _ course: Course, within outer: Target, _ outerName: Phrase
  ) {
    let own = entry.target
    guard outer.indicator == own.indicator, let wanted = outer.predicate.quantity,
      outer.window.start <= own.window.start, own.window.end <= outer.window.end,
      let yearly = own.predicate.quantity?.converted(to: wanted.unit)?.value
    else { return nil }
    let months = own.window.monthCount
    // A quarter of a year is held against its year, not against five.
    guard months >= 12 else { return nil }
    let others = outer.window.monthCount - months
    guard others > 0, let share = Fraction(months, over: outer.window.monthCount) else {
      return nil
    }
    let sign = Fraction(entry.indicator.better == .higher ? 1 : -1)
    let expected = course == .share ? Fraction(wanted.value) * share : Fraction(wanted.value)
    let isHigherBetter = entry.indicator.better == .higher
    // What a year may use up of a ceiling says nothing of how strict it is beside five years.
    let left = Fraction(wanted.value - yearly)
    let isStricter =
      course == .share ? isHigherBetter && yearly > wanted.value : left * sign < Fraction(0)
    self.init(
      outer: outer, outerName: outerName, course: course, expected: expected,
      isEnough: (Fraction(yearly) - expected) * sign >= Fraction(0),
      isStricterThanOuter: isStricter, isBelowBaseline: false,
      leftPerYear: course == .share
        ? Fraction(others, over: 12).flatMap { left.divided(by: $0) } : nil,
      isCeiling: outer.predicate.isCeiling(better: entry.indicator.better))
  }
}

extension NestedPath {
  /// What a reader must be told, with the figures.
  public var sentence: Phrase {
    guard let unit = outer.predicate.quantity?.unit,
      let needed = Quantity(rounding: expected, places: 2, unit)
    else { return outerName }
    let opening = opening(needed)
    var chinese = opening.chinese + (isEnough ? "，本目标够" : "，本目标不够")
    var english =
      opening.english + (isEnough ? ": this target is enough" : ": this target is not enough")
    if isStricterThanOuter {
      chinese += "；比远期目标还严"
      english += "; it is stricter than the longer plan's own target"
    } else if let left = left(in: unit.ofDifferences) {
      chinese += "；" + left.chinese
      english += "; " + left.english
    }
    if isBelowBaseline {
      chinese += "；不如起点"
      english += "; it is worse than the baseline"
    }
    return Phrase(chinese, english)
  }

  /// What the other years have to do, or may.
  private func left(in unit: UnitOfMeasure) -> Phrase? {
    guard let leftPerYear, let rest = Quantity(rounding: leftPerYear, places: 2, unit) else {
      return nil
    }
    let years =
      course == .share ? Phrase("其余各年", "the other years") : Phrase("以后各年", "the years after")
    switch (isCeiling, Ordering(leftPerYear, Fraction(0))) {
    case (true, .less):
      return Phrase("本目标一年就超过全期的上限", "this target alone exceeds the ceiling of all years")
    case (true, .equal):
      return Phrase("\(years.chinese)没有余地", "no room is left for \(years.english)")
    case (true, .greater):
      return Phrase(
        "\(years.chinese)每年最多\(rest.chinese)",
        "at most \(rest.english) a year is left for \(years.english)")
    case (false, .greater):
      return Phrase(
        "\(years.chinese)每年还需\(rest.chinese)",
        "\(rest.english) a year is left for \(years.english)")
    case (false, _):
      return Phrase("\(years.chinese)无须再做", "nothing is left for \(years.english) to do")
    }
  }

  private func opening(_ needed: Quantity) -> Phrase {
    switch course {
    case .line:
      Phrase(
        "\(outerName.chinese)的路径到此应为\(needed.chinese)",
        "the path of \(outerName.english) is at \(needed.english) by then")
    case .share:
      Phrase(
        "\(outerName.chinese)按时间平摊，此期应为\(needed.chinese)",
        "an even share of \(outerName.english) is \(needed.english) in this time")
    case .rate:
      Phrase(
        "\(outerName.chinese)每年应为\(needed.chinese)",
        "\(outerName.english) asks for \(needed.english) each year")
    }
  }
}

extension Target {
  /// Whether it is due before another target is, or on the same day for a shorter time.
  func isInside(_ other: Target) -> Bool {
    other.window.end > window.end
      || (other.window.end == window.end && other.window.start < window.start)
  }
}
