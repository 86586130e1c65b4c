/// One target in a report: where it stands, and where it stood at the end of the earlier quarter.
public struct ReportedTarget: Sendable {
  /// Which way a target went since the earlier quarter.
  public enum Movement: String, Sendable, CaseIterable {
    /// To a better verdict.
    case improved
    /// To a worse verdict.
    case worsened
    /// A figure is known for the first time.
    case appeared
    /// No figure counts any more.
    case vanished
    /// The verdict is the same, or there is nothing to compare with.
    case unchanged
  }

  /// Where it stands.
  public let judgement: Judgement
  /// Where it stood; nothing where its time had not begun.
  public let before: Judgement?
  /// Its class in the report's scheme.
  public let answer: SchemeAnswer?
  /// The other indicator, for a comparison with one.
  public let versus: Indicator?
  /// What a unit says of the figure; nothing where it is from a document.
  public internal(set) var filing: FiledFigure?
}

extension ReportedTarget {
  /// The target and who answers for it.
  public var entry: TargetEntry { judgement.entry }

  /// Whether it is late, missed or not kept.
  public var isLagging: Bool { [.behind, .missed, .broken].contains(judgement.verdict) }

  /// The newest figure, where the time of the target is over and none of its last month was reported:
  /// it says nothing of the end, so that there is no verdict.
  public var lastBeforeEnd: Observation? {
    let end = entry.target.window.end
    guard judgement.verdict == .noData, end <= judgement.asOf, let observed = judgement.observed,
      observed.asOf < end, observed.asOf.year != end.year || observed.asOf.month != end.month
    else { return nil }
    return observed
  }

  /// Whether there is a figure to be shown: one that settles the verdict, or an older one.
  public var hasFigure: Bool { judgement.verdict != .noData || lastBeforeEnd != nil }

  /// Which way it went.
  public var movement: Movement {
    guard let before else { return .unchanged }
    switch (before.verdict.standing, judgement.verdict.standing) {
    case (nil, nil): return .unchanged
    case (nil, _): return .appeared
    case (_, nil): return .vanished
    case (let old?, let new?): return new > old ? .improved : new < old ? .worsened : .unchanged
    }
  }

  /// How much the completion rose, as a fraction; nothing where either is unknown or rough.
  public var completionChange: Fraction? {
    guard let now = judgement.completion, let before, let then = before.completion,
      judgement.wayQualifier == .exact, before.wayQualifier == .exact
    else { return nil }
    return now - then
  }

  /// What has to be added in each quarter that is left, in the indicator's usual unit; only for what
  /// is not met yet.
  public var neededPerQuarter: Fraction? {
    guard [.ahead, .onSchedule, .behind, .pending].contains(judgement.verdict) else { return nil }
    return judgement.forecast?.neededPerQuarter
  }

  /// The figure as people read it; a milestone is done or not.
  public var figure: Phrase? {
    guard let observed = judgement.observed else { return nil }
    guard entry.target.kind == .milestone else {
      return observed.state
    }
    return observed.quantity.value >= 1 ? Phrase("完成", "done") : Phrase("未完成", "not done")
  }

  /// The units that answer by name: those that lead, else all that the documents name.
  public var answerable: [Assignment] { entry.responsibilities.answerable }
}

extension [Assignment] {
  /// Those that lead, else all that are named and do not only support.
  var answerable: [Assignment] {
    let named = filter { $0.basis == .named && $0.role != .support && $0.role != .institution }
    let leads = named.filter { $0.role == .lead }
    return leads.isEmpty ? named : leads
  }
}

extension Verdict {
  /// How good the verdict is, the worst being 0; nothing where nothing is known.
  fileprivate var standing: Int? {
    switch self {
    case .achieved, .holding: 5
    case .ahead: 4
    case .onSchedule: 3
    case .pending: 2
    case .behind: 1
    case .missed, .broken: 0
    case .noData, .notDue: nil
    }
  }
}

extension ReportedTarget.Movement {
  /// The movement in both languages.
  public var label: Phrase {
    switch self {
    case .improved: Phrase("上升", "up")
    case .worsened: Phrase("下降", "down")
    case .appeared: Phrase("新有数据", "first figure")
    case .vanished: Phrase("数据失效", "figure lost")
    case .unchanged: Phrase("未变", "unchanged")
    }
  }
}
