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
      guard let text, !text.saysNothing else { return nil }
      return UnitRemark(
        kind: kind, unit: report.unit, action: report.action, text: text.withoutTabs)
    }
  }
}

extension String {
  /// The text with spaces for tabs, which come out of spreadsheets and mean no more than a space; formats
  /// would otherwise each show them in a way of their own.
  public var withoutTabs: String { replacing("\t", with: " ") }

  /// What people write into a field that they have nothing for.
  private static let nothings: Set = [
    "无", "無", "没有", "暂无", "无问题", "没有问题", "暂无问题", "none", "nil", "n/a", "na", "nothing",
  ]

  /// Whether there are no words in it, or words that say there is nothing to tell.
  fileprivate var saysNothing: Bool {
    let isMark = { (letter: Character) in letter.isWhitespace || "。.，,；;！!、-–—/".contains(letter) }
    let words = drop(while: isMark).reversed().drop(while: isMark).reversed()
    return words.isEmpty || Self.nothings.contains(String(words).lowercased())
  }
}
