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
