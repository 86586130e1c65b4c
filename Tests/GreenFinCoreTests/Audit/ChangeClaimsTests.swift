import GreenFinCore
import Testing

@Suite("Audit: differences and multiples, on made-up data")
struct ChangeClaimsTests {
  @Test(
    "A claimed change is held against its two figures",
    arguments: [
      ("an increase to one decimal", "increase", "61.1", "亿元", "161.1", true),
      ("an increase", "increase", "61.05", "亿元", "161.05", true),
      ("an increase in another unit", "increase", "0.6105", "万亿元", "6205.00", true),
      ("a wrong increase", "increase", "60.05", "亿元", "161.05", false),
      ("a multiple", "multiple", "1.6", "倍", "161.05", true),
      ("a multiple cut off", "multiple", "1.6", "倍", "168.00", false),
      ("a yearly change", "averageAnnualChange", "12.21", "亿元", "161.05", true),
      ("a wrong yearly change", "averageAnnualChange", "15.26", "亿元", "161.05", false),
      ("doubled", "doubled", nil, "倍", "210.00", true),
      ("not quite doubled", "doubled", nil, "倍", "195.00", false),
      ("far more than doubled", "doubled", nil, "倍", "380.00", false),
    ])
  func claims(
    label: String, kind: String, value: String?, unit: String, after: String, isRight: Bool
  ) throws {
    let found = try MadeUp.catalog(figures: [
      MadeUp.figure("before", "100.00", asOf: "2015-12-31"),
      MadeUp.figure("after", after, claims: [MadeUp.claim(kind, value, unit)]),
    ]).audit()
    #expect(found.map(\.kind) == (isRight ? [] : [.changeMismatch]))
  }

  @Test("A doubling that is none says the actual multiple")
  func doubling() throws {
    let found = try MadeUp.catalog(figures: [
      MadeUp.figure("before", "100.00", asOf: "2015-12-31"),
      MadeUp.figure("after", "195.00", claims: [MadeUp.claim("doubled", nil)]),
    ]).audit()
    #expect(found.first?.sentence.english.contains("1.95 times as much") == true)
  }
}
