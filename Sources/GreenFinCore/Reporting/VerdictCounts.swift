/// How many targets have each verdict, beside the same count of the earlier quarter.
public struct VerdictCounts: Sendable {
  /// The count of one verdict.
  public struct Row: Sendable {
    /// The verdict.
    public let verdict: Verdict
    /// How many targets have it.
    public let count: Int
    /// Their share of all targets.
    public let share: Fraction
    /// How many more have it than at the end of the earlier quarter, among the targets whose time had
    /// begun then; nothing where there are none.
    public let change: Int?
  }

  /// How many targets there are.
  public let total: Int
  /// How many of them can be compared with the earlier quarter.
  public let compared: Int
  /// The verdicts that occur now or occurred then, the best first.
  public let rows: [Row]

  /// Counts targets.
  public init(_ targets: [ReportedTarget]) {
    total = targets.count
    let comparable = targets.filter { $0.before != nil }
    compared = comparable.count
    let isCompared = !comparable.isEmpty
    rows = Verdict.allCases.compactMap { verdict in
      let count = targets.count { $0.judgement.verdict == verdict }
      let then = comparable.count { $0.before?.verdict == verdict }
      guard count > 0 || then > 0, let share = Fraction(count, over: targets.count) else {
        return nil
      }
      let now = comparable.count { $0.judgement.verdict == verdict }
      return Row(
        verdict: verdict, count: count, share: share, change: isCompared ? now - then : nil)
    }
  }

  /// How many targets have a verdict.
  public func count(_ verdict: Verdict) -> Int {
    rows.first { $0.verdict == verdict }?.count ?? 0
  }
}
