/// How the figures of a target went, told day by day from the oldest: what a reader must know of the
/// days before the newest figure.
///
/// It holds a few figures at most, however many there were.
struct Course {
  /// The first figure that did not satisfy the promise.
  private(set) var firstBreak: Figure?
  /// The day of the last one that did not.
  private(set) var lastBreak: CalendarDate?
  /// The day of the last figure that satisfied it.
  private(set) var lastMet: CalendarDate?
  /// The day from which on all of them satisfied it again.
  private(set) var restored: CalendarDate?
  /// The first day that satisfied it again after the first one that did not.
  private(set) var firstRestored: CalendarDate?
  /// The day from which on none of them satisfies it, after it had been satisfied again.
  private(set) var relapse: CalendarDate?

  /// What the last two figures are higher by than those of what they are compared with.
  private var leads: [DecimalNumber] = []

  /// Whether the newest figure is higher by less than the one before it.
  var isLeadFalling: Bool { leads.count == 2 && leads[1] < leads[0] }

  /// Takes what the next figure is higher by than another; nothing is known of rough ones.
  mutating func add(lead: DecimalNumber?) {
    leads = lead.map { leads.suffix(1) + [$0] } ?? []
  }

  /// Takes the next figure; a rough one that settles nothing changes nothing.
  mutating func add(_ figure: Figure, _ comparison: Comparison) {
    switch comparison {
    case .met:
      lastMet = figure.asOf
      if lastBreak != nil, restored == nil { restored = figure.asOf }
      firstRestored = firstRestored ?? restored
      relapse = nil
    case .unmet:
      firstBreak = firstBreak ?? figure
      lastBreak = figure.asOf
      if restored != nil { relapse = figure.asOf }
      restored = nil
    case .unsettled: break
    }
  }
}
