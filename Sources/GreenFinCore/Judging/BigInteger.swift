/// A whole number of any size.
///
/// The toolchain ships none, and without it a ratio of two eighteen-digit figures, or a fifth power
/// of one, would be rounded just where a threshold decides. Nearly all numbers fit into one machine
/// number and are kept there, which takes no memory of its own.
struct BigInteger: Hashable, Sendable {
  /// Every number has one form: the machine number where it fits.
  private enum Form: Hashable, Sendable {
    case machine(Int128)
    case words(WordMagnitude, isNegative: Bool)
  }

  private let form: Form

  init(_ number: Int) { form = .machine(Int128(number)) }

  init(_ number: Int128) { form = .machine(number) }

  private init(_ magnitude: WordMagnitude, isNegative: Bool) {
    if let number = magnitude.machineNumber, let small = Int128(exactly: number) {
      form = .machine(isNegative ? -small : small)
    } else if isNegative, magnitude.machineNumber == Int128.min.magnitude {
      form = .machine(.min)
    } else {
      form = .words(magnitude, isNegative: isNegative)
    }
  }

  /// Whether the number is below zero; zero never is.
  var isNegative: Bool {
    switch form {
    case .machine(let number): number < 0
    case .words(_, let isNegative): isNegative
    }
  }

  var isZero: Bool { form == .machine(0) }

  /// How many binary digits the magnitude has room for.
  var bitWidth: Int { words.words.count * 32 }

  var negated: BigInteger {
    if case .machine(let number) = form, number != .min { return BigInteger(-number) }
    return BigInteger(words, isNegative: !isNegative)
  }

  var magnitude: BigInteger { isNegative ? negated : self }

  /// The number without its sign, in words.
  private var words: WordMagnitude {
    switch form {
    case .machine(let number): WordMagnitude(number.magnitude)
    case .words(let magnitude, _): magnitude
    }
  }
}

extension BigInteger: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if case .machine(let number) = left.form, case .machine(let other) = right.form {
      return number < other
    }
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.words < left.words : left.words < right.words
  }
}

extension BigInteger {
  static func + (left: Self, right: Self) -> Self {
    if case .machine(let number) = left.form, case .machine(let other) = right.form {
      let (sum, isTooLarge) = number.addingReportingOverflow(other)
      if !isTooLarge { return BigInteger(sum) }
    }
    let (own, others) = (left.words, right.words)
    if left.isNegative == right.isNegative {
      return BigInteger(own + others, isNegative: left.isNegative)
    }
    return own < others
      ? BigInteger(others - own, isNegative: right.isNegative)
      : BigInteger(own - others, isNegative: left.isNegative)
  }

  static func - (left: Self, right: Self) -> Self { left + right.negated }

  static func * (left: Self, right: Self) -> Self {
    if case .machine(let number) = left.form, case .machine(let other) = right.form {
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: other)
      if !isTooLarge { return BigInteger(product) }
    }
    return BigInteger(left.words * right.words, isNegative: left.isNegative != right.isNegative)
  }

  /// The number multiplied by itself `exponent` times.
  func power(_ exponent: Int) -> BigInteger {
    var result = BigInteger(1)
    var factor = self
    var rest = max(0, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result * factor }
      rest >>= 1
      if rest > 0 { factor = factor * factor }
    }
    return result
  }

  /// How often a positive divisor goes into a number that is not negative, and what is left over.
  func divided(by divisor: BigInteger) -> (quotient: BigInteger, remainder: BigInteger) {
    if case .machine(let number) = form, case .machine(let other) = divisor.form, other > 0 {
      let (quotient, remainder) = number.quotientAndRemainder(dividingBy: other)
      return (BigInteger(quotient), BigInteger(remainder))
    }
    let (quotient, remainder) = words.divided(by: divisor.words)
    return (
      BigInteger(quotient, isNegative: false), BigInteger(remainder, isNegative: false)
    )
  }

  /// The number without its lowest words of 32 binary digits.
  func droppingWords(_ count: Int) -> BigInteger {
    BigInteger(words.droppingWords(count), isNegative: isNegative)
  }

  /// The number with words of nothing below it.
  func addingWords(_ count: Int) -> BigInteger {
    BigInteger(words.addingWords(count), isNegative: isNegative)
  }
}

extension BigInteger: CustomStringConvertible {
  /// The decimal digits.
  var description: String {
    if case .machine(let number) = form { return String(number) }
    var digits: [String] = []
    var rest = words
    let billion = WordMagnitude(1_000_000_000)
    while !rest.isZero {
      let (quotient, remainder) = rest.divided(by: billion)
      let part = String(remainder.words.first ?? 0)
      digits.append(quotient.isZero ? part : String(repeating: "0", count: 9 - part.count) + part)
      rest = quotient
    }
    return (isNegative ? "-" : "") + digits.reversed().joined()
  }
}
