import Testing

@testable import GreenFinCore

@Suite("Time progress by months")
struct TimeProgressTests {
  @Test(
    "A month counts when its last day has come",
    arguments: [
      ("2023", "2023-01-01", "0.0%"), ("2023", "2023-01-31", "8.3%"),
      ("2023", "2023-03-31", "25.0%"),
      ("2023", "2023-06-29", "41.7%"), ("2023", "2023-06-30", "50.0%"),
      ("2023", "2023-11-30", "91.7%"), ("2023", "2023-12-30", "91.7%"),
      ("2023", "2023-12-31", "100.0%"), ("2023", "2024-06-30", "100.0%"),
      ("2023", "2022-12-31", "0.0%"), ("2024", "2024-02-28", "8.3%"),
      ("2024", "2024-02-29", "16.7%"),
      ("2021..2025", "2021-12-31", "20.0%"), ("2021..2025", "2023-06-30", "50.0%"),
    ])
  func byMonth(window: String, date: String, expected: String) throws {
    let progress = TimeProgress.byMonth(try period(window), asOf: try day(date))
    #expect(progress.percentText == expected)
  }

  @Test(
    "The day of a baseline belongs to the time before",
    arguments: [
      ("2020-12-31..2025-12-31", "2020-12-31", "0.0%"),
      ("2020-12-31..2025-12-31", "2021-01-31", "1.7%"),
      ("2020-12-31..2025-12-31", "2021-06-30", "10.0%"),
      ("2020-12-31..2025-12-31", "2023-06-30", "50.0%"),
      ("2020-12-31..2025-12-31", "2025-12-31", "100.0%"),
      ("2020-12-31..2025-12-31", "2019-12-31", "0.0%"),
      ("2025-11-30..2025-12-15", "2025-12-10", "0.0%"),
      ("2020-12-15..2025-12-31", "2020-12-31", "0.0%"),
      ("2020-12-15..2025-12-31", "2021-01-14", "0.0%"),
      ("2020-12-15..2025-12-31", "2021-01-15", "1.7%"),
      ("2020-12-15..2025-12-31", "2021-06-30", "10.0%"),
      ("2020-12-15..2025-12-31", "2023-06-30", "50.0%"),
      ("2021-01-01..2021-12-31", "2021-06-30", "45.5%"),
      ("2021-01-30..2021-12-31", "2021-02-28", "9.1%"),
      ("2021-06-30..2021-12-31", "2021-07-30", "0.0%"),
    ])
  func sinceDay(window: String, date: String, expected: String) throws {
    let progress = TimeProgress.sinceDay(try period(window), asOf: try day(date))
    #expect(progress.percentText == expected)
  }

  @Test("Time never runs backwards, and never past the end")
  func monotonous() throws {
    let window = try period("2021..2025")
    var before = Fraction(0)
    for year in 2020...2026 {
      for month in 1...12 {
        for number in [1, 15, CalendarDate.days(inMonth: month, of: year)] {
          let date = try #require(CalendarDate(year: year, month: month, day: number))
          let progress = TimeProgress.byMonth(window, asOf: date)
          #expect(progress >= before && progress <= Fraction(1), "\(date)")
          before = progress
        }
      }
    }
    #expect(before == Fraction(1))
  }
}
