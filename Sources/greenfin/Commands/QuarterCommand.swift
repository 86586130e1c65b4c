import GreenFinCore

/// `greenfin quarter`: closes a quarter, and opens it again.
enum QuarterCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let writer = try JournalWriter(session)
    let catalog = try session.documentedCatalog()
    let closes = session.command.path.last == "close"
    let content: JournalRecord.Content =
      closes ? .closing : .reopening(reason: try session.required("why"))
    let quarter = try quarter(session)
    if closes { try mustBeOver(quarter, session) }
    let records = try writer.write { journal in
      guard journal.isClosed(quarter) != closes else {
        let name = quarter.shortText
        throw Failure(
          exitCode: .gate,
          what: closes
            ? Phrase("\(name)早已结账", "\(name) is closed already")
            : Phrase("\(name)没有结账", "\(name) is not closed"),
          hint: closes
            ? Phrase(
              "要重新开放，用greenfin quarter reopen \(name) --why 理由",
              "`greenfin quarter reopen \(name) --why TEXT` opens it again")
            : Phrase("没有结账的季度可以直接记录", "what is not closed can be recorded for as it is"))
      }
      if closes { try confirm(quarter, writer.workspace, catalog, journal, session) }
      return [JournalWriter.Draft(content, period: quarter)]
    }
    return try LogListing.write(records, session, catalog)
  }

  private static func mustBeOver(_ quarter: Period, _ session: Session) throws {
    guard quarter.end >= session.context.today else { return }
    let name = quarter.shortText
    throw Failure(
      exitCode: .gate,
      what: Phrase("\(name)还没有结束，不能结账", "\(name) is not over and cannot be closed"))
  }

  /// Asks whether a quarter is meant to be closed while returns are missing, or nobody has looked at
  /// them.
  private static func confirm(
    _ quarter: Period, _ workspace: Workspace, _ catalog: Catalog, _ journal: Journal,
    _ session: Session
  ) throws {
    let reporting = catalog.reporting(journal, asOf: quarter.end)
    let desk = ReturnDesk(
      reporting, journal, plans: workspace.plans(in: quarter, reporting), quarter: quarter,
      dueDay: workspace.settings.dueDay)
    let states = desk.states(asOf: session.context.today)
    func names(_ kinds: ReturnState.Kind...) -> [Phrase] {
      states.filter { kinds.contains($0.kind) }.map(\.form.unit.name)
    }
    let doubts = [
      doubt(names(.notDue, .due, .overdue)) { count in
        Phrase(
          "还有\(count)个单位没有报送", "nothing came in from \(count == 1 ? "one unit" : "\(count) units")")
      },
      doubt(names(.sentBack)) { count in
        Phrase(
          "还有\(count)个单位的报送退回后没有重报",
          "sent back and not handed in again: \(count == 1 ? "one return" : "\(count) returns")")
      },
      doubt(names(.submitted)) { count in
        Phrase(
          "还有\(count)个单位的报送没有审核",
          "nobody has looked at \(count == 1 ? "one return" : "\(count) returns")")
      },
    ].compactMap(\.self)
    try session.confirm(doubts, about: Phrase(quarter.shortText, quarter.shortText))
  }

  /// What is doubtful about some units, by their names; nothing where there are none.
  private static func doubt(_ names: [Phrase], _ words: (Int) -> Phrase) -> Phrase? {
    guard !names.isEmpty else { return nil }
    let (said, list) = (words(names.count), Phrase.list(names))
    return Phrase("\(said.chinese)：\(list.chinese)", "\(said.english): \(list.english)")
  }

  private static func quarter(_ session: Session) throws -> Period {
    try session.quarter(named: session.command.arguments[0])
  }
}

/// `greenfin remind`: the text to send to those whose returns are not in.
enum RemindCommand {
  static func run(_ session: Session) throws -> ExitCode {
    let desk = try ReturnReader(session)
    let asked = try desk.asked()
    let idle = asked.named?.idle ?? []
    // Nothing is known of a unit without a form, so that nobody must read an all-clear for it.
    if asked.states.isEmpty, let first = idle.first { throw first.failure }
    session.tell((asked.named?.remarks ?? []) + idle.map(\.withCure))
    let late = asked.states.filter { [.due, .overdue, .sentBack].contains($0.kind) }
    let names = FormNames(catalog: desk.catalog)
    let letters = late.map {
      Reminder(state: $0, names: names, language: session.language).text
    }
    let nobody = Phrase("没有需要催报的单位。\n", "Nobody needs to be reminded.\n")
    try OutputWriter(session).write(
      text: letters.isEmpty ? nobody.text(session.language) : letters.joined(separator: "\n"))
    return .success
  }
}

/// The text that reminds a unit of its return, with what exactly is missing.
struct Reminder {
  let state: ReturnState
  let names: FormNames
  let language: Language

  var text: String {
    ([addressee, "", opening + missing.text(language)] + items + ["", closing])
      .joined(separator: "\n") + "\n"
  }

  private var addressee: String {
    state.form.unit.name.text(language) + Phrase("：", ",").text(language)
  }

  private var opening: String {
    let quarter = state.form.quarter
    let year = quarter.start.year
    let number = (quarter.start.month - 1) / 3 + 1
    let due = state.form.dueDate
    let name = Phrase("\(year)年第\(number)季度", "the quarter \(quarter.shortText)")
    let phrase: Phrase =
      switch state.kind {
      case .overdue:
        Phrase(
          "贵单位\(name.chinese)报送应于\(due.words.chinese)前完成，现已逾期\(state.daysLate)天。",
          "your return for \(name.english) was due by \(due) and is "
            + "\(Self.days(state.daysLate)) late.")
      case .sentBack:
        Phrase(
          "贵单位\(name.chinese)报送已退回，理由：\(state.reason ?? "")。请补正后重新报送。",
          "your return for \(name.english) was sent back: \(state.reason ?? ""). Please correct it and "
            + "hand it in again.")
      default:
        Phrase(
          "请于\(due.words.chinese)前完成\(name.chinese)报送。",
          "please hand in your return for \(name.english) by \(due).")
      }
    return phrase.text(language)
  }

  /// What stands before the list; a return that was sent back may lack nothing.
  private var missing: Phrase {
    let form = state.form
    guard form.missingTargets.isEmpty, form.missingActions.isEmpty else {
      return Phrase("尚缺：", " Still missing:")
    }
    return state.kind == .sentBack
      ? Phrase("", "") : Phrase("内容已齐，只差报送。", " Nothing is missing but the return itself.")
  }

  private static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  private var items: [String] {
    let targets = state.form.missingTargets.map { item in
      let promise = item.entry.target.predicate.text(language)
      let name = item.entry.indicator.name.text(language)
      // A district is asked for its own figure, while the promise is the city's.
      if item.place != item.entry.plan.jurisdiction {
        let place = names.place(item.place).text(language)
        return "  - \(place)\(Phrase("：", ": ").text(language))\(name)"
      }
      return "  - \(name)\(Phrase("（", " (").text(language))\(promise)"
        + Phrase("）", ")").text(language)
    }
    let actions = state.form.missingActions.map { item in
      "  - \(item.action.id) \(item.action.title?.text(language) ?? item.action.summary.text(language))"
    }
    return targets + actions
  }

  private var closing: String {
    Phrase("请尽快报送，谢谢。", "Please send it soon. Thank you.").text(language)
  }
}
