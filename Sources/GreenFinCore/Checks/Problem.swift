/// Everything that can be wrong with data, with what is needed to say so.
///
/// The sentences are made in one place, `Problem+Sentences.swift`; the stable identifiers here.
public enum Problem: Sendable {
  /// The sorts of record that others refer to.
  public enum Subject: String, Sendable, CaseIterable {
    /// A document.
    case document
    /// A jurisdiction.
    case jurisdiction
    /// A unit.
    case unit
    /// An indicator.
    case indicator
    /// A plan.
    case plan
    /// A task.
    case task
    /// An action or a pilot.
    case action
    /// A goal.
    case goal
    /// A part of a plan.
    case part
    /// A target.
    case target
    /// An observation.
    case observation
    /// A scheme.
    case scheme
    /// A class of a scheme.
    case schemeClass = "class"
    /// A rubric.
    case rubric
    /// A criterion of a rubric, or an item of one of its gates.
    case criterion
    /// A gate of a rubric.
    case gate
    /// A grade of a rubric.
    case grade
    /// A group of a rubric.
    case group
    /// A kind of unit in the groups of a rubric.
    case unitKind
    /// A word of a criterion's scale.
    case word
    /// One that is scored.
    case subject
  }

  // Files
  /// A file or folder that cannot be read, with the system's reason.
  case unreadable(reason: Phrase)
  /// A file larger than is read.
  case tooLarge(limitInMegabytes: Int)
  /// A folder without any data file.
  case noData
  /// More findings than are listed.
  case moreFindings(count: Int)
  /// A text that is no JSON.
  case syntax(Phrase)
  /// A format version that this program does not know.
  case unknownFormat(seen: String)

  // Shapes
  /// A key that the format does not have.
  case unknownKey(key: String, suggestion: String?)
  /// A key that must be there and is not.
  case missingKey(key: String)
  /// A key that stands twice in one object.
  case duplicateKey(key: String, first: String)
  /// A value of another type than expected.
  case wrongType(key: String, expected: Phrase, seen: Phrase)
  /// A word that the key does not allow.
  case unknownWord(key: String, seen: String, allowed: [String], suggestion: String?)
  /// A date that the calendar does not have.
  case impossibleDate(seen: String)
  /// A period that is no quarter, half-year, year or span of days.
  case unknownPeriod(seen: String)
  /// A number with more digits than are kept exactly.
  case inexactNumber(seen: String)
  /// A unit of measure that is not known.
  case unknownMeasure(seen: String)
  /// An identifier with characters that it may not have.
  case badIdentifier(seen: String)
  /// A name with control or invisible characters.
  case unsafeName(key: String, seen: String)
  /// A sentence with control or invisible characters.
  case unsafeText(key: String, seen: String)

  // Meaning
  /// Two records of one identifier.
  case duplicateIdentifier(Subject, id: String, first: String)
  /// A name or identifier that no record has.
  case unknownReference(Subject, seen: String, suggestions: [String])
  /// A name that several units of one place have.
  case ambiguousName(seen: String, candidates: [String])
  /// A period whose end precedes its start.
  case reversedPeriod(start: String, end: String)
  /// Collectives that contain each other.
  case collectiveCycle([String])
  /// A figure in a unit that its indicator is not measured in.
  case wrongDimension(indicator: String, expected: String, seen: String)
  /// Limits of an indicator that no value can lie between.
  case reversedLimits(minimum: String, maximum: String)
  /// A figure that the indicator cannot have.
  case outsideLimits(indicator: String, value: Phrase, limits: String)
  /// A number that does not follow from the one before or from its task.
  case wrongNumber(expected: String, seen: String)
  /// A comparator without what it compares with, or with what it cannot use.
  case incompletePredicate(comparator: String, missing: String)
  /// A comparator that does not suit the indicator's kind.
  case unfitComparator(comparator: String, kind: String)
  /// A baseline that is not before the target's horizon.
  case lateBaseline(asOf: String, end: String)
  /// An observation of a flow without its period, or of a level with one.
  case unfitPeriod(indicator: String, kind: String)
  /// A formula of a derived figure that names no input, or divides by nothing.
  case meaninglessFormula(formula: String, reason: Phrase)
  /// A derived figure that its formula does not give.
  case formulaDiffers(formula: String, result: String, seen: String)
  /// A unit that one list names twice.
  case unitTwice(name: String)
  /// An action for which nobody answers, in a plan that names units.
  case nobodyAnswers(action: String)
  /// A pilot without a leading unit.
  case pilotWithoutLead(pilot: String)
  /// Classes of a scheme, or grades or steps of a rubric, whose bounds are not in order, or that leave
  /// a value without a class.
  case disorderedBands(scheme: String, band: String)
  /// Weights that do not add up to what stands above them.
  case weightsDoNotAddUp(whole: String, sum: String, expected: String)
  /// A scale without a distance between its worst and its best, or without anything on it.
  case emptyScale(criterion: String)
  /// A figure that makes no sense where it stands, such as a place that is no whole number.
  case unfitFigure(key: String, seen: String, expected: Phrase)
  /// A part of a rubric that says neither where it is from nor that it is an example.
  case unsourced(part: String)
  /// Parts of a target that do not add up to it.
  case partsDoNotAddUp(target: String, sum: Phrase, whole: Phrase, difference: Phrase)
  /// A part that stands twice in a split, lies inside another one, or overlaps it in time.
  case partTwice(target: String, part: String)
  /// A part that does not lie below the whole, or lies outside the target's time.
  case strayPart(target: String, part: String)
  /// A second split or schedule of one target.
  case secondSplit(target: String, first: String)
  /// A share of the whole that is not between 0 and 100 %.
  case impossibleShare(target: String, share: String)
  /// A schedule that goes back in time or in share.
  case fallingSchedule(target: String, date: String)
  /// A step of a schedule outside the target's time.
  case strayStep(target: String, date: String)
  /// A schedule that ends before all is done.
  case unfinishedSchedule(target: String, share: String)
  /// A schedule, or a split over periods, of a target that is not paced by time.
  case idleSchedule(target: String)
  /// A split over periods of a figure at a date without a baseline to reckon shares of the way from.
  case meaninglessSplit(target: String)
}

