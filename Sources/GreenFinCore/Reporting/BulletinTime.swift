/// Up to when a quarter's bulletin knew what was recorded: up to the quarter's first closing, which
/// published it, else up to a day.
struct BulletinTime: Sendable {
  private let closing: Instant?
  private let lastDay: CalendarDate

  init(_ quarter: Period, _ journal: Journal, until day: CalendarDate) {
    closing = journal.firstClosing(of: quarter)
    lastDay = day
  }

  /// Whether the bulletin knew of what was recorded then; what came in the second of the closing came
  /// after it.
  func covers(_ time: Instant) -> Bool {
    closing.map { time < $0 } ?? (time.date <= lastDay)
  }
}
