/// A figure as somebody wrote it in a form: `１５００`, `1,500亿元`, `130多`, `第三`, `二十五`.
///
/// It is read exactly or refused; nothing is guessed. Where a number stands without its unit, it is
/// in the usual unit of the indicator that the form asks for.
public struct WrittenQuantity: Hashable, Sendable {
  /// The figure, in `unit`.
  public let value: DecimalNumber
  /// The unit it is written in, else the usual one; nothing where there is neither.
  public let unit: UnitOfMeasure?
  /// How exact it is, as the words beside it say: 约, 近, 超过, 多.
  public let qualifier: Observation.Qualifier
  /// Whether 0.25 may have been written for 25 %.
  ///
  /// So it may where a percentage of at most one has no percent sign. The figure is kept as 0.25 %;
  /// somebody should ask.
  public let mayBeFraction: Bool

  /// The figure with its unit, where it has one.
  public var quantity: Quantity? { unit.map { Quantity(value, $0) } }

  /// Reads what is written.
  ///
  /// - Parameters:
  ///   - text: The content of a cell.
  ///   - usual: The unit that a bare number is in; milestones have none.
  public init(_ text: String, usual: UnitOfMeasure?) throws(UnreadableQuantity) {
    do throws(UnreadableQuantity.Reason) {
      guard var typed = TypedText(text) else { throw .tooLong }
      var reader = QuantityReader(usual: usual)
      self = try reader.read(&typed)
    } catch {
      throw UnreadableQuantity(text, error, usual: usual)
    }
  }

  init(
    _ value: DecimalNumber, _ unit: UnitOfMeasure?, _ qualifier: Observation.Qualifier,
    mayBeFraction: Bool
  ) {
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
    self.mayBeFraction = mayBeFraction
  }
}
