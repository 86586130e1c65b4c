#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The values that an indicator can have at all, in its usual unit; either end may be open.
public struct Limits: Hashable, Sendable {
  /// The least possible value.
  public let minimum: Decimal?
  /// The greatest possible value.
  public let maximum: Decimal?

  /// Makes limits.
  public init(minimum: Decimal? = nil, maximum: Decimal? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether a value lies between the limits, both included.
  public func allow(_ value: Decimal) -> Bool {
    if let minimum, value < minimum { return false }
    if let maximum, value > maximum { return false }
    return true
  }
}
