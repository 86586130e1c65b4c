/// A point in time to the second (时刻), printed in China Standard Time (UTC+8).
///
/// Offices in all of China share one time, so a record carries it as people there read it off a clock;
/// what is read may have any offset (RFC 3339, section 5.6).
public struct Instant: Hashable, Sendable {
  /// Seconds since the start of 1970 in UTC, leap seconds not counted.
  public let seconds: Int

  /// Makes a point in time; years before 1 and after 9999 have no place in a record.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// The seconds by which China Standard Time is ahead of UTC.
  static let offset = 8 * 3600
  /// 1 January 1970 as a day number.
  static let epochDay = 719_162

  /// The last second of a day in China Standard Time.
  public init(endOf date: CalendarDate) {
    seconds = (date.dayNumber - Self.epochDay + 1) * 86_400 - 1 - Self.offset
  }

  /// The day it falls on in China Standard Time.
  public var date: CalendarDate {
    let local = seconds + Self.offset
    return CalendarDate(dayNumber: Self.epochDay + (local >= 0 ? local : local - 86_399) / 86_400)
  }
}

extension Instant: Comparable {
  /// Orders by time.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: CustomStringConvertible {
  /// `2023-07-05T10:11:09+08:00`.
  public var description: String {
    let local = seconds + Self.offset
    let ofDay = ((local % 86_400) + 86_400) % 86_400
    let parts = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60]
    let clock = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(date)T\(clock)+08:00"
  }
}

extension Instant {
  /// Reads `2023-07-05T10:11:09+08:00` or `…Z`; nothing else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let isUTC = bytes.count == 20 && bytes[19] == UInt8(ascii: "Z")
    guard isUTC || bytes.count == 25, bytes[10] == UInt8(ascii: "T"),
      let date = CalendarDate(text.prefix(10)),
      let clock = Self.clock(bytes[11..<19], hasSeconds: true)
    else { return nil }
    var offset = 0
    if !isUTC {
      guard let away = Self.clock(bytes[20..<25], hasSeconds: false) else { return nil }
      switch bytes[19] {
      case UInt8(ascii: "+"): offset = away
      case UInt8(ascii: "-"): offset = -away
      default: return nil
      }
    }
    seconds = (date.dayNumber - Self.epochDay) * 86_400 + clock - offset
  }

  /// Reads a time as people type it: the same, or as `log` shows it, `2023-07-05 10:11:09`, without
  /// seconds too; a time without an offset is China's.
  public init?(typed text: String) {
    var text = text
    if text.utf8.count > 10, Array(text.utf8)[10] == UInt8(ascii: " ") {
      text = text.prefix(10) + "T" + text.dropFirst(11)
    }
    if text.utf8.count == 16 { text += ":00" }
    if text.utf8.count == 19 { text += "+08:00" }
    self.init(text)
  }

  /// The seconds of `10:11:09` or `08:00`.
  private static func clock(_ bytes: ArraySlice<UInt8>, hasSeconds: Bool) -> Int? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == (hasSeconds ? 3 : 2) else { return nil }
    var total = 0
    for (index, part) in parts.enumerated() {
      guard part.count == 2, part.allSatisfy({ (48...57).contains($0) }),
        let number = Int(String(decoding: part, as: UTF8.self)), number < (index == 0 ? 24 : 60)
      else { return nil }
      total = total * 60 + number
    }
    return hasSeconds ? total : total * 60
  }
}
