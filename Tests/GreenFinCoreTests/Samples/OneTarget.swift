import Testing

@testable import GreenFinCore

/// One target of one made-up plan, with figures to judge it by; nothing in it is real unless the
/// test that uses it names its source.
struct OneTarget {
  var kind = "level"
  var unit = "亿元"
  var better = "higher"
  var comparator = ">="
  var value = "100"
  var mode = "reach"
  var start = "2021-01-01"
  var end = "2021-12-31"
  /// The value and the day it holds for.
  var baseline: (String, String)?
  /// Day, value, and for a figure of a period its first day and its basis.
  var figures: [(asOf: String, value: String, period: (String, String)?)] = []
  /// Days with the share that should be done by then, in %.
  var schedule: [(String, String)] = []

  /// The target judged on a day.
  func judgement(on date: String) throws -> Judgement {
    let catalog = try catalog()
    let judge = Judge(catalog, asOf: try day(date))
    return judge.judge(try #require(catalog.targets(Selection()).first))
  }

  /// What a scheme that is shipped says on a day.
  func answer(_ scheme: String, on date: String) throws -> SchemeAnswer {
    let catalog = try catalog()
    let judge = Judge(catalog, asOf: try day(date))
    let judgement = judge.judge(try #require(catalog.targets(Selection()).first))
    let found = try BundledCatalog.catalog().schemes.filter { $0.id.rawValue == scheme }
    return try #require(judge.answers(found, judgement).first)
  }

  /// The catalog with the plan and its figures.
  func catalog() throws -> Catalog {
    let file = SourceFile(name: "one-target.json", bytes: Array(json.utf8))
    let result = CatalogLoader.load([file])
    return try #require(result.catalog, "\(result.findings.map(\.problem.sentence.english))")
  }

  private var json: String {
    let figure = kind == "milestone" ? "" : #""value": \#(value), "unit": "\#(unit)","#
    let baseline = baseline.map {
      #""baseline": {"value": \#($0.0), "unit": "\#(unit)", "asOf": "\#($0.1)", "place": "表"},"#
    }
    return """
      {"format": 1, "id": "p", "document": "p", "name": "示例", "nameEn": "Sample",
       "jurisdiction": "city", "start": "\(start)", "end": "\(end)",
       "documents": [{"id": "p", "title": "示例", "titleEn": "Sample"}],
       "jurisdictions": [{"id": "city", "name": "示例市", "nameEn": "City", "level": "city"}],
       "indicators": [{"id": "x", "name": "示例", "nameEn": "Sample", "kind": "\(kind)",
         "unit": "\(unit)", "better": "\(better)"}],
       "targets": [{"id": "x", "indicator": "x", "comparator": "\(comparator)", \(figure)
         \(baseline ?? "") "mode": "\(mode)", "end": "\(end)", "statements": []}],
       \(schedules) "observations": [\(observations.joined(separator: ", "))]}
      """
  }

  private var schedules: String {
    guard !schedule.isEmpty else { return "" }
    let steps = schedule.map { #"{"date": "\#($0.0)", "share": \#($0.1)}"# }
    return #""schedules": [{"target": "p/x", "steps": [\#(steps.joined(separator: ", "))]}],"#
  }

  private var observations: [String] {
    figures.enumerated().map { index, figure in
      let period = figure.period.map { #""periodStart": "\#($0.0)", "basis": "\#($0.1)","# } ?? ""
      return """
        {"id": "o\(index)", "indicator": "x", "jurisdiction": "city", "asOf": "\(figure.asOf)",
         \(period) "value": \(figure.value), "unit": "\(unit)", "document": "p", "place": "表"}
        """
    }
  }
}
