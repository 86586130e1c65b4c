import Testing

@testable import GreenFinCore

/// How inputs become shares of a criterion's points; all figures are made up.
@Suite("Scales of a rubric")
struct ScaleTests {
  private func share(_ value: String, on criterion: Rubric.Criterion.ID) throws -> Fraction? {
    let rubric = try MadeUpRubric.rubric()
    let scale = try #require(rubric.scoredCriteria.first { $0.id == criterion }?.scale)
    if let number = DecimalNumber(value) { return scale.share(of: .number(Fraction(number))) }
    if value == "yes" || value == "no" { return scale.share(of: .flag(value == "yes")) }
    return scale.share(of: .word(value))
  }

  @Test(
    "A straight line from 3 (nothing) to 0 (everything): exact between them, cut beyond them",
    arguments: [("3", 0, 1), ("0", 1, 1), ("1", 2, 3), ("2.5", 1, 6), ("4", 0, 1), ("-1", 1, 1)])
  func line(value: String, numerator: Int, denominator: Int) throws {
    #expect(try share(value, on: "carbon") == Fraction(numerator, over: denominator))
  }

  @Test(
    "Steps where less is better: 0 itself is best, 3 itself is the rest",
    arguments: [
      ("0", "1"), ("-1", "1"), ("0.000000001", "0.4"), ("2.999999999", "0.4"), ("3", "0"),
      ("100", "0"),
    ])
  func steps(value: String, expected: String) throws {
    #expect(try share(value, on: "accidents") == Fraction(try number(expected)))
  }

  @Test("Yes or no, and words", arguments: [("yes", "1"), ("no", "0")])
  func flags(value: String, expected: String) throws {
    #expect(try share(value, on: "water") == Fraction(try number(expected)))
    #expect(try share("A", on: "credit") == Fraction(1))
    #expect(try share("B", on: "credit") == Fraction(1, over: 2))
  }

  @Test("What is no value of the scale is worth nothing and not zero")
  func unfit() throws {
    #expect(try share("Z", on: "credit") == nil)
    #expect(try share("1", on: "credit") == nil)
    #expect(try share("yes", on: "carbon") == nil)
    #expect(try share("A", on: "water") == nil)
  }

  @Test("Every scale says its rule in both languages", arguments: Language.allCases)
  func texts(_ language: Language) throws {
    let rubric = try MadeUpRubric.rubric()
    for criterion in rubric.scoredCriteria {
      #expect(criterion.scale?.text(language).contains("100") == true, "\(criterion.id)")
    }
    let steps = try #require(rubric.scoredCriteria.first { $0.id == "accidents" }?.scale)
    #expect(steps.text(.english) == "≤ 0 → 100.0%; < 3 → 40.0%; the rest → 0.0%")
  }
}
