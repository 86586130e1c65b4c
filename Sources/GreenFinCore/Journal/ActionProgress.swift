/// How far an action has come, as a unit reports it (工作进展).
public struct ActionProgress: Hashable, Sendable {
  /// The states that an action can be in.
  public enum State: String, Sendable, CaseIterable {
    /// 未启动.
    case notStarted
    /// 推进中.
    case inProgress
    /// 已完成.
    case done
    /// 滞后.
    case delayed
    /// 已终止.
    case stopped
  }

  /// The action.
  public let action: Action.ID
  /// Its state; nothing leaves the last one.
  public let state: State?
  /// How much of it is done, in %.
  public let percent: DecimalNumber?
  /// What was done (工作进展).
  public let narrative: String?
  /// What stands in the way (存在问题).
  public let problems: String?
  /// What comes next (下一步工作).
  public let nextSteps: String?
  /// Links to proofs (佐证材料).
  public let evidence: [String]

  /// Makes a report on an action.
  public init(
    action: Action.ID, state: State? = nil, percent: DecimalNumber? = nil,
    narrative: String? = nil, problems: String? = nil, nextSteps: String? = nil,
    evidence: [String] = []
  ) {
    self.action = action
    self.state = state
    self.percent = percent
    self.narrative = narrative
    self.problems = problems
    self.nextSteps = nextSteps
    self.evidence = evidence
  }
}
