/// One place of a document that states a target, with the words that stand there.
public struct Statement: Sendable {
  /// The part of a document that a statement stands in.
  public enum Part: String, Sendable, CaseIterable {
    /// The chapter of main goals (主要目标).
    case goals
    /// The running text of a task.
    case body
    /// A row of the task table.
    case table
    /// An annex, such as the plan of pilots.
    case annex
    /// A note under a table.
    case note
    /// The table of indicators.
    case indicators
  }

  /// The item of the plan that a statement belongs to.
  public enum Carrier: Hashable, Sendable {
    /// A goal, by its number.
    case goal(String)
    /// A task as a whole, by its number.
    case task(String)
    /// A row of the table or a pilot.
    case action(Action.ID)
  }

  /// The part of the document.
  public let part: Part
  /// The place in the document.
  public let place: String
  /// The item that it belongs to.
  public let carrier: Carrier?
  /// The figure as printed, such as `1500亿元以上`.
  public let written: String
  /// What is promised there, which can differ from the target as a whole.
  public let predicate: Predicate
  /// The comparing word as printed, such as 以上.
  public let comparatorWord: String?
  /// The commitment word as printed, such as 力争.
  public let commitment: String?
  /// The horizon as stated there, where it differs from the target's.
  public let end: CalendarDate?
  /// The noun that stands there, where it differs in substance from other statements.
  public let subject: String?
}
