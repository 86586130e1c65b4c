/// How the figures of a target went, told day by day from the oldest: what a reader must know of the
/// days before the newest figure.
///
/// It holds four figures at most, however many there were.
struct Course {
  /// The first figure that did not satisfy the promise.
  private(set) var firstBreak: Figure?
  /// The day of the last one that did not.
  private(set) var lastBreak: CalendarDate?
  /// The day of the last figure that satisfied it.
  private(set) var lastMet: CalendarDate?
  /// The day from which on all of them satisfied it again.
  private(set) var restored: CalendarDate?

  /// Takes the next figure; a rough one that settles nothing changes nothing.
  mutating func add(_ figure: Figure, _ comparison: Comparison) {
    switch comparison {
    case .met:
      lastMet = figure.asOf
      if lastBreak != nil, restored == nil { restored = figure.asOf }
    case .unmet:
      firstBreak = firstBreak ?? figure
      lastBreak = figure.asOf
      restored = nil
    case .unsettled: break
    }
  }
}
