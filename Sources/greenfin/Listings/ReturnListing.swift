import GreenFinCore
import OfficeFormats

/// `greenfin returns`: who has reported for a quarter and who has not.
enum ReturnListing {
  static func run(_ session: Session) throws -> ExitCode {
    try FilingCommand(session)?.run() ?? list(session)
  }

  private static func list(_ session: Session) throws -> ExitCode {
    let desk = try ReturnReader(session)
    let asked = try desk.asked()
    let states = asked.states
    let only = Set(session.command.list("only"))
    let shown = only.isEmpty ? states : states.filter { only.contains($0.kind.rawValue) }
    let quarter = desk.quarter.shortText
    let (due, day) = ("\(desk.dueDate)", try session.asOf())
    let title = Phrase(
      "\(quarter)报送情况，截至\(day)，\(due)截止", "Returns for \(quarter) as of \(day), due by \(due)")
    var listing = listing(title)
    listing.columns.append(conflictColumn(asked.conflicts))
    try listing.write(
      shown, session,
      notes: notes(states, session.language) + asked.marks.map { $0.text(session.language) })
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
      return Cell(count)
    }
  }
}
