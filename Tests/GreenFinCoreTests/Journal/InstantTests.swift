import Testing

@testable import GreenFinCore

@Suite("Points in time")
struct InstantTests {
  @Test(
    "A time is read as the log shows it, and without an offset it is China's",
    arguments: [
      "2023-07-05T10:11:09+08:00", "2023-07-05T02:11:09Z", "2023-07-05 10:11:09",
      "2023-07-05T10:11:09", "2023-07-05 10:11:09+08:00",
    ])
  func typed(text: String) {
    #expect(Instant(typed: text)?.description == "2023-07-05T10:11:09+08:00")
    #expect(Instant(typed: "2023-07-05 10:11")?.description == "2023-07-05T10:11:00+08:00")
  }

  @Test(
    "What is no time is not guessed at",
    arguments: [
      "2023-07-05", "2023-07-05 25:00", "2023-02-30 10:11", "2023-07-05 10:11:0", "ü", "",
    ])
  func untyped(text: String) {
    #expect(Instant(typed: text) == nil)
  }

  @Test(
    "Any offset is read, and China's time is printed",
    arguments: [
      ("2023-07-05T10:11:09+08:00", "2023-07-05T10:11:09+08:00"),
      ("2023-07-05T02:11:09Z", "2023-07-05T10:11:09+08:00"),
      ("2023-12-31T20:00:00-05:00", "2024-01-01T09:00:00+08:00"),
      ("1969-12-31T23:59:59Z", "1970-01-01T07:59:59+08:00"),
      ("1949-10-01T15:00:00+08:00", "1949-10-01T15:00:00+08:00"),
    ])
  func offsets(read: String, printed: String) {
    #expect(Instant(read)?.description == printed)
  }

  @Test(
    "What is no time is refused",
    arguments: [
      "", "2023-07-05", "2023-07-05T24:00:00Z", "2023-07-05T10:60:00Z", "2023-02-30T10:00:00Z",
      "2023-07-05 10:00:00Z", "2023-07-05T10:00:00", "2023-07-05T1:000:00Z",
      "2023-07-05T10:00:00+8:000",
    ])
  func noTime(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("Every day from 1949 to 2100 is found again by its number and its last second")
  func days() {
    let first = CalendarDate.firstDay(of: 1949).dayNumber
    var previous: CalendarDate?
    for number in first...CalendarDate.lastDay(of: 2100).dayNumber {
      let day = CalendarDate(dayNumber: number)
      #expect(day.dayNumber == number)
      #expect(Instant(endOf: day).date == day)
      if let previous { #expect(previous < day) }
      previous = day
    }
  }

  @Test("The ends of the calendar hold")
  func ends() {
    #expect(CalendarDate(dayNumber: 0) == .firstDay(of: 1))
    #expect(CalendarDate(dayNumber: -5) == .firstDay(of: 1))
    #expect(CalendarDate(dayNumber: .max / 2) == .lastDay(of: 9999))
  }

  @Test(
    "Periods are written as people type them",
    arguments: ["2023", "2023H1", "2023Q4", "2023-06", "2023-06-30", "2023-06-01..2023-06-29"])
  func periods(text: String) {
    #expect(Period(text)?.shortText == text)
  }
}
