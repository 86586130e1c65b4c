import Testing

@testable import GreenFinCore

@Suite("Chinese numerals")
struct NumeralTests {
  @Test(
    "Numerals are read by their words or by place",
    arguments: [
      ("零", "0"), ("〇", "0"), ("两", "2"), ("十", "10"), ("十二", "12"), ("一十二", "12"),
      ("二十", "20"), ("一百零五", "105"), ("一百五", "150"), ("一百五十", "150"), ("一百十六", "116"),
      ("一千零十", "1010"), ("一千一十", "1010"), ("两千六", "2600"), ("十万零一千", "101000"),
      ("一万零百一十一", "10111"), ("一百二十万三", "1203000"), ("一亿零一", "100000001"),
      ("一千零一亿一千零一万一千零一", "100110011001"), ("十万亿", "10000000000000"),
      ("叁仟壹佰万零伍拾肆", "31000054"), ("兩億", "200000000"), ("二〇二三", "2023"), ("一二三", "123"),
      ("十二点五", "12.5"), ("零点零零五", "0.005"), ("一二点三零", "12.3"), ("三点五万", "35000"),
      ("一点二七万亿", "1270000000000"), ("一百点123", "100.123"), ("200亿零四千230", "20000004230"),
    ])
  func reads(text: String, value: String) throws {
    #expect(try WrittenQuantity(text, usual: nil).value.plainText == value, "\(text)")
  }

  @Test("Every whole number below a hundred million, written in words, is read as itself")
  func everyNumber() throws {
    var generator = SeededGenerator(seed: 6)
    for number in Array(0...12_000)
      + (0..<5_000).map({ _ in Int.random(in: 0..<100_000_000, using: &generator) })
    {
      let words = Self.words(number)
      #expect(try WrittenQuantity(words, usual: nil).value == DecimalNumber(number), "\(words)")
    }
  }

  /// The number in Chinese words, by the school rule: 零 wherever a place is empty between others.
  private static func words(_ number: Int) -> String {
    guard number > 0 else { return "零" }
    let digits = "零一二三四五六七八九".map(String.init)
    let places = ["", "十", "百", "千"]
    var text = ""
    var isGap = false
    for place in (0..<8).reversed() {
      let divisor = (0..<place).reduce(1) { product, _ in product * 10 }
      let digit = number / divisor % 10
      if digit == 0 {
        isGap = !text.isEmpty
      } else {
        text += (isGap ? "零" : "") + digits[digit] + places[place % 4]
        isGap = false
      }
      if place == 4, number / 10_000 > 0 { text += "万" }
    }
    return text
  }
}
