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
    /// Where that is from, as people read it.
    public let source: Phrase?
    /// Where that is from, as machines read it: a document and a place, or a unit and a quarter.
    public let reference: String?

    /// Makes a part.
    public init(
      id: String, name: Phrase, state: Phrase, share: Fraction?, source: Phrase? = nil,
      reference: String? = nil
    ) {
      self.id = id
      self.name = name
      self.state = state
      self.share = share
      self.source = source
      self.reference = reference
    }
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

  /// The mean of what the parts count; those of which nothing is known make it cover less.
  ///
  /// `none` says why the criterion does not concern a subject without parts, `unknown` what is said
  /// where no part counts, and `counts` how many do.
  init(
    meanOf parts: [Part], none: Phrase, unknown: Phrase, counts: (_ known: [Fraction]) -> Phrase
  ) {
    guard !parts.isEmpty else {
      self.init(.inapplicable(none))
      return
    }
    let shares = parts.compactMap(\.share)
    let sum = shares.reduce(Fraction(0)) { ($0 + $1).reduced }
    guard let mean = sum.divided(by: Fraction(shares.count)),
      let coverage = Fraction(shares.count, over: parts.count)
    else {
      self.init(.missing(unknown), parts: parts)
      return
    }
    self.init(
      .value(.number(mean.reduced)), coverage: coverage.reduced, source: counts(shares),
      parts: parts)
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
