/// A pilot that enters or leaves (有进有出).
public struct PilotChange: Hashable, Sendable {
  /// The two ways.
  public enum Direction: String, Sendable, CaseIterable {
    /// 进.
    case enters
    /// 出.
    case leaves
  }

  /// The pilot.
  public let action: Action.ID
  /// In or out.
  public let direction: Direction
  /// From which day on.
  public let effective: CalendarDate
  /// Why.
  public let reason: String
  /// The document that says so.
  public let source: String?

  /// Makes a change.
  public init(
    action: Action.ID, direction: Direction, effective: CalendarDate, reason: String,
    source: String? = nil
  ) {
    self.action = action
    self.direction = direction
    self.effective = effective
    self.reason = reason
    self.source = source
  }
}
