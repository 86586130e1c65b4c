/// The time that a target is paced by, evenly.
struct PacedTime: Hashable {
  private let window: Period
  private let isFromBaseline: Bool

  /// A calendar year.
  init(year: Int) {
    (window, isFromBaseline) = (Period(year: year), false)
  }

  /// The time of a target; nothing where none is reckoned, or a schedule takes its place.
  init?(_ target: ReportedTarget) {
    let promised = target.entry.target
    guard target.judgement.timeProgress != nil, target.judgement.timeRule != .schedule else {
      return nil
    }
    guard !promised.isSummed, let baseline = promised.baseline,
      let window = Period(start: baseline.asOf, end: promised.window.end)
    else {
      (window, isFromBaseline) = (promised.window, false)
      return
    }
    (self.window, isFromBaseline) = (window, true)
  }

  /// How much of it has passed.
  func share(asOf day: CalendarDate, _ calendar: Judge.Calendar) -> Fraction {
    isFromBaseline
      ? TimeProgress.since(window, asOf: day, calendar)
      : TimeProgress.of(window, asOf: day, calendar)
  }

  /// The time in words: `2023年全年`, or from when to when.
  var words: Phrase {
    if window.isCalendarYear, !isFromBaseline {
      return Phrase("\(window.start.year)年全年", "the year \(window.start.year)")
    }
    let (start, end) = (window.start.words, window.end.words)
    let mark = isFromBaseline ? Phrase("（基期）", " (the baseline)") : Phrase("", "")
    return Phrase(
      "\(start.chinese)\(mark.chinese)至\(end.chinese)",
      "the time from \(start.english)\(mark.english) to \(end.english)")
  }
}
