/// How one exact figure stands to another.
public enum Ordering: Sendable {
  /// The first is smaller.
  case less
  /// The two are the same.
  case equal
  /// The first is larger.
  case greater

  init<Value: Comparable>(_ left: Value, _ right: Value) {
    self = left < right ? .less : left == right ? .equal : .greater
  }
}
