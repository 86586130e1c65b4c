import GreenFinCore
import OfficeFormats

/// `greenfin log`: what was recorded, by whom and when, what was taken back included.
enum LogListing {
  /// A record with whether it counts.
  struct Row: Sendable {
    let record: JournalRecord
    let counts: Bool
  }

  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.documentedCatalog()
    let journal = try session.journal()
    var subject = try session.command.arguments.first.map { try LogSubject($0, catalog) }
    let rows = journal.records().filter { subject?.takes($0.record) ?? true }
    try listing(catalog).write(
      rows.map { Row(record: $0.record, counts: $0.counts) }, session,
      notes: notes(journal, session))
    return .success
  }

  /// Shows what was just recorded.
  static func write(
    _ records: [JournalRecord], _ session: Session, _ catalog: Catalog
  ) throws -> ExitCode {
    let isDryRun = session.command.flag("dry-run")
    let note = Phrase("只是试运行，没有写入", "a dry run: nothing was written")
    try session.telling(of: isDryRun ? [] : records) {
      try listing(catalog).write(
        records.map { Row(record: $0, counts: true) }, session,
        notes: isDryRun ? [note.text(session.language)] : [])
    }
    return .success
  }

  private static func notes(_ journal: Journal, _ session: Session) -> [String] {
    journal.notes.filter { !$0.isError }.map {
      let more = $0.more > 0 ? " +\($0.more)" : ""
      return "\($0.sentence.text(session.language)) (records.jsonl:\($0.line)\(more))"
    }
  }
}

extension JournalRecord.Content {
  /// The identifier of what the record is about.
  var subject: String? {
    switch self {
    case .observation(let figure): figure.indicator.rawValue
    case .progress(let progress): progress.action.rawValue
    case .schedule(let schedule): schedule.target.rawValue
    case .revision(let revision): revision.target.rawValue
    case .pilotChange(let change): change.action.rawValue
    case .retraction(let id, _, _): id.rawValue
    default: nil
    }
  }
}

extension LogListing {
  private static func listing(_ catalog: Catalog) -> Listing<Row> {
    Listing(
      title: Phrase("台账记录", "Journal"),
      columns: [
        ListingColumn("id", Phrase("记录", "Record")) { row, _ in Cell(row.record.id) },
        ListingColumn("recordedAt", Phrase("记录时间", "Recorded"), importance: 60) { row, _ in
          let text = "\(row.record.recordedAt)"
          let shown = text.replacing("T", with: " ").replacing("+08:00", with: "")
          return Cell(text: shown, value: .text(text))
        },
        ListingColumn("recordedBy", Phrase("记录人", "By"), importance: 50) { row, _ in
          Cell(row.record.recordedBy)
        },
        ListingColumn("unit", Phrase("报送单位", "Unit"), importance: 70, flexible: true) {
          row, language in
          Cell(
            text: row.record.unit.map { catalog.unit($0)?.name.text(language) ?? $0.rawValue }
              ?? "",
            value: DataValue(row.record.unit?.rawValue))
        },
        ListingColumn("period", Phrase("时期", "Period"), importance: 65) { row, _ in
          Cell(row.record.period?.shortText)
        },
        ListingColumn("kind", Phrase("类别", "Kind")) { row, language in
          Cell(
            text: row.record.content.label.text(language),
            value: .text("\(row.record.content.key)"))
        },
        ListingColumn("subject", Phrase("对象", "About"), flexible: true) { row, language in
          Cell(
            text: name(row.record.content, catalog, language),
            value: DataValue(row.record.content.subject))
        },
        ListingColumn("what", Phrase("内容", "What"), flexible: true) { row, language in
          Cell(row.record.content.text(language, catalog))
        },
        ListingColumn("counts", Phrase("有效", "Counts")) { row, language in
          let word = row.counts ? Phrase("", "") : Phrase("已撤回", "taken back")
          return Cell(text: word.text(language), value: .bool(row.counts))
        },
        ListingColumn("sequence", Phrase("次序", "Order"), audience: .machines) { row, _ in
          Cell(text: "\(row.record.sequence)", value: .number("\(row.record.sequence)"))
        },
      ])
  }

  private static func name(
    _ content: JournalRecord.Content, _ catalog: Catalog, _ language: Language
  ) -> String {
    switch content {
    case .observation(let figure):
      catalog.indicator(figure.indicator)?.name.text(language) ?? figure.indicator.rawValue
    default: content.subject ?? ""
    }
  }
}

extension JournalRecord.Content {
  /// The sort of record in both languages.
  var label: Phrase {
    switch self {
    case .observation: Phrase("完成值", "figure")
    case .progress: Phrase("工作进展", "progress")
    case .submission: Phrase("报送", "submitted")
    case .acceptance: Phrase("审核通过", "accepted")
    case .sendBack: Phrase("退回", "sent back")
    case .closing: Phrase("结账", "closed")
    case .reopening: Phrase("重新开放", "reopened")
    case .schedule: Phrase("进度安排", "schedule")
    case .revision: Phrase("目标调整", "revision")
    case .pilotChange: Phrase("试点进出", "pilot")
    case .retraction: Phrase("撤回", "retraction")
    }
  }

  /// What the record says, in one line.
  func text(_ language: Language, _ catalog: Catalog) -> String {
    switch self {
    case .observation(let figure):
      let span = figure.basis == .toDate ? Phrase("累计至", "to ") : Phrase("截至", "as of ")
      let days =
        figure.basis == .inPeriod
        ? "\(figure.periodStart.map { "\($0)" } ?? "")–\(figure.asOf)"
        : span.text(language) + "\(figure.asOf)"
      let indicator = catalog.indicator(figure.indicator)
      let number = figure.qualifier.phrase(of: figure.quantity, indicator).text(language)
      return [number, days, figure.source, figure.note].compactMap(\.self).joined(separator: " · ")
    case .progress(let progress): return progress.text(language)
    // What the program said for somebody who gave no reason is said in the reader's language.
    case .retraction(_, let reason, true) where Phrase.undone.isSaid(reason):
      return Phrase.undone.text(language)
    case .reopening(let reason), .retraction(_, let reason, _): return reason
    case .submission(let day), .acceptance(let day): return day?.description ?? ""
    case .sendBack(let reason, let day):
      return [day?.description, reason].compactMap(\.self).joined(separator: " · ")
    case .schedule(let schedule):
      return schedule.steps.map { "\($0.date) \($0.share.plainText)%" }.joined(separator: ", ")
    case .revision(let revision):
      let figure =
        revision.quantity.map {
          (revision.comparator?.label.text(language) ?? "→") + " " + $0.text(language)
        }
        ?? (revision.isNotApplicable ? Phrase("不适用", "does not apply") : Phrase("取消", "given up"))
        .text(language)
      return [figure, "\(revision.effective)", revision.reason, revision.source]
        .compactMap(\.self).joined(separator: " · ")
    case .pilotChange(let change):
      return [change.direction.label.text(language), "\(change.effective)", change.reason]
        .joined(separator: " · ")
    case .closing: return ""
    }
  }
}

extension ActionProgress {
  /// The report in one line.
  func text(_ language: Language) -> String {
    [
      state?.label.text(language), percent.map { $0.plainText + "%" }, narrative, problems,
      nextSteps, evidence.isEmpty ? nil : evidence.joined(separator: " "),
    ].compactMap(\.self).joined(separator: " · ")
  }
}

extension PilotChange.Direction {
  /// The direction in both languages.
  var label: Phrase {
    self == .enters ? Phrase("进入试点", "enters") : Phrase("退出试点", "leaves")
  }
}
