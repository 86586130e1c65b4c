/// The values that an indicator can have at all, in its usual unit; either end may be open.
public struct Limits: Hashable, Sendable {
  /// The least possible value.
  public let minimum: DecimalNumber?
  /// The greatest possible value.
  public let maximum: DecimalNumber?

  /// Makes limits.
  public init(minimum: DecimalNumber? = nil, maximum: DecimalNumber? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The same for a ratio.
  func allow(_ value: Fraction) -> Bool {
    if let minimum, value < Fraction(minimum) { return false }
    if let maximum, value > Fraction(maximum) { return false }
    return true
  }

  /// Whether a value lies between the limits, both included.
  public func allow(_ value: DecimalNumber) -> Bool {
    if let minimum, value < minimum { return false }
    if let maximum, value > maximum { return false }
    return true
  }
}
