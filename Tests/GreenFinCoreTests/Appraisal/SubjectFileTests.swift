import Testing

@testable import GreenFinCore

/// Files of subjects; firms and figures are made up.
@Suite("Files of subjects")
struct SubjectFileTests {
  /// A file with one firm, whose inputs are given.
  private func text(_ inputs: String, firm: String = #""source": "年报""#) -> String {
    """
    {"format": 1, "subjects": [
    {"id": "F1", "name": "甲公司", \(firm), "inputs": [
    \(inputs)]}]}
    """
  }

  private func read(_ text: String) throws -> (subjects: [AppraisalSubject]?, findings: [Finding]) {
    SubjectFile.read(
      SourceFile(name: "firms.json", bytes: Array(text.utf8)), for: try MadeUpRubric.rubric())
  }

  @Test("Figures, parts of a whole, answers, words and what does not concern a firm")
  func sound() throws {
    let (subjects, findings) = try read(
      text(
        """
        {"criterion": "carbon", "value": 1, "of": 3, "source": "监测站"},
        {"criterion": "water", "value": true},
        {"criterion": "credit", "value": "B"},
        {"criterion": "accidents", "inapplicable": "没有雇员"}
        """, firm: #""nameEn": "Firm A", "group": "small", "source": "年报""#))
    #expect(findings.isEmpty)
    let subject = try #require(subjects?.first)
    #expect(subject.name.english == "Firm A" && subject.peers?.id == "small")
    guard case .value(.number(let carbon))? = subject.inputs["carbon"]?.content else {
      Issue.record("no figure")
      return
    }
    #expect(carbon == Fraction(1, over: 3))
    #expect(subject.inputs["carbon"]?.source?.chinese == "监测站")
    #expect(subject.inputs["water"]?.source?.chinese == "年报")
    #expect(subject.inputs.count == 4 && subject.inputs["fraud"] == nil)
  }

  @Test("A part of a whole is a percentage where the criterion is counted in %")
  func percentages() throws {
    let rubrics = try BundledCatalog.catalog().rubrics
    let rubric = try #require(rubrics.first { $0.id == "green-financing-entity" })
    let file = text(#"{"criterion": "social-insurance", "value": 470, "of": 500}"#)
    let (subjects, _) = SubjectFile.read(
      SourceFile(name: "firms.json", bytes: Array(file.utf8)), for: rubric)
    let standing = try #require(Appraisal(rubric, subjects ?? []).standings.first)
    // 94 %, of a way from 80 to 100.
    let score = standing.criteria.flatMap { $0.rows() }.map(\.score)
      .first { $0.criterion.id == "social-insurance" }
    #expect(score?.share == Fraction(7, over: 10))
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let identifier: String
    let input: String
    var firm = #""source": "年报""#
    var testDescription: String { "\(identifier): \(input)" }
  }

  @Test(
    "What is wrong is named with its place",
    arguments: [
      Bad(identifier: "unknown-reference", input: #"{"criterion": ▸"carbn", "value": 1}"#),
      Bad(identifier: "wrong-type", input: #"{"criterion": "carbon", "value": ▸"1"}"#),
      Bad(identifier: "wrong-type", input: #"{"criterion": "water", "value": ▸1}"#),
      Bad(identifier: "unknown-word", input: #"{"criterion": "credit", "value": ▸"C"}"#),
      Bad(identifier: "missing-key", input: #"▸{"criterion": "carbon"}"#),
      Bad(
        identifier: "missing-key", input: #"▸{"criterion": "carbon", "value": 1}"#,
        firm: #""nameEn": "A""#),
      Bad(identifier: "unfit-figure", input: #"{"criterion": "carbon", "value": 3, "of": ▸0}"#),
      Bad(identifier: "unfit-figure", input: #"{"criterion": "carbon", "value": 0, "of": ▸-4}"#),
      Bad(
        identifier: "unknown-key",
        input: #"{"criterion": "carbon", ▸"value": 1, "inapplicable": "无"}"#),
      Bad(
        identifier: "duplicate-identifier",
        input: #"{"criterion": "carbon", "value": 1}, ▸{"criterion": "carbon", "value": 2}"#),
      Bad(
        identifier: "unknown-word", input: #"{"criterion": "carbon", "value": 1}"#,
        firm: #""source": "年报", "group": ▸"smal""#),
    ])
  func mistakes(_ bad: Bad) throws {
    let marked = text(bad.input, firm: bad.firm)
    let mark = try #require(marked.firstRange(of: "▸"))
    let lines = marked[..<mark.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let (subjects, findings) = try read(marked.replacing("▸", with: ""))
    #expect(subjects == nil)
    // The place of a text is the first character inside its quotes.
    let isText = marked[mark.upperBound...].hasPrefix("\"")
    let column = (lines.last?.count ?? 0) + (isText ? 2 : 1)
    #expect(
      findings.map { "\($0.identifier) \($0.place?.description ?? "")" }
        == ["\(bad.identifier) firms.json:\(lines.count):\(column)"])
  }

  @Test("A slip in a criterion or a word gets a suggestion")
  func suggestions() throws {
    let found = try read(text(#"{"criterion": "carbn", "value": 1}"#)).findings
    #expect(found.map(\.problem.cure.english) == ["did you mean “carbon”?"])
  }

  @Test("Two firms of one identifier are refused; no file is half read")
  func twice() throws {
    let firm = #"{"id": "F", "name": "甲", "inputs": []}"#
    let found = try read(#"{"format": 1, "subjects": [\#(firm), \#(firm)]}"#)
    #expect(found.subjects == nil && found.findings.map(\.identifier) == ["duplicate-identifier"])
  }

  @Test(
    "What is no such file is refused with one finding",
    arguments: [
      ("[]", "wrong-type"), ("{", "not-json"), (#"{"format": 2}"#, "unknown-format"),
      (#"{"format": 1, "plans": []}"#, "unknown-key"), ("", "not-json"),
    ])
  func noFile(text: String, identifier: String) throws {
    let (subjects, findings) = try read(text)
    #expect(findings.first?.identifier == identifier)
    #expect(subjects == nil)
  }
}
