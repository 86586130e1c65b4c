/// How a target is split over districts, institutions or quarters (目标分解).
public struct Breakdown: Sendable {
  /// What a part is for.
  public enum Scope: Hashable, Sendable {
    /// A district or an institution.
    case jurisdiction(Jurisdiction.ID)
    /// A part of the target's time, such as a quarter.
    case period(Period)
  }

  /// One part.
  public struct Part: Sendable {
    /// What it is for.
    public let scope: Scope
    /// The figure.
    public let quantity: Quantity
    let origin: Origin
  }

  /// The target that is split.
  public let target: Target.ID
  /// The parts, in the order of the file.
  public let parts: [Part]
  /// Where the split is written down, if anywhere.
  public let place: String?
  let origin: Origin
}

extension Breakdown {
  /// The parts for places and institutions.
  public var places: [(jurisdiction: Jurisdiction.ID, quantity: Quantity)] {
    parts.compactMap { part in
      guard case .jurisdiction(let id) = part.scope else { return nil }
      return (id, part.quantity)
    }
  }

  /// The parts for periods, in order of time.
  public var periods: [(period: Period, quantity: Quantity)] {
    timed.map { ($0.period, $0.part.quantity) }
  }

  /// The same with the places that they are written at.
  var timed: [(period: Period, part: Part)] {
    parts.compactMap { part in
      guard case .period(let period) = part.scope else { return nil }
      return (period, part)
    }
    .sorted { $0.0.start < $1.0.start }
  }

  /// What a kind of parts adds up to, in a unit of measure; nothing where there are none.
  static func sum(_ quantities: [Quantity], in unit: UnitOfMeasure) -> DecimalNumber? {
    let values = quantities.compactMap { $0.converted(to: unit)?.value }
    guard !values.isEmpty, values.count == quantities.count else { return nil }
    return values.reduce(0, +)
  }
}
