/// Whether a target is met, on time, behind or out of time (完成情况).
public enum Verdict: String, Sendable, CaseIterable {
  /// Met (已完成).
  case achieved
  /// Further than the time that has passed (超进度).
  case ahead
  /// As far as the time that has passed (达进度).
  case onSchedule
  /// Less far than the time that has passed (欠进度).
  case behind
  /// Not met yet, and nothing to pace it by.
  case pending
  /// Not met when the time was over (未完成).
  case missed
  /// Kept so far (保持中).
  case holding
  /// Not kept (未保持).
  case broken
  /// Nothing is known (未报送); never the same as zero.
  case noData
  /// Its time has not begun (未到期).
  case notDue
}

/// What is known of a target's figure, apart from whether it is good.
public enum DataState: String, Sendable, CaseIterable {
  /// A figure is known.
  case reported
  /// A figure is known, and it is zero.
  case reportedZero
  /// A return is due.
  case due
  /// A return is late.
  case overdue
  /// No return is due yet.
  case notDue
  /// The target does not apply any more.
  case notApplicable
  /// The figure was withdrawn.
  case withdrawn
  /// Nothing was ever reported.
  case none
}

/// The colour that a verdict is shown in; the word always stands beside it.
public enum Light: String, Sendable, CaseIterable {
  /// Met or on time.
  case green
  /// Not met yet, and nothing says it will not be.
  case yellow
  /// Behind, missed or broken.
  case red
  /// Nothing is known.
  case grey
}

extension Verdict {
  /// The verdict in both languages.
  public var label: Phrase {
    switch self {
    case .achieved: Phrase("已完成", "achieved")
    case .ahead: Phrase("超进度", "ahead")
    case .onSchedule: Phrase("达进度", "on schedule")
    case .behind: Phrase("欠进度", "behind")
    case .pending: Phrase("未达到", "not met yet")
    case .missed: Phrase("未完成", "missed")
    case .holding: Phrase("保持中", "holding")
    case .broken: Phrase("未保持", "broken")
    case .noData: Phrase("无数据", "no data")
    case .notDue: Phrase("未到期", "not due")
    }
  }

  /// The colour of the plain scheme.
  public var light: Light {
    switch self {
    case .achieved, .ahead, .onSchedule, .holding: .green
    case .pending: .yellow
    case .behind, .missed, .broken: .red
    case .noData, .notDue: .grey
    }
  }
}

extension DataState {
  /// The state in both languages.
  public var label: Phrase {
    switch self {
    case .reported: Phrase("已报", "reported")
    case .reportedZero: Phrase("报零", "reported zero")
    case .due: Phrase("待报", "due")
    case .overdue: Phrase("逾期", "overdue")
    case .notDue: Phrase("未到期", "not due")
    case .notApplicable: Phrase("不适用", "not applicable")
    case .withdrawn: Phrase("已撤回", "withdrawn")
    case .none: Phrase("无", "none")
    }
  }
}
