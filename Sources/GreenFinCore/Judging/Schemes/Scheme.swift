/// A named way of putting judgements into classes and lights (亮灯, 分档).
///
/// Local and international practices disagree, so verdicts are one layer and classes another; every
/// scheme prints its thresholds.
public struct Scheme: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<Scheme>

  /// What a scheme looks at.
  public enum Measure: String, Sendable, CaseIterable {
    /// Completion less the share of months gone, or of days or a schedule where those are asked for.
    case monthGap
    /// Completion less the number of the figure's quarter over four; for targets of one calendar year.
    case quarterGap
    /// The verdict itself.
    case verdict
    /// Observed over required compound growth since the baseline.
    case growthRatio
    /// Observed compound growth itself, in the good direction; for what has no figure to reach.
    case growthRate
    /// The share of the way from baseline to target that a straight line reaches by the horizon.
    case projectedShare
    /// What a straight line through the last points falls short by, over the distance that is left.
    case shortfall
  }

  /// One class of a scheme.
  public struct Band: Sendable {
    /// The stable name of the class.
    public let id: String
    /// The name in both languages.
    public let name: Phrase
    /// Its colour.
    public let light: Light
    /// The least value of the class, as a fraction; the last class has none.
    ///
    /// For `shortfall`, where
    /// less is better, the greatest.
    public let bound: DecimalNumber?
    /// Whether the bound itself belongs to the class.
    public let isBoundIncluded: Bool
    /// For schemes that look at the verdict: the verdicts of the class.
    public let verdicts: [Verdict]
    /// Whether the source leaves this class open, so that it is the scheme's own declaration.
    public let isDeclared: Bool
    let origin: Origin
  }

  /// The identifier, such as `month-linear`.
  public let id: ID
  /// The name in both languages.
  public let name: Phrase
  /// Where the thresholds are from.
  public let source: Phrase
  /// What the scheme looks at.
  public let measure: Measure
  /// Whether growth that is below the target growth is in the last class, though no time can be set
  /// against it (增幅低于目标).
  public let holdsGrowthToTarget: Bool
  /// The classes, the best first.
  public let bands: [Band]
  let origin: Origin
}

extension Scheme {
  /// The scheme that is used when none is named.
  public static let defaultID: ID = "month-linear"

  /// The classes that a number can fall into; the others name verdicts.
  var bounded: [Band] { bands.filter { $0.verdicts.isEmpty } }

  /// A number of the scheme for people: a gap is a difference of two percentages.
  public func text(_ number: Fraction, _ language: Language) -> String {
    switch measure {
    case .monthGap, .quarterGap, .verdict: number.pointsText(language)
    case .growthRatio, .growthRate, .projectedShare, .shortfall: number.percentText
    }
  }

  /// The thresholds in words, the best class first: `绿灯 ≥ 0.0个百分点；黄灯 ≥ -30.0个百分点`.
  public func thresholds(_ language: Language) -> String {
    let colon = language == .chinese ? "：" : ": "
    return bands.map { band in
      let name = band.name.text(language)
      if !band.verdicts.isEmpty {
        let verdicts = band.verdicts.map { $0.label.text(language) }
        // A class that is called after its one verdict is named once.
        if verdicts == [name] { return name }
        return name + colon + verdicts.joined(separator: language == .chinese ? "、" : ", ")
      }
      guard let bound = band.bound else {
        return name + colon + (language == .chinese ? "其余" : "the rest")
      }
      let isLessBetter = measure == .shortfall
      let comparison =
        band.isBoundIncluded ? (isLessBetter ? "≤" : "≥") : (isLessBetter ? "<" : ">")
      return "\(name) \(comparison) \(text(Fraction(bound), language))"
    }
    .joined(separator: language == .chinese ? "；" : "; ")
  }
}
