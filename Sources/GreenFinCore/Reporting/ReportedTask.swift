/// A task of a plan, or its pilots, with how far their actions have come.
public struct ReportedTask: Sendable {
  /// The plan.
  public let plan: Plan
  /// The task; nothing for the pilots of a plan.
  public let task: PlanTask?
  /// Its actions, in the order of the document.
  public let actions: [ReportedAction]
}

extension ReportedTask {
  /// The number and the title.
  public var title: Phrase {
    guard let task else { return Phrase("试点", "Pilots") }
    return Phrase(
      "\(task.number) \(task.title.chinese)", "\(task.number) \(task.title.english)")
  }

  /// How many actions are in a state; those that nobody reported on have none.
  public func count(_ state: ActionProgress.State?) -> Int { actions.count { $0.state == state } }
}

/// An action in a report, with what its units say of it.
public struct ReportedAction: Sendable {
  /// The action and who answers for it.
  public let entry: ActionEntry
  /// What units have reported up to the quarter.
  public let reports: [ProgressReport]
  /// The state at the end of the earlier quarter.
  public let stateBefore: ActionProgress.State?
  /// The share that was done then, in %.
  public let percentBefore: DecimalNumber?
}

extension ReportedAction {
  /// The state: what the units that lead say, and of several the least far; where no such unit has
  /// reported, the least far that any unit says.
  public var state: ActionProgress.State? { reports.state(of: entry) }

  /// The share that is done, in %, as the units say from which the state is.
  public var percent: DecimalNumber? { reports.percent(of: entry) }

  /// Whether its state is not what it was.
  public var isMoved: Bool { state != stateBefore }

  /// Whether a unit reported on it for the quarter itself.
  public var isReported: Bool { reports.contains(where: \.isOfQuarter) }

  /// Whether one unit did.
  public func isReported(by unit: ResponsibleUnit.ID) -> Bool {
    reports.contains { $0.isOfQuarter && $0.unit == unit }
  }
}
