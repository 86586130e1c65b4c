import GreenFinCore

/// `greenfin progress`: how far an action has come.
enum ProgressCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let subject = try RecordSubject(session, catalog, writer.workspace)
    let action = try subject.action(session.command.arguments[0])
    let filer = try subject.filer(of: action)
    let progress = try progress(session, action)
    let period =
      try session.command.value("period").map { try session.period($0) }
      ?? Period(quarterOf: session.context.today).previousQuarter
    let records = try writer.write { journal in
      let said = journal.progressReports(upTo: period).first {
        $0.action == action.id && $0.unit == filer.unit.id
      }
      var doubts = doubts(period, session.context.today)
      doubts += progress.doubts(after: (said?.state, said?.percent))
      if !filer.answers { doubts.append(doesNotAnswer(filer.unit)) }
      if journal.isClosed(period) { doubts.append(FigureWarning.restatement.sentence) }
      try session.confirm(doubts, about: Phrase(action.id.rawValue, action.id.rawValue))
      session.tellReopened(period, journal)
      return [JournalWriter.Draft(.progress(progress), unit: filer.unit.id, period: period)]
    }
    return try LogListing.write(records, session, catalog)
  }

  /// What is doubtful about the period of a report.
  private static func doubts(_ period: Period, _ today: CalendarDate) -> [Phrase] {
    guard period.start > today else { return [] }
    let name = period.shortText
    return [Phrase("\(name)还没有开始", "\(name) has not begun yet")]
  }

  private static func doesNotAnswer(_ unit: ResponsibleUnit) -> Phrase {
    Phrase("\(unit.name.chinese)不负责这项工作", "\(unit.name.english) does not answer for it")
  }

  private static func progress(_ session: Session, _ action: Action) throws -> ActionProgress {
    let command = session.command
    let state = command.value("state").flatMap(ActionProgress.State.init(rawValue:))
    let percent = try command.value("percent").map { text in try Self.percent(text) }
    let progress = ActionProgress(
      action: action.id, state: state, percent: percent, narrative: command.value("note"),
      problems: command.value("problems"), nextSteps: command.value("next"),
      evidence: command.values("evidence"))
    guard progress != ActionProgress(action: action.id) else {
      throw Failure(
        exitCode: .usage, what: Phrase("没有要记录的进展", "there is nothing to record"),
        hint: Phrase("加--state、--percent或--note", "add --state, --percent or --note"))
    }
    return progress
  }

  private static func percent(_ text: String) throws -> DecimalNumber {
    let written = try? WrittenQuantity(text, usual: .percent)
    guard let written, written.unit == .percent, written.qualifier == .exact, written.value >= 0,
      written.value <= 100
    else {
      throw Failure(
        exitCode: .usage, what: Phrase("“\(text)”不是0到100的百分数", "“\(text)” is no percentage"),
        hint: Phrase("写成60或60%", "write 60 or 60%"))
    }
    return written.value
  }
}
