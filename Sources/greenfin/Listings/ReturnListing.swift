import GreenFinCore
import OfficeFormats

/// `greenfin returns`: who has reported for a quarter and who has not.
enum ReturnListing {
  static func run(_ session: Session) throws -> ExitCode {
    switch session.command.path.last {
    case "submit": return try file(session, .submission(on: day(session)))
    case "accept": return try file(session, .acceptance(on: day(session)))
    case "send-back":
      return try file(session, .sendBack(reason: session.required("why"), on: day(session)))
    default: return try list(session)
    }
  }

  private static func list(_ session: Session) throws -> ExitCode {
    let desk = try ReturnReader(session)
    let (states, conflicts, marks) = try desk.statesWithMarks()
    let only = Set(session.command.list("only"))
    let shown = only.isEmpty ? states : states.filter { only.contains($0.kind.rawValue) }
    let quarter = desk.quarter.shortText
    let (due, day) = ("\(desk.dueDate)", try session.asOf())
    let title = Phrase(
      "\(quarter)报送情况，截至\(day)，\(due)截止", "Returns for \(quarter) as of \(day), due by \(due)")
    var listing = listing(title)
    listing.columns.append(conflictColumn(conflicts))
    try listing.write(
      shown, session,
      notes: notes(states, session.language) + marks.map { $0.text(session.language) })
    let gate = Set(session.command.list("fail-on"))
    return shown.contains { gate.contains($0.kind.rawValue) } ? .gate : .success
  }

  /// The figures of a unit that others handed in differently.
  private static func conflictColumn(_ conflicts: [FilingConflict]) -> ListingColumn<ReturnState> {
    ListingColumn("conflicts", Phrase("报送不一", "Handed in differently"), audience: .machines) {
      row, _ in
      let own = conflicts.filter { $0.filings.contains { $0.unit == row.form.unit.id } }
      return Cell(
        text: own.map(\.indicator.rawValue).joined(separator: " "), value: .list(own.map(\.value)))
    }
  }

  /// How many returns are in which state, and how many came on time.
  private static func notes(_ states: [ReturnState], _ language: Language) -> [String] {
    let counts = ReturnState.Kind.allCases.compactMap { kind -> String? in
      let count = states.count { $0.kind == kind }
      return count == 0 ? nil : "\(kind.label.text(language)) \(count)"
    }
    let judged = states.compactMap(\.isOnTime)
    let onTime = judged.count { $0 }
    let comma = Phrase("，", ", ").text(language)
    let total = Phrase("共\(states.count)个单位", "\(states.count) units").text(language)
    var notes = [([total] + counts).joined(separator: comma)]
    if let rate = Fraction(onTime, over: judged.count)?.percentText {
      notes.append(
        Phrase(
          "按时报送\(onTime)/\(judged.count)，按时率\(rate)",
          "on time \(onTime) of \(judged.count), \(rate)"
        ).text(language))
    }
    return notes
  }

  /// The day on which something happened, where it is not the day of recording.
  private static func day(_ session: Session) throws -> CalendarDate? {
    try session.command.value("date").map { try session.period($0).end }
  }

  /// Records that the office, or a unit, has done something with a return.
  private static func file(
    _ session: Session, _ content: JournalRecord.Content
  ) throws -> ExitCode {
    let desk = try ReturnReader(session)
    let writer = try JournalWriter(session)
    try checkDay(content, desk.quarter, session)
    let reader = SelectionReader(session: session, catalog: desk.catalog)
    let filers = Set(try desk.states(.empty).map(\.form.unit.id))
    let units = try session.command.arguments.map { name in
      let near = desk.catalog.units(named: name).filter { filers.contains($0.id) }
      return near.count == 1 ? near[0] : try reader.oneUnit(name)
    }
    let records = try writer.write { journal in
      let before = try desk.states(journal)
      return try units.compactMap { unit in
        guard let state = before.first(where: { $0.form.unit.id == unit.id }) else {
          throw nothingToReport(unit, desk.quarter)
        }
        if case .submission = content {} else { try mustBeIn(state, on: day(session)) }
        if case .acceptance = content, state.kind == .accepted {
          tellAccepted(unit, session)
          return nil
        }
        return JournalWriter.Draft(content, unit: unit.id, period: desk.quarter)
      }
    }
    return try LogListing.write(records, session, desk.catalog)
  }

