import OfficeFormats
import Testing

@Suite("TSV")
struct TSVTests {
  @Test(
    "Values",
    arguments: [
      ("text", DataValue.text("a,\"b\""), "a,\"b\""), ("tab", .text("a\tb"), "a\\tb"),
      ("line breaks", .text("a\r\nb\n"), "a\\r\\nb\\n"), ("backslash", .text("a\\tb"), "a\\\\tb"),
      ("number", .number("-0.5"), "-0.5"), ("null", .null, ""), ("formula", .text("=1"), "'=1"),
      ("list", .list([.text("a"), .text("b")]), "a; b"),
    ])
  func values(label: String, value: DataValue, field: String) {
    #expect(render(Samples.table(of: value), as: .tsv) == "a\tb\nx\t\(field)\n")
  }
}
