/// Figures of one day and span that contradict each other, and which of them are used (数据冲突).
public struct FigureConflict: Sendable, Hashable {
  /// What decides between two figures of one day and span, in this order.
  public enum Rule: String, Sendable, CaseIterable {
    /// A printed figure goes before one that was worked out.
    case printed
    /// An exact one goes before a rough one.
    case exact
    /// What was reported from the start on goes before what is left over when figures are taken away.
    case reported
    /// What takes fewer figures goes before what takes more; of as many, the first by identifier.
    case fewer
    /// Nothing else tells them apart, and the first by identifier is taken.
    case identifier
  }

  /// One of the figures.
  public struct Side: Sendable, Hashable {
    /// Its observation.
    public let observation: Observation.ID
    /// The day it holds for.
    public let asOf: CalendarDate
    /// What it says.
    public let quantity: Quantity
    /// How exact it is.
    public let qualifier: Observation.Qualifier
  }

  /// A figure that is used, and one that contradicts it.
  public struct Pair: Sendable, Hashable {
    /// The figure that is used.
    public let used: Side
    /// The one that is not.
    public let refused: Side
    /// The rule that picked the first.
    public let rule: Rule
  }

  /// Every figure that is contradicted with each that contradicts it, in the order of identifiers.
  public let pairs: [Pair]
}

extension FigureConflict.Rule {
  /// The rule that decides between two figures of one day.
  init(between one: Figure, _ other: Figure) {
    if one.isDerived != other.isDerived {
      self = .printed
    } else if (one.qualifier == .exact) != (other.qualifier == .exact) {
      self = .exact
    } else {
      self = .identifier
    }
  }

  /// The rule in both languages.
  public var label: Phrase {
    switch self {
    case .printed: Phrase("文件印出的先于推算的", "a printed figure goes before a derived one")
    case .exact: Phrase("精确的先于约数", "an exact figure goes before a rough one")
    case .reported:
      Phrase("已报的先于相减得出的", "what was reported goes before what is left over by taking away")
    case .fewer:
      Phrase("用的数据少的在先，同样多的取标识在前的", "fewer figures go before more, then the first by identifier")
    case .identifier:
      Phrase("别无区别，取标识在前的", "nothing tells them apart: the first by identifier")
    }
  }
}

extension FigureConflict {
  /// All contradictions, or nothing where there are none.
  init?(_ pairs: [Pair]) {
    guard !pairs.isEmpty else { return nil }
    self.init(pairs: pairs.sorted { $0.refused.observation < $1.refused.observation })
  }

  /// What disagrees, what is used and by which rule.
  var sentence: Phrase {
    func text(_ language: Language) -> String {
      let isChinese = language == .chinese
      let texts = pairs.map { pair in
        let (used, refused) = (pair.used.text(language), pair.refused.text(language))
        let rule = pair.rule.label.text(language)
        return isChinese
          ? "采用\(used)，不用\(refused)（\(rule)）" : "\(used) is used, not \(refused) (\(rule))"
      }
      return (isChinese ? "同期数据互相矛盾：" : "figures of the same time disagree: ")
        + texts.joined(separator: isChinese ? "；" : "; ")
    }
    return Phrase(text(.chinese), text(.english))
  }
}

extension FigureConflict.Side {
  init(_ figure: Figure, _ id: Observation.ID) {
    self.init(
      observation: id, asOf: figure.asOf, quantity: figure.quantity, qualifier: figure.qualifier)
  }

  fileprivate func text(_ language: Language) -> String {
    let figure = qualifier.text(of: quantity, language)
    return language == .chinese ? "\(figure)（\(observation)）" : "\(figure) (\(observation))"
  }
}

extension Figure {
  /// Whether no value is what both figures of one day and span say.
  func contradicts(_ other: Figure) -> Bool {
    guard asOf == other.asOf, periodStart == other.periodStart,
      quantity.unit.dimension == other.quantity.unit.dimension
    else { return false }
    if qualifier == .exact, other.qualifier == .exact {
      return quantity.baseValue != other.quantity.baseValue
    }
    return values.excludes(other.values)
  }

  /// The values that it leaves possible; “about” reaches as far as for targets, and nobody knows how far
  /// where rough figures were added up.
  private var values: PossibleValues<Fraction> {
    let value = Fraction(quantity.baseValue)
    guard qualifier == .about, !isDerived else { return PossibleValues(value, qualifier) }
    let width = value.magnitude * Comparison.aboutTolerance
    return PossibleValues(from: value - width, to: value + width)
  }
}
