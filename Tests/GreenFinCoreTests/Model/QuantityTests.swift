import Testing

@testable import GreenFinCore

@Suite("Quantities and units of measure")
struct QuantityTests {
  static let same: [(String, String, String, String)] = [
    ("15000000", "万元", "1500", "亿元"), ("1.27", "万亿元", "12700", "亿元"),
    ("1", "万亿元", "1000000000000", "元"), ("2.2", "万家", "22000", "家"),
    ("3139.6", "万元", "0.31396", "亿元"), ("10.8", "万平方米", "108000", "平方米"),
    ("5", "家", "5", "个"), ("0.5", "万款", "5000", "项"), ("25", "%", "25.0", "%"),
    ("-3", "亿元", "-30000", "万元"),
  ]

  @Test("The same amount in two units", arguments: same)
  func conversion(value: String, unit: String, otherValue: String, otherUnit: String) throws {
    let first = try quantity(value, unit)
    let second = try quantity(otherValue, otherUnit)
    #expect(first.converted(to: second.unit)?.value == second.value)
    #expect(second.converted(to: first.unit)?.value == first.value)
    #expect(first.compared(to: second) == .equal)
    #expect(first.baseValue == second.baseValue)
  }

  static let apart: [(String, String)] = [
    ("%", "个百分点"), ("亿元", "%"), ("家", "位"), ("倍", "%"), ("家", "万元"), ("平方米", "元"), ("位", "个"),
  ]

  @Test("Measures of different things never convert and never compare", arguments: apart)
  func dimensions(unit: String, other: String) throws {
    let first = try quantity("3", unit)
    let second = try quantity("3", other)
    #expect(first.converted(to: second.unit) == nil)
    #expect(second.converted(to: first.unit) == nil)
    #expect(first.compared(to: second) == nil)
  }

  @Test(
    "Unknown measures are unknown, not guessed",
    arguments: ["亿美元", "百分点", "％", "亿", "", "万", "万%", "YUAN"])
  func unknown(symbol: String) {
    #expect(UnitOfMeasure(symbol: symbol) == nil)
  }

  @Test("Order goes by amount, not by the printed number")
  func order() throws {
    #expect(try quantity("9999", "亿元").compared(to: quantity("1", "万亿元")) == .less)
    #expect(try quantity("10001", "亿元").compared(to: quantity("1", "万亿元")) == .greater)
  }

  @Test("Figures as Chinese and English print them")
  func printing() throws {
    #expect(try quantity("1500", "亿元").chinese == "1500亿元")
    #expect(try quantity("1500", "亿元").english == "150 billion yuan")
    #expect(try quantity("25", "%").text(.english) == "25%")
    #expect(try quantity("0.16", "个百分点").text(.english) == "0.16 percentage points")
    #expect(try quantity("5", "家").text(.english) == "5")
    #expect(try quantity("-1", "个百分点").english == "-1 percentage point")
    #expect(try quantity("4", "位").english == "4th place")
    #expect(try quantity("-1", "位").difference.english == "-1 place")
    #expect(try quantity("2", "位").difference.english == "2 places")
    #expect(try quantity("2.2", "万家").text(.chinese) == "2.2万家")
  }

  @Test("Every known measure is called by its own symbol")
  func symbols() {
    for (symbol, unit) in UnitOfMeasure.known { #expect(unit.symbol == symbol) }
    #expect(UnitOfMeasure.known.count == 58)
  }
}
