/// What a report holds for and what it rests on: the quarter, the plans, the days and the rules.
public struct ReportBasis: Sendable {
  /// The quarter.
  public let quarter: Period
  /// The earlier quarter that changes are reckoned from; the one before unless another is asked for.
  public let before: Period
  /// The day that targets are judged on: the end of the quarter, or an earlier day that was asked for.
  public let asOf: CalendarDate
  /// The day that the state of returns holds for.
  public let day: CalendarDate
  /// The time up to which records were known; nothing where all are.
  public let knownAt: Instant?
  /// The last day on which returns are on time.
  public let dueDate: CalendarDate
  /// The same for the quarter after; nothing where none of the plans goes on.
  public let nextDueDate: CalendarDate?
  /// The plans, in the order of the data.
  public let plans: [Plan]
  /// The documents of the plans, each once.
  public let documents: [Document]
  /// The scheme that puts judgements into classes.
  public let scheme: Scheme?
  /// How time progress is reckoned.
  public let calendar: Judge.Calendar
  /// Whether there are returns at all; without them a report rests on the documents alone.
  public let hasJournal: Bool
}

extension ReportBasis {
  /// Whether none of the plans had begun by the end of the earlier quarter, so that there is nothing to
  /// compare with.
  public var isFirst: Bool { plans.allSatisfy { before.end < $0.period.start } }

  /// The same on some of the plans.
  func keeping(_ isKept: (Plan) -> Bool) -> ReportBasis {
    let plans = plans.filter(isKept)
    let ids = Set(plans.map(\.document))
    return ReportBasis(
      quarter: quarter, before: before, asOf: asOf, day: day, knownAt: knownAt, dueDate: dueDate,
      nextDueDate: nextDueDate, plans: plans, documents: documents.filter { ids.contains($0.id) },
      scheme: scheme, calendar: calendar, hasJournal: hasJournal)
  }
}
