/// What can be said of one target on one day, and what it rests on.
///
/// It never changes and is handed about much, so it is a class: a copy is one reference.
public final class Judgement: Sendable {
  /// The target and who answers for it.
  public let entry: TargetEntry
  /// The day that the answer holds for.
  public let asOf: CalendarDate
  /// What is known of the figure.
  public let dataState: DataState
  /// Whether the target is met, on time or behind.
  public let verdict: Verdict
  /// The observation that the answer rests on.
  public let observed: Observation?
  /// For a comparison with another indicator: the observation of that one.
  public let versus: Observation?
  /// How much of the target is reached; nothing where its kind has no such share.
  public let completion: Fraction?
  /// How much of the time has passed; nothing where the target cannot be paced by time.
  public let timeProgress: Fraction?
  /// What the time progress was reckoned by; nothing where there is none.
  public let timeRule: TimeRule?
  /// Completion less time progress, as a fraction.
  public let gap: Fraction?
  /// The share of the way that is gone, below zero too: for classes and ranks, never to be shown as a
  /// completion.
  let way: Fraction?
  /// How exact that share is.
  public let wayQualifier: Observation.Qualifier
  /// How far the figure lies on the good side of the target (negative: on the bad side), in the
  /// target's own unit of measure; rates differ by 个百分点.
  public let margin: Quantity?
  /// What a reader must be told besides.
  public let notes: [JudgementNote]
  /// Where nothing is known: what looks like the figure that is missing, at most three observations and
  /// the baseline.
  public let related: [RelatedFigure]
  /// How the target lies in the paths of longer plans.
  public let nested: [NestedPath]
  /// What the figures lead to by the horizon, for figures at a date and sums to date.
  public let forecast: Forecast?
  /// Why nothing is asked of the target, if nothing is.
  public let exemption: Exemption?
  /// The answer in one sentence, with its figures, in each language.
  public var reason: Phrase { exemption?.sentence ?? wording.phrase }
  private let wording: JudgementReason

  init(
    entry: TargetEntry, asOf: CalendarDate, dataState: DataState, verdict: Verdict,
    observed: Observation?, versus: Observation?, completion: Fraction?, timeProgress: Fraction?,
    timeRule: TimeRule? = nil, gap: Fraction?, way: Fraction?, wayQualifier: Observation.Qualifier,
    margin: Quantity?,
    notes: [JudgementNote], related: [RelatedFigure], nested: [NestedPath], forecast: Forecast?,
    reason: JudgementReason, exemption: Exemption? = nil
  ) {
    self.entry = entry
    self.asOf = asOf
    self.dataState = dataState
    self.verdict = verdict
    self.observed = observed
    self.versus = versus
    self.completion = completion
    self.timeProgress = timeProgress
    self.timeRule = timeProgress == nil ? nil : timeRule
    self.gap = gap
    self.way = way
    self.wayQualifier = wayQualifier
    self.margin = margin
    self.notes = notes
    self.related = related
    self.nested = nested
    self.forecast = forecast
    wording = reason
    self.exemption = exemption
  }

  /// What is said of a target of which nothing is asked.
  convenience init(_ entry: TargetEntry, _ asOf: CalendarDate, _ exemption: Exemption) {
    self.init(
      entry: entry, asOf: asOf, dataState: exemption.dataState, verdict: .noData, observed: nil,
      versus: nil, completion: nil, timeProgress: nil, gap: nil, way: nil, wayQualifier: .exact,
      margin: nil, notes: [], related: [], nested: [], forecast: nil,
      reason: JudgementReason(
        entry: entry, observed: nil, versus: nil, verdict: .noData, pace: Pace(), course: Course(),
        related: [], asOf: asOf),
      exemption: exemption)
  }
}

extension Judgement {
  /// The completion for people, with the word that says how exact it is: `超过62.5%`.
  public func completionText(_ language: Language) -> String? {
    completionPhrase?.text(language)
  }

  /// The same in both languages.
  var completionPhrase: Phrase? {
    completion.map { completion in
      let (word, share) = (wayQualifier.label, completion.percentText)
      return Phrase(word.chinese + share, word.english + share)
    }
  }
}

extension Judgement {
  /// The figure over the one that is promised, for information.
  ///
  /// It stands beside the share of the way from a baseline, and where there is no baseline to reckon from.
  /// Nothing for other kinds than figures at a
  /// date and sums since a start, and where the promise is not above zero.
  public var valueToTarget: Fraction? {
    let kinds: [Target.Kind] = [.level, .share, .cumulative, .coverage]
    guard kinds.contains(entry.target.kind), let wanted = entry.target.predicate.quantity,
      wanted.value > 0, let found = observed?.quantity.converted(to: wanted.unit)
    else { return nil }
    return Fraction(found.value, over: wanted.value)
  }
}
