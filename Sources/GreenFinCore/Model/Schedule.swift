/// How much of a target should be done by which day (进度安排), where somebody says so; it beats the
/// even pace of months.
public struct Schedule: Sendable {
  /// One step.
  public struct Step: Hashable, Sendable {
    /// The day by which the share should be done.
    public let date: CalendarDate
    /// The share of the whole, in %.
    public let share: DecimalNumber
    let origin: Origin

    /// Makes a step.
    public init(date: CalendarDate, share: DecimalNumber) {
      self.init(date: date, share: share, origin: .none)
    }

    init(date: CalendarDate, share: DecimalNumber, origin: Origin) {
      (self.date, self.share, self.origin) = (date, share, origin)
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
    guard let step = steps.last(where: { $0.date <= date }) else { return Fraction(0) }
    return Fraction(step.share, over: 100) ?? Fraction(0)
  }

  /// The schedule that a split over periods amounts to.
  init?(_ breakdown: Breakdown) {
    let parts = breakdown.periods
    guard let unit = parts.first?.quantity.unit,
      let whole = Breakdown.sum(parts.map(\.quantity), in: unit), whole > 0
    else { return nil }
    var done: DecimalNumber = 0
    var steps: [Step] = []
    for part in parts {
      done = done + (part.quantity.converted(to: unit)?.value ?? 0)
      let share = Fraction(done, over: whole).map { $0 * Fraction(100) }
      guard let text = share?.decimalText(places: 9), let number = DecimalNumber(text) else {
        return nil
      }
      steps.append(Step(date: part.period.end, share: number, origin: breakdown.origin))
    }
    self.init(target: breakdown.target, steps: steps, origin: breakdown.origin)
  }
}
