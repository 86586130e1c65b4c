import Testing

@testable import OfficeFormats

@Suite("The upright axis of a chart")
struct PlotScaleTests {
  static let cases: [(values: [String], ticks: [String])] = [
    (["22", "39", "70"], ["0", "20", "40", "60", "80"]),
    (["18.1", "25"], ["0", "5", "10", "15", "20", "25"]),
    (["95.5", "99.9"], ["95", "96", "97", "98", "99", "100"]),
    (["0.51", "1.53"], ["0", "0.5", "1", "1.5", "2"]),
    (["-0.37", "1.53"], ["-0.5", "0", "0.5", "1", "1.5", "2"]),
    (["-8", "-2"], ["-8", "-6", "-4", "-2", "0"]), (["3"], ["0", "1", "2", "3"]),
    (["0"], ["0", "1"]), (["0.00"], ["0", "0.2", "0.4", "0.6", "0.8", "1"]), ([], ["0", "1"]),
    (["0.000000001"], ["0", "0.000000001"]), (["12700"], ["0", "5000", "10000", "15000"]),
    (["100.01", "100.02"], ["100.01", "100.02"]), (["-5"], ["-5", "-4", "-3", "-2", "-1", "0"]),
  ]

  @Test("Ticks are round, few, and hold all values", arguments: cases)
  func ticks(values: [String], ticks: [String]) {
    let scale = PlotScale(values)
    #expect(scale.ticks.map(scale.text) == ticks)
  }

  @Test(
    "Places in an order begin at the top with the first, and none is below it",
    arguments: [
      (["4", "3"], ["1", "2", "3", "4"]), (["1"], ["1", "2"]),
      (["12", "3"], ["1", "6", "11", "16"]),
      (["3.5", "2"], ["1", "2", "3", "4"]),
    ])
  func ranking(values: [String], ticks: [String]) {
    let scale = PlotScale(values, isRanking: true)
    #expect(scale.ticks.map(scale.text) == ticks)
    #expect(scale.height(of: "1", length: 100) == 100)
    #expect(scale.height(of: ticks[ticks.count - 1], length: 100) == 0)
  }

  @Test("Whatever the values are, the axis holds them, with two to six ticks of 1, 2 or 5 tens")
  func anyValues() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3_000 {
      let places = Int.random(in: 0...9, using: &generator)
      let size = Int.random(in: 1...15, using: &generator)
      let values = (0..<Int.random(in: 1...5, using: &generator)).map { _ -> String in
        let whole = String(
          (0..<size).map { _ in Character(String(Int.random(in: 1...9, using: &generator))) })
        let fraction = String(
          (0..<places).map { _ in Character(String(Int.random(in: 0...9, using: &generator))) })
        let sign = Bool.random(using: &generator) ? "-" : ""
        return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
      }
      let scale = PlotScale(values)
      #expect((2...6).contains(scale.ticks.count), "\(values)")
      #expect(["1", "2", "5"].contains(String(scale.step).prefix(1)), "\(values)")
      #expect(String(scale.step).dropFirst().allSatisfy { $0 == "0" }, "\(values)")
      for value in values {
        let height = try #require(scale.height(of: value, length: 2400))
        #expect((0...2400).contains(height), "\(value) of \(values)")
      }
    }
  }

  @Test(
    "What is no plain number, or is beyond counting, has no place and breaks nothing",
    arguments: [
      "", "-", "1e5", "NaN", "1,500", "１", String(repeating: "9", count: 60), "1.", "--1",
    ])
  func noNumber(text: String) {
    let scale = PlotScale([text, "10"])
    #expect(scale.height(of: text, length: 100) == nil)
    #expect(scale.height(of: "10", length: 100) == 100)
  }

  @Test("Units and digits are two forms of one number")
  func roundTrip() {
    for digits in ["0", "12", "-12.5", "0.05", "-0.001", "1500", "999999999999999.999999999"] {
      let units = PlotValue.units(digits, decimals: 9)
      #expect(units.map { PlotValue.text($0, decimals: 9) } == digits)
    }
  }
}
