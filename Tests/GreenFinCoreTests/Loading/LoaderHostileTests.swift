import GreenFinCore
import Testing

@Suite("Data made to hurt")
struct LoaderHostileTests {
  @Test(
    "An exponent beyond every bound is refused, not computed",
    arguments: ["1e-9223372036854775808", "1e9223372036854775807", "1e999999", "1e-61"])
  func exponents(number: String) {
    let file = """
      {"format": 1, "indicators": [{"id": "i", "name": "甲", "nameEn": "I", "kind": "level",
      "unit": "亿元", "better": "higher", "limits": {"min": \(number)}}]}
      """
    #expect(found(file) == ["inexact-number"])
  }

  @Test("A cycle is found however long it is", arguments: [1, 2, 1000, 1001, 20_000])
  func cycles(length: Int) {
    let units = (0..<length).map { unit($0, members: "\"u\(($0 + 1) % length)\"") }
    #expect(found(catalog(units)) == ["collective-cycle"])
  }

  @Test("Collectives nested as deep as there are units need no stack")
  func chain() {
    let units = (0..<20_000).map { unit($0, members: $0 < 19_999 ? "\"u\($0 + 1)\"" : "") }
    #expect(found(catalog(units)).isEmpty)
  }

  @Test("Findings beyond ten thousand of a severity are counted only")
  func manyFindings() throws {
    let file = #"{"format": 1, "units": ["# + repeated("1", 12_345) + "]}"
    let findings = validated(file)
    #expect(findings.count == 10_001)
    let last = try #require(findings.last)
    #expect(last.identifier == "more-findings")
    #expect(last.severity == .note)
    #expect(last.problem.sentence.english == "2345 more findings are not listed")
    #expect(findings[9999].place?.column == 25 + 2 * 9999)
  }

  @Test("The column of a place in a long line counts characters")
  func columns() throws {
    let file = #"{"format": 1, "长": ""# + String(repeating: "长", count: 5000) + #"", "x": 2}"#
    let places = validated(file).compactMap(\.place)
    #expect(places.map(\.column) == [16, 5025])
    let last = try #require(places.last)
    #expect(last.excerpt.dropFirst(last.excerptOffset).description == #"x": 2}"#)
    #expect(last.excerptOffset == 60)
  }

  @Test("A fault inside a broken character has a place")
  func brokenCharacters() throws {
    for bytes: [UInt8] in [[0x22, 0x80], [0xEF, 0xBB, 0xBF, 0xBF], [0x80], [0x0A, 0x80, 0x80]] {
      let finding = try #require(
        CatalogLoader.validate([SourceFile(name: "hostile.json", bytes: bytes)]).findings.first)
      #expect(finding.identifier == "not-json")
      #expect(finding.place != nil)
    }
  }

  @Test("Texts in messages are cut")
  func longTexts() throws {
    let name = String(repeating: "x", count: 100_000)
    let finding = try #require(validated(#"{"format": 1, "\#(name)": 1}"#).first)
    #expect(finding.identifier == "unknown-key")
    #expect(finding.problem.sentence.english.count == 401)
  }

  @Test("Hundreds of combining marks on one character are refused")
  func combiningMarks() {
    let marks = String(repeating: "\u{301}\u{316}", count: 200)
    #expect(found(catalog([unit(1, kind: "a" + marks)])) == ["unsafe-name"])
    #expect(found(#"{"format": 1, "a\#(marks)": 1, "a\#(marks)": 2}"#).contains("duplicate-key"))
  }
}

private let place = #""jurisdictions": [{"id": "p", "name": "某地", "nameEn": "P", "level": "city"}]"#

private func unit(_ number: Int, members: String = "", kind: String = "collective") -> String {
  """
  {"id": "u\(number)", "name": "甲\(number)", "nameEn": "U", "jurisdiction": "p",
  "kind": "\(kind)", "members": [\(members)]}
  """
}

private func catalog(_ units: [String]) -> String {
  "{\"format\": 1, \(place), \"units\": [\(units.joined(separator: ","))]}"
}

private func repeated(_ item: String, _ count: Int) -> String {
  Array(repeating: item, count: count).joined(separator: ",")
}

private func validated(_ text: String) -> [Finding] {
  CatalogLoader.validate([SourceFile(name: "hostile.json", bytes: text.utf8)]).findings
}

private func found(_ text: String) -> [String] { validated(text).map(\.identifier) }
