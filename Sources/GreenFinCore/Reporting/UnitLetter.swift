/// A report on what one unit answers for: what it leads, what it supports, where that stands, and
/// what is due (单位函).
public struct UnitLetter: Sendable {
  /// A target or an action with the unit's part in it.
  public struct Item<Subject: Sendable>: Sendable {
    /// What it is.
    public let subject: Subject
    /// The unit's role, and on what ground.
    public let assignment: Assignment
  }

  /// The report that the letter is taken from.
  public let report: QuarterlyReport
  /// The unit.
  public let unit: ResponsibleUnit
  /// The targets that the unit answers for, in the order of the plans.
  public let targets: [Item<ReportedTarget>]
  /// The actions that the unit answers for or tries out, in the order of the plans.
  public let actions: [Item<ReportedAction>]
  /// How far the unit's return has come; nothing without a journal.
  public let filing: ReturnState?
}

extension QuarterlyReport {
  /// The letter to a unit.
  public func letter(to unit: ResponsibleUnit) -> UnitLetter {
    UnitLetter(
      report: self, unit: unit,
      targets: targets.compactMap { target in
        target.entry.responsibilities.first { $0.unit == unit.id }
          .map { UnitLetter.Item(subject: target, assignment: $0) }
      },
      actions: actions.compactMap { action in
        action.entry.responsibilities.first { $0.unit == unit.id }
          .map { UnitLetter.Item(subject: action, assignment: $0) }
      },
      filing: returns.first { $0.form.unit.id == unit.id })
  }
}

extension UnitLetter {
  /// The ground on which the unit answers for something.
  public enum Part: Sendable, CaseIterable {
    /// It leads or answers by name, or as a member of a collective.
    case own
    /// It supports, or tries out.
    case support
    /// A note of the document makes it answer for every row that does not name it.
    case note
  }

  /// The targets of a part.
  public func targets(_ part: Part) -> [Item<ReportedTarget>] { targets.filter { $0.part == part } }

  /// The actions of a part.
  public func actions(_ part: Part) -> [Item<ReportedAction>] { actions.filter { $0.part == part } }

  /// What a target is called in the letter; where several have its name, with what tells them apart.
  public func name(of target: ReportedTarget) -> Phrase {
    TargetNames.name(of: target.entry, among: targets.lazy.map(\.subject.entry))
  }

  /// Whether the unit has to report on an action.
  public func isAsked(for action: ReportedAction) -> Bool {
    filing?.form.actions.contains { $0.action.id == action.entry.action.id && $0.isAsked } == true
  }

  /// How the letter was made; nothing is compared in it.
  public var method: [Phrase] { part.method(comparing: false) }

  /// What the unit itself says in its return of the quarter.
  public func remarks(_ kind: UnitRemark.Kind) -> [UnitRemark] {
    report.remarks(kind).filter { $0.unit == unit.id }
  }
}

extension UnitLetter.Item {
  /// On which ground the unit answers.
  public var part: UnitLetter.Part {
    if assignment.basis == .implied { return .note }
    return isSupport ? .support : .own
  }

  /// Whether the unit only helps: it supports, tries out, or answers by a note alone.
  public var isSupport: Bool {
    [.support, .institution].contains(assignment.role) || assignment.basis == .implied
  }

  /// The unit's part in a word: its role, or that a note makes it answer.
  public var role: Phrase {
    part == .note ? Phrase("附注负责", "answers by a note") : assignment.role.label
  }
}
