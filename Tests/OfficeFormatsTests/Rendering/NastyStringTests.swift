import Testing

@testable import OfficeFormats

@Suite("Nasty strings")
struct NastyStringTests {
  @Test("Nothing hidden gets out, and rows stay rows", arguments: NastyStrings.all)
  func table(text: String) {
    let table = Table(
      title: text, columns: [Column(key: "text", heading: text, isFlexible: true)],
      rows: [[Cell(text, tone: .bad)]], notes: [text],
      groups: [Table.Group(heading: text, rows: 0..<1)])
    let options = RenderOptions(width: 80)
    for format in Format.allCases {
      let rendered = render(table, as: format, options: options)
      let kept: Set<Unicode.Scalar> = format == .html || format == .csv ? ["\n", "\t"] : ["\n"]
      #expect(!rendered.unicodeScalars.contains { $0.isHidden && !kept.contains($0) }, "\(format)")
    }
    #expect(render(table, as: .jsonl).utf8.filter { $0 == 10 }.count == 1)
    #expect(render(table, as: .tsv).utf8.filter { $0 == 10 }.count == 2)
  }

  @Test("The words are all there on a terminal", arguments: NastyStrings.all)
  func words(text: String) {
    let shown = TerminalText.escaped(text)
    #expect(
      render(Samples.table(of: text), as: .table).contains(shown) || shown.isEmpty || shown == " ")
  }

  @Test("A card takes them too", arguments: NastyStrings.all)
  func card(text: String) throws {
    let card = Card(
      title: text, subtitle: text,
      sections: [
        .fields(text, [(label: text, text: text)]), .lines(text, [text]),
        .table(text, Samples.table(of: text)),
      ], value: .object([text: .text(text)]))
    for format in Format.forCards {
      let rendered = try render(card, as: format)
      let kept: Set<Unicode.Scalar> = format == .html ? ["\n", "\t"] : ["\n"]
      #expect(!rendered.unicodeScalars.contains { $0.isHidden && !kept.contains($0) }, "\(format)")
    }
  }
}
