import Testing

@testable import GreenFinCore

@Suite("Whole numbers of any size")
struct BigIntegerTests {
  @Test("Small numbers reckon as the machine's own do")
  func againstIntegers() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let left = Int.random(in: -2_000_000_000...2_000_000_000, using: &generator)
      let right = Int.random(in: -2_000_000_000...2_000_000_000, using: &generator)
      let (a, b) = (BigInteger(left), BigInteger(right))
      #expect((a + b).description == String(left + right))
      #expect((a - b).description == String(left - right))
      #expect((a * b).description == String(left * right))
      #expect((a < b) == (left < right))
      #expect((a == b) == (left == right))
    }
  }

  @Test("Quotient and remainder agree with the machine's own")
  func division() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<300 {
      let left = Int.random(in: 0...Int.max, using: &generator)
      let right = Int.random(in: 1...(1 << 40), using: &generator)
      let result = BigInteger(left).divided(by: BigInteger(right))
      #expect(result.quotient == BigInteger(left / right))
      #expect(result.remainder == BigInteger(left % right))
    }
  }

  @Test("A product divided by one factor is the other, far beyond the machine's range")
  func largeDivision() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<50 {
      let left = BigInteger(Int.random(in: 1...Int.max, using: &generator)).power(3)
      let right = BigInteger(Int.random(in: 1...Int.max, using: &generator)).power(2)
      let rest = BigInteger(Int.random(in: 0...1_000, using: &generator))
      let result = (left * right + rest).divided(by: right)
      #expect(right > rest ? result.quotient == left && result.remainder == rest : true)
    }
  }

  @Test(
    "Digits are read and printed alike",
    arguments: [
      "0", "-1", "1000000000", "999999999999999999", "-170141183460469231731687303715884105728",
      "4294967296", "18446744073709551616", "100000000000000000000000000000000000001",
    ])
  func digits(text: String) {
    #expect(BigInteger(digits: text).description == text)
  }

  @Test("Numbers around the end of the machine's range have one form and one value each")
  func formAtTheEnd() {
    let end = BigInteger(2).power(127)
    for offset in -2...2 {
      let below = end.negated + BigInteger(offset)
      let above = end + BigInteger(offset)
      #expect(below.negated.negated == below)
      #expect(above - end == BigInteger(offset))
      #expect(below + end == BigInteger(offset))
      #expect((above * BigInteger(7)).divided(by: BigInteger(7)).quotient == above)
      #expect(below < above)
      #expect(BigInteger(digits: below.description) == below)
    }
  }

  @Test("Zero has no sign, and the ends of the machine's range are no trap")
  func ends() {
    #expect(BigInteger(digits: "-0") == BigInteger(0))
    #expect(!(BigInteger(5) - BigInteger(5)).isNegative)
    #expect(BigInteger(Int.min).description == String(Int.min))
    #expect(BigInteger(Int.max).description == String(Int.max))
    #expect(BigInteger(2).power(0) == BigInteger(1))
    #expect(BigInteger(10).power(40).description == "1" + String(repeating: "0", count: 40))
  }
}

extension BigInteger {
  /// Reads decimal digits after an optional minus.
  fileprivate init(digits text: String) {
    let number = text.utf8.filter { $0 != UInt8(ascii: "-") }.reduce(BigInteger(0)) {
      $0 * BigInteger(10) + BigInteger(Int($1 - UInt8(ascii: "0")))
    }
    self = text.hasPrefix("-") ? number.negated : number
  }
}
