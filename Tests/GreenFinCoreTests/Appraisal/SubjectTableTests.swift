import Testing

@testable import GreenFinCore

/// Tables of subjects; firms and figures are made up.
@Suite("Tables of subjects")
struct SubjectTableTests {
  private func read(
    _ header: String, _ lines: String...
  ) throws -> (subjects: [AppraisalSubject]?, findings: [Finding]) {
    func fields(_ line: String) -> [String] {
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return SubjectTable(
      name: "firms.csv", header: SubjectTable.Row(line: 1, fields: fields(header)),
      rows: lines.enumerated().map { index, line in
        SubjectTable.Row(line: index + 2, fields: fields(line))
      }
    ).subjects(for: try MadeUpRubric.rubric())
  }

  @Test("Columns go by identifier or by name; an empty field is not known")
  func sound() throws {
    let (subjects, findings) = try read(
      "标识,name,组,碳,Water,credit,fraud,fines", "F1,甲,大,1/2,是,A,no,", "F2,乙,small,,否,B,无,不适用")
    #expect(findings.map(\.identifier) == [])
    let firms = try #require(subjects)
    #expect(firms.map { $0.peers?.id } == ["large", "small"])
    #expect(firms.map(\.inputs.count) == [4, 4])
    guard case .value(.number(let carbon))? = firms[0].inputs["carbon"]?.content else {
      Issue.record("no figure")
      return
    }
    #expect(carbon == Fraction(1, over: 2))
    #expect(firms[1].inputs["carbon"] == nil)
    #expect(firms[1].inputs["water"]?.source?.chinese == "firms.csv:3")
    guard case .inapplicable? = firms[1].inputs["fines"]?.content else {
      Issue.record("it concerns the firm")
      return
    }
  }

  @Test("A table and the JSON that says the same give the same points")
  func same() throws {
    let table = try read("id,name,source,carbon,water,credit", "F1,甲,年报,1,是,B").subjects
    let json = """
      {"format": 1, "subjects": [{"id": "F1", "name": "甲", "source": "年报", "inputs": [
        {"criterion": "carbon", "value": 1}, {"criterion": "water", "value": true},
        {"criterion": "credit", "value": "B"}]}]}
      """
    let rubric = try MadeUpRubric.rubric()
    let file = SubjectFile.read(
      SourceFile(name: "firms.json", bytes: Array(json.utf8)), for: rubric
    ).subjects
    let scores = try [table, file].map { try #require(Appraisal(rubric, $0 ?? []).standings.first) }
    #expect(scores[0].points.earned == scores[1].points.earned)
    #expect(scores[0].points.scorable == scores[1].points.scorable)
    #expect(
      scores[0].subject.inputs["carbon"]?.source == scores[1].subject.inputs["carbon"]?.source)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let header: String
    let line: String
    let expected: [String]
    var testDescription: String { "\(header) / \(line)" }
  }

  @Test(
    "What is wrong is named with its line and field, and nothing of the table is kept",
    arguments: [
      Bad(header: "id,name,carbn", line: "F,甲,1", expected: ["unknown-key 1:3"]),
      Bad(header: "id,name,carbon,碳", line: "F,甲,1,2", expected: ["duplicate-key 1:4"]),
      Bad(header: "id,carbon", line: "F,1", expected: ["missing-key 1:1", "missing-key 2:1"]),
      Bad(header: "id,name,carbon", line: "F,甲,一", expected: ["wrong-type 2:3"]),
      Bad(header: "id,name,carbon", line: "F,甲,3/0", expected: ["wrong-type 2:3"]),
      Bad(header: "id,name,water", line: "F,甲,1", expected: ["unknown-word 2:3"]),
      Bad(header: "id,name,credit", line: "F,甲,C", expected: ["unknown-word 2:3"]),
      Bad(header: "id,name,group", line: "F,甲,中", expected: ["unknown-word 2:3"]),
      Bad(header: "id,name", line: "F,甲,1", expected: ["unknown-key 2:3"]),
      Bad(header: "id,name", line: ",甲", expected: ["missing-key 2:1"]),
      Bad(header: "id,name", line: "F,甲\u{202E}", expected: ["unsafe-name 2:2"]),
    ])
  func mistakes(_ bad: Bad) throws {
    let (subjects, findings) = try read(bad.header, bad.line)
    let seen = findings.map { "\($0.identifier) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
    #expect(seen == bad.expected)
    #expect(subjects == nil)
  }

  @Test("Two lines of one identifier are refused")
  func twice() throws {
    let findings = try read("id,name", "F,甲", "F,乙").findings
    #expect(findings.map(\.identifier) == ["duplicate-identifier"])
    #expect(findings.first?.problem.sentence.english.contains("firms.csv:2") == true)
  }
}
