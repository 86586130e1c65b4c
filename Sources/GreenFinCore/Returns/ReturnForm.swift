/// What one unit has to report for one quarter (季度报送表).
public struct ReturnForm: Sendable {
  /// A target that the unit answers for.
  public struct TargetItem: Sendable {
    /// The target.
    public let entry: TargetEntry
    /// In which role the unit answers, and on what ground.
    public let assignment: Assignment
    /// Whose figure the row is about: the plan's place, or the district that the unit governs.
    public let place: Jurisdiction.ID
    /// Who is asked for the figure; nothing where nobody is.
    public let filer: FigureFiler?
    /// The target above on the same form that asks for the same figure, where there is one.
    public let sameAs: Target.ID?
    /// The newest figure of the place up to the end of the quarter.
    public let last: Observation?
    /// Whether there is a figure for a day of the quarter, whoever handed it in: what is known is asked
    /// of nobody again.
    public let isReported: Bool
    /// The unit that handed that figure in; nothing where it is from a document or the office.
    public let reporter: ResponsibleUnit?

    /// Whether it is this unit that fills the row in.
    public var isFiledHere: Bool { filer?.unit.id == assignment.unit && sameAs == nil }

    /// Whether the unit has to report it.
    ///
    /// A milestone is told when it is reached, and not before.
    public var isAsked: Bool { isFiledHere && entry.target.kind != .milestone }
  }

  /// An action that the unit answers for.
  public struct ActionItem: Sendable {
    /// The action.
    public let action: Action
    /// The plan that it stands in.
    public let plan: Plan
    /// In which role the unit answers, and on what ground.
    public let assignment: Assignment
    /// What the unit reported last, whichever quarter it was for.
    public let last: ActionProgress?
    /// Whether the unit reported on it for the quarter.
    public let isReported: Bool

    /// Whether the unit has to report on it: those that only support need not.
    public var isAsked: Bool { assignment.role != .support }

    /// The number and the title, or the first words of what is to be done.
    public var name: Phrase { ActionEntry.name(action) }
  }

  /// The unit.
  public let unit: ResponsibleUnit
  /// The quarter.
  public let quarter: Period
  /// The last day on which the return is on time.
  public let dueDate: CalendarDate
  /// The targets, in the order of the plans.
  public let targets: [TargetItem]
  /// The actions and pilots, in the order of the plans.
  public let actions: [ActionItem]
}

extension ReturnForm {
  /// Whether the unit has to report anything at all: one that only supports need not, and a desk makes
  /// no form for it.
  public var isAsked: Bool {
    targets.contains(where: \.isAsked) || actions.contains(where: \.isAsked)
  }

  /// The targets without a figure that the unit has to report.
  public var missingTargets: [TargetItem] { targets.filter { $0.isAsked && !$0.isReported } }

  /// The actions without a report that the unit has to make.
  public var missingActions: [ActionItem] { actions.filter { $0.isAsked && !$0.isReported } }
}
