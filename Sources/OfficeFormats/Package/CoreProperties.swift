/// What an office document says of itself (ECMA-376-2, clause 11).
///
/// No time and no person: the same contents give the same bytes.
struct CoreProperties {
  /// The last words of the type by which the package refers to them.
  static let relation = "metadata/core-properties"

  /// What the document is called.
  let title: String
  /// The language tag of its words.
  let language: String

  /// The part of the file that holds them.
  var part: [UInt8] {
    XMLWriter.document(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      xml.element("dc:language", text: language)
    }
  }
}
