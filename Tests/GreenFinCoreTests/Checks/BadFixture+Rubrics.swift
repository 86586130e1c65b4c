@testable import GreenFinCore

// Mistakes in rubrics; all names and figures are made up.
extension BadFixture {
  static let rubrics = [
    rubric("weights-do-not-add-up", "one point short", at: #"{"id": "r""#)
      .replacing(#""weight": 40"#, by: #""weight": 39"#),
    rubric(
      "weights-do-not-add-up", "parts that are more than their heading", at: #"{"id": "a""#
    ).replacing(#""weight": 50"#, by: #""weight": 51"#),
    rubric("empty-scale", "a line from 5 to 5", at: #"{"id": "a2""#)
      .replacing(#""worst": 0, "best": 5"#, by: #""worst": 5, "best": 5"#),
    rubric("empty-scale", "no word to choose from", at: #"{"id": "b""#)
      .replacing(#"[{"word": "A", "share": 1}]"#, by: "[]"),
    rubric("unfit-figure", "more known than there is", at: #"{"id": "r""#)
      .replacing(#""minimumCoverage": 0,"#, by: #""minimumCoverage": 1.5,"#),
    rubric("unfit-figure", "half as much again", at: #"{"id": "b""#)
      .replacing(#""word": "A", "share": 1"#, by: #""word": "A", "share": 1.5"#),
    rubric("disordered-bands", "grades the wrong way round", at: #"{"grade": "y""#)
      .replacing(#""bound": 60"#, by: #""bound": 90"#),
    rubric("disordered-bands", "steps with a hole at the end", at: #"{"id": "a1""#)
      .replacing(#"{"share": 0}"#, by: #"{"bound": 0, "share": 0}"#),
    rubric("unsourced", "a criterion from nowhere", .warning, at: #"{"id": "a2""#)
      .replacing(#""weight": 50, "example": true,"#, by: #""weight": 50,"#),
    rubric(
      "unknown-word", "a scale that nobody knows", at: #""kind": "linear""#,
      with: #""kind": "▸curve""#),
    rubric("unknown-reference", "a floor under nothing", at: #"{"grade": "x""#)
      .replacing(#""criterion": "b""#, by: #""criterion": "bb""#),
    rubric(
      "duplicate-identifier", "two criteria of one name", at: #"{"id": "b""#,
      with: #"▸{"id": "a1""#),
    rubric("unfit-figure", "a grade that no score can reach", at: #"{"grade": "x""#)
      .replacing(#""bound": 80"#, by: #""bound": 180"#),
    rubric(
      "duplicate-identifier", "two grades of one name", at: #"{"grade": "y""#,
      with: #"▸{"grade": "x""#),
    rubric(
      "duplicate-identifier", "a kind of unit in two groups",
      at: "\"criteria\": [\n  {\"id\": \"a\"",
      with: twoGroups(#""bureau""#)),
    rubric(
      "unknown-word", "a kind of unit that is mistyped",
      at: "\"criteria\": [\n  {\"id\": \"a\"",
      with: twoGroups(#""bureaus""#)),
    rubric("unknown-word", "yes or no where units are measured", at: #"{"id": "a2""#)
      .replacing(
        #""scale": {"kind": "linear", "worst": 0, "best": 5}"#,
        by: #""measure": {"kind": "actions"}, "scale": {"kind": "flag", "good": true}"#),
    rubric("missing-key", "a criterion without a scale", at: #"{"id": "a2""#)
      .replacing(#", "scale": {"kind": "linear", "worst": 0, "best": 5}"#, by: ""),
  ]

  private static let sound = """
    {"id": "r", "name": "办法", "nameEn": "Rubric", "subject": "企业", "subjectEn": "firm",
      "source": "虚构", "sourceEn": "made up", "points": 100, "minimumCoverage": 0, "criteria": [
      {"id": "a", "name": "甲", "nameEn": "A", "weight": 60, "example": true, "criteria": [
        {"id": "a1", "name": "子", "nameEn": "A1", "weight": 10, "example": true,
          "scale": {"kind": "steps", "steps": [{"bound": 1, "share": 1}, {"share": 0}]}},
        {"id": "a2", "name": "丑", "nameEn": "A2", "weight": 50, "example": true, \
    "scale": {"kind": "linear", "worst": 0, "best": 5}}]},
      {"id": "b", "name": "乙", "nameEn": "B", "weight": 40, "example": true,
        "scale": {"kind": "words", "words": [{"word": "A", "share": 1}]}}],
      "grades": [
      {"grade": "x", "name": "一", "nameEn": "one", "bound": 80, "example": true,
        "floors": [{"criterion": "b", "share": 0.5}]},
      {"grade": "y", "name": "二", "nameEn": "two", "bound": 60, "example": true},
      {"grade": "z", "name": "三", "nameEn": "three", "example": true}]}
    """

  /// Two groups before the criteria, the second of which takes a kind.
  private static func twoGroups(_ kind: String) -> String {
    #""groups": [{"id": "one", "name": "甲组", "nameEn": "one", "kinds": ["bureau"], "example": true}, "#
      + #"▸{"id": "two", "name": "乙组", "nameEn": "two", "kinds": [\#(kind)], "example": true}], "#
      + "\"criteria\": [\n  {\"id\": \"a\""
  }

  /// A rubric that is sound but for a change, laid into the made-up registers; without other words
  /// for it, the place itself is marked alone.
  private static func rubric(
    _ identifier: String, _ label: String, _ severity: Finding.Severity = .error, at place: String,
    with changed: String? = nil
  ) -> BadFixture {
    let rubric = sound.replacing(place, with: changed ?? "▸" + place, maxReplacements: 1)
    return BadFixture(
      identifier, label, severity, in: .registers, "\"observations\": [",
      "\"rubrics\": [\n\(rubric)],\n  \"observations\": [")
  }
}
