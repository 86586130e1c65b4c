/// Writes an XML document (XML 1.0, UTF-8) element by element; what is open is always closed.
struct XMLWriter {
  /// The document so far.
  private(set) var bytes: [UInt8]

  /// A document of which only the first line stands.
  init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  }

  /// Elements alone, for a place inside another document.
  init(fragment: Void) {
    bytes = []
  }

  /// The document that one element and all in it make.
  static func document(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    content: (inout XMLWriter) -> Void
  ) -> [UInt8] {
    var writer = XMLWriter()
    writer.element(name, attributes, content: content)
    return writer.bytes
  }

  /// Writes an element with others in it; attributes without a value are left out.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    content: (inout XMLWriter) -> Void
  ) {
    begin(name, attributes)
    let start = bytes.count
    add(">")
    content(&self)
    if bytes.count == start + 1 {
      bytes[start] = UInt8(ascii: "/")
      add(">")
    } else {
      end(name)
    }
  }

  /// Writes an element without contents.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    begin(name, attributes)
    add("/>")
  }

  /// Writes an element of text; blanks at its ends and line breaks are kept by readers.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) {
    begin(name, attributes)
    if XMLText.hasOuterSpace(text) { add(" xml:space=\"preserve\"") }
    add(">")
    XMLText.append(text, to: &bytes, inAttribute: false)
    end(name)
  }

  private mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    add("<")
    add(name)
    for case (let key, let value?) in attributes {
      add(" ")
      add(key)
      add("=\"")
      XMLText.append(value, to: &bytes, inAttribute: true)
      add("\"")
    }
  }

  private mutating func end(_ name: String) {
    add("</")
    add(name)
    add(">")
  }

  private mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
