import Testing

@testable import OfficeFormats

@Suite("Writing XML")
struct XMLWriterTests {
  @Test("Elements, attributes and text")
  func elements() {
    let bytes = XMLWriter.document("a", ["x": "1", "y": nil]) { writer in
      writer.element("b")
      writer.element("c", ["z": "\"&<>\n"]) { _ in }
      writer.element("d", text: "1 < 2 & \"3\"")
      writer.element("e", text: " blanks ")
    }
    let text = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <a x="1"><b/><c z="&quot;&amp;&lt;&gt;&#10;"/><d>1 &lt; 2 &amp; "3"</d>\
      <e xml:space="preserve"> blanks </e></a>
      """
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test("Every string comes back without what XML cannot hold", arguments: NastyStrings.all)
  func roundTrip(text: String) throws {
    let bytes = XMLWriter.document("a", ["x": text]) { $0.element("b", text: text) }
    var reader = try XMLReader(bytes)
    try reader.readRoot("a")
    let kept = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { XMLText.isAllowed($0.value) }))
    #expect(Array(try reader.attribute("x")?.utf8 ?? "-".utf8) == Array(kept.utf8))
    #expect(try reader.next() == .start)
    #expect(Array(try reader.readContents().utf8) == Array(kept.utf8))
  }

  @Test(
    "Characters XML cannot hold are left out",
    arguments: [
      ("a\u{0}b\u{1B}c", "abc"), ("\u{FFFE}\u{FFFF}x", "x"), ("\t\n\r", "\t\n&#13;"),
      ("\u{FEFF}\u{FF01}", "\u{FEFF}\u{FF01}"), ("\u{7F}\u{85}", "\u{7F}\u{85}"),
    ])
  func unwritable(text: String, written: String) {
    var bytes: [UInt8] = []
    XMLText.append(text, to: &bytes, inAttribute: false)
    #expect(bytes == Array(written.utf8))
  }
}