extension Problem {
  /// The stable name of the problem, by which people look it up.
  public var identifier: String {
    switch self {
    case .unreadable: "unreadable"
    case .tooLarge: "too-large"
    case .noData: "no-data"
    case .moreFindings: "more-findings"
    case .syntax: "not-json"
    case .unknownFormat: "unknown-format"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .duplicateKey: "duplicate-key"
    case .wrongType: "wrong-type"
    case .unknownWord: "unknown-word"
    case .impossibleDate: "impossible-date"
    case .unknownPeriod: "unknown-period"
    case .inexactNumber: "inexact-number"
    case .unknownMeasure: "unknown-measure"
    case .badIdentifier: "bad-identifier"
    case .unsafeName: "unsafe-name"
    case .unsafeText: "unsafe-text"
    case .duplicateIdentifier: "duplicate-identifier"
    case .unknownReference: "unknown-reference"
    case .ambiguousName: "ambiguous-name"
    case .reversedPeriod: "reversed-period"
    case .collectiveCycle: "collective-cycle"
    case .wrongDimension: "wrong-dimension"
    case .reversedLimits: "reversed-limits"
    case .outsideLimits: "outside-limits"
    case .wrongNumber: "wrong-number"
    case .incompletePredicate: "incomplete-predicate"
    case .unfitComparator: "unfit-comparator"
    case .lateBaseline: "late-baseline"
    case .unfitPeriod: "unfit-period"
    case .meaninglessFormula: "meaningless-formula"
    case .formulaDiffers: "formula-differs"
    case .unitTwice: "unit-twice"
    case .nobodyAnswers: "nobody-answers"
    case .pilotWithoutLead: "pilot-without-lead"
    case .disorderedBands: "disordered-bands"
    case .weightsDoNotAddUp: "weights-do-not-add-up"
    case .emptyScale: "empty-scale"
    case .unfitFigure: "unfit-figure"
    case .unsourced: "unsourced"
    case .partsDoNotAddUp: "parts-do-not-add-up"
    case .partTwice: "part-twice"
    case .strayPart: "stray-part"
    case .secondSplit: "second-split"
    case .impossibleShare: "impossible-share"
    case .fallingSchedule: "falling-schedule"
    case .strayStep: "stray-step"
    case .unfinishedSchedule: "unfinished-schedule"
    case .idleSchedule: "idle-schedule"
    case .meaninglessSplit: "meaningless-split"
    }
  }

  /// How bad the problem is.
  public var severity: Finding.Severity {
    switch self {
    case .unsafeText, .unitTwice, .formulaDiffers, .outsideLimits, .unfitPeriod, .pilotWithoutLead,
      .partsDoNotAddUp,
      .unsourced, .strayStep, .unfinishedSchedule, .idleSchedule:
      .warning
    case .nobodyAnswers, .moreFindings: .note
    default: .error
    }
  }
}
