/// What is measured, independent of any plan (指标).
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class Indicator: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<Indicator>

  /// How an indicator behaves over time; it decides how progress is reckoned.
  public enum Kind: String, Sendable, CaseIterable {
    /// Money in a period, such as 新增社会融资.
    case flow
    /// A number of things in a period, such as 新增上市公司.
    case count
    /// A state at a date, such as 余额 or 市值; never summed.
    case level
    /// A part of a whole at a date, such as 绿色信贷占比.
    case share
    /// A rate of change, such as 贷款增速.
    case growth
    /// A place in an order, such as 全省前3位.
    case rank
    /// A sum since a start (累计).
    case cumulative
    /// The part reached of all that should be reached (覆盖面).
    case coverage
    /// Something that is done or not.
    case milestone
  }

  /// Which way is better.
  public enum Better: String, Sendable, CaseIterable {
    /// More is better.
    case higher
    /// Less is better, as for 不良率 and ranks.
    case lower
  }

  /// The identifier, such as `new-social-financing`.
  public let id: ID
  /// The Chinese and the English name.
  public let name: Phrase
  /// How it behaves over time.
  public let kind: Kind
  /// The unit it is usually given in; milestones have none.
  public let unit: UnitOfMeasure?
  /// Which way is better.
  public let better: Better
  /// Other names for the same measure.
  public let aliases: [String]
  /// How it is reckoned (口径), where a document says so.
  public let definition: Phrase?
  /// The values that are possible at all.
  public let limits: Limits
  /// For growth and rank: the indicator that grows or is ranked.
  public let subject: ID?
  /// For shares: what is above the line.
  public let numerator: ID?
  /// For shares: what is below the line.
  public let denominator: ID?
  /// Measures that must not be mistaken for this one, such as a stock for an increment.
  public let related: [ID]
  let origin: Origin

  init(
    id: ID, name: Phrase, kind: Kind, unit: UnitOfMeasure?, better: Better, aliases: [String],
    definition: Phrase?, limits: Limits, subject: ID?, numerator: ID?, denominator: ID?,
    related: [ID], origin: Origin
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.unit = unit
    self.better = better
    self.aliases = aliases
    self.definition = definition
    self.limits = limits
    self.subject = subject
    self.numerator = numerator
    self.denominator = denominator
    self.related = related
    self.origin = origin
  }
}

extension Indicator.Kind {
  /// The kind in both languages.
  public var label: Phrase {
    switch self {
    case .flow: Phrase("期间流量", "flow")
    case .count: Phrase("期间数量", "count")
    case .level: Phrase("时点值", "level")
    case .share: Phrase("占比", "share")
    case .growth: Phrase("增速", "growth")
    case .rank: Phrase("位次", "rank")
    case .cumulative: Phrase("累计", "cumulative")
    case .coverage: Phrase("覆盖面", "coverage")
    case .milestone: Phrase("事项", "milestone")
    }
  }
}

extension Indicator.Better {
  /// The direction in both languages.
  public var label: Phrase {
    switch self {
    case .higher: Phrase("越高越好", "higher")
    case .lower: Phrase("越低越好", "lower")
    }
  }
}
