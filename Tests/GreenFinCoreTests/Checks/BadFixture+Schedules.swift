@testable import GreenFinCore

// Mistakes in schedules and in splits over periods; all names and figures are made up.
extension BadFixture {
  /// The registers with some more records before their observations.
  private static func records(
    _ identifier: String, _ label: String, _ severity: Finding.Severity, _ json: String
  ) -> BadFixture {
    BadFixture(
      identifier, label, severity, in: .registers, "\"observations\": [",
      json + #", "observations": ["#)
  }

  static let schedules = [
    records(
      "stray-step", "a step in the next year", .warning,
      #"""
      "schedules": [{"target": "city-2030/new-money", "steps": [
        {"date": "2030-06-30", "share": 50}, ▸{"date": "2031-03-31", "share": 100}]}]
      """#),
    records(
      "unfinished-schedule", "nine tenths by the end", .warning,
      #"""
      "schedules": [{"target": "city-2030/new-money", "steps": [
        {"date": "2030-06-30", "share": 50}, ▸{"date": "2030-12-31", "share": 90}]}]
      """#),
    records(
      "idle-schedule", "a schedule of a rule", .warning,
      #"""
      "schedules": [▸{"target": "city-2030/rule", "steps": [{"date": "2030-12-31", "share": 100}]}]
      """#),
    records(
      "idle-schedule", "a schedule of a comparison", .warning,
      #"""
      "schedules": [▸{"target": "city-2030/growth", "steps": [
        {"date": "2030-12-31", "share": 100}]}]
      """#),
    records(
      "falling-schedule", "a quarter that takes back what was there", .error,
      #"""
      "breakdowns": [{"target": "city-2030/new-money", "parts": [
        {"period": "2030Q1", "value": 70, "unit": "亿元"},
        ▸{"period": "2030Q2", "value": -10, "unit": "亿元"},
        {"period": "2030H2", "value": 40, "unit": "亿元"}]}]
      """#),
    records(
      "falling-schedule", "a share that is to be higher in spring than in summer", .error,
      #"""
      "breakdowns": [{"target": "city-2030/green-share", "parts": [
        {"period": "2030Q1", "value": 16, "unit": "%"},
        ▸{"period": "2030Q2", "value": 15, "unit": "%"},
        {"period": "2030H2", "value": 20, "unit": "%"}]}]
      """#),
    records(
      "unfinished-schedule", "a share that stays below what is promised", .warning,
      #"""
      "breakdowns": [{"target": "city-2030/green-share", "parts": [
        ▸{"period": "2030", "value": 19, "unit": "%"}]}]
      """#),
    records(
      "meaningless-split", "quarters of a share that starts nowhere", .error,
      #"""
      "breakdowns": [{"target": "city-2030/green-share", "parts": [
        ▸{"period": "2030Q1", "value": 16, "unit": "%"}]}]
      """#
    ).replacingElsewhere(
      #""baseline": {"value": 12.5"#, by: #""baseline": {"value": 20"#),
    records(
      "duplicate-identifier", "two classes of one name", .error,
      #"""
      "schemes": [{"id": "lights", "name": "灯", "nameEn": "Lights", "source": "示例",
        "sourceEn": "made up", "measure": "monthGap", "bands": [
          {"class": "g", "name": "绿", "nameEn": "green", "light": "green", "bound": 0},
          ▸{"class": "g", "name": "红", "nameEn": "red", "light": "red"}]}]
      """#),
  ]
}
