import GreenFinCore

/// The order in which people expect rows: −1, 0 or 1.
enum NaturalOrder {
  /// Figures by their size, exactly.
  static func ofNumbers(_ left: String, _ right: String) -> Int {
    guard let leftNumber = DecimalNumber(left), let rightNumber = DecimalNumber(right) else {
      return ofTexts(left, right)
    }
    return leftNumber < rightNumber ? -1 : rightNumber < leftNumber ? 1 : 0
  }

  /// Texts by their bytes, but numbers inside them by size: 1.2 before 1.10, p3 before p10.
  static func ofTexts(_ left: String, _ right: String) -> Int {
    var left = Substring(left).utf8
    var right = Substring(right).utf8
    while let leftByte = left.first, let rightByte = right.first {
      if isDigit(leftByte), isDigit(rightByte) {
        let order = ofDigits(&left, &right)
        if order != 0 { return order }
      } else {
        guard leftByte == rightByte else { return leftByte < rightByte ? -1 : 1 }
        left.removeFirst()
        right.removeFirst()
      }
    }
    return left.isEmpty ? (right.isEmpty ? 0 : -1) : 1
  }

  /// Takes a number off the front of both: of two without leading zeros the longer is larger.
  private static func ofDigits(_ left: inout Bytes, _ right: inout Bytes) -> Int {
    let leftDigits = takeDigits(&left)
    let rightDigits = takeDigits(&right)
    guard leftDigits.count == rightDigits.count else {
      return leftDigits.count < rightDigits.count ? -1 : 1
    }
    if leftDigits.elementsEqual(rightDigits) { return 0 }
    return leftDigits.lexicographicallyPrecedes(rightDigits) ? -1 : 1
  }

  private typealias Bytes = Substring.UTF8View

  private static func takeDigits(_ text: inout Bytes) -> Bytes {
    let digits = text.prefix(while: isDigit)
    text = text[digits.endIndex...]
    return digits.drop { $0 == UInt8(ascii: "0") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
