/// A span of whole days, both ends included (时段).
public struct Period: Hashable, Sendable {
  /// The first day.
  public let start: CalendarDate
  /// The last day.
  public let end: CalendarDate

  /// Makes a period, or nothing where the end precedes the start.
  public init?(start: CalendarDate, end: CalendarDate) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// A calendar year.
  public init(year: Int) {
    start = .firstDay(of: year)
    end = .lastDay(of: year)
  }

  /// The months `first` to `last` of a year, or nothing where the calendar has no such months.
  public init?(year: Int, months: ClosedRange<Int>) {
    guard let start = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let end = CalendarDate.lastDay(ofMonth: months.upperBound, of: year)
    else { return nil }
    self.start = start
    self.end = end
  }
}

extension Period {
  /// Whether the day lies in the period.
  public func contains(_ date: CalendarDate) -> Bool { start <= date && date <= end }

  /// Whether the two periods have a day in common.
  public func overlaps(_ other: Period) -> Bool { start <= other.end && other.start <= end }

  /// Whether the period is one calendar year.
  public var isCalendarYear: Bool { self == Period(year: start.year) }
}

// MARK: - Quarters

extension Period {
  /// The quarter that a day lies in (季度).
  public init(quarterOf date: CalendarDate) {
    let quarter = (date.month - 1) / 3
    self =
      Period(year: date.year, months: quarter * 3 + 1...quarter * 3 + 3) ?? Period(year: date.year)
  }

  /// Whether the period is a calendar quarter.
  public var isQuarter: Bool { self == Period(quarterOf: start) }

  /// The quarter before the one that the period starts in.
  public var previousQuarter: Period {
    Period(quarterOf: CalendarDate(dayNumber: Period(quarterOf: start).start.dayNumber - 1))
  }

  /// The period as people type it: `2023`, `2023H1`, `2023Q2`, `2023-06`, `2023-06-30`, or both ends.
  public var shortText: String {
    let year = String("\(start)".prefix(4))
    if isCalendarYear { return year }
    if isQuarter { return "\(year)Q\((start.month - 1) / 3 + 1)" }
    if start == end { return "\(start)" }
    for (name, months) in [("H1", 1...6), ("H2", 7...12)]
    where self == Period(year: start.year, months: months) {
      return year + name
    }
    let isMonth = start.day == 1 && start.month == end.month && start.year == end.year
    return isMonth && end.isMonthEnd ? String("\(start)".prefix(7)) : "\(start)..\(end)"
  }
}

extension Period: CustomStringConvertible {
  /// Both ends, as in ISO 8601-1:2019, 5.5: `2023-01-01/2023-12-31`.
  public var description: String { "\(start)/\(end)" }
}

extension Period {
  /// Reads a day, month, quarter, half-year or year: `2023-06-30`, `2023-06`, `2023Q2`, `2023-Q2`,
  /// `2023H1`, `2023`, `2023年第二季度`, `2023年6月`, `2023年上半年`; or a range `2023Q1..2023Q3`.
  public init?(_ text: String) {
    if let dots = text.firstRange(of: "..") {
      let after = text[dots.upperBound...]
      // A range has two ends; without this a long chain of them would exhaust the stack.
      guard !after.contains(".."), let first = Period(String(text[..<dots.lowerBound])),
        let last = Period(String(after))
      else { return nil }
      self.init(start: first.start, end: last.end)
    } else if let day = CalendarDate(text) {
      self.init(start: day, end: day)
    } else {
      self.init(named: text)
    }
  }

  private init?(named text: String) {
    let digits = text.prefix(4)
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(digits), year > 0
    else { return nil }
    var rest = text.dropFirst(4)
    if rest.first == "-" || rest.first == "年" { rest = rest.dropFirst() }
    if rest.isEmpty {
      guard text.count == 4 || text.hasSuffix("年") else { return nil }
      self.init(year: year)
    } else if let months = Self.months(named: String(rest).uppercased()) {
      self.init(year: year, months: months)
    } else {
      return nil
    }
  }

  private static let names: [String: ClosedRange<Int>] = [
    "Q1": 1...3, "Q2": 4...6, "Q3": 7...9, "Q4": 10...12, "H1": 1...6, "H2": 7...12,
    "第一季度": 1...3, "第二季度": 4...6, "第三季度": 7...9, "第四季度": 10...12,
    "一季度": 1...3, "二季度": 4...6, "三季度": 7...9, "四季度": 10...12,
    "上半年": 1...6, "下半年": 7...12,
  ]

  private static func months(named name: String) -> ClosedRange<Int>? {
    if let months = names[name] { return months }
    let digits = name.hasSuffix("月") ? String(name.dropLast()) : name
    let isTwoDigits = name.hasSuffix("月") || digits.utf8.count == 2
    guard isTwoDigits, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let month = Int(digits), (1...12).contains(month)
    else { return nil }
    return month...month
  }
}
