import GreenFinCore
import OfficeFormats
import Storage

/// Adds the records of one command to the journal: all of them, or none.
struct JournalWriter {
  /// What a command wants to record.
  struct Draft {
    let content: JournalRecord.Content
    var unit: ResponsibleUnit.ID?
    var period: Period?
    var imported: String?

    init(
      _ content: JournalRecord.Content, unit: ResponsibleUnit.ID? = nil, period: Period? = nil,
      imported: String? = nil
    ) {
      self.content = content
      self.unit = unit
      self.period = period
      self.imported = imported
    }
  }

  /// How long to wait for other writers, in seconds.
  static let patience = 30

  let session: Session
  let workspace: Workspace

  /// Opens the workspace that records go to; without one there is nowhere to record.
  init(_ session: Session) throws {
    guard let workspace = try session.workspace() else {
      throw Failure(
        exitCode: .inputMissing,
        what: Phrase("这里不在工作区里", "this is not inside a workspace"),
        hint: Phrase(
          "先用greenfin init建立工作区，或用--workspace指明",
          "make one with `greenfin init`, or name one with --workspace"))
    }
    self.session = session
    self.workspace = workspace
  }

  /// Works out what to record from what is recorded so far, and records it.
  ///
  /// Nobody else can write between the two. With `--dry-run` nothing is written.
  func write(_ drafts: (Journal) throws -> [Draft]) throws -> [JournalRecord] {
    let path = try workspace.journalPath()
    if session.command.flag("dry-run") {
      let journal = try known(path)
      return try records(try drafts(journal), after: journal)
    }
    let file = try AppendFile(path: path, waiting: Self.patience)
    let journal = try known(path)
    let records = try records(try drafts(journal), after: journal)
    try file.append(journal.bytes(adding: records))
    return records
  }

  /// What is recorded so far.
  ///
  /// Beside lines of a newer version nothing is written, whatever was asked
  /// for: nobody here can know what they say, and what a new record would take the place of.
  private func known(_ path: String) throws -> Journal {
    let journal = try session.checked(JournalFile.read(path), path)
    guard let note = journal.notes.first(where: { $0.kind == .newer }) else { return journal }
    throw Failure(
      exitCode: .badData,
      what: Phrase(
        "台账第\(note.line)行由更新的版本写成，没有写入任何内容",
        "a newer version of the program wrote line \(note.line) of the journal; nothing was written"
      ),
      hint: note.cure)
  }

  private func records(_ drafts: [Draft], after journal: Journal) throws -> [JournalRecord] {
    let recorder = try recorder()
    let ids = drafts.map { _ in JournalRecord.newIdentifier(session.context.randomNumber()) }
    let batches = Self.batches(drafts, ids)
    let isSeveral = Set(batches.compactMap { $0?.id }).count > 1
    return zip(drafts, ids).enumerated().map { index, item in
      let (draft, id) = item
      return JournalRecord(
        id: id, sequence: journal.nextSequence + index, recordedAt: session.context.now,
        recordedBy: recorder, unit: draft.unit, period: draft.period, batch: batches[index],
        command: isSeveral ? ids[0] : nil, imported: draft.imported, content: draft.content)
    }
  }

  /// The batch of each record: all that a command makes, or all that it takes from one file, so that
  /// the loss of a line touches one file alone.
  private static func batches(
    _ drafts: [Draft], _ ids: [JournalRecord.ID]
  ) -> [JournalRecord.Batch?] {
    var batches: [JournalRecord.Batch?] = []
    while batches.count < drafts.count {
      let start = batches.count
      let count = drafts[start...].prefix { $0.imported == drafts[start].imported }.count
      let batch = JournalRecord.Batch(id: ids[start], count: count)
      let isAlone = count == 1 && drafts.count == 1
      batches += Array(repeating: isAlone ? nil : batch, count: count)
    }
    return batches
  }

  /// Who records: `--by`, else the workspace's settings, else the user of the machine.
  func recorder() throws -> String {
    let variable = session.context.environment["USER"] ?? ""
    let user = variable.isEmpty ? session.context.userName() : variable
    let name = session.command.value("by") ?? workspace.settings.recorder ?? user
    guard !name.isEmpty else {
      throw Failure(
        exitCode: .usage, what: Phrase("不知道由谁记录", "nobody is named as recording"),
        hint: Phrase("加--by 姓名，或在greenfin.json里写recorder", "add --by NAME, or set `recorder`"))
    }
    return name
  }
}
