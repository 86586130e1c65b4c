/// A report on what one unit answers for: what it leads, what it supports, where that stands, and
/// what is due (单位函).
public struct UnitLetter: Sendable {
  /// A target or an action with the unit's part in it.
  public struct Item<Subject: Sendable>: Sendable {
    /// What it is.
    public let subject: Subject
    /// The unit's role, and on what ground.
    public let assignment: Assignment
  }

  /// The report that the letter is taken from.
  public let report: QuarterlyReport
  /// The unit.
  public let unit: ResponsibleUnit
  /// The targets that the unit answers for, in the order of the plans.
  public let targets: [Item<ReportedTarget>]
  /// The actions that the unit answers for or tries out, in the order of the plans.
  public let actions: [Item<ReportedAction>]
  /// How far the unit's return has come; nothing without a journal.
  public let filing: ReturnState?
}

extension QuarterlyReport {
  /// The letter to a unit.
  public func letter(to unit: ResponsibleUnit) -> UnitLetter {
    UnitLetter(
      report: self, unit: unit,
      targets: targets.compactMap { target in
        target.entry.responsibilities.first { $0.unit == unit.id }
          .map { UnitLetter.Item(subject: target, assignment: $0) }
      },
      actions: actions.compactMap { action in
        action.entry.responsibilities.first { $0.unit == unit.id }
          .map { UnitLetter.Item(subject: action, assignment: $0) }
      },
      filing: returns.first { $0.form.unit.id == unit.id })
  }
}

extension UnitLetter.Item {
  /// Whether the unit only helps: it supports, tries out, or answers by a note alone.
  public var isSupport: Bool {
    [.support, .institution].contains(assignment.role) || assignment.basis == .implied
  }
}

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
    return [burden, standing, due, lateReturn].compactMap(\.self)
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

  /// The targets that are next to fall due and are not met.
  private var due: Phrase? {
    let open = targets.map(\.subject).filter {
      ![.achieved, .missed, .broken, .holding].contains($0.judgement.verdict)
        && $0.entry.target.window.end >= report.basis.asOf
    }
    guard let day = open.map(\.entry.target.window.end).min() else { return nil }
    let count = open.count { $0.entry.target.window.end == day }
    return Phrase(
      "最近的期限是\(day.words.chinese)，到期而尚未达到的有\(count)项。",
      "The next deadline is \(day.words.english); \(Counted.english(count, "target")) due then "
        + "\(count == 1 ? "is" : "are") not met yet.")
  }

  private var lateReturn: Phrase? {
    guard let filing else { return nil }
    let due = filing.form.dueDate.words
    if let submitted = filing.submitted, filing.kind != .sentBack {
      let day = submitted.words
      let late = filing.isOnTime == false
      return Phrase(
        "本季度报送应于\(due.chinese)前完成，已于\(day.chinese)\(late ? "逾期" : "按时")报送。",
        "The return was due by \(due.english) and came \(late ? "late" : "on time"), on "
          + "\(day.english).")
    }
    return filing.sentence
  }
}