  /// Nothing was done with a return on a day that has not come, nor can one be complete before the end
  /// of its quarter.
  private static func checkDay(
    _ content: JournalRecord.Content, _ quarter: Period, _ session: Session
  ) throws {
    guard let day = try day(session) else { return }
    try session.mustHaveCome(day)
    guard case .submission = content, day < quarter.end else { return }
    throw Failure(
      exitCode: .usage,
      what: Phrase(
        "\(day)时\(quarter.shortText)还没有结束", "on \(day) \(quarter.shortText) was not over yet"))
  }

  private static func nothingToReport(_ unit: ResponsibleUnit, _ quarter: Period) -> Failure {
    Failure(
      exitCode: .gate, what: .nothingToReport(unit.name, quarter),
      hint: Phrase("用greenfin returns查看", "`greenfin returns` lists who has"))
  }

  /// A return is looked at after it came in, and not before.
  private static func mustBeIn(_ state: ReturnState, on day: CalendarDate?) throws {
    let name = state.form.unit.name
    guard let submitted = state.lastSubmitted else {
      throw Failure(
        exitCode: .gate,
        what: Phrase("\(name.chinese)还没有报送", "\(name.english) has not handed in its return"))
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

  /// Saying once more what is recorded changes nothing.
  private static func tellAccepted(_ unit: ResponsibleUnit, _ session: Session) {
    let name = unit.name
    let text = Phrase(
      "\(name.chinese)的报送早已审核通过，没有重复记录",
      "the return of \(name.english) is accepted already; nothing was recorded for it")
    session.context.complaint(TerminalText.escaped(text.text(session.language)) + "\n")
  }
}

extension ReturnListing {
  static func listing(_ title: Phrase) -> Listing<ReturnState> {
    Listing(
      title: title,
      columns: [
        ListingColumn("unit", Phrase("单位", "Unit"), flexible: true) { row, language in
          Cell(
            text: row.form.unit.name.text(language), value: DataValue(row.form.unit.id.rawValue))
        },
        ListingColumn("name", Phrase("名称", "Name"), audience: .machines) { row, _ in
          Cell(row.form.unit.name.chinese)
        },
        ListingColumn("quarter", Phrase("季度", "Quarter"), audience: .machines) { row, _ in
          Cell(row.form.quarter.shortText)
        },
        ListingColumn("state", Phrase("状态", "State")) { row, language in
          Cell(text: row.kind.label.text(language), value: .text(row.kind.rawValue))
        },
        ListingColumn("due", Phrase("截止", "Due"), audience: .machines) { row, _ in
          Cell(row.form.dueDate)
        },
        ListingColumn("submitted", Phrase("报送日期", "Handed in"), importance: 60) { row, _ in
          Cell(row.submitted)
        },
        number("daysLate", Phrase("逾期天数", "Days late")) { $0.daysLate },
        number("targets", Phrase("应报指标", "Targets")) { $0.form.targets.count(where: \.isAsked) },
        number("missingTargets", Phrase("缺指标", "Targets missing")) { $0.form.missingTargets.count },
        number("actions", Phrase("应报工作", "Actions")) { $0.form.actions.count(where: \.isAsked) },
        number("missingActions", Phrase("缺工作", "Actions missing")) { $0.form.missingActions.count },
        ListingColumn("missing", Phrase("缺报内容", "What is missing"), audience: .machines) {
          row, _ in
          let ids =
            row.form.missingTargets.map(\.entry.target.id.rawValue)
            + row.form.missingActions.map(\.action.id.rawValue)
          return Cell(text: ids.joined(separator: " "), value: .list(ids.map { .text($0) }))
        },
        ListingColumn("reason", Phrase("退回理由", "Sent back because"), importance: 50, flexible: true)
        { row, _ in Cell(row.reason) },
      ])
  }

  private static func number(
    _ key: String, _ heading: Phrase, _ value: @escaping @Sendable (ReturnState) -> Int
  ) -> ListingColumn<ReturnState> {
    ListingColumn(key, heading, importance: 55, trailing: true) { row, _ in
      let count = value(row)
      return Cell(text: count == 0 ? "" : "\(count)", value: .number("\(count)"))
    }
  }
}
