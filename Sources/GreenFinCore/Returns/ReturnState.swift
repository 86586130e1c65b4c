/// How far a unit's return for a quarter has come (报送情况).
public struct ReturnState: Sendable {
  /// The states.
  public enum Kind: String, Sendable, CaseIterable {
    /// The quarter is not over.
    case notDue
    /// The quarter is over, and there is still time.
    case due
    /// The time is over, and nothing was handed in.
    case overdue
    /// Handed in, and not looked at yet.
    case submitted
    /// Sent back, with a reason.
    case sentBack
    /// Accepted.
    case accepted
  }

  /// What was asked for.
  public let form: ReturnForm
  /// The state.
  public let kind: Kind
  /// How many days the return is late: since the due day while nothing is in, and else when it came.
  public let daysLate: Int
  /// The day on which it was first handed in.
  public let submitted: CalendarDate?
  /// The day on which it was last handed in, which is another one where it was sent back in between.
  public let lastSubmitted: CalendarDate?
  /// Why it was sent back, where it was.
  public let reason: String?

  /// Whether it came on time; nothing while it can still come on time.
  public var isOnTime: Bool? {
    if let submitted { return submitted <= form.dueDate }
    return kind == .overdue ? false : nil
  }
}

extension ReturnState.Kind {
  /// The state in both languages.
  public var label: Phrase {
    switch self {
    case .notDue: Phrase("未到期", "not due")
    case .due: Phrase("待报送", "due")
    case .overdue: Phrase("逾期", "overdue")
    case .submitted: Phrase("已报送", "submitted")
    case .sentBack: Phrase("已退回", "sent back")
    case .accepted: Phrase("已审核", "accepted")
    }
  }
}
