import GreenFinCore
import Testing

@Suite("Audit: shares, on made-up data")
struct ShareFiguresTests {
  @Test(
    "A share is held against its parts of the same date",
    arguments: [
      ("right", "18.2", "2020-12-31", nil), ("finer", "18.19", "2020-12-31", nil),
      ("cut off", "18.1", "2020-12-31", "cuts the digits off"),
      ("wrong", "20.0", "2020-12-31", "18.2% when rounded"),
      ("no parts of that date", "20.0", "2019-12-31", nil),
    ])
  func shares(label: String, share: String, asOf: String, words: String?) throws {
    let catalog = try MadeUp.catalog(
      indicators: [
        MadeUp.indicator("green"), MadeUp.indicator("loans"),
        MadeUp.indicator(
          "share", "share", unit: "%", #""numerator": "green", "denominator": "loans""#),
      ],
      figures: [
        MadeUp.figure("green", "1819.05", of: "green"), MadeUp.figure("loans", "1.0000", "万亿元"),
        MadeUp.figure("share", share, "%", of: "share", asOf: asOf),
      ])
    let found = catalog.audit()
    #expect(found.map(\.kind) == (words == nil ? [] : [.shareMismatch]))
    if let words { #expect(found.first?.sentence.english.contains(words) == true) }
  }
}
