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

  /// The figure and its unit for an English reader, `150 billion yuan`, `25%`, `22000`.
  public var english: String {
    switch unit.dimension {
    case .money: englishMoney
    case .count: baseValue.plainText
    case .percentage: value.plainText + "%"
    default: value.plainText + " " + unit.english
    }
  }

  /// Chinese counts money in 万 and 亿, English in thousands, millions and billions; the figure is
  /// the same.
  private var englishMoney: String {
    let yuan = baseValue
    let scales = [(12, " trillion"), (9, " billion"), (6, " million"), (3, " thousand")]
    for (power, name) in scales where yuan.magnitude >= DecimalNumber(1).movingPoint(by: power) {
      return yuan.movingPoint(by: -power).plainText + name + " yuan"
    }
    return yuan.plainText + " yuan"
  }

  /// The figure and its unit in `language`.
  public func text(_ language: Language) -> String {
    language == .chinese ? chinese : english
  }
}
