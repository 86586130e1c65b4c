extension TypedText {
  /// Passes over the signs of a number that stand here.
  mutating func skipNumeral() throws(UnreadableQuantity.Reason) -> [NumeralSign] {
    var signs: [NumeralSign] = []
    while let next {
      if Self.isDigit(next) {
        signs.append(try skipRun())
      } else if let sign = NumeralSign.chinese[next], !isAtPercentagePoint {
        signs.append(sign)
        advance()
      } else {
        break
      }
    }
    return signs
  }

  /// Whether 百分点 stands here, whose 百 is no hundred.
  private var isAtPercentagePoint: Bool { rest.starts(with: "百分点".unicodeScalars) }

  /// Passes over 万, 亿 and their like, which may stand after 多 (130多万).
  mutating func skipMultipliers() -> [NumeralSign] {
    var signs: [NumeralSign] = []
    while let next, let sign = NumeralSign.chinese[next], case .multiplier = sign {
      signs.append(sign)
      advance()
    }
    return signs
  }

  /// Passes over a number in the digits 0 to 9, with thousands parted by commas or blanks.
  private mutating func skipRun() throws(UnreadableQuantity.Reason) -> NumeralSign {
    let whole = try skipThousands()
    var fraction = ""
    if next == ".", second.map(Self.isDigit) == true {
      advance()
      fraction = skipDigits()
    }
    if next == "e", let second, Self.isDigit(second) || second == "+" || second == "-" {
      throw .scientific
    }
    let significant = whole.drop { $0 == "0" }
    let written =
      (significant.isEmpty ? "0" : significant) + (fraction.isEmpty ? "" : "." + fraction)
    guard let value = DecimalNumber(String(written)) else { throw .tooManyDigits }
    return .run(value, digits: whole.utf8.count)
  }

  /// Passes over `1500`, `1,500` or `1 500`; `1,5` and `15,00` may be a decimal comma or a slip.
  private mutating func skipThousands() throws(UnreadableQuantity.Reason) -> String {
    var digits = skipDigits()
    guard let mark = next, mark == "," || mark == " ", second.map(Self.isDigit) == true else {
      return digits
    }
    var isGrouped = (1...3).contains(digits.utf8.count)
    while next == mark, second.map(Self.isDigit) == true {
      advance()
      let group = skipDigits()
      isGrouped = isGrouped && group.utf8.count == 3
      digits += group
    }
    guard isGrouped else { throw .grouping }
    return digits
  }
}
