@testable import GreenFinCore
import Testing

/// Made-up data for the audit: no document says any of this.
enum MadeUp {
  /// A catalog of one city with made-up plans and figures; it must be free of errors.
  static func catalog(
    indicators: [String] = [indicator("loans")], figures: [String] = [], plans: [String] = []
  ) throws -> Catalog {
    let base = """
      {"format": 1,
       "documents": [\(["a", "b"].map(document).joined(separator: ","))],
       "jurisdictions": [{"id": "city", "name": "某市", "nameEn": "A city", "level": "city"}],
       "units": [\(["甲局", "乙局", "丙局"].enumerated().map(unit).joined(separator: ","))],
       "indicators": [\(indicators.joined(separator: ","))],
       "observations": [\(figures.joined(separator: ","))]}
      """
    let texts = [base] + plans
    let files = texts.enumerated().map { index, text in
      SourceFile(name: "\(index).json", bytes: Array(text.utf8))
    }
    let result = CatalogLoader.validate(files)
    let errors = result.findings.filter { $0.severity == .error }.map { "\($0.problem)" }
    return try #require(result.catalog, "\(errors)")
  }

  /// The kinds of what the audit finds, in order.
  static func kinds(_ catalog: Catalog) -> [String] { catalog.audit().map(\.kind.rawValue) }

  private static func document(_ id: String) -> String {
    #"{"id": "\#(id)", "title": "文件\#(id)", "titleEn": "Document \#(id)"}"#
  }

  private static func unit(_ index: Int, _ name: String) -> String {
    """
    {"id": "city/u\(index)", "name": "市\(name)", "nameEn": "Unit \(index)", "aliases": \
    ["\(name)", "市人民政府\(name)"], "jurisdiction": "city", "kind": "bureau"}
    """
  }
}

extension MadeUp {
  /// An indicator; `extra` holds further members.
  static func indicator(
    _ id: String, _ kind: String = "level", unit: String = "亿元", better: String = "higher",
    _ extra: String = ""
  ) -> String {
    """
    {"id": "\(id)", "name": "指标\(id)", "nameEn": "Indicator \(id)", "kind": "\(kind)", \
    "unit": "\(unit)", "better": "\(better)"\(extra.isEmpty ? "" : ", " + extra)}
    """
  }

  /// A figure as printed, such as `43.0%` or `1080.5亿元`; the value is what stands before the unit.
  static func figure(
    _ id: String, _ value: String, _ unit: String = "亿元", of indicator: String = "loans",
    asOf: String = "2020-12-31", qualifier: String = "exact", document: String = "a",
    claims: [String] = []
  ) -> String {
    """
    {"id": "\(id)", "indicator": "\(indicator)", "jurisdiction": "city", "asOf": "\(asOf)", \
    "value": \(value), "unit": "\(unit)", "qualifier": "\(qualifier)", "document": "\(document)", \
    "place": "\(id)处", "written": "\(value)\(unit)", "claims": [\(claims.joined(separator: ","))]}
    """
  }

  /// A claim about the change since the figure `since`.
  static func claim(
    _ kind: String, _ value: String?, _ unit: String = "%", since: String = "before"
  ) -> String {
    let quantity = value.map {
      #""value": \#($0), "unit": "\#(unit)", "written": "\#($0)\#(unit)", "#
    }
    return #"{"kind": "\#(kind)", \#(quantity ?? "")"since": "\#(since)", "place": "某句"}"#
  }

  /// A plan of one task with two rows; `extra` holds further members.
  static func plan(
    _ id: String = "a", start: String = "2021-01-01", end: String = "2021-12-31",
    targets: [String] = [], body: [String] = ["市甲局"], rows: [[String]] = [["市甲局"], ["市甲局"]],
    extra: String = ""
  ) -> String {
    let actions = rows.enumerated().map { index, units in
      """
      {"number": "1.\(index + 1)", "summary": "做事。", "summaryEn": "Do it.", \
      "units": \(responsible(units)), "place": "表第\(index + 1)行"}
      """
    }
    return """
      {"format": 1, "id": "\(id)", "document": "\(id)", "name": "计划\(id)", "nameEn": "Plan \(id)",
       "jurisdiction": "city", "start": "\(start)", "end": "\(end)",
       "tasks": [{"number": "1", "title": "某事", "titleEn": "A task",
         "units": \(responsible(body)), "place": "正文一",
         "actions": [\(actions.joined(separator: ","))]}],
       "targets": [\(targets.joined(separator: ","))]\(extra.isEmpty ? "" : ", " + extra)}
      """
  }

  private static func responsible(_ units: [String]) -> String {
    #"{"responsible": [\#(units.map { "\"\($0)\"" }.joined(separator: ","))]}"#
  }

  /// A target of at least 10亿元 unless it says otherwise; statements are `body`, `table` and so on,
  /// each with further members.
  static func target(
    _ id: String = "loans", indicator: String = "loans", comparator: String = ">=",
    value: String = "10", unit: String = "亿元", mode: String = "reach",
    end: String = "2021-12-31", statements: [(part: String, extra: String)] = [("body", "")],
    extra: String = ""
  ) -> String {
    let carriers = ["body": #""task": "1", "#, "table": #""action": "1.1", "#]
    let stated = statements.map { part, extra in
      """
      {"part": "\(part)", "place": "\(part)处", \(carriers[part] ?? "")"written": "某数"\
      \(extra.isEmpty ? "" : ", " + extra)}
      """
    }
    let quantity = comparator == "done" ? "" : #""value": \#(value), "unit": "\#(unit)", "#
    return """
      {"id": "\(id)", "indicator": "\(indicator)", "comparator": "\(comparator)", \(quantity)\
      "mode": "\(mode)", "end": "\(end)", "statements": [\(stated.joined(separator: ","))]\
      \(extra.isEmpty ? "" : ", " + extra)}
      """
  }
}
