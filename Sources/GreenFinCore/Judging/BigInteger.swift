/// A whole number of any size.
///
/// The toolchain ships none, and without it a ratio of two eighteen-digit figures, or a fifth power
/// of one, would be rounded just where a threshold decides.
struct BigInteger: Hashable, Sendable {
  /// Whether the number is below zero; zero never is.
  private(set) var isNegative: Bool
  /// The digits to the base 2³², the lowest first, without leading zeros.
  private var limbs: [UInt32]

  private init(isNegative: Bool, limbs: [UInt32]) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
    self.isNegative = isNegative && !limbs.isEmpty
  }

  init(_ number: Int) {
    let magnitude = number.magnitude
    self.init(
      isNegative: number < 0,
      limbs: [UInt32(truncatingIfNeeded: magnitude), UInt32(truncatingIfNeeded: magnitude >> 32)])
  }

  /// Reads decimal digits after an optional minus; every other character is passed over.
  init(digits text: String) {
    var limbs: [UInt32] = []
    for byte in text.utf8 where byte &- UInt8(ascii: "0") < 10 {
      Self.multiply(&limbs, by: 10, adding: UInt32(byte - UInt8(ascii: "0")))
    }
    self.init(isNegative: text.hasPrefix("-"), limbs: limbs)
  }

  var isZero: Bool { limbs.isEmpty }
  /// How many binary digits the magnitude has room for.
  var bitWidth: Int { limbs.count * 32 }
  var negated: BigInteger { BigInteger(isNegative: !isNegative, limbs: limbs) }
  var magnitude: BigInteger { BigInteger(isNegative: false, limbs: limbs) }

  private static func multiply(_ limbs: inout [UInt32], by factor: UInt32, adding rest: UInt32) {
    var carry = UInt64(rest)
    for index in limbs.indices {
      carry += UInt64(limbs[index]) * UInt64(factor)
      limbs[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }
}

extension BigInteger: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let order = compare(left.limbs, right.limbs)
    return left.isNegative ? order > 0 : order < 0
  }

  private static func compare(_ left: [UInt32], _ right: [UInt32]) -> Int {
    if left.count != right.count { return left.count < right.count ? -1 : 1 }
    for index in left.indices.reversed() where left[index] != right[index] {
      return left[index] < right[index] ? -1 : 1
    }
    return 0
  }
}

extension BigInteger {
  static func + (left: Self, right: Self) -> Self {
    if left.isNegative == right.isNegative {
      return BigInteger(isNegative: left.isNegative, limbs: sum(left.limbs, right.limbs))
    }
    let order = compare(left.limbs, right.limbs)
    return order < 0
      ? BigInteger(isNegative: right.isNegative, limbs: difference(right.limbs, left.limbs))
      : BigInteger(isNegative: left.isNegative, limbs: difference(left.limbs, right.limbs))
  }

  static func - (left: Self, right: Self) -> Self { left + right.negated }

  static func * (left: Self, right: Self) -> Self {
    var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (offset, digit) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (index, other) in right.limbs.enumerated() {
        carry += UInt64(digit) * UInt64(other) + UInt64(product[offset + index])
        product[offset + index] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      product[offset + right.limbs.count] = UInt32(carry)
    }
    return BigInteger(isNegative: left.isNegative != right.isNegative, limbs: product)
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

  private static func sum(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.count, right.count) {
      carry += UInt64(index < left.count ? left[index] : 0)
      carry += UInt64(index < right.count ? right[index] : 0)
      result.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    if carry > 0 { result.append(UInt32(carry)) }
    return result
  }

  /// The first is not smaller than the second.
  private static func difference(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var borrow: Int64 = 0
    for index in left.indices {
      var digit = Int64(left[index]) - (index < right.count ? Int64(right[index]) : 0) - borrow
      borrow = digit < 0 ? 1 : 0
      if digit < 0 { digit += 1 << 32 }
      result.append(UInt32(digit))
    }
    return result
  }
}

extension BigInteger {
  /// How often a positive divisor goes into a number that is not negative, and what is left over.
  ///
  /// Long division by words: D. E. Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D.
  func divided(by divisor: BigInteger) -> (quotient: BigInteger, remainder: BigInteger) {
    guard Self.compare(limbs, divisor.limbs) >= 0, let top = divisor.limbs.last else {
      return (BigInteger(0), self)
    }
    if divisor.limbs.count == 1 { return divided(byWord: top) }
    let shift = UInt32(top.leadingZeroBitCount)
    let small = Self.shifted(divisor.limbs, by: shift)
    var rest = Self.shifted(limbs, by: shift)
    if rest.count == limbs.count { rest.append(0) }
    var quotient = [UInt32](repeating: 0, count: rest.count - small.count)
    for place in quotient.indices.reversed() {
      quotient[place] = Self.digit(&rest, small, at: place)
    }
    let left = BigInteger(isNegative: false, limbs: rest)
    return (
      BigInteger(isNegative: false, limbs: quotient), left.divided(byWord: 1 << shift).quotient
    )
  }

