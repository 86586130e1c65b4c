/// Gathers whether the returns of a year came on time.
///
/// Returns count from the first quarter that any return is on record for: what nobody kept book of is
/// not late.
struct ReturnRecorder {
  private let recorder: UnitRecorder
  /// The first quarter that any return is on record for.
  private let first: Period

  /// Nothing where no return was ever recorded.
  init?(_ recorder: UnitRecorder) {
    guard let first = recorder.journal.firstFiledPeriod else { return nil }
    self.recorder = recorder
    self.first = first
  }

  /// The returns of each unit that had any to make, quarter by quarter.
  func returns() -> [ResponsibleUnit.ID: [AppraisalInput.Part]] {
    var found: [ResponsibleUnit.ID: [AppraisalInput.Part]] = [:]
    for quarter in Period.quarters(of: recorder.year) {
      let plans = recorder.plans.filter { plan in
        plan.period.overlaps(quarter) && recorder.options.reports(on: plan)
      }
      guard !plans.isEmpty else { continue }
      let desk = ReturnDesk(
        recorder.catalog, recorder.journal, plans: plans, quarter: quarter,
        dueDay: recorder.options.dueDay)
      for state in desk.states(asOf: recorder.options.day) {
        guard let part = part(state) else { continue }
        found[state.form.unit.id, default: []].append(part)
      }
    }
    return found
  }

  /// Nothing while the return can still come on time.
  private func part(_ state: ReturnState) -> AppraisalInput.Part? {
    let quarter = state.form.quarter
    let day = recorder.options.day
    guard day > quarter.end, day > state.form.dueDate || state.isSettled else { return nil }
    let isKept = quarter.start >= first.start
    let isOnTime = state.kind == .sentBack ? false : state.isOnTime
    return AppraisalInput.Part(
      id: quarter.shortText,
      name: Phrase("\(quarter.words.chinese)报送", "return for \(quarter.words.english)"),
      state: isKept ? state.words : Phrase("当时没有报送台账", "no book of returns was kept then"),
      share: isKept ? isOnTime.map { Fraction($0 ? 1 : 0) } : nil,
      source: isKept ? Phrase("报送台账", "journal of returns") : nil,
      reference: isKept ? "\(Document.journal.id) \(state.form.unit.id) \(quarter.shortText)" : nil)
  }
}

extension UnitAppraisal.Options {
  fileprivate func reports(on plan: Plan) -> Bool {
    reportedPlans.isEmpty || reportedPlans.contains(plan.id)
  }
}

extension Journal {
  /// The earliest quarter that a return was handed in, accepted or sent back for.
  fileprivate var firstFiledPeriod: Period? {
    let periods = namedPeriods { _ in true }
    return current(.submission, .acceptance, .sendBack).compactMap { periods[$0.period] }
      .min { $0.start < $1.start }
  }
}

extension Period {
  /// The four quarters of a year.
  fileprivate static func quarters(of year: Int) -> [Period] {
    (0..<4).compactMap { Period(year: year, months: $0 * 3 + 1...$0 * 3 + 3) }
  }
}

extension ReturnState {
  /// Whether the return is in, so that the rest of the time changes nothing.
  fileprivate var isSettled: Bool { kind == .submitted || kind == .accepted }

  /// What became of the return, and by when it was due.
  fileprivate var words: Phrase {
    let due = form.dueDate.words
    let filed = submitted.map(\.words)
    let late = Phrase("逾期\(daysLate)天", "\(Counted.english(daysLate, "day")) late")
    let fate: Phrase
    switch (kind, filed) {
    case (.sentBack, _): fate = Phrase("退回后尚未重报", "sent back and not handed in again")
    case (_, let filed?):
      let time = daysLate == 0 ? Phrase("按时", "on time") : late
      fate = Phrase(
        "\(filed.chinese)报送，\(time.chinese)", "handed in on \(filed.english), \(time.english)")
    case (.accepted, nil): fate = Phrase("已审核，没有记报送日期", "accepted, the day it came is not known")
    default: fate = Phrase("未报，\(late.chinese)", "not handed in, \(late.english)")
    }
    return Phrase(
      "应于\(due.chinese)前报送，\(fate.chinese)", "due by \(due.english); \(fate.english)")
  }
}
