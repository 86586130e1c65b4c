import Testing

@testable import GreenFinCore

/// What is said when the time of a target is over; all figures are made up.
@Suite("When the time is over")
struct EndOfTermTests {
  private static let share = MadeUpTarget(
    kind: .share, value: "20", unit: "%", baseline: ("10", "2029-12-31"))

  @Test(
    "A figure of mid-year accuses nobody of having missed a target, on the last day and after it",
    arguments: ["2030-12-31", "2031-03-31"])
  func olderFigures(asOf: String) throws {
    for (target, figure) in [
      (MadeUpTarget(), MadeUpFigure.toDate("90", "2030-06-30")),
      (Self.share, .at("19", "2030-06-30")),
    ] {
      let judgement = try target.judgement([figure], asOf: asOf)
      #expect(judgement.verdict == .noData)
      #expect(judgement.completion != nil && judgement.observed != nil)
      #expect(judgement.timeProgress == nil && judgement.gap == nil)
      #expect(judgement.notes.map(\.identifier) == ["stale"])
      #expect(judgement.reason.chinese.contains("最新数据为2030-06-30的"))
      #expect(judgement.reason.chinese.hasSuffix("期末数据未报"))
      #expect(judgement.reason.english.contains("the figure of the end of the term is not known"))
    }
  }

  @Test(
    "Any figure of the last month is one of the end",
    arguments: [("2030-12-20", Verdict.missed), ("2030-11-30", .noData)])
  func lastMonth(day: String, verdict: Verdict) throws {
    let flow = try MadeUpTarget().judgement([.toDate("90", day)], asOf: "2031-01-31")
    #expect(flow.verdict == verdict)
    let share = try Self.share.judgement([.at("19", day)], asOf: "2031-01-31")
    #expect(share.verdict == verdict)
  }

  @Test(
    "What was reached before the end stays reached; a state that can be lost is told to be stale")
  func reachedBefore() throws {
    let flow = try MadeUpTarget().judgement([.toDate("110", "2030-09-30")], asOf: "2031-01-31")
    #expect(flow.verdict == .achieved && flow.notes.isEmpty)
    let share = try Self.share.judgement([.at("21", "2030-11-30")], asOf: "2031-01-31")
    #expect(share.verdict == .achieved)
    #expect(share.notes == [.stale(asOf: try day("2030-11-30"))])
  }

  @Test("The reason of a target whose time is over says nothing of pace")
  func noPace() throws {
    let judgement = try MadeUpTarget().judgement([.toDate("90", "2030-12-31")], asOf: "2030-12-31")
    #expect(judgement.reason.chinese == "2030-12-31为90亿元，目标≥ 100亿元；完成90.0%")
    #expect(!judgement.reason.english.contains("of the time gone"))
  }

