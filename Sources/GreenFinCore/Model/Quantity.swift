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
  /// A ratio rounded for printing, or nothing where it has too many digits to be kept.
  public init?(rounding ratio: Fraction, places: Int, _ unit: UnitOfMeasure) {
    guard let value = DecimalNumber(ratio.decimalText(places: places)) else { return nil }
    self.init(value, unit)
  }

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

  /// The figure and its unit in both languages.
  var phrase: Phrase { Phrase(chinese, english) }

  /// The figure and its unit as Chinese prints them, `1500亿元`, `25%`.
  public var chinese: String { value.plainText + unit.symbol }

  /// The figure and its unit for an English reader, `150 billion yuan`, `25%`; the amount is the
  /// same to the last digit, only its point moves.
  public var english: String {
    if unit.power > 0 { return inThousands }
    if unit.dimension == .rank, let place = Int(value.plainText), place > 0 {
      return Counted.ordinal(place) + " place"
    }
    if unit.dimension == .percentagePoints { return difference.english }
    let word = unit.english
    return word.isEmpty || word == "%" ? value.plainText + word : value.plainText + " " + word
  }

  /// The figure in the largest English step (million, billion …) that leaves a digit before the
  /// point, and the base unit's word.
  private var inThousands: String {
    let steps = [(12, " trillion"), (9, " billion"), (6, " million")]
    let step = steps.first { baseValue.magnitude >= DecimalNumber(1).movingPoint(by: $0.0) }
    let figure = step.map { baseValue.movingPoint(by: -$0.0) } ?? baseValue
    let word = unit.dimension == .money ? " yuan" : unit.dimension == .area ? " m²" : ""
    return figure.plainText + (step?.1 ?? "") + word
  }

  /// The figure and its unit in `language`.
  public func text(_ language: Language) -> String {
    language == .chinese ? chinese : english
  }
}
