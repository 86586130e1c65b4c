import GreenFinCore
import OfficeFormats

/// `greenfin retract`: takes a record back; it stays to be seen.
enum RetractCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let name = session.command.arguments[0]
    let reason = try session.required("why")
    let records = try writer.write { journal in
      let found = journal.records(beginning: name)
      guard found.count == 1, let record = found.first else { throw unknown(name, found) }
      guard journal.counts(record.id) else { throw gone(record.id) }
      try session.confirmTakingBack([record], journal)
      return [
        JournalWriter.Draft(
          .retraction(of: record.id, reason: reason), unit: record.unit, period: record.period)
      ]
    }
    return try LogListing.write(records, session, catalog)
  }

  private static func unknown(_ name: String, _ found: [JournalRecord]) -> Failure {
    let shown = TerminalText.escaped(name)
    let ids = found.prefix(5).map(\.id.rawValue)
    return Failure(
      exitCode: .usage,
      what: found.isEmpty
        ? Phrase("没有标识以“\(shown)”开头的记录", "no record's identifier begins with “\(shown)”")
        : Phrase("“\(shown)”可以指多条记录", "“\(shown)” can mean several records"),
      hint: found.isEmpty
        ? Phrase(
          "用greenfin log查看；至少写前4位", "`greenfin log` lists them; give four characters at least")
        : Phrase(
          "是不是\(ids.joined(separator: "、"))", "did you mean \(ids.joined(separator: ", "))"))
  }

  private static func gone(_ id: JournalRecord.ID) -> Failure {
    Failure(
      exitCode: .gate,
      what: Phrase("记录“\(id)”早已撤回", "the record “\(id)” was taken back already"),
      hint: Phrase(
        "用greenfin log查看；撤回那条撤回，记录就恢复有效",
        "see `greenfin log`; taking back its retraction makes it count again"))
  }
}

/// `greenfin undo`: takes back the last command of the same person.
enum UndoCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let recorder = try writer.recorder()
    let reason =
      session.command.value("why")
      ?? Phrase.undone.text(session.language)
    let records = try writer.write { journal in
      let last = journal.lastCommand(by: recorder)
      guard !last.isEmpty else {
        throw Failure(
          exitCode: .gate,
          what: Phrase(
            "没有“\(recorder)”可以撤回的记录", "there is no record by “\(recorder)” to take back"),
          hint: Phrase(
            "用greenfin log查看；别人的记录加--by 姓名，或用greenfin retract 编号",
            "see `greenfin log`; for another's records add --by NAME, or `greenfin retract` one"))
      }
      try session.confirmTakingBack(last, journal)
      return last.map {
        JournalWriter.Draft(
          .retraction(of: $0.id, reason: reason, isUndo: true), unit: $0.unit, period: $0.period)
      }
    }
    return try LogListing.write(records, session, catalog)
  }
}

extension Phrase {
  /// Why a command was undone, where nobody said why.
  static let undone = Phrase("撤回上一条命令", "undone")

  /// Whether a text is this in either language.
  func isSaid(_ text: String) -> Bool { [chinese, english].contains(text) }
}

extension Session {
  /// Asks whether something of a closed quarter is meant to be taken back.
  ///
  /// Taking back the closing itself is no change to what the quarter says.
  fileprivate func confirmTakingBack(_ records: [JournalRecord], _ journal: Journal) throws {
    var quarters: [Period] = []
    for record in records where record.content.isOfQuarter {
      guard let period = record.period, !quarters.contains(period) else { continue }
      quarters.append(period)
    }
    for quarter in quarters {
      let name = Phrase(quarter.shortText, quarter.shortText)
      if journal.isClosed(quarter) {
        try confirm([FigureWarning.restatement.sentence], about: name)
      } else {
        tellReopened(quarter, journal)
      }
    }
  }
}

extension JournalRecord.Content {
  /// Whether it is part of what a quarter says or of how its returns came in.
  fileprivate var isOfQuarter: Bool {
    switch self {
    case .observation, .progress, .submission, .acceptance, .sendBack, .retraction: true
    default: false
    }
  }
}
