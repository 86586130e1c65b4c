/// The values that a figure leaves possible, from one bound to another; a side without a bound is open.
///
/// “About” has no official tolerance, so that it bounds nothing by itself.
struct PossibleValues<Value: Comparable> {
  private struct Bound {
    let value: Value
    /// Whether the bound itself is possible.
    let isIncluded: Bool
  }

  private var low: Bound?
  private var high: Bound?

  /// What a figure says with the word before it.
  init(_ value: Value, _ qualifier: Observation.Qualifier) {
    switch qualifier {
    case .exact:
      low = Bound(value: value, isIncluded: true)
      high = low
    case .moreThan: low = Bound(value: value, isIncluded: false)
    case .atLeast: low = Bound(value: value, isIncluded: true)
    case .lessThan: high = Bound(value: value, isIncluded: false)
    case .atMost: high = Bound(value: value, isIncluded: true)
    case .about: break
    }
  }

  /// All values between two, these included.
  init(from lowest: Value, to highest: Value) {
    low = Bound(value: lowest, isIncluded: true)
    high = Bound(value: highest, isIncluded: true)
  }

  /// Whether every possible value reaches another.
  func isAtLeast(_ other: Value) -> Bool { low.map { $0.value >= other } ?? false }

  /// Whether every possible value is above another.
  func isAbove(_ other: Value) -> Bool {
    low.map { $0.isIncluded ? $0.value > other : $0.value >= other } ?? false
  }

  /// Whether no possible value is above another.
  func isAtMost(_ other: Value) -> Bool { high.map { $0.value <= other } ?? false }

  /// Whether every possible value is below another.
  func isBelow(_ other: Value) -> Bool {
    high.map { $0.isIncluded ? $0.value < other : $0.value <= other } ?? false
  }

  /// Whether no value is possible for both.
  func excludes(_ other: Self) -> Bool { other.isBeyond(self) || isBeyond(other) }

  /// Whether all of them lie above all of the others.
  private func isBeyond(_ other: Self) -> Bool {
    guard let high = other.high else { return false }
    return high.isIncluded ? isAbove(high.value) : isAtLeast(high.value)
  }
}
