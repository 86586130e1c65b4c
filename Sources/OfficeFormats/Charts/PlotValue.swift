/// A plain decimal number as whole units of a common power of ten, so that drawing needs no floats.
enum PlotValue {
  /// The most decimals and digits that are drawn; what is finer cannot be seen.
  private static let limits = (decimals: 9, digits: 24)

  /// How many digits stand after the point.
  static func decimals(_ digits: String) -> Int {
    guard let point = digits.firstIndex(of: ".") else { return 0 }
    return min(digits[point...].utf8.count - 1, limits.decimals)
  }

  /// The number times ten to the power of `decimals`, or nothing where it is no plain number or a
  /// number beyond anything that is counted.
  static func units(_ digits: String, decimals: Int) -> Int128? {
    guard DataValue.isPlainNumber(digits), digits.utf8.count <= limits.digits * 2 else {
      return nil
    }
    let isNegative = digits.hasPrefix("-")
    let parts = digits.drop { $0 == "-" }.split(separator: ".")
    let fraction = parts.count > 1 ? parts[1].prefix(decimals) : ""
    guard parts[0].utf8.count + decimals <= limits.digits else { return nil }
    var value: Int128 = 0
    let padding = decimals - fraction.utf8.count
    for digit in [parts[0], fraction].joined() {
      value = value * 10 + Int128(digit.wholeNumberValue ?? 0)
    }
    for _ in 0..<padding { value *= 10 }
    return isNegative ? -value : value
  }

  /// Units as digits again, without zeros at the end.
  static func text(_ units: Int128, decimals: Int) -> String {
    var units = units
    var decimals = decimals
    while decimals > 0, units % 10 == 0 {
      units /= 10
      decimals -= 1
    }
    var digits = String(units.magnitude)
    if decimals > 0 {
      digits = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    return units < 0 ? "-" + digits : digits
  }
}
