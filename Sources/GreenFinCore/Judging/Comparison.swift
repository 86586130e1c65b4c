/// Whether a figure satisfies a predicate.
enum Comparison: Sendable {
  /// It does.
  case met
  /// It does not.
  case unmet
  /// The figure is too rough to tell.
  case unsettled

  /// How far from the figure “about” (左右) reaches to both sides: 5 % of it.
  ///
  /// No official tolerance exists, so every answer that uses this one prints it.
  static let aboutTolerance = Fraction(5, over: 100) ?? Fraction(0)

  /// Compares a figure with what is wanted; nothing where the two cannot be compared.
  init?(_ quantity: Quantity, _ qualifier: Observation.Qualifier, with predicate: Predicate) {
    guard let wanted = predicate.quantity, let found = quantity.converted(to: wanted.unit) else {
      return nil
    }
    switch predicate.comparator {
    case .atLeast, .bare: self.init(found.value, atLeast: wanted.value, qualifier)
    case .moreThan: self.init(found.value, moreThan: wanted.value, qualifier)
    case .atMost, .rankWithin: self.init(found.value, atMost: wanted.value, qualifier)
    case .lessThan: self.init(found.value, lessThan: wanted.value, qualifier)
    case .about:
      let distance = Fraction((found.value - wanted.value).magnitude)
      let isNear = distance <= Fraction(wanted.value.magnitude) * Self.aboutTolerance
      self = qualifier == .exact ? (isNear ? .met : .unmet) : .unsettled
    case .above, .done: return nil
    }
  }

  /// “More than 130” settles “at least 120”, and leaves “at least 150” open.
  private init(
    _ value: DecimalNumber, atLeast bound: DecimalNumber, _ qualifier: Observation.Qualifier
  ) {
    switch qualifier {
    case .exact: self = value >= bound ? .met : .unmet
    case .moreThan: self = value >= bound ? .met : .unsettled
    case .lessThan: self = value <= bound ? .unmet : .unsettled
    case .about: self = .unsettled
    }
  }

  private init(
    _ value: DecimalNumber, moreThan bound: DecimalNumber, _ qualifier: Observation.Qualifier
  ) {
    switch qualifier {
    case .exact: self = value > bound ? .met : .unmet
    case .moreThan: self = value >= bound ? .met : .unsettled
    case .lessThan: self = value <= bound ? .unmet : .unsettled
    case .about: self = .unsettled
    }
  }

  private init(
    _ value: DecimalNumber, atMost bound: DecimalNumber, _ qualifier: Observation.Qualifier
  ) {
    switch qualifier {
    case .exact: self = value <= bound ? .met : .unmet
    case .lessThan: self = value <= bound ? .met : .unsettled
    case .moreThan: self = value >= bound ? .unmet : .unsettled
    case .about: self = .unsettled
    }
  }

  private init(
    _ value: DecimalNumber, lessThan bound: DecimalNumber, _ qualifier: Observation.Qualifier
  ) {
    switch qualifier {
    case .exact: self = value < bound ? .met : .unmet
    case .lessThan: self = value <= bound ? .met : .unsettled
    case .moreThan: self = value >= bound ? .unmet : .unsettled
    case .about: self = .unsettled
    }
  }
}
