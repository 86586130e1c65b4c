import GreenFinCore
import Testing

@testable import OfficeFormats
@testable import greenfin

/// The end of the text and the annexes of a document.
@Suite("Official papers")
struct OfficialPaperTests {
  /// The body of a document with some annexes, one paragraph a line.
  private func paragraphs(annexes: Int, _ language: Language) throws -> [Substring] {
    let text = OfficialText(
      language: language, title: "title", subtitle: "basis",
      sections: [CardSection(heading: "", content: .paragraphs(["early", "middle", "late"]))],
      annexes: (0..<annexes).map { _ in
        ReportPaper.Annex(Phrase("表", "Table"), [.paragraphs(["row"])])
      })
    let formalities = OfficialPaper.Formalities(
      issuer: "office", date: CalendarDate("2023-07-31"))
    var archive = try ZipArchive(OfficialPaper(paper: text, formalities: formalities).bytes)
    let part = try #require(try archive.contents(of: "word/document.xml"))
    return String(decoding: part, as: UTF8.self).split(separator: "</w:p>")
  }

  @Test("The last two paragraphs stay with the annexes' list, the issuer and the day")
  func signature() throws {
    let all = try paragraphs(annexes: 1, .english)
    func keeps(_ text: String) throws -> Bool {
      try #require(all.first { $0.contains(">\(text)<") }).contains("w:keepNext")
    }
    #expect(try !keeps("early"))
    for text in ["middle", "late", "Annex: Table", "office"] {
      #expect(try keeps(text), "\(text)")
    }
    #expect(try !keeps("31 July 2023"))
  }

  @Test("A lone annex has no number, where it is listed and where it stands; several have")
  func annexes() throws {
    func holds(_ count: Int, _ language: Language, _ texts: [String]) throws {
      let all = try paragraphs(annexes: count, language)
      for text in texts { #expect(all.contains { $0.contains(">\(text)<") }, "\(text)") }
    }
    try holds(1, .chinese, ["附件：表", "附件"])
    try holds(1, .english, ["Annex: Table", "Annex"])
    try holds(2, .chinese, ["附件：1. 表", "附件1", "附件2"])
    try holds(2, .english, ["Annexes: 1. Table", "Annex 1", "Annex 2"])
  }
}
