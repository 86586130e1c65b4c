import Testing

@testable import GreenFinCore

/// A rubric, and subjects for it, that are made up from the first letter to the last.
enum MadeUpRubric {
  static let name = "rubric.json"

  static let json = """
    {
      "format": 1,
      "rubrics": [
        {
          "id": "sample", "name": "示例办法", "nameEn": "Sample rubric", "subject": "企业",
          "subjectEn": "firm", "source": "虚构", "sourceEn": "made up", "example": true,
          "points": 100, "minimumCoverage": 0.5,
          "groups": [
            {"id": "large", "name": "大", "nameEn": "large", "example": true},
            {"id": "small", "name": "小", "nameEn": "small", "example": true}
          ],
          "gates": [
            {"id": "blacklist", "name": "负面清单", "nameEn": "Negative list", "rule": "none",
              "outcome": "否决", "outcomeEn": "vetoed", "example": true, "items": [
                {"id": "fraud", "name": "弄虚作假", "nameEn": "fraud", "example": true},
                {"id": "fines", "name": "罚款次数", "nameEn": "fines", "example": true,
                  "test": {"comparator": ">", "bound": 2}}
              ]}
          ],
          "criteria": [
            {"id": "nature", "name": "环境", "nameEn": "Nature", "weight": 60, "example": true,
              "criteria": [
                {"id": "carbon", "name": "碳", "nameEn": "Carbon", "weight": 40, "example": true,
                  "scale": {"kind": "linear", "worst": 3, "best": 0}},
                {"id": "water", "name": "水", "nameEn": "Water", "weight": 20, "example": true,
                  "scale": {"kind": "flag", "good": true}}
              ]},
            {"id": "people", "name": "社会", "nameEn": "People", "weight": 40, "example": true,
              "criteria": [
                {"id": "accidents", "name": "事故", "nameEn": "Accidents", "weight": 25,
                  "example": true, "scale": {"kind": "steps", "better": "lower", "steps": [
                    {"bound": 0, "included": true, "share": 1}, {"bound": 3, "share": 0.4},
                    {"share": 0}]}},
                {"id": "credit", "name": "信用", "nameEn": "Credit", "weight": 15, "example": true,
                  "scale": {"kind": "words", "words": [
                    {"word": "A", "share": 1}, {"word": "B", "share": 0.5}]}}
              ]}
          ],
          "grades": [
            {"grade": "high", "name": "高", "nameEn": "high", "bound": 80, "included": true,
              "floors": [{"criterion": "nature", "share": 0.75}], "example": true},
            {"grade": "middle", "name": "中", "nameEn": "middle", "bound": 60, "example": true},
            {"grade": "low", "name": "低", "nameEn": "low", "example": true}
          ]
        }
      ]
    }
    """

  /// The rubric, the JSON changed in places.
  static func rubric(_ changes: (old: String, new: String)...) throws -> Rubric {
    var json = json
    for (old, new) in changes {
      let range = try #require(json.firstRange(of: old), "the rubric has no “\(old)”")
      json.replaceSubrange(range, with: new)
    }
    let file = SourceFile(name: name, bytes: Array(json.utf8))
    let (rubrics, findings) = RubricFile.read(file, over: try BundledCatalog.catalog())
    return try #require(rubrics?.first, "\(findings.map(\.problem.sentence.english))")
  }

  /// A subject that is best in everything, unless something else is said of a criterion; nothing
  /// means that nothing is known.
  static func subject(
    _ id: String = "firm", in group: String? = nil,
    _ changes: [Rubric.Criterion.ID: AppraisalInput.Content?] = [:]
  ) -> AppraisalSubject {
    var contents: [Rubric.Criterion.ID: AppraisalInput.Content?] = [
      "fraud": .value(.flag(false)), "fines": .value(.number(Fraction(0))),
      "carbon": .value(.number(Fraction(0))), "water": .value(.flag(true)),
      "accidents": .value(.number(Fraction(0))), "credit": .value(.word("A")),
    ]
    contents.merge(changes) { _, new in new }
    return AppraisalSubject(
      id: id, name: Phrase(id, id),
      peers: group.map { AppraisalSubject.Peers(id: $0, name: Phrase($0, $0)) },
      inputs: contents.compactMapValues {
        $0.map { AppraisalInput($0, source: Phrase("虚构", "made up")) }
      })
  }
}
