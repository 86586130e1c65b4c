#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The exact reading and printing of decimal numbers.
///
/// `Decimal` keeps 38 digits exactly, but its own reader takes `12abc` for 12 and its own printer
/// may use exponents; both are done here instead.
enum DecimalText {
  /// The most significant digits that a figure may have, so that sums and differences stay exact.
  static let maximumDigits = 18

  /// Reads an RFC 8259 number; nothing where the text is no such number or is not held exactly.
  static func read(_ bytes: some BidirectionalCollection<UInt8>) -> Decimal? {
    var mantissa: UInt64 = 0
    var exponent = 0
    var digits = 0
    var sawPoint = false
    var isNegative = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      bytes.formIndex(after: &index)
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if digits > 0 || byte != UInt8(ascii: "0") { digits += 1 }
        guard digits <= maximumDigits else { return nil }
        mantissa = mantissa * 10 + UInt64(byte - UInt8(ascii: "0"))
        if sawPoint { exponent -= 1 }
      case UInt8(ascii: "."): sawPoint = true
      case UInt8(ascii: "-"): isNegative = true
      default:
        guard let power = Int(String(decoding: bytes[index...], as: UTF8.self)) else { return nil }
        exponent += power
        index = bytes.endIndex
      }
    }
    guard mantissa != 0 else { return 0 }
    guard (-maximumDigits...maximumDigits).contains(exponent) else { return nil }
    return Decimal(
      sign: isNegative ? .minus : .plus, exponent: exponent, significand: Decimal(mantissa))
  }

  /// Plain digits, without an exponent and without zeros that say nothing.
  static func plain(_ number: Decimal) -> String {
    var text = "\(number)"
    guard let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return text }
    let power = Int(text[text.index(after: mark)...].drop { $0 == "+" }) ?? 0
    text = String(text[..<mark])
    return shifted(text, by: power)
  }

  private static func shifted(_ digits: String, by power: Int) -> String {
    let isNegative = digits.hasPrefix("-")
    let unsigned = isNegative ? digits.dropFirst() : digits[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let all = String(parts[0]) + fraction
    let point = parts[0].count + power
    let body: String
    if point <= 0 {
      body = "0." + String(repeating: "0", count: -point) + all
    } else if point >= all.count {
      body = all + String(repeating: "0", count: point - all.count)
    } else {
      body = all.prefix(point) + "." + all.dropFirst(point)
    }
    return (isNegative ? "-" : "") + body
  }
}

extension Decimal {
  /// The number in plain digits, as machines and people read it: `1500`, `0.33`; never `1.5E3`.
  public var plainText: String { DecimalText.plain(self) }
}
