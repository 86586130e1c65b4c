import Testing

@testable import GreenFinCore

/// Made-up figures throughout.
@Suite("Nested plans: a yearly target against the five-year one")
struct NestedPathTests {
  private typealias Baseline = (value: String, asOf: String)

  private func path(
    _ kind: Indicator.Kind, yearly: (String, String), longer: (String, Baseline?),
    better: Indicator.Better = .higher, unit: String = "亿元", years: String = "2026..2030"
  ) throws -> NestedPath? {
    let comparator: Comparator = better == .higher ? .atLeast : .atMost
    let entry = try MadeUpTarget(
      plan: "year", kind: kind, better: better, comparator: comparator, value: yearly.1, unit: unit,
      window: yearly.0
    ).entry()
    let outer = try MadeUpTarget(
      plan: "five-years", kind: kind, better: better, comparator: comparator, value: longer.0,
      unit: unit, window: years, baseline: longer.1
    ).entry().target
    return NestedPath.all(of: entry, among: [outer]) { _ in Phrase("五年计划", "the five-year plan") }
      .first
  }

  @Test(
    "A balance follows the straight line from its baseline: 100 to 200 in five years is 140 after two",
    arguments: [
      ("139.99", false, "20.00333333"), ("140", true, "20"), ("200", true, "0"),
      ("80", false, "40"),
    ])
  func line(yearly: String, isEnough: Bool, left: String) throws {
    let path = try #require(
      try path(.level, yearly: ("2027", yearly), longer: ("200", ("100", "2025-12-31"))))
    #expect(path.course == .line)
    #expect(path.expected == Fraction(140))
    #expect(path.isEnough == isEnough)
    #expect(path.isBelowBaseline == (yearly == "80"))
    let rest = try #require(path.leftPerYear)
    #expect(rest.decimalText(places: 8) == left)
  }

  @Test(
    "A ratio that is to fall: 2 to 1 in five years is 1.6 after two; 1.5 is enough, 0.9 is stricter"
  )
  func falling() throws {
    for (yearly, isEnough, isStricter, isWorse) in [
      ("1.7", false, false, false), ("1.5", true, false, false), ("0.9", true, true, false),
      ("2.1", false, false, true),
    ] {
      let path = try #require(
        try path(
          .share, yearly: ("2027", yearly), longer: ("1", ("2", "2025-12-31")), better: .lower,
          unit: "%"), "\(yearly)")
      #expect(path.isEnough == isEnough, "\(yearly)")
      #expect(path.isStricterThanOuter == isStricter, "\(yearly)")
      #expect(path.isBelowBaseline == isWorse, "\(yearly)")
    }
  }

  @Test("A sum needs no baseline: a fifth of 1,000 falls on each of five years")
  func share() throws {
    let path = try #require(try path(.flow, yearly: ("2027", "160"), longer: ("1000", nil)))
    #expect(path.course == .share)
    #expect(path.expected == Fraction(200))
    #expect(!path.isEnough)
    #expect(path.leftPerYear == Fraction(210))
    #expect(
      path.sentence.chinese == "五年计划按时间平摊，此期应为200亿元，本目标不够；其余各年每年还需210亿元")
    #expect(
      path.sentence.english
        == "an even share of the five-year plan is 20 billion yuan in this time: "
        + "this target is not enough; 21 billion yuan a year is left for the other years")
  }

  @Test("A year that asks for more than all five together is stricter, and nothing is left")
  func stricterSum() throws {
    let path = try #require(
      try path(.count, yearly: ("2027", "12"), longer: ("10", nil), unit: "家"))
    #expect(path.isEnough)
    #expect(path.isStricterThanOuter)
    #expect(path.sentence.chinese.contains("比远期目标还严"))
  }

  @Test("A ceiling of a year leaves the other years what is left of the ceiling of all five")
  func ceiling() throws {
    let path = try #require(
      try path(.flow, yearly: ("2027", "25"), longer: ("100", nil), better: .lower))
    #expect(!path.isEnough)
    #expect(!path.isStricterThanOuter)
    #expect(path.leftPerYear == (try Fraction(number("18.75"))))
  }

  @Test("A yearly rate is held against the rate of the five years, and leaves nothing to share out")
  func rate() throws {
    let path = try #require(
      try path(.growth, yearly: ("2027", "9"), longer: ("10", nil), unit: "%"))
    #expect(path.course == .rate)
    #expect(path.expected == Fraction(10))
    #expect(!path.isEnough)
    #expect(path.leftPerYear == nil)
    #expect(
      path.sentence.english
        == "the five-year plan asks for 10% each year: this target is not enough")
  }

  @Test("A target of the last year is held against the target of all years, and leaves no year")
  func lastYear() throws {
    let path = try #require(
      try path(.level, yearly: ("2030", "195"), longer: ("200", ("100", "2025-12-31"))))
    #expect(path.expected == Fraction(200))
    #expect(!path.isEnough)
    #expect(path.leftPerYear == nil)
    #expect(path.sentence.chinese == "五年计划的路径到此应为200亿元，本目标不够")
  }

  @Test("A share that may rise to 1 % is no path from 0.5 %: at most 1 % in any year is enough")
  func bound() throws {
    let path = try #require(
      try path(
        .share, yearly: ("2027", "1"), longer: ("1", ("0.5", "2025-12-31")), better: .lower,
        unit: "%"))
    #expect(path.expected == Fraction(1))
    #expect(path.isEnough && !path.isBelowBaseline)
    #expect(path.sentence.english.hasSuffix("nothing is left for the years after to do"))
  }

  @Test(
    "What a year uses up of a ceiling is told as such",
    arguments: [
      ("25", "其余各年每年最多18.75亿元"), ("100", "其余各年没有余地"), ("120", "本目标一年就超过全期的上限"),
    ])
  func usedUp(yearly: String, told: String) throws {
    let path = try #require(
      try path(.flow, yearly: ("2027", yearly), longer: ("100", nil), better: .lower))
    #expect(path.sentence.chinese.hasSuffix(told))
  }

  @Test("What has no path is not held against one")
  func none() throws {
    #expect(try path(.level, yearly: ("2027", "1"), longer: ("2", nil)) == nil)
    #expect(try path(.rank, yearly: ("2027", "3"), longer: ("2", nil), unit: "位") == nil)
    // A year outside the five, a quarter, and the five years themselves.
    #expect(try path(.flow, yearly: ("2031", "1"), longer: ("2", nil)) == nil)
    #expect(try path(.flow, yearly: ("2027Q1", "1"), longer: ("2", nil)) == nil)
    #expect(try path(.flow, yearly: ("2026..2030", "1"), longer: ("2", nil)) == nil)
  }
}
