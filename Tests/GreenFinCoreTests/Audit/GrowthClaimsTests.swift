import GreenFinCore
import Testing

@Suite("Audit: growth claims, on made-up data")
struct GrowthClaimsTests {
  private func findings(
    _ claim: String, before: String = "100.00", asOf: String = "2015-12-31",
    after: String = "161.05", qualifier: String = "exact"
  ) throws -> [AuditFinding] {
    try MadeUp.catalog(figures: [
      MadeUp.figure("before", before, asOf: asOf, qualifier: qualifier),
      MadeUp.figure("after", after, claims: [claim]),
    ]).audit()
  }

  @Test(
    "A rate is held against the whole years of its span",
    arguments: [
      ("right", "10.0", "2015-12-31", true), ("right to two decimals", "10.00", "2015-12-31", true),
      ("wrong by a tenth", "10.1", "2015-12-31", false),
      ("the span is four years", "10.0", "2016-12-31", false),
      ("1 January is the same moment", "10.0", "2016-01-01", true),
      ("no whole number of years", "99", "2016-06-30", true),
    ])
  func rate(label: String, rate: String, asOf: String, isRight: Bool) throws {
    let found = try findings(MadeUp.claim("averageAnnualGrowth", rate), asOf: asOf)
    #expect(found.isEmpty == isRight)
  }

  @Test("The finding says the right rate and the years that the printed one would fit")
  func sentence() throws {
    let found = try findings(MadeUp.claim("averageAnnualGrowth", "12.65"))
    let finding = try #require(found.first)
    #expect(finding.kind == .growthMismatch)
    #expect(finding.sentence.english.contains("10.00% a year over 5 years, printed as 12.65%"))
    #expect(finding.sentence.english.contains("right for 4 years"))
    #expect(finding.sentence.chinese.contains("5年的年均增速为10.00%"))
    #expect(finding.first.written == "12.65%")
    #expect(finding.second.written == "100.00亿元 → 161.05亿元")
  }

  @Test("Growth over the whole span, and figures that are no more than about right")
  func others() throws {
    #expect(try findings(MadeUp.claim("growth", "61.1")).isEmpty)
    #expect(try findings(MadeUp.claim("growth", "60.1")).count == 1)
    let rough = try findings(MadeUp.claim("averageAnnualGrowth", "50"), qualifier: "about")
    #expect(rough.isEmpty)
  }

  @Test("Levels of a date and a year before are held against the rate printed for it")
  func figures() throws {
    let indicators = [
      MadeUp.indicator("loans"),
      MadeUp.indicator("speed", "growth", unit: "%", #""of": "loans""#),
    ]
    for (rate, count) in [("12.5", 0), ("21.4", 1)] {
      let catalog = try MadeUp.catalog(
        indicators: indicators,
        figures: [
          MadeUp.figure("then", "80.0", asOf: "2019-12-31"), MadeUp.figure("now", "90.0"),
          MadeUp.figure("speed", rate, "%", of: "speed"),
        ])
      #expect(catalog.audit().count == count)
    }
  }
}
