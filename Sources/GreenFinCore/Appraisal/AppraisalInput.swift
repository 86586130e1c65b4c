/// What is known of a subject for one criterion, and from where.
public struct AppraisalInput: Sendable {
  /// A value that can be scored.
  public enum Value: Sendable {
    /// A figure, exactly.
    case number(Fraction)
    /// Yes or no.
    case flag(Bool)
    /// One of the words that the criterion knows.
    case word(String)
  }

  /// What is known.
  public enum Content: Sendable {
    /// A value.
    case value(Value)
    /// Nothing, and why; it is never taken for zero.
    case missing(Phrase)
    /// The criterion does not concern the subject, and why.
    case inapplicable(Phrase)
  }

  /// One of the things that a value was reckoned from.
  public struct Part: Sendable {
    /// Its identifier.
    public let id: String
    /// What it is.
    public let name: Phrase
    /// What is known of it, in words.
    public let state: Phrase
    /// What it counts, from 0 to 1; nothing where it could not be counted.
    public let share: Fraction?
    /// Where that is from.
    public let source: String?
  }

  /// What is known.
  public let content: Content
  /// How much of what the criterion looks at is known, from 0 to 1.
  public let coverage: Fraction
  /// Where it is from.
  public let source: Phrase?
  /// What it was reckoned from.
  public let parts: [Part]

  /// Makes an input.
  public init(
    _ content: Content, coverage: Fraction = .one, source: Phrase? = nil, parts: [Part] = []
  ) {
    self.content = content
    self.coverage = coverage
    self.source = source
    self.parts = parts
  }
}

extension AppraisalInput.Value {
  /// The value as people read it; figures with four decimals at most.
  public func text(_ language: Language) -> String {
    switch self {
    case .number(let number): number.decimalText(places: 4)
    case .flag(let answer):
      Phrase(answer ? "是" : "否", answer ? "yes" : "no").text(language)
    case .word(let word): word
    }
  }
}
