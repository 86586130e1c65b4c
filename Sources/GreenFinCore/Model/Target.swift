/// What should be true of one indicator by one time, in one plan (目标值): a predicate, not a number.
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class Target: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<Target>

  /// Whether the figure is to be reached once or kept all the time.
  public enum Mode: String, Sendable, CaseIterable {
    /// True by the end.
    case reach
    /// True throughout (保持, 不发生).
    case hold
  }

  /// Whether the document calls the target binding or expected; most documents do not say.
  public enum Force: String, Sendable, CaseIterable {
    /// 约束性.
    case binding
    /// 预期性.
    case expected
  }

  /// What sort of judgement a target calls for: its indicator's kind, or `relative`.
  public enum Kind: String, Sendable, CaseIterable {
    /// Money in a period.
    case flow
    /// A number of things in a period.
    case count
    /// A state at a date.
    case level
    /// A part of a whole.
    case share
    /// A rate of change.
    case growth
    /// A place in an order.
    case rank
    /// A sum since a start.
    case cumulative
    /// The part reached of all that should be reached.
    case coverage
    /// Compared with another indicator.
    case relative
    /// Done or not.
    case milestone
  }

  /// The identifier, such as `huzhou-2021/green-credit-share`.
  public let id: ID
  /// The plan that promises it.
  public let plan: Plan.ID
  /// What is measured.
  public let indicator: Indicator.ID
  /// What sort of judgement it calls for.
  public let kind: Kind
  /// What is promised of it.
  public let predicate: Predicate
  /// Reached once or kept.
  public let mode: Mode
  /// The days it runs over; it is due on the last of them.
  public let window: Period
  /// Whether the document says “before” the horizon (2025年前) and not “by” it.
  public let isStrictlyBefore: Bool
  /// The commitment word at its strongest statement: 确保, 力争 or another.
  public let commitment: String?
  /// Binding or expected, where the document says so.
  public let force: Force?
  /// Where the indicator stood at the start, where this document prints it.
  public let baseline: Baseline?
  /// Every place of the document that states it, in the document's order.
  public let statements: [Statement]
  /// A remark on a reading that a careful reader could dispute.
  public let note: Phrase?
  /// How it was changed since the document was issued; nothing while it stands as issued.
  public let change: TargetChange?
  let origin: Origin

  init(
    id: ID, plan: Plan.ID, indicator: Indicator.ID, kind: Kind, predicate: Predicate, mode: Mode,
    window: Period, isStrictlyBefore: Bool, commitment: String?, force: Force?, baseline: Baseline?,
    statements: [Statement], note: Phrase?, change: TargetChange? = nil, origin: Origin
  ) {
    self.id = id
    self.plan = plan
    self.indicator = indicator
    self.kind = kind
    self.predicate = predicate
    self.mode = mode
    self.window = window
    self.isStrictlyBefore = isStrictlyBefore
    self.commitment = commitment
    self.force = force
    self.baseline = baseline
    self.statements = statements
    self.note = note
    self.change = change
    self.origin = origin
  }
}

/// What a target promises: a comparison with a figure, with another indicator, or that it is done.
public struct Predicate: Hashable, Sendable {
  /// The comparing word.
  public let comparator: Comparator
  /// The figure; for `above`, the margin where one is printed; milestones have none.
  public let quantity: Quantity?
  /// The other indicator, for `above`.
  public let versus: Indicator.ID?
}

/// A figure from which a target starts (基期值), as the same document prints it.
public struct Baseline: Hashable, Sendable {
  /// The figure.
  public let quantity: Quantity
  /// The day it holds for.
  public let asOf: CalendarDate
  /// Where the document prints it.
  public let place: String
}

extension Target.Kind {
  /// The kind in both languages.
  public var label: Phrase {
    if self == .relative { return Phrase("相对", "relative") }
    return Indicator.Kind(rawValue: rawValue)?.label ?? Phrase(rawValue, rawValue)
  }
}

extension Target.Mode {
  /// The mode in both languages.
  public var label: Phrase {
    self == .hold ? Phrase("保持", "hold") : Phrase("达到", "reach")
  }
}

extension Predicate {
  /// The promise in words, `≥ 1500亿元`, `前3位`, `高于本外币贷款增速`.
  public func text(_ language: Language, versus name: Phrase? = nil) -> String {
    let word = comparator.label.text(language)
    switch comparator {
    case .done: return word
    case .rankWithin where language == .chinese: return word + (quantity?.chinese ?? "")
    case .rankWithin: return word + " " + (quantity?.value.plainText ?? "")
    case .above:
      let other = name?.text(language) ?? versus?.rawValue ?? ""
      let margin = quantity.map { " + " + $0.text(language) } ?? ""
      return (language == .chinese ? word : word + " ") + other + margin
    default:
      let figure = quantity?.text(language) ?? ""
      let isWord = comparator == .about && language == .chinese
      return word.isEmpty || isWord ? word + figure : word + " " + figure
    }
  }
}
