@testable import GreenFinCore

// Every mistake that loading can find, in the order of `Problem`; all names and figures are made up.
extension BadFixture {
  static let all =
    files + shapes + words + references + meanings + judging + schedules + rubrics
    + people

  private static let files = [
    BadFixture(
      "not-json", "a comma too many", in: .plan, #""end": "2030-12-31", "statements": []}"#,
      #""end": "2030-12-31", "statements": [],▸}"#),
    BadFixture(
      "not-json", "a comma too few", in: .registers, #""id": "city", "name""#,
      #""id": "city" ▸"name""#),
    BadFixture(
      "unknown-format", "a newer format", in: .plan, #""format": 1"#, #""format": ▸2"#),
    BadFixture(
      "unknown-format", "a format in quotes", in: .plan, #""format": 1"#, #""format": "▸1""#),
  ]

  private static let shapes = [
    BadFixture(
      "unknown-key", "a misspelt key", in: .plan, #""nameEn": "Sample plan","#,
      #""nameEn": "Sample plan", "▸coordinater": "市甲办","#),
    BadFixture(
      "missing-key", "a unit without a kind", in: .registers,
      #"{"id": "city/bureau", "name": "市乙局", "nameEn": "Bureau B","#
        + "\n      " + #""jurisdiction": "city", "kind": "bureau"}"#,
      #"▸{"id": "city/bureau", "name": "市乙局", "nameEn": "Bureau B", "jurisdiction": "city"}"#),
    BadFixture(
      "missing-key", "a target without a mode", in: .plan,
      #"{"id": "rule", "indicator": "rule", "comparator": "done", "mode": "reach","#,
      #"▸{"id": "rule", "indicator": "rule", "comparator": "done","#),
    BadFixture(
      "missing-key", "a figure without a unit of measure", in: .registers,
      #"{"id": "share-1", "indicator": "green-share", "jurisdiction": "city", "asOf": "2029-12-31","#
        + "\n      " + #""value": 12.5, "unit": "%","#,
      #"▸{"id": "share-1", "indicator": "green-share", "jurisdiction": "city", "#
        + #""asOf": "2029-12-31", "value": 12.5,"#),
    BadFixture(
      "duplicate-key", "a key twice", in: .plan, #""jurisdiction": "city","#,
      #""jurisdiction": "city", "▸jurisdiction": "city","#),
    BadFixture(
      "wrong-type", "a figure in quotes", in: .plan, #""value": 100,"#, #""value": "▸100","#),
    BadFixture(
      "wrong-type", "a name for a list of names", in: .plan, #""support": ["市乙局"]"#,
      #""support": "▸市乙局""#),
    BadFixture(
      "wrong-type", "null is no text", in: .plan, #""place": "表1.2""#, #""place": ▸null"#),
    BadFixture(
      "wrong-type", "a record that is a text", in: .registers, #""documents": ["#,
      #""documents": ["▸2030","#),
  ]

  private static let words = [
    BadFixture(
      "unknown-word", "a comparator that does not exist", in: .plan, #""comparator": ">=""#,
      #""comparator": "▸=>""#),
    BadFixture(
      "unknown-word", "a role that does not exist", in: .plan, #""mode": "reach", "end""#,
      #""mode": "▸raech", "end""#),
    BadFixture(
      "impossible-date", "30 February", in: .plan, #""start": "2030-01-01""#,
      #""start": "▸2030-02-30""#),
    BadFixture(
      "impossible-date", "one-digit month", in: .registers, #""asOf": "2029-12-31""#,
      #""asOf": "▸2029-1-31""#),
    BadFixture(
      "inexact-number", "a number out of bounds", in: .registers, #""value": 60"#,
      #""value": ▸6e999"#),
    BadFixture(
      "inexact-number", "the least exponent of all", in: .registers, #""value": 60"#,
      #""value": ▸6e-9223372036854775808"#),
    BadFixture(
      "unknown-measure", "dollars", in: .plan, #""value": 100,"# + "\n      " + #""unit": "亿元""#,
      #""value": 100,"# + "\n      " + #""unit": "▸亿美元""#),
    BadFixture(
      "bad-identifier", "capitals and a blank", in: .registers, #""id": "city/office""#,
      #""id": "▸City Office""#),
    BadFixture(
      "bad-identifier", "a way out of the folder", in: .plan, #""id": "city-2030""#,
      #""id": "▸../city-2030""#),
    BadFixture(
      "unsafe-name", "a name that runs backwards", in: .registers, #""name": "市乙局""#,
      "\"name\": \"▸市\u{202E}乙局\""),
    BadFixture(
      "unsafe-name", "an alias with an invisible letter", in: .registers, #"["甲办公室"]"#,
      "[\"▸甲办\u{FFA0}公室\"]"),
    BadFixture(
      "unsafe-text", "a summary with a zero-width space", .warning, in: .plan, #""向银行筹钱""#,
      "\"▸向\u{200B}银行筹钱\""),
  ]
}
