import Testing

@testable import GreenFinCore

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "A day is written YYYY-MM-DD and exists in the calendar",
    arguments: [
      ("the last day of a plan", "2023-12-31"), ("a leap day", "2024-02-29"),
      ("a leap day of a century year", "2000-02-29"), ("the first day there is", "0001-01-01"),
      ("the last day there is", "9999-12-31"),
    ])
  func accepted(label: String, text: String) throws {
    let date = try #require(CalendarDate(text), "\(label)")
    #expect(date.description == text)
  }

  static let refusedCases: [(String, String)] = [
    ("30 February", "2023-02-30"), ("29 February of a common year", "2023-02-29"),
    ("29 February of a century year", "1900-02-29"), ("31 April", "2023-04-31"),
    ("month 13", "2023-13-01"), ("month 0", "2023-00-10"), ("day 0", "2023-01-00"),
    ("year 0", "0000-01-01"), ("one-digit month and day", "2021-2-3"),
    ("slashes", "2021/02/03"), ("basic format", "20210203"), ("Chinese", "2021年2月3日"),
    ("a blank before", " 2021-02-03"), ("a blank after", "2021-02-03 "),
    ("with a time", "2021-02-03T00:00"), ("full-width digits", "２０２１-０２-０３"),
    ("Arabic-Indic digits", "٢٠٢١-٠٢-٠٣"), ("a sign", "+021-02-03"),
    ("a negative month", "2021--2-03"), ("a newline after", "2021-02-03\n"), ("empty", ""),
    ("a dash of another kind", "2021‑02‑03"), ("NUL inside", "2021-02-0\0"),
  ]

  @Test("What is no day is refused, never guessed", arguments: refusedCases)
  func refused(label: String, text: String) {
    #expect(CalendarDate(text) == nil, "\(label)")
  }

  @Test(
    "Leap years", arguments: [(2000, true), (1900, false), (2020, true), (2023, false), (4, true)])
  func leapYears(year: Int, isLeap: Bool) {
    #expect(CalendarDate.isLeap(year) == isLeap)
    #expect(CalendarDate.days(inMonth: 2, of: year) == (isLeap ? 29 : 28))
  }

  @Test("From 1949 to 2100 each day has the number after the day before it")
  func consecutiveDays() throws {
    var before = try day("1948-12-31")
    var days = 0
    for year in 1949...2100 {
      for month in 1...12 {
        for number in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: number))
          guard date.dayNumber - before.dayNumber == 1, before < date else {
            Issue.record("\(date) does not follow \(before)")
            return
          }
          before = date
          days += 1
        }
      }
    }
    #expect(days == 55_517)
  }

  @Test("The first day has number 0, and 2000-03-01 the known 730,179")
  func knownDayNumbers() throws {
    #expect(try day("0001-01-01").dayNumber == 0)
    #expect(try day("2000-03-01").dayNumber == 730_179)
  }

  @Test("Ends of months and years")
  func ends() throws {
    #expect(CalendarDate.lastDay(ofMonth: 2, of: 2024) == (try day("2024-02-29")))
    #expect(CalendarDate.lastDay(ofMonth: 13, of: 2024) == nil)
    #expect(CalendarDate.firstDay(of: 2025) == (try day("2025-01-01")))
    #expect(CalendarDate.lastDay(of: 2025) == (try day("2025-12-31")))
    #expect(try day("2023-06-30").isMonthEnd)
    #expect(try !day("2023-07-30").isMonthEnd)
  }
}