  private func divided(byWord word: UInt32) -> (quotient: BigInteger, remainder: BigInteger) {
    var quotient = limbs
    var rest: UInt64 = 0
    for index in limbs.indices.reversed() {
      let number = rest << 32 | UInt64(limbs[index])
      quotient[index] = UInt32(number / UInt64(word))
      rest = number % UInt64(word)
    }
    return (
      BigInteger(isNegative: false, limbs: quotient),
      BigInteger(isNegative: false, limbs: [UInt32(rest)])
    )
  }

  private static func shifted(_ limbs: [UInt32], by shift: UInt32) -> [UInt32] {
    var shifted = limbs
    multiply(&shifted, by: 1 << shift, adding: 0)
    return shifted
  }

  /// One digit of the quotient; the divisor times it is taken off the rest.
  private static func digit(_ rest: inout [UInt32], _ divisor: [UInt32], at place: Int) -> UInt32 {
    let count = divisor.count
    let high = UInt64(rest[place + count]) << 32 | UInt64(rest[place + count - 1])
    let top = UInt64(divisor[count - 1])
    var digit = min(high / top, UInt64(UInt32.max))
    // The first guess is at most two too large.
    while true {
      let left = high - digit * top
      let next = left << 32 | UInt64(rest[place + count - 2])
      guard left <= UInt64(UInt32.max), digit * UInt64(divisor[count - 2]) > next else { break }
      digit -= 1
    }
    if take(divisor, times: digit, off: &rest, at: place) {
      digit -= 1
      add(divisor, to: &rest, at: place)
    }
    return UInt32(digit)
  }

  /// Takes a multiple of the divisor off the rest and tells whether that was too much.
  private static func take(
    _ divisor: [UInt32], times digit: UInt64, off rest: inout [UInt32], at place: Int
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow: Int64 = 0
    for index in divisor.indices {
      carry += digit * UInt64(divisor[index])
      let difference = Int64(rest[place + index]) - Int64(carry & 0xFFFF_FFFF) + borrow
      rest[place + index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference >> 32
      carry >>= 32
    }
    let difference = Int64(rest[place + divisor.count]) - Int64(carry) + borrow
    rest[place + divisor.count] = UInt32(truncatingIfNeeded: difference)
    return difference < 0
  }

  private static func add(_ divisor: [UInt32], to rest: inout [UInt32], at place: Int) {
    var carry: UInt64 = 0
    for index in divisor.indices {
      carry += UInt64(rest[place + index]) + UInt64(divisor[index])
      rest[place + index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    rest[place + divisor.count] = rest[place + divisor.count] &+ UInt32(carry)
  }

  /// The number without its lowest words.
  func droppingWords(_ count: Int) -> BigInteger {
    BigInteger(isNegative: isNegative, limbs: Array(limbs.dropFirst(count)))
  }

  /// The number with words of nothing below it.
  func addingWords(_ count: Int) -> BigInteger {
    BigInteger(isNegative: isNegative, limbs: Array(repeating: 0, count: count) + limbs)
  }
}

extension BigInteger: CustomStringConvertible {
  /// The decimal digits.
  var description: String {
    var digits: [String] = []
    var rest = magnitude
    let billion = BigInteger(1_000_000_000)
    while !rest.isZero {
      let (quotient, remainder) = rest.divided(by: billion)
      let part = String(remainder.limbs.first ?? 0)
      digits.append(quotient.isZero ? part : String(repeating: "0", count: 9 - part.count) + part)
      rest = quotient
    }
    return digits.isEmpty ? "0" : (isNegative ? "-" : "") + digits.reversed().joined()
  }
}
