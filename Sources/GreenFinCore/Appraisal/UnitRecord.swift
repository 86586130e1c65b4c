/// What was reported of a unit's own work in a year, for its appraisal.
///
/// Whoever keeps the reports supplies it; where it says nothing, nothing is assumed.
public struct UnitRecord: Sendable {
  /// Things that should have been done, those of them that something is known of, and those that were
  /// done.
  public struct Tally: Hashable, Sendable {
    /// How many were done.
    public let done: Int
    /// Of how many it is known whether they were; `done` are among them.
    public let known: Int
    /// How many there are.
    public let all: Int

    /// Makes a tally; figures that cannot be are cut: nobody did more than there was to do.
    public init(done: Int, known: Int, all: Int) {
      self.all = max(0, all)
      self.known = min(max(0, known), self.all)
      self.done = min(max(0, done), self.known)
    }
  }

  /// Its actions; nothing where nothing was reported.
  public let actions: Tally?
  /// Its returns: done means on time; nothing where nobody kept them.
  public let returns: Tally?
  /// Where that is from.
  public let source: Phrase

  /// Makes a record.
  public init(actions: Tally? = nil, returns: Tally? = nil, source: Phrase) {
    self.actions = actions
    self.returns = returns
    self.source = source
  }
}
