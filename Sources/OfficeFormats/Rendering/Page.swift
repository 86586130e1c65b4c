/// Paragraphs with an empty line between each two.
struct Page {
  private var paragraphs: [String] = []

  /// Adds a paragraph; an empty one leaves no trace.
  mutating func add(_ paragraph: String) {
    if !paragraph.isEmpty { paragraphs.append(paragraph) }
  }

  /// Adds a paragraph of lines.
  mutating func add(lines: [String]) {
    add(lines.joined(separator: "\n"))
  }

  /// Adds lines that each end in a newline already.
  mutating func add(block: String) {
    // By bytes: dropping a character would first look for all character boundaries.
    let bytes = block.utf8
    let endsLine = bytes.last == UInt8(ascii: "\n")
    add(endsLine ? String(Substring(bytes.dropLast())) : block)
  }

  /// The page, ending in a newline unless it is empty.
  var text: String {
    paragraphs.isEmpty ? "" : paragraphs.joined(separator: "\n\n") + "\n"
  }
}
