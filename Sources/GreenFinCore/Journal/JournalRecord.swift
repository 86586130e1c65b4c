/// One line of the journal (台账记录): who recorded what, when, for which unit and period.
///
/// Records are only ever added. A correction is a new record; what it corrects stays to be seen.
public struct JournalRecord: Sendable {
  /// The identifier's type.
  public typealias ID = Identifier<JournalRecord>

  /// The identifier: twelve random characters, so that two copies of a journal never make the same.
  public let id: ID
  /// The place in the order of all records: one more than the greatest that its writer could see.
  ///
  /// Clocks run backwards and copies are merged line by line; this number keeps what was recorded
  /// later after what its writer knew (L. Lamport, "Time, Clocks, and the Ordering of Events in a
  /// Distributed System", 1978). Equal ones are ordered by identifier.
  public let sequence: Int
  /// When it was recorded, by the writer's clock.
  public let recordedAt: Instant
  /// Who recorded it.
  public let recordedBy: String
  /// The unit that reported it.
  public let unit: ResponsibleUnit.ID?
  /// The quarter, or other period, it belongs to.
  public let period: Period?
  /// The records it was made together with, all of which count or none.
  public let batch: Batch?
  /// The first record of the command, where it made several batches: an import of several files.
  public let command: ID?
  /// The file it was imported from, by its checksum.
  public let imported: String?
  /// What is recorded.
  public let content: Content

  /// Makes a record.
  public init(
    id: ID, sequence: Int, recordedAt: Instant, recordedBy: String,
    unit: ResponsibleUnit.ID? = nil, period: Period? = nil, batch: Batch? = nil,
    command: ID? = nil, imported: String? = nil, content: Content
  ) {
    self.id = id
    self.sequence = sequence
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.unit = unit
    self.period = period
    self.batch = batch
    self.command = command
    self.imported = imported
    self.content = content
  }

  /// Records of one command, or of one file that it read: none counts until all are there.
  public struct Batch: Hashable, Sendable {
    /// The identifier of its first record.
    public let id: ID
    /// How many records it has.
    public let count: Int

    /// Makes a batch.
    public init(id: ID, count: Int) {
      self.id = id
      self.count = count
    }
  }

  /// What a record says.
  public enum Content: Sendable {
    /// A figure.
    case observation(ReportedFigure)
    /// How far an action has come.
    case progress(ActionProgress)
    /// A unit hands in its return for the period; on the day it is recorded where none is given.
    case submission(on: CalendarDate?)
    /// The office accepts a unit's return.
    case acceptance(on: CalendarDate?)
    /// The office sends a unit's return back.
    case sendBack(reason: String, on: CalendarDate?)
    /// The office closes the period: what comes later is a restatement.
    case closing
    /// The office opens the period again.
    case reopening(reason: String)
    /// A target's schedule.
    case schedule(TargetSchedule)
    /// A target is changed, or given up, from a day on.
    case revision(TargetRevision)
    /// A pilot enters or leaves.
    case pilotChange(PilotChange)
    /// A record is taken back; `isUndo` where that was the undoing of a person's last command, which
    /// the next undoing goes past.
    case retraction(of: ID, reason: String, isUndo: Bool = false)
  }
}

/// A figure as a unit reports it (完成值).
public struct ReportedFigure: Hashable, Sendable {
  /// What was measured.
  public let indicator: Indicator.ID
  /// Whom the figure belongs to.
  public let jurisdiction: Jurisdiction.ID
  /// The day it holds for, or the last day of its period.
  public let asOf: CalendarDate
  /// The first day of the period, where the figure has one.
  public let periodStart: CalendarDate?
  /// What the period is.
  public let basis: Observation.Basis?
  /// The figure.
  public let quantity: Quantity
  /// How exact it is.
  public let qualifier: Observation.Qualifier
  /// Where the figure comes from, in the reporter's words.
  public let source: String?
  /// A remark.
  public let note: String?

  /// Makes a figure.
  public init(
    indicator: Indicator.ID, jurisdiction: Jurisdiction.ID, asOf: CalendarDate,
    periodStart: CalendarDate? = nil, basis: Observation.Basis? = nil, quantity: Quantity,
    qualifier: Observation.Qualifier = .exact, source: String? = nil, note: String? = nil
  ) {
    self.indicator = indicator
    self.jurisdiction = jurisdiction
    self.asOf = asOf
    self.periodStart = periodStart
    self.basis = basis
    self.quantity = quantity
    self.qualifier = qualifier
    self.source = source
    self.note = note
  }
}

/// How far an action has come, as a unit reports it (工作进展).
public struct ActionProgress: Hashable, Sendable {
  /// The states that an action can be in.
  public enum State: String, Sendable, CaseIterable {
    /// 未启动.
    case notStarted
    /// 推进中.
    case inProgress
    /// 已完成.
    case done
    /// 滞后.
    case delayed
    /// 已终止.
    case stopped
  }

  /// The action.
  public let action: Action.ID
  /// Its state; nothing leaves the last one.
  public let state: State?
  /// How much of it is done, in %.
  public let percent: DecimalNumber?
  /// What was done (工作进展).
  public let narrative: String?
  /// What stands in the way (存在问题).
  public let problems: String?
  /// What comes next (下一步工作).
  public let nextSteps: String?
  /// Links to proofs (佐证材料).
  public let evidence: [String]

  /// Makes a report on an action.
  public init(
    action: Action.ID, state: State? = nil, percent: DecimalNumber? = nil,
    narrative: String? = nil, problems: String? = nil, nextSteps: String? = nil,
    evidence: [String] = []
  ) {
    self.action = action
    self.state = state
    self.percent = percent
    self.narrative = narrative
    self.problems = problems
    self.nextSteps = nextSteps
    self.evidence = evidence
  }
}

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

/// A target that is changed in the course of the plan (评估、调整修订).
public struct TargetRevision: Hashable, Sendable {
  /// The target.
  public let target: Target.ID
  /// The new comparator; nothing leaves it.
  public let comparator: Comparator?
  /// The new figure; nothing gives the target up, or says that it does not apply.
  public let quantity: Quantity?
  /// Whether the target does not apply, for the record's period or for good.
  public let isNotApplicable: Bool
  /// From which day it holds.
  public let effective: CalendarDate
  /// Why.
  public let reason: String
  /// The document that says so.
  public let source: String?

  /// Makes a revision.
  public init(
    target: Target.ID, comparator: Comparator? = nil, quantity: Quantity?,
    isNotApplicable: Bool = false, effective: CalendarDate, reason: String, source: String? = nil
  ) {
    self.target = target
    self.comparator = comparator
    self.quantity = quantity
    self.isNotApplicable = isNotApplicable
    self.effective = effective
    self.reason = reason
    self.source = source
  }
}

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
