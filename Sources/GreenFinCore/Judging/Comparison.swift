/// Whether a figure satisfies a predicate; the rules and their sources are in the article on judging.
enum Comparison: Sendable {
  /// It does.
  case met
  /// It does not.
  case unmet
  /// The figure is too rough to tell.
  case unsettled

  /// How far short of the figure “about” (左右) reaches: 5 % of it.
  ///
  /// No official tolerance exists, so every answer that uses this one prints it. Beyond the figure, in
  /// the direction that is better, nothing is too much: more than was promised is no failure.
  static let aboutTolerance = Fraction(5, over: 100) ?? Fraction(0)

  /// Compares a figure with what is wanted; nothing where the two cannot be compared.
  ///
  /// For “about” it matters which way is better; where nobody says, both ways are bad.
  init?(
    _ quantity: Quantity, _ qualifier: Observation.Qualifier, with predicate: Predicate,
    better: Indicator.Better? = nil
  ) {
    guard let wanted = predicate.quantity, let found = quantity.converted(to: wanted.unit) else {
      return nil
    }
    switch predicate.comparator {
    case .atLeast, .bare: self.init(found.value, atLeast: wanted.value, qualifier)
    case .moreThan: self.init(found.value, moreThan: wanted.value, qualifier)
    case .atMost, .rankWithin: self.init(found.value, atMost: wanted.value, qualifier)
    case .lessThan: self.init(found.value, lessThan: wanted.value, qualifier)
    case .about: self.init(found.value, about: wanted.value, qualifier, better: better)
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

extension Comparison {
  /// “About” is a band around the figure, open on the side that is better; a rough figure settles it
  /// where it lies on one side of the band's end.
  private init(
    _ value: DecimalNumber, about wanted: DecimalNumber, _ qualifier: Observation.Qualifier,
    better: Indicator.Better?
  ) {
    let (found, middle) = (Fraction(value), Fraction(wanted))
    let width = middle.magnitude * Self.aboutTolerance
    let (floor, ceiling) = (middle - width, middle + width)
    switch qualifier {
    case .exact:
      let isHigh = better == .higher || found <= ceiling
      let isLow = better == .lower || found >= floor
      self = isHigh && isLow ? .met : .unmet
    case .moreThan where better == .higher: self = found >= floor ? .met : .unsettled
    case .moreThan: self = found >= ceiling ? .unmet : .unsettled
    case .lessThan where better == .lower: self = found <= ceiling ? .met : .unsettled
    case .lessThan: self = found <= floor ? .unmet : .unsettled
    case .about: self = .unsettled
    }
  }

  /// Compares what was observed with what a target wants; for “higher than” (高于), with the other
  /// indicator's figure of the same day and span.
  init?(_ observed: Figure, against versus: Figure?, for entry: TargetEntry) {
    let predicate = entry.target.predicate
    switch predicate.comparator {
    case .done: self = observed.quantity.value >= 1 ? .met : .unmet
    case .above:
      guard let versus, versus.spans(as: observed),
        let other = versus.quantity.converted(to: observed.quantity.unit)
      else { return nil }
      let bound = other.value + (predicate.quantity?.value ?? 0)
      let wanted = Predicate(
        comparator: predicate.quantity == nil ? .moreThan : .atLeast,
        quantity: Quantity(bound, other.unit), versus: nil)
      let qualifier = observed.qualifier.less(versus.qualifier)
      self.init(observed.quantity, qualifier, with: wanted)
    default:
      self.init(
        observed.quantity, observed.qualifier, with: predicate, better: entry.indicator.better)
    }
  }
}

extension Observation.Qualifier {
  /// The same where more counts as less.
  var turned: Self {
    switch self {
    case .exact: .exact
    case .about: .about
    case .moreThan: .lessThan
    case .lessThan: .moreThan
    }
  }

  /// How rough the difference of two figures is: “more than 10” less “more than 8” can be anything
  /// near 2.
  fileprivate func less(_ other: Self) -> Self {
    let taken = other.turned
    if self == .exact { return taken }
    return taken == .exact || taken == self ? self : .about
  }
}
