import OfficeFormats
import Testing

@Suite("Formats")
struct FormatTests {
  @Test(
    "By file extension",
    arguments: [
      ("md", Format.markdown), ("txt", .plain), (".csv", .csv), ("JSON", .json), ("jsonl", .jsonl),
      ("ndjson", .jsonl), ("tsv", .tsv), ("htm", .html), ("html", .html), ("xlsx", nil), ("", nil),
      ("table", nil),
    ])
  func fileExtension(name: String, format: Format?) {
    #expect(Format(fileExtension: name) == format)
  }

  @Test("A card refuses formats that have nothing but rows", arguments: [Format.csv, .tsv])
  func refused(format: Format) {
    let error = #expect(throws: UnsupportedFormat.self) { try render(Samples.card, as: format) }
    #expect(error?.valid == [.table, .plain, .json, .jsonl, .markdown, .html])
    #expect(
      error?.description == "'\(format.rawValue)' is for lists of rows; a single item can be shown "
        + "as table, plain, json, jsonl, markdown, html")
  }

  @Test("Text ends in one newline, in every format", arguments: Format.allCases)
  func newline(format: Format) {
    let text = render(Samples.tasks, as: format)
    #expect(text.hasSuffix("\n"))
    #expect(!text.hasSuffix("\n\n"))
  }
}
