/// A yearly target held against the path of a longer plan for the same indicator and place.
public struct NestedPath: Sendable {
  /// The longer plan's target.
  public let outer: Target
  /// What people call the longer plan.
  public let outerName: Phrase
  /// Where a straight line from the longer plan's baseline to its target is at the end of the yearly
  /// target's time; in the longer target's unit.
  public let expected: Fraction
  /// Whether the yearly target is at least as good as that.
  public let isEnough: Bool
  /// Whether the yearly target is better than the longer plan's own target.
  public let isStricterThanOuter: Bool
  /// Whether the yearly target is worse than the longer plan's baseline.
  public let isBelowBaseline: Bool
  /// What is left to do in each year after, in the good direction, if the yearly target is just met;
  /// zero or less where nothing is left.
  public let leftPerYear: Fraction?
}

extension NestedPath {
  /// The paths of longer plans that a target lies inside; figures at a date only, for a yearly sum
  /// has no path.
  static func all(
    of entry: TargetEntry, among outer: [Target], name: (Plan.ID) -> Phrase?
  ) -> [NestedPath] {
    let kinds: [Target.Kind] = [.level, .share, .cumulative, .coverage]
    guard kinds.contains(entry.target.kind) else { return [] }
    return outer.filter { $0.plan != entry.target.plan }.compactMap {
      NestedPath(entry, inside: $0, name($0.plan) ?? Phrase("\($0.plan)", "\($0.plan)"))
    }
  }
}

extension NestedPath {
  fileprivate init?(_ entry: TargetEntry, inside outer: Target, _ outerName: Phrase) {
    let own = entry.target
    guard outer.indicator == own.indicator, let baseline = outer.baseline,
      let wanted = outer.predicate.quantity, outer.window.end > own.window.end,
      baseline.asOf < own.window.end,
      let base = baseline.quantity.converted(to: wanted.unit)?.value,
      let yearly = own.predicate.quantity?.converted(to: wanted.unit)?.value
    else { return nil }
    let gone = baseline.asOf.months(to: own.window.end)
    let all = baseline.asOf.months(to: outer.window.end)
    guard let share = Fraction(gone, over: all) else { return nil }
    let sign = Fraction(entry.indicator.better == .higher ? 1 : -1)
    let expected = Fraction(base) + Fraction(wanted.value - base) * share
    let left = Fraction(wanted.value - yearly) * sign
    self.init(
      outer: outer, outerName: outerName, expected: expected,
      isEnough: (Fraction(yearly) - expected) * sign >= Fraction(0),
      isStricterThanOuter: left < Fraction(0),
      isBelowBaseline: Fraction(yearly - base) * sign < Fraction(0),
      leftPerYear: Fraction(all - gone, over: 12).flatMap { left.divided(by: $0) })
  }
}

extension NestedPath {
  /// What a reader must be told, with the figures.
  public var sentence: Phrase {
    guard let unit = outer.predicate.quantity?.unit,
      let path = Quantity(rounding: expected, places: 2, unit)
    else { return outerName }
    var chinese = "\(outerName.chinese)的路径到此应为\(path.chinese)，"
    var english = "the path of \(outerName.english) is at \(path.english) by then: "
    chinese += isEnough ? "本目标够" : "本目标不够"
    english += isEnough ? "this target is enough" : "this target is not enough"
    if isStricterThanOuter {
      chinese += "；比远期目标还严"
      english += "; it is stricter than the longer plan's own target"
    } else if let leftPerYear,
      let rest = Quantity(rounding: leftPerYear, places: 2, unit.ofDifferences)
    {
      chinese += "；以后每年还需\(rest.chinese)"
      english += "; \(rest.english) a year is left for the years after"
    }
    if isBelowBaseline {
      chinese += "；不如起点"
      english += "; it is worse than the baseline"
    }
    return Phrase(chinese, english)
  }
}
