/// What was reported of a unit's own work in a year, for its appraisal.
///
/// Where it says nothing, nothing is assumed.
public struct UnitRecord: Sendable {
  /// Its actions that belong to the year, each with what it counts; one that nothing was reported on
  /// counts nothing and is not left out.
  public let actions: [AppraisalInput.Part]
  /// Its returns that were due, each with whether it came on time; nothing where nobody kept them.
  public let returns: [AppraisalInput.Part]?

  /// Makes a record.
  public init(actions: [AppraisalInput.Part], returns: [AppraisalInput.Part]?) {
    self.actions = actions
    self.returns = returns
  }
}
