/// One value of one indicator for one jurisdiction and one date or period, with its source (完成值).
///
/// It belongs to an indicator, never to a target: one observation serves every plan.
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class Observation: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<Observation>

  /// What span a figure of a flow, a count or a growth rate covers.
  public enum Basis: String, Sendable, CaseIterable {
    /// From the start of the year to the date (累计).
    case toDate = "to-date"
    /// The whole stated period and nothing else.
    case inPeriod = "in-period"
  }

  /// How exact a figure is, as its source words it.
  public enum Qualifier: String, Sendable, CaseIterable {
    /// As printed.
    case exact
    /// 约, 左右.
    case about
    /// 多, 余, 超过: the true figure is larger.
    case moreThan
    /// 近, 不到: the true figure is smaller.
    case lessThan
    /// 不少于, 至少: the true figure is this one or larger, such as a sum that lacks some parts.
    case atLeast
    /// 不超过, 至多: the true figure is this one or smaller.
    case atMost
  }

  /// The identifier.
  public let id: ID
  /// What was measured.
  public let indicator: Indicator.ID
  /// Whom the figure belongs to.
  public let jurisdiction: Jurisdiction.ID
  /// The day the figure holds for, or the last day of its period.
  public let asOf: CalendarDate
  /// The first day of the period, where the figure has one.
  public let periodStart: CalendarDate?
  /// What the period is, where the figure has one.
  public let basis: Basis?
  /// The figure as printed.
  public let quantity: Quantity
  /// How exact it is.
  public let qualifier: Qualifier
  /// The document it is taken from.
  public let document: Document.ID
  /// The place in the document.
  public let place: String
  /// The figure in the document's own characters, where they say more than the number.
  public let written: String?
  /// How the figure was worked out, where the document does not print it itself.
  public let derivation: Derivation?
  /// What the document itself computes from the figure and an earlier one.
  public let claims: [Claim]
  /// A remark for careful readers.
  public let note: Phrase?
  let origin: Origin

  init(
    id: ID, indicator: Indicator.ID, jurisdiction: Jurisdiction.ID, asOf: CalendarDate,
    periodStart: CalendarDate?, basis: Basis?, quantity: Quantity, qualifier: Qualifier,
    document: Document.ID, place: String, written: String?, derivation: Derivation?,
    claims: [Claim], note: Phrase?, origin: Origin
  ) {
    self.id = id
    self.indicator = indicator
    self.jurisdiction = jurisdiction
    self.asOf = asOf
    self.periodStart = periodStart
    self.basis = basis
    self.quantity = quantity
    self.qualifier = qualifier
    self.document = document
    self.place = place
    self.written = written
    self.derivation = derivation
    self.claims = claims
    self.note = note
    self.origin = origin
  }
}

/// How a figure was worked out from others (推算): the formula and its inputs.
public struct Derivation: Sendable {
  /// One named input of a formula.
  public struct Input: Sendable {
    /// The name in the formula.
    public let name: String
    /// The figure.
    public let quantity: Quantity
    /// The observation it is, where it is one.
    public let observation: Observation.ID?
  }

  /// The formula, such as `a + b`.
  public let formula: String
  /// Its inputs.
  public let inputs: [Input]
}

/// What a document says about the change from an earlier figure, such as 年均增速13.63%.
public struct Claim: Sendable {
  /// What sort of change is claimed.
  public enum Kind: String, Sendable, CaseIterable {
    /// The same rate each year (年均增速), in %.
    case averageAnnualGrowth
    /// The same difference each year (年均增减), in 个百分点.
    case averageAnnualChange
    /// The rate over the whole span (同比), in %.
    case growth
    /// How many times as much (倍).
    case multiple
    /// The difference (增加).
    case increase
    /// Twice as much (翻番).
    case doubled
  }

  /// The sort of change.
  public let kind: Kind
  /// The figure claimed; `doubled` may have none.
  public let quantity: Quantity?
  /// The earlier figure that the change is reckoned from.
  public let since: Observation.ID?
  /// Where the document says so.
  public let place: String
  /// The claim as printed.
  public let written: String?
}

extension Observation.Qualifier {
  /// The word before a figure, in both languages; nothing for an exact one.
  public var label: Phrase {
    switch self {
    case .exact: Phrase("", "")
    case .about: Phrase("约", "about ")
    case .moreThan: Phrase("超过", "more than ")
    case .lessThan: Phrase("不到", "less than ")
    case .atLeast: Phrase("不少于", "at least ")
    case .atMost: Phrase("不超过", "at most ")
    }
  }
}

extension Observation {
  /// The figure with its qualifier, `超过30款`.
  public func figure(_ language: Language) -> String {
    qualifier.text(of: quantity, language)
  }
}

extension Observation.Qualifier {
  /// A figure with the word before it.
  public func text(of quantity: Quantity, _ language: Language) -> String {
    label.text(language) + quantity.text(language)
  }

  /// A figure of an indicator in both languages; one of a milestone says whether it is done.
  public func phrase(of quantity: Quantity, _ indicator: Indicator?) -> Phrase {
    guard indicator?.kind == .milestone else {
      return Phrase(text(of: quantity, .chinese), text(of: quantity, .english))
    }
    return quantity.value == 0 ? Phrase("否", "no") : Phrase("是", "yes")
  }
}

extension Derivation {
  /// The formula with the figures in it, `0.33% + 0.16个百分点`.
  public func text(_ language: Language) -> String {
    let figures = Dictionary(
      inputs.map { ($0.name, $0.quantity.text(language)) }, uniquingKeysWith: { first, _ in first })
    return formula.split(separator: " ").map { figures[String($0)] ?? String($0) }
      .joined(separator: " ")
  }
}
