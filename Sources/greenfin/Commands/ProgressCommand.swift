import GreenFinCore

/// `greenfin progress`: how far an action has come.
enum ProgressCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let subject = RecordSubject(session: session, catalog: catalog, workspace: writer.workspace)
    let action = try subject.action(session.command.arguments[0])
    let unit = try subject.unit()
    let progress = try progress(session, action)
    let period =
      try session.command.value("period").map { try session.period($0) }
      ?? Period(quarterOf: session.context.today).previousQuarter
    let records = try writer.write { _ in
      [JournalWriter.Draft(.progress(progress), unit: unit?.id, period: period)]
    }
    return try LogListing.write(records, session, catalog)
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
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let number = DecimalNumber(digits), number >= 0, number <= 100 else {
      throw Failure(
        exitCode: .usage, what: Phrase("“\(text)”不是0到100的百分数", "“\(text)” is no percentage"),
        hint: Phrase("写成60或60%", "write 60 or 60%"))
    }
    return number
  }
}

/// `greenfin done`: a milestone that is reached.
enum DoneCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let subject = RecordSubject(session: session, catalog: catalog, workspace: writer.workspace)
    let (target, plan) = try subject.target(session.command.arguments[0])
    guard target.kind == .milestone else {
      throw Failure(
        exitCode: .usage, what: Phrase("“\(target.id)”不是事项类目标", "“\(target.id)” is no milestone"),
        hint: Phrase("有数值的目标请用greenfin record", "use `greenfin record` for targets with figures"))
    }
    let day = try session.command.value("as-of").map { try session.period($0).end }
    let unit = try subject.unit()
    let figure = ReportedFigure(
      indicator: target.indicator, jurisdiction: plan.jurisdiction,
      asOf: day ?? session.context.today, quantity: .done,
      source: session.command.value("source"), note: session.command.value("note"))
    let records = try writer.write { _ in
      [
        JournalWriter.Draft(
          .observation(figure), unit: unit?.id, period: Period(quarterOf: figure.asOf))
      ]
    }
    return try LogListing.write(records, session, catalog)
  }
}
