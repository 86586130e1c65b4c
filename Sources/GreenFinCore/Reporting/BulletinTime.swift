/// Up to when a quarter's bulletin knows what was recorded: up to the quarter's first closing, which
/// published it, else up to a day.
///
/// What is recorded after one bulletin and up to the next belongs to the next alone, so that no
/// restatement is told twice.
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
