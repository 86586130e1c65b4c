/// An exact decimal figure with its unit of measure (数量).
public struct Quantity: Hashable, Sendable {
  /// The figure as printed, in `unit`.
  public let value: DecimalNumber
  /// The unit of the figure.
  public let unit: UnitOfMeasure

  /// Makes a quantity.
  public init(_ value: DecimalNumber, _ unit: UnitOfMeasure) {
    self.value = value
    self.unit = unit
  }
}

extension Quantity {
  /// The figure in the base unit of its dimension (元, 1 %, one thing); exact.
  public var baseValue: DecimalNumber { value.movingPoint(by: unit.power) }

  /// The same amount in another unit, or nothing where the units measure different things.
  public func converted(to other: UnitOfMeasure) -> Quantity? {
    guard unit.dimension == other.dimension else { return nil }
    return Quantity(value.movingPoint(by: unit.power - other.power), other)
  }

  /// Which of the two is larger, or nothing where they measure different things.
  public func compared(to other: Quantity) -> Ordering? {
    guard unit.dimension == other.unit.dimension else { return nil }
    return Ordering(baseValue, other.baseValue)
  }

  /// The figure and its unit as Chinese prints them, `1500亿元`, `25%`.
  public var chinese: String { value.plainText + unit.symbol }

  /// The figure and its unit for an English reader, `1500 × 100 million yuan`, `25%`.
  public var english: String {
    let word = unit.english
    return word.isEmpty || word == "%" ? value.plainText + word : value.plainText + " " + word
  }

  /// The figure and its unit in `language`.
  public func text(_ language: Language) -> String {
    language == .chinese ? chinese : english
  }
}
