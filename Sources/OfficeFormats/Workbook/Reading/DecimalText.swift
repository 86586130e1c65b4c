/// The number that a program shows for the digits it writes.
enum DecimalText {
  /// The most digits that spreadsheets keep; what comes after is the noise of binary fractions.
  static let maximumDigits = 15

  /// Plain decimal digits for a number as files have it, such as `1.1000000000000001` or `1.5E-3`;
  /// nothing where it is no number.
  static func plain(_ text: String) -> String? {
    guard var number = Digits(text) else { return nil }
    number.round(to: maximumDigits)
    return number.text
  }
}

/// Digits with a point somewhere among, before or after them.
private struct Digits {
  private var isNegative = false
  // Without zeros at the beginning and the end; none at all for zero.
  private var digits: [UInt8] = []
  // How many digits stand before the point; may be negative.
  private var whole = 0

  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      bytes.removeFirst()
    }
    let exponentPlace = bytes.firstIndex { $0 | 0x20 == UInt8(ascii: "e") }
    let mantissa = bytes[..<(exponentPlace ?? bytes.endIndex)]
    guard Self.isMantissa(mantissa) else { return nil }
    whole = mantissa.prefix { $0 != UInt8(ascii: ".") }.count
    digits = mantissa.filter { $0 != UInt8(ascii: ".") }
    if let exponentPlace {
      // No spreadsheet has a number beyond this.
      let text = String(decoding: bytes[(exponentPlace + 1)...], as: UTF8.self)
      guard let exponent = Int(text), abs(exponent) <= 400 else { return nil }
      whole += exponent
    }
    trim()
  }

  private static func isMantissa(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count { $0 == UInt8(ascii: ".") } <= 1 && bytes.count <= 400
      && bytes.contains { $0 != UInt8(ascii: ".") }
      && bytes.allSatisfy { $0 == UInt8(ascii: ".") || $0 &- UInt8(ascii: "0") < 10 }
  }

  private mutating func trim() {
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(zeros)
    whole -= zeros
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  /// Rounds to so many digits, halves away from zero.
  mutating func round(to count: Int) {
    guard digits.count > count else { return }
    let goesUp = digits[count] >= UInt8(ascii: "5")
    digits.removeLast(digits.count - count)
    if goesUp { increase() }
    trim()
  }

  private mutating func increase() {
    var place = digits.count - 1
    while place >= 0, digits[place] == UInt8(ascii: "9") {
      digits[place] = UInt8(ascii: "0")
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(UInt8(ascii: "1"), at: 0)
      whole += 1
    }
  }

  var text: String {
    guard !digits.isEmpty else { return "0" }
    let zero = UInt8(ascii: "0")
    var all = digits
    if whole > all.count { all += [UInt8](repeating: zero, count: whole - all.count) }
    if whole <= 0 { all.insert(contentsOf: [UInt8](repeating: zero, count: 1 - whole), at: 0) }
    let pointPlace = max(whole, 1)
    if pointPlace < all.count { all.insert(UInt8(ascii: "."), at: pointPlace) }
    return (isNegative ? "-" : "") + String(decoding: all, as: UTF8.self)
  }
}
