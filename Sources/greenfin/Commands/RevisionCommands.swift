import GreenFinCore
import OfficeFormats

/// `greenfin revise`: a target that is changed, or given up, in the course of the plan.
enum ReviseCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let subject = try RecordSubject(session, catalog, writer.workspace)
    let (target, plan) = try subject.target(session.command.arguments[0])
    guard let indicator = catalog.indicator(target.indicator) else { throw Failure.internalError }
    let revision = try revision(session, target, indicator)
    let period = try session.command.value("period").map { try session.period($0) }
    if period != nil, !revision.isNotApplicable {
      throw Failure(
        exitCode: .usage,
        what: Phrase("--period只与--not-applicable同用", "--period goes with --not-applicable only"))
    }
    let records = try writer.write { journal in
      let standing = catalog.reporting(journal, asOf: revision.effective).plan(plan.id)
      let now = standing?.targets.first { $0.id == target.id }
      try session.confirm(
        doubts(revision, now, plan), about: Phrase(target.id.rawValue, target.id.rawValue))
      return [JournalWriter.Draft(.revision(revision), period: period)]
    }
    return try LogListing.write(records, session, catalog)
  }

  /// What is doubtful about a revision of a target as it stands on that day; nothing stands of one that
  /// was given up.
  private static func doubts(
    _ revision: TargetRevision, _ now: Target?, _ plan: Plan
  ) -> [Phrase] {
    var doubts: [Phrase] = []
    let comparator = revision.comparator ?? now?.predicate.comparator
    if let now, let quantity = revision.quantity, comparator == now.predicate.comparator,
      now.predicate.quantity?.compared(to: quantity) == .equal
    {
      doubts.append(
        Phrase("与现行目标值相同：\(quantity.chinese)", "the same as it is: \(quantity.english)"))
    }
    if now == nil, revision.quantity == nil, !revision.isNotApplicable {
      doubts.append(Phrase("早已取消", "it was given up already"))
    }
    return doubts + plan.doubts(of: revision.effective)
  }

  private static func revision(
    _ session: Session, _ target: Target, _ indicator: Indicator
  ) throws -> TargetRevision {
    let command = session.command
    let text = command.arguments.count > 1 ? command.arguments[1] : nil
    let choices = [text != nil, command.flag("withdraw"), command.flag("not-applicable")]
    guard choices.count(where: { $0 }) == 1 else {
      throw Failure(
        exitCode: .usage,
        what: Phrase(
          "写新的数值、--withdraw、--not-applicable，三者选一",
          "give one of these: a new figure, --withdraw, --not-applicable"))
    }
    let reader = FigureReader(session: session, indicator: indicator)
    let quantity = try text.map { try reader.exactQuantity($0) }
    return TargetRevision(
      target: target.id,
      comparator: command.value("comparator").flatMap(Comparator.init(rawValue:)),
      quantity: quantity, isNotApplicable: command.flag("not-applicable"),
      effective: try session.day("effective"),
      reason: try session.required("why"), source: command.value("source"))
  }
}

/// `greenfin pilot`: a pilot that enters or leaves.
enum PilotCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let subject = try RecordSubject(session, catalog, writer.workspace)
    let action = try subject.action(session.command.arguments[0])
    guard action.kind == .pilot else {
      throw Failure(
        exitCode: .usage, what: Phrase("“\(action.id)”不是试点", "“\(action.id)” is no pilot"))
    }
    let direction: PilotChange.Direction =
      session.command.path.last == "enter" ? .enters : .leaves
    let change = PilotChange(
      action: action.id, direction: direction, effective: try session.day("effective"),
      reason: try session.required("why"), source: session.command.value("source"))
    let plan = catalog.plans.first { $0.pilots.contains { $0.id == action.id } }
    let records = try writer.write { journal in
      try check(change, journal.pilotChanges()[action.id] ?? [], plan, session)
      return [JournalWriter.Draft(.pilotChange(change))]
    }
    return try LogListing.write(records, session, catalog)
  }

  /// Refuses what changes nothing.
  ///
  /// A pilot of the plan that enters without having left was not in force
  /// before, which somebody should mean.
  private static func check(
    _ change: PilotChange, _ known: [PilotChange], _ plan: Plan?, _ session: Session
  ) throws {
    let (id, day) = (change.action, change.effective)
    let last = known.last { $0.effective <= day }
    switch (change.direction, last?.direction) {
    case (.leaves, .leaves):
      let since = last?.effective.description ?? ""
      throw Failure(
        exitCode: .gate,
        what: Phrase("“\(id)”自\(since)起早已退出", "“\(id)” left already, on \(since)"))
    case (.enters, .enters):
      throw inForce(id)
    case (.enters, nil) where day <= (plan?.period.start ?? day):
      throw inForce(id)
    case (.enters, nil):
      let doubt = Phrase(
        "没有退出过；记下以后，\(day)之前不算试点", "it never left; with this it is no pilot before \(day)")
      try session.confirm([doubt], about: Phrase(id.rawValue, id.rawValue))
    default: break
    }
  }
}

