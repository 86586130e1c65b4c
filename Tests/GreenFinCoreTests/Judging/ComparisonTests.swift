import Testing

@testable import GreenFinCore

@Suite("Whether a figure satisfies a promise")
struct ComparisonTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let comparator: Comparator
    let wanted: String
    let qualifier: Observation.Qualifier
    let found: String
    let expected: Comparison

    init(
      _ comparator: Comparator, _ wanted: String, _ qualifier: Observation.Qualifier,
      _ found: String, _ expected: Comparison
    ) {
      self.comparator = comparator
      self.wanted = wanted
      self.qualifier = qualifier
      self.found = found
      self.expected = expected
    }

    var testDescription: String {
      "\(qualifier.label.english)\(found) for “\(comparator.rawValue) \(wanted)” is \(expected)"
    }
  }

  static let cases = [
    Case(.atLeast, "120", .exact, "120", .met), Case(.atLeast, "120", .exact, "119.99", .unmet),
    Case(.atLeast, "120", .moreThan, "130", .met), Case(.atLeast, "120", .moreThan, "120", .met),
    Case(.atLeast, "150", .moreThan, "130", .unsettled),
    Case(.atLeast, "120", .atLeast, "120", .met),
    Case(.atLeast, "120", .atLeast, "119", .unsettled),
    Case(.atLeast, "120", .atMost, "120", .unsettled),
    Case(.atLeast, "120", .atMost, "119", .unmet),
    Case(.moreThan, "120", .atLeast, "120", .unsettled),
    Case(.moreThan, "120", .atMost, "120", .unmet),
    Case(.atMost, "1", .atMost, "1", .met), Case(.atMost, "1", .atLeast, "1", .unsettled),
    Case(.atMost, "1", .atLeast, "1.1", .unmet), Case(.lessThan, "1", .atLeast, "1", .unmet),
    Case(.lessThan, "1", .atMost, "1", .unsettled),
    Case(.atLeast, "40", .lessThan, "40", .unmet),
    Case(.atLeast, "39", .lessThan, "40", .unsettled),
    Case(.atLeast, "100", .about, "500", .unsettled),
    Case(.bare, "5", .exact, "5", .met), Case(.bare, "5", .exact, "6", .met),
    Case(.bare, "5", .exact, "4", .unmet), Case(.bare, "5", .moreThan, "5", .met),
    Case(.moreThan, "10000", .exact, "10000", .unmet),
    Case(.moreThan, "10000", .exact, "10000.01", .met),
    Case(.moreThan, "120", .moreThan, "120", .met),
    Case(.moreThan, "120", .moreThan, "119", .unsettled),
    Case(.moreThan, "120", .lessThan, "120", .unmet),
    Case(.moreThan, "120", .about, "500", .unsettled),
    Case(.atMost, "1", .exact, "1", .met), Case(.atMost, "1", .exact, "1.01", .unmet),
    Case(.atMost, "1", .lessThan, "1", .met), Case(.atMost, "1", .lessThan, "1.1", .unsettled),
    Case(.atMost, "1", .moreThan, "1", .unmet), Case(.atMost, "1", .moreThan, "0.9", .unsettled),
    Case(.atMost, "1", .about, "0.5", .unsettled),
    Case(.lessThan, "1", .exact, "1", .unmet), Case(.lessThan, "1", .exact, "0.99", .met),
    Case(.lessThan, "1", .lessThan, "1", .met), Case(.lessThan, "1", .moreThan, "1", .unmet),
    Case(.lessThan, "1", .moreThan, "0.5", .unsettled),
    Case(.lessThan, "1", .about, "0.5", .unsettled),
    Case(.about, "10", .exact, "9.5", .met), Case(.about, "10", .exact, "10.5", .met),
    Case(.about, "10", .exact, "9.49", .unmet), Case(.about, "10", .exact, "10.51", .unmet),
    Case(.about, "10", .about, "10", .unsettled), Case(.about, "10", .moreThan, "10", .unsettled),
    Case(.rankWithin, "3", .exact, "3", .met), Case(.rankWithin, "3", .exact, "4", .unmet),
    Case(.rankWithin, "3", .exact, "1", .met),
  ]

  @Test("Comparators, bounds and rough figures", arguments: cases)
  func compare(_ example: Case) throws {
    let predicate = Predicate(
      comparator: example.comparator, quantity: try quantity(example.wanted, "个"), versus: nil)
    let found = try quantity(example.found, "款")
    #expect(Comparison(found, example.qualifier, with: predicate) == example.expected)
  }

  @Test(
    "A rough figure settles “about” where it lies on one side of the band's end",
    arguments: [
      (Indicator.Better.higher, Observation.Qualifier.moreThan, "96", Comparison.met),
      (.higher, .moreThan, "95", .met), (.higher, .moreThan, "94", .unsettled),
      (.higher, .lessThan, "95", .unmet), (.higher, .lessThan, "96", .unsettled),
      (.lower, .lessThan, "105", .met), (.lower, .lessThan, "106", .unsettled),
      (.lower, .moreThan, "105", .unmet), (.lower, .moreThan, "104", .unsettled),
      (.higher, .about, "300", .unsettled), (.lower, .about, "1", .unsettled),
    ])
  func about(
    better: Indicator.Better, qualifier: Observation.Qualifier, found: String, expected: Comparison
  ) throws {
    let predicate = Predicate(comparator: .about, quantity: try quantity("100", "个"), versus: nil)
    let comparison = Comparison(
      try quantity(found, "个"), qualifier, with: predicate, better: better)
    #expect(comparison == expected)
  }

  @Test("Measures of different things are not compared")
  func dimensions() throws {
    let predicate = Predicate(comparator: .atLeast, quantity: try quantity("2", "%"), versus: nil)
    #expect(Comparison(try quantity("3", "个百分点"), .exact, with: predicate) == nil)
    let money = Predicate(comparator: .atLeast, quantity: try quantity("1", "亿元"), versus: nil)
    #expect(Comparison(try quantity("9999", "万元"), .exact, with: money) == .unmet)
    #expect(Comparison(try quantity("10000", "万元"), .exact, with: money) == .met)
  }
}
