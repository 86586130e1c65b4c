/// Points that were earned, out of those that could be scored, out of those that concern a subject.
///
/// What is not known takes its weight out of the points that can be scored: it is neither zero nor
/// full marks. What does not concern a subject takes its weight out of both.
public struct Points: Sendable {
  /// The points earned.
  public let earned: Fraction
  /// The most points that could be earned with what is known (可评分值).
  public let scorable: Fraction
  /// The most points that could be earned if everything were known (适用分值).
  public let applicable: Fraction

  /// The sum of several.
  static func sum(_ points: [Points]) -> Points {
    func sum(_ value: (Points) -> Fraction) -> Fraction {
      points.reduce(Fraction(0)) { ($0 + value($1)).reduced }
    }
    return Points(
      earned: sum(\.earned), scorable: sum(\.scorable), applicable: sum(\.applicable))
  }

  /// What was earned of what could be scored, from 0 to 1; nothing where nothing could be.
  public var share: Fraction? { earned.divided(by: scorable)?.reduced }

  /// How much of what concerns the subject could be scored, from 0 to 1 (可评比例).
  public var coverage: Fraction? { scorable.divided(by: applicable)?.reduced }
}
