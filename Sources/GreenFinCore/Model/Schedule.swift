/// How much of a target should be done by which day (进度安排), where somebody says so; it beats the
/// even pace of months.
public struct Schedule: Sendable {
  /// One step.
  public struct Step: Hashable, Sendable {
    /// The day by which the share should be done.
    public let date: CalendarDate
    /// The share of the whole, in %.
    public let share: DecimalNumber
    /// The same exactly, as a fraction: a third of the whole has no last decimal.
    let part: Fraction
    let origin: Origin

    /// Makes a step.
    public init(date: CalendarDate, share: DecimalNumber) {
      self.init(date: date, share: share, origin: .none)
    }

    init(date: CalendarDate, share: DecimalNumber, origin: Origin) {
      (self.date, self.share, self.origin) = (date, share, origin)
      part = Fraction(share.movingPoint(by: -2))
    }

    /// A step whose share was reckoned; in % it is rounded to nine decimals.
    init?(date: CalendarDate, part: Fraction, origin: Origin) {
      let text = (part * Fraction(100)).decimalText(places: 9)
      guard let share = DecimalNumber(text) else { return nil }
      (self.date, self.share, self.part, self.origin) = (date, share, part, origin)
    }
  }

  /// The target it is for.
  public let target: Target.ID
  /// The steps in order of time.
  public let steps: [Step]
  let origin: Origin
}

extension Schedule {
  /// The share that should be done by a day: that of the last step that has come.
  func share(asOf date: CalendarDate) -> Fraction {
    steps.last { $0.date <= date }?.part ?? Fraction(0)
  }

  /// The schedule that a split over periods amounts to; nothing where nothing is paced by time.
  ///
  /// The parts of a sum are added up. Those of a figure at a date are the values to be reached by the
  /// end of each, and each is a share of the way from the baseline.
  init?(_ breakdown: Breakdown, of target: Target, better: Indicator.Better) {
    let parts = breakdown.timed
    guard !parts.isEmpty, let unit = target.predicate.quantity?.unit,
      let start = target.wayStart(better: better),
      let wanted = target.predicate.quantity?.value,
      let sum = Breakdown.sum(parts.map(\.part.quantity), in: unit)
    else { return nil }
    // Parts that do not come to the whole leave a rest for later; another finding tells of them.
    let whole = target.isSummed ? max(sum, wanted) : wanted
    var steps: [Step] = []
    var done: DecimalNumber = start
    for (period, part) in parts {
      guard let value = part.quantity.converted(to: unit)?.value else { return nil }
      done = target.isSummed ? done + value : value
      guard let share = Fraction(done - start, over: whole - start),
        let step = Step(date: period.end, part: share.reduced, origin: part.origin)
      else { return nil }
      steps.append(step)
    }
    self.init(target: breakdown.target, steps: steps, origin: breakdown.origin)
  }
}
