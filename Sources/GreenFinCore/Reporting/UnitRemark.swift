/// What a unit says in its return of the quarter about an action.
public struct UnitRemark: Sendable {
  /// The sorts of remark.
  public enum Kind: String, Sendable, CaseIterable {
    /// What stands in the way (存在问题).
    case problem
    /// What comes next (下一步工作).
    case nextStep
    /// What was done (工作进展).
    case narrative
  }

  /// The sort.
  public let kind: Kind
  /// The unit; nothing where the record names none.
  public let unit: ResponsibleUnit.ID?
  /// The action.
  public let action: Action.ID
  /// The unit's own words.
  public let text: String
}

extension UnitRemark {
  /// The remarks of a report on an action.
  static func all(in report: ProgressReport) -> [UnitRemark] {
    [
      (Kind.narrative, report.narrative), (.problem, report.problems),
      (.nextStep, report.nextSteps),
    ].compactMap { kind, text in
      guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
      return UnitRemark(kind: kind, unit: report.unit, action: report.action, text: text)
    }
  }
}
