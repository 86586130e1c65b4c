@testable import GreenFinCore

/// Records of every sort, made up for tests.
enum MadeUpRecords {
  /// A day that must exist.
  static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? .firstDay(of: 1) }

  /// A decimal that must be one.
  static func decimal(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? 0 }

  /// A point in time that must exist.
  static func time(_ text: String) -> Instant { Instant(text) ?? Instant(seconds: 0) }

  /// A record whose number and order follow from `sequence`.
  static func record(
    _ sequence: Int, _ content: JournalRecord.Content, at: Instant? = nil, by: String = "someone",
    unit: ResponsibleUnit.ID? = nil, period: String? = "2023Q2",
    batch: JournalRecord.Batch? = nil
  ) -> JournalRecord {
    JournalRecord(
      id: JournalRecord.newIdentifier(UInt64(sequence) &* 0x9E37_79B9_7F4A_7C15 | 1),
      sequence: sequence, recordedAt: at ?? time("2023-07-10T09:00:00+08:00").later(by: sequence),
      recordedBy: by, unit: unit, period: period.flatMap { Period($0) }, batch: batch,
      content: content)
  }

  /// New financing up to the end of a quarter.
  static func financing(_ value: DecimalNumber, to day: String = "2023-06-30")
    -> JournalRecord.Content
  {
    let day = Self.day(day)
    return .observation(
      ReportedFigure(
        indicator: "new-social-financing", jurisdiction: "huzhou", asOf: day,
        periodStart: .firstDay(of: day.year), basis: .toDate,
        quantity: Quantity(value, .hundredMillionYuan)))
  }

  /// One record of each sort, with characters that break formats.
  static let ofEverySort: [JournalRecord.Content] = [
    financing(1234),
    .observation(
      ReportedFigure(
        indicator: "x", jurisdiction: "huzhou/德清", asOf: day("2023-02-28"),
        quantity: Quantity(decimal("-0.5"), .percent), qualifier: .about,
        source: "“引号\"\\/\u{202E}\n",
        note: "\u{1B}[31m\u{0}\u{FEFF}，\u{1F600}")),
    .progress(
      ActionProgress(
        action: "huzhou-2023/1.2", state: .delayed, percent: decimal("33.3"), narrative: "=1+1",
        problems: "a",
        nextSteps: "b", evidence: ["https://example.org/?a=1&b=\"", "二"])),
    .submission(on: nil), .acceptance(on: day("2023-07-21")),
    .sendBack(reason: "缺表", on: nil), .closing, .reopening(reason: "补报"),
    .schedule(
      TargetSchedule(
        target: "huzhou-2023/x",
        steps: [
          Schedule.Step(date: day("2023-03-31"), share: 20),
          Schedule.Step(date: day("2023-06-30"), share: decimal("45.5")),
        ])),
    .revision(
      TargetRevision(
        target: "huzhou-2023/x", comparator: .atLeast,
        quantity: Quantity(1800, .hundredMillionYuan),
        effective: day("2023-07-01"), reason: "中期评估", source: "湖政办发")),
    .revision(
      TargetRevision(
        target: "huzhou-2023/y", quantity: nil, effective: day("2023-07-01"), reason: "取消")),
    .pilotChange(
      PilotChange(
        action: "huzhou-2021/p3", direction: .leaves, effective: day("2022-01-01"), reason: "期满")),
    .retraction(of: "0123456789ab", reason: "误报"),
  ]
}

extension Instant {
  /// The time some minutes later.
  func later(by minutes: Int) -> Instant { Instant(seconds: seconds + minutes * 60) }
}
