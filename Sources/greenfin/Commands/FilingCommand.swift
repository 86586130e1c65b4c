import GreenFinCore

/// `greenfin returns submit`, `accept` and `send-back`: what was done with the returns of units.
struct FilingCommand {
  /// The three steps in the life of a return.
  private enum Step: String {
    case submit
    case accept
    case sendBack = "send-back"
  }

  private let session: Session
  private let step: Step
  private let desk: ReturnReader
  /// The day on which it happened, where it is not the day of recording.
  private let day: CalendarDate?

  /// Takes the command where it is one of the three.
  init?(_ session: Session) throws {
    guard let word = session.command.path.last, let step = Step(rawValue: word) else { return nil }
    self.session = session
    self.step = step
    desk = try ReturnReader(session)
    day = try session.command.value("date").map { try session.period($0).end }
  }

  func run() throws -> ExitCode {
    let content = try content()
    let writer = try JournalWriter(session)
    try checkDay()
    let records = try writer.write { journal in
      let states = try desk.states(journal)
      let units = try units(states)
      let asked = units.compactMap { unit in states.first { $0.form.unit.id == unit.id } }
      if step != .submit { try asked.forEach(mustBeIn) }
      let changed = try asked.filter { try !isRepeated($0, journal) }
      try session.confirm(
        changed.flatMap { doubts($0) } + closing(journal, changed),
        about: Phrase(desk.quarter.shortText, desk.quarter.shortText))
      return changed.map {
        JournalWriter.Draft(content, unit: $0.form.unit.id, period: desk.quarter)
      }
    }
    return try LogListing.write(records, session, desk.catalog)
  }

  private func content() throws -> JournalRecord.Content {
    switch step {
    case .submit: .submission(on: day)
    case .accept: .acceptance(on: day)
    case .sendBack: .sendBack(reason: try session.required("why"), on: day)
    }
  }

  /// The units that are named; every one of them must have something to report.
  private func units(_ states: [ReturnState]) throws -> [ResponsibleUnit] {
    let named = try desk.filers(session.command.arguments, states)
    if let (name, units) = named.unclear {
      let ids = units.map(\.id.rawValue)
      throw Failure(
        exitCode: .usage,
        what: Phrase("“\(name)”可以指多个单位", "“\(name)” can mean several units"),
        hint: Phrase(
          "用标识：\(ids.joined(separator: "、"))", "use an identifier: \(ids.joined(separator: ", "))"))
    }
    if let idle = named.idle.first { throw idle.failure }
    session.tell(named.remarks)
    return named.units
  }

  /// Nothing was done with a return on a day that has not come, nor can one be complete before the end
  /// of its quarter.
  private func checkDay() throws {
    guard let day else { return }
    try session.mustHaveCome(day)
    let quarter = desk.quarter
    guard step == .submit, day < quarter.end else { return }
    throw Failure(
      exitCode: .usage,
      what: Phrase(
        "\(day)时\(quarter.shortText)还没有结束", "on \(day) \(quarter.shortText) was not over yet"),
      hint: Phrase(
        "写\(quarter.end)或以后的日期", "give \(quarter.end) or a later day"))
  }
}

// MARK: - What cannot be, and what is doubtful

extension FilingCommand {
  /// A return is looked at after it came in, and not before.
  private func mustBeIn(_ state: ReturnState) throws {
    let name = state.form.unit.name
    let cure = Phrase(
      "收到后用greenfin returns submit登记", "`greenfin returns submit` records that it came in")
    guard let submitted = state.lastSubmitted else {
      throw Failure(
        exitCode: .gate,
        what: Phrase("\(name.chinese)还没有报送", "\(name.english) has not handed in its return"),
        hint: cure)
    }
    if step == .accept, state.kind == .sentBack {
      throw Failure(
        exitCode: .gate,
        what: Phrase(
          "\(name.chinese)的报送已退回，还没有重新报送",
          "the return of \(name.english) was sent back and not handed in again"),
        hint: Phrase(
          "\(cure.chinese)；误退的，用greenfin retract撤回那条退回",
          "\(cure.english); one that was sent back by mistake is put right with `greenfin retract`")
      )
    }
    guard let day, day < submitted else { return }
    throw Failure(
      exitCode: .usage,
      what: Phrase(
        "--date \(day)早于\(name.chinese)的报送日期\(submitted)",
        "--date \(day) is before \(name.english) handed in its return, on \(submitted)"),
      hint: Phrase(
        "写\(submitted)或以后的日期，或去掉--date", "give \(submitted) or a later day, or leave --date out"))
  }

  /// Whether the journal says so already; saying it once more would change nothing, and is told.
  private func isRepeated(_ state: ReturnState, _ journal: Journal) throws -> Bool {
    let name = state.form.unit.name
    let said: Phrase
    switch (step, state.kind) {
    case (.accept, .accepted):
      said = Phrase(
        "\(name.chinese)的报送早已审核通过，没有重复记录",
        "the return of \(name.english) is accepted already; nothing was recorded for it")
    case (.submit, .submitted)
    where !journal.hasNews(of: state.form.unit.id, for: desk.quarter):
      said = Phrase(
        "\(name.chinese)早已报送，此后没有新内容，没有重复记录",
        "\(name.english) handed in its return already and reported nothing since; nothing was "
          + "recorded for it")
    case (.sendBack, .sentBack) where state.reason == session.command.value("why"):
      said = Phrase(
        "\(name.chinese)的报送早已以同样的理由退回，没有重复记录",
        "the return of \(name.english) was sent back for this reason already; nothing was recorded "
          + "for it")
    default: return false
    }
    session.tell([said])
    return true
  }

  /// What somebody has to mean: a return that lacks something, or one that was accepted already.
  private func doubts(_ state: ReturnState) -> [Phrase] {
    let name = state.form.unit.name
    var doubts: [Phrase] = []
    if step == .submit, state.kind == .accepted {
      doubts.append(
        Phrase(
          "\(name.chinese)的报送已审核通过，重新报送后要再次审核",
          "the return of \(name.english) is accepted; handed in again it has to be accepted again"))
    }
    let targets = state.form.missingTargets.count
    let actions = state.form.missingActions.count
    guard step != .sendBack, targets + actions > 0 else { return doubts }
    let chinese = [targets > 0 ? "\(targets)项指标" : nil, actions > 0 ? "\(actions)项工作" : nil]
    let english = [
      targets > 0 ? (targets == 1 ? "1 target" : "\(targets) targets") : nil,
      actions > 0 ? (actions == 1 ? "1 action" : "\(actions) actions") : nil,
    ]
    doubts.append(
      Phrase(
        "\(name.chinese)还缺\(chinese.compactMap(\.self).joined(separator: "、"))",
        "\(name.english) still lacks \(english.compactMap(\.self).joined(separator: " and "))"))
    return doubts
  }

  /// A closed quarter is published; what is done with its returns afterwards should be meant.
  private func closing(_ journal: Journal, _ changed: [ReturnState]) -> [Phrase] {
    guard !changed.isEmpty, journal.isClosed(desk.quarter) else { return [] }
    return [Phrase("该季度已结账", "the quarter is closed")]
  }
}
