/// The positive root of a positive ratio, such as the yearly factor of a growth: kept unreckoned, so
/// that nothing is rounded.
struct Radical {
  /// What the root is taken of.
  let radicand: Fraction
  /// Which root is taken.
  let degree: Int

  /// The root as a ratio, where it is one.
  var exact: Fraction? {
    let numerator = radicand.numerator.root(degree)
    let denominator = radicand.denominator.root(degree)
    let root = Fraction(exactly: numerator, denominator)
    return root.power(degree) == radicand ? root : nil
  }

  /// Two ratios, `places` decimals apart, between which the root lies.
  func bounds(places: Int) -> (lower: Fraction, upper: Fraction) {
    let unit = BigInteger(10).power(places)
    let scaled = (radicand.numerator * unit.power(degree)).divided(by: radicand.denominator)
    let floor = scaled.quotient.root(degree)
    return (
      Fraction(exactly: floor, unit), Fraction(exactly: floor + BigInteger(1), unit)
    )
  }
}
