/// A date in a form that cannot be read without guessing: what was seen, why not, what to write.
public struct UnreadableDate: Error, Hashable, Sendable {
  /// Why a text is no day.
  public enum Reason: Error, Hashable, Sendable {
    /// Nothing is written.
    case empty
    /// It has none of the forms that are read.
    case noDate
    /// 1/6/2023 is the first of June to some and the sixth of January to others.
    case yearLast
    /// 23-6-30: the century is not said.
    case shortYear
    /// A part is missing: 2023年6月, 6月30日.
    case incomplete
    /// 45107: a date as spreadsheets number days, in a cell of text.
    case serialNumber
    /// The calendar has no such day: 2023-02-30.
    case noSuchDay
    /// A time stands after the day, and it is not midnight.
    case hasTime
  }

  /// What is written, cut where it is longer than anybody would read.
  public let seen: String
  /// Why it cannot be read.
  public let reason: Reason

  init(_ seen: String, _ reason: Reason) {
    self.seen = Phrase.shortened(seen)
    self.reason = reason
  }
}

extension UnreadableDate {
  /// What is wrong, in both languages.
  public var sentence: Phrase {
    switch reason {
    case .empty: Phrase("没有填写日期", "no date is written")
    case .noDate: Phrase("“\(seen)”不是日期", "“\(seen)” is no date")
    case .yearLast:
      Phrase("“\(seen)”分不清月和日", "“\(seen)” leaves open which part is the month")
    case .shortYear: Phrase("“\(seen)”的年份不是四位", "the year of “\(seen)” has not four digits")
    case .incomplete: Phrase("“\(seen)”缺少年、月或日", "“\(seen)” lacks its year, month or day")
    case .serialNumber: Phrase("“\(seen)”是表格的日期序号", "“\(seen)” is a spreadsheet's number of a day")
    case .noSuchDay:
      Phrase("日历上没有“\(seen)”这一天", "the calendar has no day “\(seen)”")
    case .hasTime: Phrase("“\(seen)”带有时刻", "“\(seen)” has a time of day")
    }
  }

  /// What to write instead, in both languages.
  public var cure: Phrase {
    switch reason {
    case .serialNumber:
      Phrase("把单元格设为日期格式，或写成2023-06-30", "give the cell a date format, or write 2023-06-30")
    default: Phrase("写成2023-06-30或2023年6月30日", "write 2023-06-30 or 2023年6月30日")
    }
  }
}
