/// A whole number that is not negative, as digits to the base 2³²; what a number is kept as when one
/// machine number is too small for it.
struct WordMagnitude: Hashable, Sendable {
  /// The digits, the lowest first, without leading zeros.
  private(set) var words: [UInt32]

  init(words: [UInt32]) {
    var words = words
    while words.last == 0 { words.removeLast() }
    self.words = words
  }

  init(_ number: UInt128) {
    var words: [UInt32] = []
    var rest = number
    while rest > 0 {
      words.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
    self.words = words
  }

  var isZero: Bool { words.isEmpty }

  /// The number as a machine number, where it is small enough.
  var machineNumber: UInt128? {
    guard words.count <= 4 else { return nil }
    return words.reversed().reduce(0) { $0 << 32 | UInt128($1) }
  }

  private static func multiply(_ words: inout [UInt32], by factor: UInt32, adding rest: UInt32) {
    var carry = UInt64(rest)
    for index in words.indices {
      carry += UInt64(words[index]) * UInt64(factor)
      words[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { words.append(UInt32(carry)) }
  }
}

extension WordMagnitude: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.words.count != right.words.count { return left.words.count < right.words.count }
    for index in left.words.indices.reversed() where left.words[index] != right.words[index] {
      return left.words[index] < right.words[index]
    }
    return false
  }
}

extension WordMagnitude {
  static func + (left: Self, right: Self) -> Self {
    var result: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.words.count, right.words.count) {
      carry += UInt64(index < left.words.count ? left.words[index] : 0)
      carry += UInt64(index < right.words.count ? right.words[index] : 0)
      result.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    if carry > 0 { result.append(UInt32(carry)) }
    return WordMagnitude(words: result)
  }

  /// The difference; the first is not smaller than the second.
  static func - (left: Self, right: Self) -> Self {
    var result: [UInt32] = []
    var borrow: Int64 = 0
    for index in left.words.indices {
      let taken = index < right.words.count ? Int64(right.words[index]) : 0
      var digit = Int64(left.words[index]) - taken - borrow
      borrow = digit < 0 ? 1 : 0
      if digit < 0 { digit += 1 << 32 }
      result.append(UInt32(digit))
    }
    return WordMagnitude(words: result)
  }

  static func * (left: Self, right: Self) -> Self {
    var product = [UInt32](repeating: 0, count: left.words.count + right.words.count)
    for (offset, digit) in left.words.enumerated() {
      var carry: UInt64 = 0
      for (index, other) in right.words.enumerated() {
        carry += UInt64(digit) * UInt64(other) + UInt64(product[offset + index])
        product[offset + index] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      product[offset + right.words.count] = UInt32(carry)
    }
    return WordMagnitude(words: product)
  }

  /// The number without its lowest words.
  func droppingWords(_ count: Int) -> Self { WordMagnitude(words: Array(words.dropFirst(count))) }

  /// The number with words of nothing below it.
  func addingWords(_ count: Int) -> Self {
    WordMagnitude(words: Array(repeating: 0, count: count) + words)
  }
}

// MARK: - Division

extension WordMagnitude {
  /// How often a divisor above zero goes into the number, and what is left over.
  ///
  /// Long division by words: D. E. Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D.
  func divided(by divisor: Self) -> (quotient: Self, remainder: Self) {
    guard self >= divisor, let top = divisor.words.last else {
      return (WordMagnitude(words: []), self)
    }
    if divisor.words.count == 1 { return divided(byWord: top) }
    let shift = UInt32(top.leadingZeroBitCount)
    let small = Self.shifted(divisor.words, by: shift)
    var rest = Self.shifted(words, by: shift)
    if rest.count == words.count { rest.append(0) }
    var quotient = [UInt32](repeating: 0, count: rest.count - small.count)
    for place in quotient.indices.reversed() {
      quotient[place] = Self.digit(&rest, small, at: place)
    }
    let left = WordMagnitude(words: rest)
    return (WordMagnitude(words: quotient), left.divided(byWord: 1 << shift).quotient)
  }

  private func divided(byWord word: UInt32) -> (quotient: Self, remainder: Self) {
    var quotient = words
    var rest: UInt64 = 0
    for index in words.indices.reversed() {
      let number = rest << 32 | UInt64(words[index])
      quotient[index] = UInt32(number / UInt64(word))
      rest = number % UInt64(word)
    }
    return (WordMagnitude(words: quotient), WordMagnitude(words: [UInt32(rest)]))
  }

  private static func shifted(_ words: [UInt32], by shift: UInt32) -> [UInt32] {
    var shifted = words
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
}