extension PilotCommand {
  fileprivate static func inForce(_ id: Action.ID) -> Failure {
    Failure(
      exitCode: .gate,
      what: Phrase("“\(id)”没有退出过，无须再进入", "“\(id)” never left, and cannot enter again"))
  }
}

/// `greenfin schedule`: how much of a target should be done by which day.
enum ScheduleCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let subject = try RecordSubject(session, catalog, writer.workspace)
    let (target, _) = try subject.target(session.command.arguments[0])
    let steps = try session.command.arguments.dropFirst().map { try step($0, session) }
    guard zip(steps, steps.dropFirst()).allSatisfy({ $0.date < $1.date && $0.share <= $1.share })
    else {
      throw Failure(
        exitCode: .usage, what: Phrase("进度安排的日期或比例倒退", "the steps go back in time or in share"),
        hint: Phrase(
          "按时间先后写，比例逐步增加，如2023Q1=20 2023Q2=45",
          "give later periods and greater shares one after the other, such as 2023Q1=20 2023Q2=45"))
    }
    let schedule = TargetSchedule(target: target.id, steps: steps)
    try check(schedule, target, catalog, session)
    let records = try writer.write { _ in [JournalWriter.Draft(.schedule(schedule))] }
    return try LogListing.write(records, session, catalog)
  }

  /// Refuses what would have no effect, and warns of what is doubtful.
  private static func check(
    _ schedule: TargetSchedule, _ target: Target, _ catalog: Catalog, _ session: Session
  ) throws {
    guard let indicator = catalog.indicator(target.indicator) else { return }
    for problem in schedule.problems(for: target, better: indicator.better) {
      guard case .unfinishedSchedule = problem else {
        throw Failure(exitCode: .usage, what: problem.sentence, hint: problem.cure)
      }
      let label = problem.severity.label.text(session.language)
      let colon = session.language == .chinese ? "：" : ": "
      session.context.complaint(label + colon + problem.sentence.text(session.language) + "\n")
    }
  }

  /// `2023Q1=20`: by the end of the first quarter, 20 %.
  private static func step(_ text: String, _ session: Session) throws -> Schedule.Step {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let digits = parts.last.map { $0.hasSuffix("%") ? String($0.dropLast()) : $0 } ?? ""
    guard parts.count == 2, let share = DecimalNumber(digits) else {
      throw Failure(
        exitCode: .usage, what: Phrase("看不懂“\(text)”", "“\(text)” is no step"),
        hint: Phrase("写成2023Q1=20", "write 2023Q1=20"))
    }
    guard share >= 0, share <= 100 else {
      throw Failure(
        exitCode: .usage,
        what: Phrase(
          "“\(text)”的比例不在0到100之间", "the share of “\(text)” is not between 0 and 100"),
        hint: Phrase(
          "写到该时期末应完成的百分比，如2023Q1=20", "write the share due by its end, in %, such as 2023Q1=20"))
    }
    return Schedule.Step(date: try session.period(parts[0]).end, share: share)
  }
}

extension Session {
  /// The day of an option that must be given.
  func day(_ option: String) throws -> CalendarDate { try period(required(option)).start }

  /// The value of an option that must be given.
  func required(_ option: String) throws -> String {
    if let text = command.value(option) { return text }
    let example = table.path(command.path)?.command.examples.first?.line
    throw Failure(
      exitCode: .usage, what: Phrase("缺少--\(option)", "--\(option) is missing"),
      hint: example.map { Phrase("如 \($0)", "for instance: \($0)") })
  }
}
