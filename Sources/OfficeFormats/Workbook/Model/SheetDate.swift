/// A day as spreadsheets count it: in days from the end of 1899, or from the start of 1904.
public struct SheetDate: Hashable, Sendable {
  /// The year, 1900 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day; nothing where the calendar or a spreadsheet has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads the day at the beginning of `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss` (ISO 8601).
  init?(isoText: String) {
    let parts = isoText.prefix { $0 != "T" }.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

// MARK: - Counting

extension SheetDate {
  /// The two ways of counting (ECMA-376-1, 18.17.4.1).
  enum System {
    /// 1 January 1900 is day 1, and 29 February 1900, which never was, is day 60.
    case from1900
    /// 1 January 1904 is day 0.
    case from1904
  }

  /// The day of a number; nothing for numbers that are no day.
  init?(serial: Int, system: System) {
    // Days since 1 March of year 0, from which leap days come last in their year.
    var days: Int
    switch system {
    case .from1900:
      guard serial >= 1, serial != 60 else { return nil }
      days = Self.days(year: 1899, month: 12, day: 31) + serial - (serial > 60 ? 1 : 0)
    case .from1904:
      guard serial >= 0 else { return nil }
      days = Self.days(year: 1904, month: 1, day: 1) + serial
    }
    guard days <= Self.days(year: 9999, month: 12, day: 31) else { return nil }
    let era = days / 146_097
    days %= 146_097
    let yearOfEra = (days - days / 1460 + days / 36_524 - days / 146_096) / 365
    let dayOfYear = days - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      checkedYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The number of the day, counted from 1900.
  var serial: Int {
    let days =
      Self.days(year: year, month: month, day: day)
      - Self.days(year: 1899, month: 12, day: 31)
    return days >= 60 ? days + 1 : days
  }

  /// Days since 1 March of year 0.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let shifted = month <= 2 ? month + 9 : month - 3
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day - 1
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return days(year: next.0, month: next.1, day: 1) - days(year: year, month: month, day: 1)
  }
}

extension SheetDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    "\(year)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
  }
}
