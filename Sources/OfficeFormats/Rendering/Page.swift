/// Paragraphs with an empty line between each two.
struct Page {
  /// The page, ending in a newline unless it is empty.
  private(set) var text = ""

  /// Adds a paragraph; an empty one leaves no trace.
  mutating func add(_ paragraph: String) {
    guard !paragraph.isEmpty else { return }
    if !text.isEmpty { text += "\n" }
    text += paragraph
    text += "\n"
  }

  /// Adds a paragraph of lines.
  mutating func add(lines: [String]) {
    add(lines.joined(separator: "\n"))
  }

  /// Adds lines that each end in a newline already.
  mutating func add(block: String) {
    guard block.utf8.last == UInt8(ascii: "\n") else { return add(block) }
    // A block of nothing but the end of a line is an empty paragraph.
    guard block.utf8.count > 1 else { return }
    if !text.isEmpty { text += "\n" }
    text += block
  }
}