  @Test("A rate of the first quarter reaches the year's target for the time being, and says so")
  func partOfYear() throws {
    let target = MadeUpTarget(kind: .growth, value: "10", unit: "%")
    func rate(_ value: String, _ asOf: String) -> MadeUpFigure {
      var figure = MadeUpFigure.at(value, asOf)
      (figure.start, figure.basis) = ("2030-01-01", .toDate)
      return figure
    }
    let spring = try target.judgement([rate("12", "2030-03-31")], asOf: "2030-06-30")
    #expect(spring.verdict == .achieved)
    #expect(spring.notes == [.partOfWindow(isYear: true)])
    #expect(spring.notes[0].sentence.chinese == "阶段性数据，全年未定")
    let over = try target.judgement([rate("12", "2030-03-31")], asOf: "2030-12-31")
    #expect(over.verdict == .noData)
    #expect(over.notes == [.stale(asOf: try day("2030-03-31"))])
    #expect(over.reason.chinese.hasSuffix("期末数据未报"))
    let whole = try target.judgement([rate("12", "2030-12-31")], asOf: "2030-12-31")
    #expect(whole.verdict == .achieved && whole.notes.isEmpty)
    let falling = [rate("12", "2030-03-31"), rate("11", "2030-06-30")]
    #expect(
      try target.judgement(falling, asOf: "2030-06-30").notes.map(\.identifier)
        == ["worsening", "part-of-window"])
  }

  @Test(
    "What is to be done once is missed when its day has passed and somebody has said it is not done",
    arguments: [
      ("0", "2030-06-30", "2031-01-31", Verdict.missed, [String]()),
      ("1", "2031-02-28", "2031-03-31", .missed, ["met-late"]),
      ("0", "2031-02-28", "2031-03-31", .missed, []),
      ("1", "2030-06-30", "2031-03-31", .achieved, []),
      ("1", "2031-02-28", "2031-01-31", .noData, []),
    ])
  func milestones(
    value: String, day: String, asOf: String, verdict: Verdict, notes: [String]
  ) throws {
    let target = MadeUpTarget(kind: .milestone, comparator: .done, value: nil)
    let judgement = try target.judgement([.at(value, day, unit: "项")], asOf: asOf)
    #expect(judgement.verdict == verdict)
    #expect(judgement.notes.map(\.identifier).filter { $0 != "stale" } == notes)
    if notes == ["met-late"] {
      #expect(judgement.reason.chinese == "期限2030-12-31，2031-02-28才完成")
    }
  }

  @Test(
    "A state that a later figure alone shows to be reached is no failure, and no success either")
  func reachedAfter() throws {
    let judgement = try Self.share.judgement([.at("21", "2031-03-31")], asOf: "2031-06-30")
    #expect(judgement.verdict == .noData)
    #expect(judgement.notes == [.metAfter(on: try day("2031-03-31"))])
  }
}

/// Whether a return is due; all days and figures are made up.
@Suite("When figures are due")
struct ReturnClockTests {
  private func state(
    _ target: MadeUpTarget, _ figures: [MadeUpFigure], _ asOf: String
  ) throws -> DataState {
    let entry = try target.entry()
    let catalog = Catalog(
      documents: [], jurisdictions: [], units: [], indicators: [entry.indicator],
      plans: [entry.plan], observations: try figures.map { try $0.observation() })
    return Judge(catalog, asOf: try day(asOf), dueDay: 20).judge(entry).dataState
  }

  @Test(
    "A figure of an earlier quarter than the last does not make the next one be there",
    arguments: [
      ("2030-06-30", DataState.reported), ("2030-07-01", .due), ("2030-07-20", .due),
      ("2030-07-21", .overdue), ("2031-01-20", .due), ("2031-01-21", .overdue),
      ("2032-12-31", .overdue),
    ])
  func olderFigure(asOf: String, expected: DataState) throws {
    #expect(try state(MadeUpTarget(), [.toDate("60", "2030-03-31")], asOf) == expected)
  }

  @Test(
    "What was never reported stays overdue when the time is over",
    arguments: [("2030-02-28", DataState.notDue), ("2030-04-20", .due), ("2034-01-01", .overdue)])
  func never(asOf: String, expected: DataState) throws {
    #expect(try state(MadeUpTarget(), [], asOf) == expected)
  }

  @Test("A figure of the quarter's last month is that quarter's")
  func lastMonth() throws {
    #expect(try state(MadeUpTarget(), [.toDate("60", "2030-06-10")], "2030-08-31") == .reported)
  }

  @Test(
    "A word on what is to be done once is due when its day has passed, and never again once done")
  func milestones() throws {
    let target = MadeUpTarget(kind: .milestone, comparator: .done, value: nil)
    #expect(try state(target, [], "2030-08-31") == .none)
    #expect(try state(target, [], "2031-01-10") == .due)
    #expect(try state(target, [], "2031-02-10") == .overdue)
    #expect(try state(target, [.at("1", "2030-03-31", unit: "项")], "2031-02-10") == .reported)
  }
}
