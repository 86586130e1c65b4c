/// What the reader of a journal saw of its records as they came, so that only what there is must be
/// looked for: a pass over a million records takes as long as starting the program several times.
struct JournalCourse: Sendable {
  /// Whether every record came after the ones that precede it.
  private(set) var isOrdered = true
  /// Whether some record's clock was behind that of the record before.
  private(set) var hasClockBehind = false
  /// Whether some command made several records.
  private(set) var hasBatches = false
  /// Whether something was taken back.
  private(set) var hasRetractions = false

  /// Nothing seen yet.
  init() {}

  /// Records of which nothing is known: everything is looked for.
  init(unknown: Void) {
    (isOrdered, hasClockBehind, hasBatches, hasRetractions) = (false, true, true, true)
  }

  /// Takes note of a record.
  mutating func add(_ entry: JournalEntry, after earlier: JournalEntry?) {
    if entry.batch >= 0 { hasBatches = true }
    if entry.kind == .retraction { hasRetractions = true }
    guard let earlier else { return }
    if !earlier.precedes(entry) { isOrdered = false }
    if entry.recordedAt < earlier.recordedAt { hasClockBehind = true }
  }

  /// Takes note of what was seen of later records.
  mutating func add(_ later: JournalCourse) {
    isOrdered = isOrdered && later.isOrdered
    hasClockBehind = hasClockBehind || later.hasClockBehind
    hasBatches = hasBatches || later.hasBatches
    hasRetractions = hasRetractions || later.hasRetractions
  }
}
