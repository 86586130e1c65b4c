/// How much of a target should be done by which day, as the office lays it down (进度安排).
public struct TargetSchedule: Hashable, Sendable {
  /// The target.
  public let target: Target.ID
  /// The days and shares in order of time.
  public let steps: [Schedule.Step]

  /// Makes a schedule.
  public init(target: Target.ID, steps: [Schedule.Step]) {
    self.target = target
    self.steps = steps
  }
}
