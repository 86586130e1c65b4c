import Testing

@testable import GreenFinCore

@Suite("Periods")
struct PeriodTests {
  static let acceptedCases: [(String, String)] = [
    ("2023", "2023-01-01/2023-12-31"), ("2023年", "2023-01-01/2023-12-31"),
    ("2023Q1", "2023-01-01/2023-03-31"), ("2023-Q2", "2023-04-01/2023-06-30"),
    ("2023q3", "2023-07-01/2023-09-30"), ("2023Q4", "2023-10-01/2023-12-31"),
    ("2023年第二季度", "2023-04-01/2023-06-30"), ("2023年四季度", "2023-10-01/2023-12-31"),
    ("2023H1", "2023-01-01/2023-06-30"), ("2023年下半年", "2023-07-01/2023-12-31"),
    ("2023-06", "2023-06-01/2023-06-30"), ("2023年6月", "2023-06-01/2023-06-30"),
    ("2024年2月", "2024-02-01/2024-02-29"), ("2023年12月", "2023-12-01/2023-12-31"),
    ("2023-06-30", "2023-06-30/2023-06-30"), ("2023Q1..2023Q3", "2023-01-01/2023-09-30"),
    ("2021..2025", "2021-01-01/2025-12-31"), ("2023-01-15..2023年第二季度", "2023-01-15/2023-06-30"),
  ]

  @Test("Days, months, quarters, half-years, years and ranges", arguments: acceptedCases)
  func accepted(text: String, expected: String) throws {
    #expect(try period(text).description == expected)
  }

  static let refusedCases: [(String, String)] = [
    ("quarter 5", "2023Q5"), ("quarter 0", "2023Q0"), ("month 13", "2023-13"),
    ("month 0", "2023年0月"), ("one-digit month", "2023-6"), ("an impossible day", "2023-02-30"),
    ("an unfinished dash", "2023-"), ("a backward range", "2023Q3..2023Q1"),
    ("a range without an end", "2023Q1.."), ("a range without a start", "..2023Q3"),
    ("a range of three", "2023Q1..2023Q2..2023Q3"), ("a fifth quarter in words", "2023年第五季度"),
    ("two-digit year", "23Q1"), ("year 0", "0000"), ("full-width digits", "２０２３"),
    ("a word", "this year"), ("empty", ""), ("a blank", "2023 Q1"), ("dots alone", "...."),
    ("a month that overflows", "2023年99999999999999999999月"),
  ]

  @Test("What names no period is refused", arguments: refusedCases)
  func refused(label: String, text: String) {
    #expect(Period(text) == nil, "\(label)")
  }

  @Test("A very long chain of ranges is refused at once", .timeLimit(.minutes(1)))
  func longChain() {
    #expect(Period(String(repeating: "2023..", count: 20_000) + "2023") == nil)
  }

  @Test("An end before the start makes no period")
  func reversed() throws {
    #expect(try Period(start: day("2023-06-30"), end: day("2023-06-29")) == nil)
    #expect(try Period(start: day("2023-06-30"), end: day("2023-06-30")) != nil)
  }

  @Test("Both ends belong to a period")
  func containing() throws {
    let quarter = try period("2023Q2")
    #expect(try quarter.contains(day("2023-04-01")))
    #expect(try quarter.contains(day("2023-06-30")))
    #expect(try !quarter.contains(day("2023-03-31")))
    #expect(try !quarter.contains(day("2023-07-01")))
  }

  @Test(
    "Periods overlap when they share a day",
    arguments: [
      ("2023Q2", "2023", true), ("2023Q2", "2023-06-30..2023-12-31", true),
      ("2023Q2", "2023Q3", false), ("2021..2025", "2023", true), ("2023", "2024", false),
    ])
  func overlapping(first: String, second: String, overlap: Bool) throws {
    #expect(try period(first).overlaps(period(second)) == overlap)
    #expect(try period(second).overlaps(period(first)) == overlap)
  }

  @Test("One calendar year, and what only looks like it")
  func calendarYear() throws {
    #expect(try period("2023").isCalendarYear)
    #expect(try period("2023Q1..2023Q4").isCalendarYear)
    #expect(try !period("2021..2025").isCalendarYear)
    #expect(try !period("2023H1").isCalendarYear)
  }
}
