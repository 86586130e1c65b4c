/// Growth at the same rate every year from one figure to another (年均增速, compound annual growth).
struct CompoundGrowth {
  /// The yearly factor, 1.2 for 20 % a year.
  let factor: Radical

  /// Growth between two positive figures that lie some months apart; nothing where the figures or the
  /// span leave it without a meaning.
  init?(from base: DecimalNumber, to value: DecimalNumber, months: Int) {
    guard base > 0, value > 0, months > 0, let ratio = Fraction(value, over: base) else {
      return nil
    }
    // Twelve months out of `months`: whole years keep small roots.
    let isWhole = months.isMultiple(of: 12)
    factor = Radical(
      radicand: isWhole ? ratio : ratio.power(12), degree: isWhole ? months / 12 : months)
  }

  /// The yearly rate, rounded to `places` decimals; 0.2 for 20 % a year.
  func rate(places: Int) -> Fraction {
    (factor.exact ?? factor.bounds(places: places + 2).lower) - Fraction(1)
  }

  /// Whether growth goes up, down, or neither.
  var direction: Ordering { Ordering(factor.radicand, Fraction(1)) }

  /// Whether `sign` times this rate is at least `share` of the size of another rate.
  ///
  /// The two rates are roots, and the comparison is exact all the same: both are squeezed between
  /// ever closer bounds until they part. Distinct irrational roots and 1 are linearly independent
  /// over the rational numbers (L. J. Mordell, Pacific J. Math. 3, 1953), so they do part, but where
  /// both are rational or the share is 1; these cases are settled without bounds.
  func isAtLeast(_ share: Fraction, of other: CompoundGrowth, sign: Int) -> Bool {
    let one = Fraction(1)
    let otherSign = Fraction(other.direction == .less ? -1 : 1)
    let sign = Fraction(sign)
    func surplus(_ own: Fraction, _ their: Fraction) -> Fraction {
      sign * (own - one) - share * otherSign * (their - one)
    }
    if let own = factor.exact, let their = other.factor.exact {
      return surplus(own, their) >= Fraction(0)
    }
    if share == one, sign == otherSign {
      let difference =
        factor.radicand.power(other.factor.degree) - other.factor.radicand.power(factor.degree)
      return sign * difference >= Fraction(0)
    }
    return partedSurplus(other, surplus).isNegative == false
  }

  /// The sign of a surplus that is not zero, from bounds that are narrowed until they agree.
  private func partedSurplus(
    _ other: CompoundGrowth, _ surplus: (Fraction, Fraction) -> Fraction
  ) -> Fraction {
    var places = 6
    while true {
      let own = factor.bounds(places: places)
      let their = other.factor.bounds(places: places)
      let corners = [own.lower, own.upper].flatMap { own in
        [their.lower, their.upper].map { surplus(own, $0) }
      }
      if corners.allSatisfy({ $0.isNegative }) || !corners.contains(where: { $0.isNegative }) {
        return corners[0]
      }
      // Equal to this many digits: the bounds of exact roots have settled it before.
      guard places < 400 else { return Fraction(0) }
      places *= 2
    }
  }
}
