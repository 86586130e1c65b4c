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
  /// For “about” and for a bare number it matters which way is better; where nobody says, both ways
  /// are bad for the one, and the other is “at least”.
  init?(
    _ quantity: Quantity, _ qualifier: Observation.Qualifier, with predicate: Predicate,
    better: Indicator.Better? = nil
  ) {
    guard let wanted = predicate.quantity, let found = quantity.converted(to: wanted.unit) else {
      return nil
    }
    // “More than 130” settles “at least 120”, and leaves “at least 150” open.
    let values = PossibleValues(found.value, qualifier)
    let bound = wanted.value
    switch predicate.comparator {
    case .bare where better == .lower:
      self.init(isMet: values.isAtMost(bound), isUnmet: values.isAbove(bound))
    case .atLeast, .bare:
      self.init(isMet: values.isAtLeast(bound), isUnmet: values.isBelow(bound))
    case .moreThan:
      self.init(isMet: values.isAbove(bound), isUnmet: values.isAtMost(bound))
    case .atMost, .rankWithin:
      self.init(isMet: values.isAtMost(bound), isUnmet: values.isAbove(bound))
    case .lessThan:
      self.init(isMet: values.isBelow(bound), isUnmet: values.isAtLeast(bound))
    case .about:
      self.init(PossibleValues(Fraction(found.value), qualifier), about: Fraction(bound), better)
    case .above, .done: return nil
    }
  }
}

extension Comparison {
  private init(isMet: Bool, isUnmet: Bool) { self = isMet ? .met : isUnmet ? .unmet : .unsettled }

  /// “About” is a band around the figure, open on the side that is better; a rough figure settles it
  /// where it lies on one side of the band's end.
  private init(
    _ values: PossibleValues<Fraction>, about middle: Fraction, _ better: Indicator.Better?
  ) {
    let width = middle.magnitude * Self.aboutTolerance
    let (floor, ceiling) = (middle - width, middle + width)
    let (isHighBad, isLowBad) = (better != .higher, better != .lower)
    self.init(
      isMet: (!isHighBad || values.isAtMost(ceiling)) && (!isLowBad || values.isAtLeast(floor)),
      isUnmet: (isHighBad && values.isAbove(ceiling)) || (isLowBad && values.isBelow(floor)))
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
    case .atLeast: .atMost
    case .atMost: .atLeast
    }
  }

  /// A sum is as exact as its parts; parts that are rough in different ways leave it rough.
  init(ofSum parts: [Self]) {
    let kinds = Set(parts).subtracting([.exact])
    switch kinds {
    case []: self = .exact
    case [.moreThan, .atLeast]: self = .moreThan
    case [.lessThan, .atMost]: self = .lessThan
    default: self = kinds.count > 1 ? .about : kinds.first ?? .exact
    }
  }

  /// How rough the difference of two figures is: “more than 10” less “more than 8” can be anything
  /// near 2.
  func less(_ other: Self) -> Self { Self(ofSum: [self, other.turned]) }
}
