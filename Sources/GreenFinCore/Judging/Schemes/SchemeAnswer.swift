/// What one scheme says of one target.
public struct SchemeAnswer: Sendable {
  /// The scheme.
  public let scheme: Scheme
  /// The class, or nothing where the scheme cannot say.
  public let band: Scheme.Band?
  /// The number that the scheme looks at, as a fraction; rounded to six decimals where it is a ratio
  /// of roots (the class is found without rounding).
  public let value: Fraction?
  /// How far the number is from the next better class, as a fraction.
  public let distance: Fraction?
  /// Why the scheme cannot say, or what it did.
  public let remark: Phrase?
}

extension SchemeAnswer {
  /// The class in words, or why there is none.
  public func text(_ language: Language) -> String {
    band?.name.text(language) ?? remark?.text(language) ?? ""
  }
}
