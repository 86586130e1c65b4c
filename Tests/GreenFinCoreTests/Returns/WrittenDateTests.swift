import Testing

@testable import GreenFinCore

@Suite("Dates as people write them in forms")
struct WrittenDateTests {
  @Test(
    "The same day in every style",
    arguments: [
      "2023-06-30", "2023-6-30", "2023/6/30", "2023/06/30", "2023.6.30", "2023.06.30", "20230630",
      "2023年6月30日", "2023年06月30日", "2023年6月30", "2023年6月30号", "二〇二三年六月三十日",
      "二零二三年六月三十日", "二○二三年六月三十日", "二〇二三年6月30日", "２０２３－０６－３０", "２０２３年６月３０日",
      "2023 年 6 月 30 日", " 2023-06-30\n", "2023 - 06 - 30", "2023/6/30 0:00", "2023-06-30 00:00:00",
      "2023年6月30日 0:00", "2023年6月末", "2023年六月底", "\u{FEFF}2023-06-30",
    ])
  func reads(text: String) throws {
    #expect(try CalendarDate(written: text).description == "2023-06-30", "\(text)")
  }

  @Test(
    "Days of two Chinese signs and more",
    arguments: [
      ("二〇二〇年二月二十九日", "2020-02-29"), ("二〇二三年十二月三十一日", "2023-12-31"),
      ("二〇二三年十月十日", "2023-10-10"), ("2024年2月末", "2024-02-29"),
    ])
  func readsWords(text: String, day: String) throws {
    #expect(try CalendarDate(written: text).description == day, "\(text)")
  }

  @Test(
    "What could be another day, or is none, is refused with its reason",
    arguments: [
      ("", UnreadableDate.Reason.empty), (" ", .empty), ("1/6/2023", .yearLast),
      ("30/6/2023", .yearLast),
      ("30.06.2023", .yearLast), ("23-6-30", .shortYear), ("23年6月30日", .shortYear),
      ("2023年6月", .incomplete), ("2023-06", .incomplete), ("6月30日", .incomplete),
      ("2023年", .incomplete), ("45107", .serialNumber), ("2023-02-30", .noSuchDay),
      ("20230230", .noSuchDay), ("2023年13月1日", .noSuchDay), ("2023年13月末", .noSuchDay),
      ("2023/6/30 14:05", .hasTime), ("2023-06-30T00:00:00Z", .hasTime),
      ("2023-06-300:00", .hasTime),
      ("2023-6/30", .noDate), ("2023年6-30", .noDate), ("2023-06-30-", .noDate),
      ("02023-06-30", .noDate),
      ("2023-006-30", .noDate), ("2023-06-30x", .noDate), ("x2023-06-30", .noDate),
      ("2023", .noDate),
      ("明天", .noDate), ("2023Q2", .noDate), ("二百三十年六月三十日", .noDate), ("2023年6月30月", .noDate),
      ("2023年六月三一日", .noDate), ("2023–06–30", .noDate), ("-2023-06-30", .noDate),
      ("0001-01-01", .noDate), ("2023-06末", .noDate), ("1e3-01-01", .noDate),
      ("٢٠٢٣-٠٦-٣٠", .noDate),
    ])
  func refuses(text: String, reason: UnreadableDate.Reason) {
    let problem = #expect(throws: UnreadableDate.self, "\(text)") {
      try CalendarDate(written: text)
    }
    #expect(problem?.reason == reason, "\(text)")
    #expect(problem?.sentence.chinese.isEmpty == false && problem?.cure.english.isEmpty == false)
  }

  @Test("Every day from 1949 to 2100 is read from each style as itself")
  func everyDay() throws {
    var day = try #require(CalendarDate(year: 1949, month: 1, day: 1))
    while day.year <= 2100 {
      for text in [
        "\(day)", "\(day.year)/\(day.month)/\(day.day)", "\(day.year)年\(day.month)月\(day.day)日",
      ] {
        let read = try CalendarDate(written: text)
        #expect(read == day)
      }
      let next = (day.day < CalendarDate.days(inMonth: day.month, of: day.year))
      day = try #require(
        next
          ? CalendarDate(year: day.year, month: day.month, day: day.day + 1)
          : day.month < 12
            ? CalendarDate(year: day.year, month: day.month + 1, day: 1)
            : CalendarDate(year: day.year + 1, month: 1, day: 1))
    }
  }
}
