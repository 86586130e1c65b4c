/// A figure as a unit reports it (完成值).
public struct ReportedFigure: Hashable, Sendable {
  /// What was measured.
  public let indicator: Indicator.ID
  /// Whom the figure belongs to.
  public let jurisdiction: Jurisdiction.ID
  /// The day it holds for, or the last day of its period.
  public let asOf: CalendarDate
  /// The first day of the period, where the figure has one.
  public let periodStart: CalendarDate?
  /// What the period is.
  public let basis: Observation.Basis?
  /// The figure.
  public let quantity: Quantity
  /// How exact it is.
  public let qualifier: Observation.Qualifier
  /// Where the figure comes from, in the reporter's words.
  public let source: String?
  /// A remark.
  public let note: String?

  /// Makes a figure.
  public init(
    indicator: Indicator.ID, jurisdiction: Jurisdiction.ID, asOf: CalendarDate,
    periodStart: CalendarDate? = nil, basis: Observation.Basis? = nil, quantity: Quantity,
    qualifier: Observation.Qualifier = .exact, source: String? = nil, note: String? = nil
  ) {
    self.indicator = indicator
    self.jurisdiction = jurisdiction
    self.asOf = asOf
    self.periodStart = periodStart
    self.basis = basis
    self.quantity = quantity
    self.qualifier = qualifier
    self.source = source
    self.note = note
  }
}
