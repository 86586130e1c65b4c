/// An exact decimal figure of bounded size: at most fifteen digits before the point and nine after.
///
/// The toolchain's `Decimal` stands in Foundation, whose start-up alone takes a tenth of the time
/// that a listing may take; it takes `12abc` for 12 and cannot round on every platform. Inside the
/// bounds no operation here can overflow: 10¹⁵ of the largest unit (10¹²), with nine decimals, are
/// 10³⁶, and 128 bits hold 1.7 × 10³⁸.
public struct DecimalNumber: Hashable, Sendable {
  /// The digits, without the point.
  let significand: Int128
  /// How many of the digits stand after the point; as few as possible, so that equal numbers are
  /// stored alike.
  ///
  /// A whole word: with a smaller one behind 128 bits the 6.3 toolchain's unoptimised code reads an
  /// optional of the whole from a place that is not aligned, and dies.
  let scale: Int

  /// The most digits before and after the point that a figure in a file may have.
  static let maximumDigits = (whole: 15, fraction: 9)

  init(significand: Int128, scale: Int) {
    var significand = significand
    var scale = scale
    while scale > 0, significand % 10 == 0 {
      significand /= 10
      scale -= 1
    }
    while scale < 0 {
      significand *= 10
      scale += 1
    }
    self.significand = significand
    self.scale = scale
  }

  /// A whole number.
  public init(_ number: Int) {
    self.init(reduced: number, scale: 0)
  }

  /// Digits that have no zeros at their end behind the point.
  private init(reduced digits: Int, scale: Int) {
    significand = Int128(digits)
    self.scale = scale
  }
}

extension DecimalNumber {
  /// The number as a whole one, if it is one and small enough.
  public var wholeNumber: Int? { scale == 0 ? Int(exactly: significand) : nil }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  /// Lets a whole number be written as a literal.
  public init(integerLiteral value: Int) { self.init(value) }
}

// MARK: - Reading and printing

extension DecimalNumber {
  /// Reads a number as JSON writes it (RFC 8259, section 6); nothing where the text is no such number
  /// or is too large or too fine to be kept exactly.
  public init?(_ text: String) {
    var text = text
    guard let number = text.withUTF8({ Self.read($0) }) else { return nil }
    self = number
  }

  /// Reads digits whose form was checked already, or nothing where they are no number.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DecimalNumber? {
    readShort(bytes) ?? readLong(bytes)
  }

  /// Reads a number of few digits without an exponent, which nearly all are, in one machine word.
  private static func readShort(_ bytes: UnsafeBufferPointer<UInt8>) -> DecimalNumber? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    // Ten characters are never too many digits on either side of the point.
    guard bytes.count > start, bytes.count - start <= 10 else { return nil }
    var digits = 0
    var point: Int?
    for index in start..<bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int(digit)
      } else if bytes[index] == UInt8(ascii: "."), point == nil, index > start {
        point = index
      } else {
        return nil
      }
    }
    // What has a zero in front, or ends with its point, is left to the careful reading.
    let hasLeadingZero = bytes[start] == UInt8(ascii: "0") && (point ?? bytes.count) - start > 1
    guard !hasLeadingZero, point != bytes.count - 1 else { return nil }
    var scale = point.map { bytes.count - 1 - $0 } ?? 0
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    return DecimalNumber(reduced: isNegative ? -digits : digits, scale: scale)
  }

  private static func readLong(_ bytes: UnsafeBufferPointer<UInt8>) -> DecimalNumber? {
    var significand: Int128 = 0
    var digits = 0
    var scale = 0
    var sawPoint = false
    var sawDigit = false
    var index = 0
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { index = 1 }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte &- UInt8(ascii: "0") < 10 {
        // No zero stands before other digits of the whole part.
        if sawDigit, !sawPoint, digits == 0 { return nil }
        sawDigit = true
        if digits > 0 || byte != UInt8(ascii: "0") { digits += 1 }
        guard digits <= 30 else { return nil }
        significand = significand * 10 + Int128(byte - UInt8(ascii: "0"))
        if sawPoint { scale += 1 }
      } else if byte == UInt8(ascii: "."), !sawPoint, sawDigit {
        // A digit must come after the point too.
        (sawPoint, sawDigit) = (true, false)
      } else if byte | 0x20 == UInt8(ascii: "e"), sawDigit {
        let exponent = String(decoding: bytes[index...], as: UTF8.self)
        guard let power = Int(exponent), (-60...60).contains(power) else {
          return significand == 0 && Int(exponent) != nil ? 0 : nil
        }
        scale -= power
        index = bytes.count
      } else {
        return nil
      }
    }
    return sawDigit ? bounded(isNegative ? -significand : significand, scale) : nil
  }

  /// The number, or nothing where it has more digits than are kept.
  private static func bounded(_ significand: Int128, _ scale: Int) -> DecimalNumber? {
    guard significand != 0 else { return 0 }
    var significand = significand
    var scale = scale
    while scale > 0, significand % 10 == 0 {
      significand /= 10
      scale -= 1
    }
    let whole = String(significand.magnitude).utf8.count - scale
    guard whole <= maximumDigits.whole, scale <= maximumDigits.fraction else { return nil }
    return DecimalNumber(significand: significand, scale: scale)
  }

  /// The number in plain digits, as machines and people read it: `1500`, `0.33`; never `1.5E3`.
  public var plainText: String {
    var digits = String(significand.magnitude)
    if scale > 0 {
      if digits.utf8.count <= scale {
        digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return significand < 0 ? "-" + digits : digits
  }
}

// MARK: - Reckoning

extension DecimalNumber {
  /// The digits at a scale that is not smaller than the number's own.
  private func significand(at scale: Int) -> Int128 {
    var significand = significand
    for _ in self.scale..<max(self.scale, scale) { significand *= 10 }
    return significand
  }

  /// The exact sum.
  public static func + (left: Self, right: Self) -> Self {
    let scale = max(left.scale, right.scale)
    return DecimalNumber(
      significand: left.significand(at: scale) + right.significand(at: scale), scale: scale)
  }

  /// The exact difference.
  public static func - (left: Self, right: Self) -> Self {
    left + DecimalNumber(significand: -right.significand, scale: right.scale)
  }

  /// The number with its point moved: times ten to a power.
  public func movingPoint(by power: Int) -> DecimalNumber {
    DecimalNumber(significand: significand, scale: scale - power)
  }

  /// The number without its sign.
  public var magnitude: DecimalNumber {
    DecimalNumber(significand: significand < 0 ? -significand : significand, scale: scale)
  }
}

extension DecimalNumber: Comparable {
  /// Orders by value.
  public static func < (left: Self, right: Self) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.significand(at: scale) < right.significand(at: scale)
  }
}
