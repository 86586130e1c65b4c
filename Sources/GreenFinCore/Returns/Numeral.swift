/// One sign of a written number: `1,500`, `三`, `百`, `亿`, `点`.
enum NumeralSign: Hashable {
  /// A Chinese digit.
  case digit(Int)
  /// A number in the digits 0 to 9, and how many of them it has.
  case run(DecimalNumber, digits: Int)
  /// 十, 百, 千, 万 or 亿, as the power of ten that it multiplies by.
  case multiplier(Int)
  /// 点, the decimal point.
  case point

  /// What each Chinese sign stands for; the elaborate forms (大写) and the traditional ones too.
  static let chinese: [Unicode.Scalar: NumeralSign] = {
    let digits = [
      "零〇○", "一壹", "二贰貳两兩", "三叁叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖",
    ]
    let multipliers: [(String, Int)] = [
      ("十拾", 1), ("百佰", 2), ("千仟", 3), ("万萬", 4), ("亿億", 8),
    ]
    var signs: [Unicode.Scalar: NumeralSign] = ["点": .point, "點": .point]
    for (digit, forms) in digits.enumerated() {
      for form in forms.unicodeScalars { signs[form] = .digit(digit) }
    }
    for (forms, power) in multipliers {
      for form in forms.unicodeScalars { signs[form] = .multiplier(power) }
    }
    return signs
  }()
}

/// A number as it is written in Arabic digits, in Chinese ones, or in both (`1.5万`, `一千五百亿`).
struct Numeral {
  /// The number.
  let value: DecimalNumber
  /// The power of ten of the 万, 亿 or 万亿 that the number ends with; zero where it does not.
  let lastPower: Int
  /// The power of ten of the largest 万 or 亿 in the number; zero where it has none.
  let largestPower: Int

  /// Reads signs, or nothing where they make no number.
  init?(_ signs: [NumeralSign]) throws(UnreadableQuantity.Reason) {
    guard let joined = try Self.joined(signs),
      let value = Self.number(joined[...], powers: [8, 4, 3, 2, 1])
    else { return nil }
    self.value = value
    lastPower = joined.reversed().prefix { $0 == .multiplier(4) || $0 == .multiplier(8) }
      .reduce(0) { if case .multiplier(let power) = $1 { $0 + power } else { $0 } }
    let largest = joined.contains(.multiplier(8)) ? 8 : joined.contains(.multiplier(4)) ? 4 : 0
    largestPower = max(lastPower, largest)
  }
}

// MARK: - Digits written one after another

extension Numeral {
  /// The signs with digits in a row (二〇二三) and decimals (十二点五) made one number each.
  private static func joined(
    _ signs: [NumeralSign]
  ) throws(UnreadableQuantity.Reason) -> [NumeralSign]? {
    guard let point = signs.firstIndex(of: .point) else { return try positional(signs, false) }
    let decimals = signs[(point + 1)...].prefix(while: \.isNumber)
    guard decimals.count <= DecimalNumber.maximumDigits.fraction else { throw .tooManyDigits }
    let multipliers = signs[(point + 1 + decimals.count)...]
    guard let before = try positional(Array(signs[..<point]), true),
      let whole = number(before[...], powers: [8, 4, 3, 2, 1]), whole.scale == 0,
      let (fraction, count) = row(decimals), fraction.scale == 0,
      count <= DecimalNumber.maximumDigits.fraction,
      multipliers.allSatisfy(\.isMultiplier)
    else { return nil }
    let value = whole + fraction.movingPoint(by: -count)
    return [.run(value, digits: count)] + multipliers
  }

  /// The signs with the digits at their start read by place: 一五〇〇亿 is 1500亿.
  ///
  /// Two digits in a row are how Chinese says “three or five”, so they are not read as 35, unless a
  /// zero or a decimal point shows that they are meant by place.
  private static func positional(
    _ signs: [NumeralSign], _ hasPoint: Bool
  ) throws(UnreadableQuantity.Reason) -> [NumeralSign]? {
    let digits = signs.prefix(while: \.isChineseDigit)
    guard digits.count > 1 else { return signs }
    if digits.count == 2, !digits.contains(.digit(0)), !hasPoint { throw .estimate }
    guard let (value, count) = row(digits), count <= 15 else { throw .tooManyDigits }
    return [.run(value, digits: count)] + signs[digits.endIndex...]
  }

  /// Chinese digits, or one run of the others, as a number and the count of its digits.
  private static func row(_ signs: ArraySlice<NumeralSign>) -> (DecimalNumber, Int)? {
    if signs.count == 1, case .run(let value, let digits)? = signs.first { return (value, digits) }
    guard !signs.isEmpty, signs.count <= 15 else { return nil }
    var value = DecimalNumber(0)
    for sign in signs {
      guard case .digit(let digit) = sign else { return nil }
      value = value.movingPoint(by: 1) + DecimalNumber(digit)
    }
    return (value, signs.count)
  }
}

// MARK: - Digits with the words for their places

extension Numeral {
  /// Reads a number whose largest possible word is the first of `powers`.
  ///
  /// Each word stands once at most, the larger before the smaller, so the depth is bounded.
  /// `afterZero` tells that 零 stands before the number.
  private static func number(
    _ signs: ArraySlice<NumeralSign>, powers: ArraySlice<Int>, afterZero: Bool = false
  ) -> DecimalNumber? {
    guard let power = powers.first else { return signs.count == 1 ? signs.first?.value : nil }
    let smaller = powers.dropFirst()
    guard let place = signs.firstIndex(of: .multiplier(power)) else {
      return number(signs, powers: smaller, afterZero: afterZero)
    }
    let head = signs[..<place]
    // 十五 leaves out the digit before 十; the other words do so after 零 only.
    let factor =
      head.isEmpty
      ? (power == 1 || afterZero ? 1 : nil) : number(head, powers: smaller, afterZero: afterZero)
    guard let factor, factor != 0 else { return nil }
    let product = factor.movingPoint(by: power)
    let tail = signs[(place + 1)...]
    guard !tail.isEmpty else { return product }
    guard factor.scale == 0, let addend = addend(tail, below: power, powers: smaller) else {
      return nil
    }
    return product + addend
  }

  /// What follows a word, which must be less than the word itself: `零五` after 百, `五` after 万
  /// (三万五 is 35,000), `600` after 万.
  private static func addend(
    _ signs: ArraySlice<NumeralSign>, below power: Int, powers: ArraySlice<Int>
  ) -> DecimalNumber? {
    if signs.count == 1, case .digit(let digit)? = signs.first {
      return digit == 0 ? nil : DecimalNumber(digit).movingPoint(by: power - 1)
    }
    // 1万5 can be 15,000 or 10,005.
    if signs.count == 1, case .run(_, let digits)? = signs.first, digits < 2 || digits > power {
      return nil
    }
    let hasZero = signs.first == .digit(0)
    let after = hasZero ? signs.dropFirst() : signs
    guard let value = number(after, powers: powers, afterZero: hasZero), value.scale == 0,
      value < DecimalNumber(1).movingPoint(by: power)
    else { return nil }
    return value
  }
}

extension NumeralSign {
  fileprivate var isChineseDigit: Bool { if case .digit = self { true } else { false } }
  fileprivate var isMultiplier: Bool { if case .multiplier = self { true } else { false } }
  fileprivate var isNumber: Bool { !isMultiplier && self != .point }

  fileprivate var value: DecimalNumber? {
    switch self {
    case .digit(let digit): DecimalNumber(digit)
    case .run(let value, _): value
    case .multiplier, .point: nil
    }
  }
}
