/// A day of the Gregorian calendar (公历日期), without a time and without a time zone.
///
/// Plans, deadlines and figures hold for days, so a day is all that is kept.
public struct CalendarDate: Hashable, Sendable {
  /// Year, month and day side by side, so that days compare as one number: millions are held.
  private let packed: Int32

  /// The year, 1 to 9999.
  public var year: Int { Int(packed >> 9) }
  /// The month, 1 to 12.
  public var month: Int { Int(packed >> 5 & 15) }
  /// The day of the month, from 1.
  public var day: Int { Int(packed & 31) }

  /// Makes a day, or nothing where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// Reads `YYYY-MM-DD` (ISO 8601-1:2019, 5.2.2.1, extended format), and nothing else.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let date = text.withUTF8({ Self.read($0) }) else { return nil }
    self = date
  }

  /// Reads the same from bytes.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarDate? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes, 0..<4), let month = number(bytes, 5..<7),
      let day = number(bytes, 8..<10)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}

extension CalendarDate {
  /// Whether `year` has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The number of days of a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first day of a year.
  public static func firstDay(of year: Int) -> CalendarDate {
    CalendarDate(checkedYear: min(max(year, 1), 9999), month: 1, day: 1)
  }

  /// The last day of a year.
  public static func lastDay(of year: Int) -> CalendarDate {
    CalendarDate(checkedYear: min(max(year, 1), 9999), month: 12, day: 31)
  }

  /// A number that orders days; it is no count of them.
  var order: Int { Int(packed) }

  /// The last day of a month.
  public static func lastDay(ofMonth month: Int, of year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: days(inMonth: month, of: year))
  }

  /// Days since 1 January of year 1 in the proleptic Gregorian calendar; differences count days.
  public var dayNumber: Int {
    let before = year - 1
    let leapDays = before / 4 - before / 100 + before / 400
    let leapDay = month > 2 && Self.isLeap(year) ? 1 : 0
    // 30.6 days a month from March on, rounded down, and 0, 31 before it.
    let earlierMonths = month > 2 ? (153 * (month - 3) + 2) / 5 + 59 + leapDay : (month - 1) * 31
    return before * 365 + leapDays + earlierMonths + day - 1
  }

  /// The day of that number; days before year 1 and after 9999 become the first and the last day.
  ///
  /// Years of March to February put the leap day last, so that months follow from days by one
  /// division (E. G. Richards, "Calendars", in Explanatory Supplement to the Astronomical Almanac,
  /// 3rd ed., 2013, section 15.11).
  public init(dayNumber: Int) {
    let days = min(max(dayNumber, 0), Self.lastDay(of: 9999).dayNumber) + 306
    let era = days / 146_097
    let ofEra = days % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      checkedYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: ofYear - (153 * shifted + 2) / 5 + 1)
  }

  /// Whether the day is the last of its month.
  public var isMonthEnd: Bool { day == Self.days(inMonth: month, of: year) }
}

extension CalendarDate: Comparable {
  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool {
    left.packed < right.packed
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      var rest = year * 10_000 + month * 100 + day
      for index in [9, 8, 6, 5, 3, 2, 1, 0] {
        bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      bytes[4] = UInt8(ascii: "-")
      bytes[7] = UInt8(ascii: "-")
      return 10
    }
  }
}
