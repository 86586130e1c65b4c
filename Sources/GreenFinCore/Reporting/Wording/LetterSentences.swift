extension UnitLetter {
  /// The title.
  public var title: Phrase {
    let quarter = report.basis.quarter.words
    return Phrase(
      "\(unit.name.chinese)\(quarter.chinese)工作进展情况",
      "\(unit.name.english): \(quarter.english)")
  }

  /// How much the unit answers for, and what is due, one sentence each.
  public var overview: [Phrase] {
    guard !targets.isEmpty || !actions.isEmpty else {
      let name = unit.name
      return [
        Phrase(
          "\(name.chinese)在这些计划中没有承担目标值或工作。",
          "\(name.english) answers for nothing in these plans.")
      ]
    }
    return [burden, standing].compactMap(\.self) + due
  }

  private var burden: Phrase {
    let (own, helped) = (count(isSupport: false), count(isSupport: true))
    let lead = Phrase(
      "牵头或负责目标值\(own.targets)项、工作和试点\(own.actions)项",
      "Leads or answers for \(Counted.english(own.targets, "target")) and "
        + "\(Counted.english(own.actions, "action"))")
    guard helped.targets + helped.actions > 0 else { return lead + Phrase("。", ".") }
    return lead
      + Phrase(
        "；配合、参与试点或按附注负责目标值\(helped.targets)项、工作和试点\(helped.actions)项。",
        "; supports, tries out or answers by a note for "
          + "\(Counted.english(helped.targets, "target")) and "
          + "\(Counted.english(helped.actions, "action")).")
  }

  private func count(isSupport: Bool) -> (targets: Int, actions: Int) {
    (
      targets.count { $0.isSupport == isSupport }, actions.count { $0.isSupport == isSupport }
    )
  }

  private var standing: Phrase? {
    let rows = VerdictCounts(targets.map(\.subject)).rows.filter { $0.count > 0 }
    guard !rows.isEmpty else { return nil }
    let day = report.basis.asOf.words
    let chinese = rows.map { "\($0.verdict.label.chinese)\($0.count)项" }.joined(separator: "，")
    let english = rows.map { "\($0.verdict.label.english) \($0.count)" }.joined(separator: ", ")
    return Phrase(
      "截至\(day.chinese)，目标值中\(chinese)。", "As of \(day.english), its targets are: \(english).")
  }

  /// The targets that are next to fall due, by how they stand and by name.
  private var due: [Phrase] {
    [Deadline.Kind.notMet, .notKept, .noFigure].compactMap { kind in
      let items = deadlines(kind)
      guard let day = items.first?.day.words else { return nil }
      let names = items.map(\.name).joined(Phrase("；", "; "))
      return Phrase(
        "将于\(day.chinese)到期、\(kind.label.chinese)的有\(items.count)项：\(names.chinese)。",
        "Due by \(day.english), \(kind.label.english) (\(items.count)): \(names.english).")
    }
  }

  /// How the unit's return stands, what is missing in it by name, what others file, and when the next
  /// one is due, one sentence each; nothing without a journal.
  public var filingSentences: [Phrase] {
    guard let filing else { return [] }
    return [
      returnSentence(filing), missing(Phrase("目标值", "targets"), .figureToFile),
      missing(Phrase("工作和试点", "actions and pilots"), .actionToFile),
    ].compactMap(\.self) + filerSentences(filing.form) + [nextReturn].compactMap(\.self)
  }

  private func missing(_ kind: Phrase, _ sort: Deadline.Kind) -> Phrase? {
    let names = deadlines(sort).map(\.name)
    guard !names.isEmpty else { return nil }
    let list = names.joined(Phrase("；", "; "))
    return Phrase(
      "尚未报送的\(kind.chinese)\(names.count)项：\(list.chinese)。",
      "\(kind.english) not reported yet (\(names.count)): \(list.english)."
    ).asSentence
  }

  private var nextReturn: Phrase? {
    report.basis.nextDueDate.map {
      Phrase("下一季度的报送请于\($0.words.chinese)前完成。", "The next return is due by \($0.words.english).")
    }
  }

  private func returnSentence(_ filing: ReturnState) -> Phrase {
    let due = filing.form.dueDate.words
    if let submitted = filing.submitted, filing.kind != .sentBack {
      let day = submitted.words
      let late = filing.isOnTime == false
      return Phrase(
        "本季度报送应于\(due.chinese)前完成，已于\(day.chinese)\(late ? "逾期" : "按时")报送。",
        "The return was due by \(due.english) and came \(late ? "late" : "on time"), on "
          + "\(day.english).")
    }
    return filing.state
  }
}
