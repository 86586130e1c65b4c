import OfficeFormats

/// Two columns of help: a term, and what is said about it.
struct HelpRow {
  /// The term on the left.
  let term: String
  /// What is said on the right.
  let text: String

  /// The rows under each other, the right column aligned and wrapped inside `width` columns.
  static func lines(_ rows: [HelpRow], width: Int, indent: Int = 2) -> [String] {
    let widest = rows.map { DisplayWidth.of($0.term) }.max() ?? 0
    let column = min(indent + widest + 2, max(width / 3, indent + 4))
    return rows.flatMap { $0.lines(column: column, width: width, indent: indent) }
  }

  private func lines(column: Int, width: Int, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: column)
    let body = LineBreaks.wrapped(text, width: max(width - column, 10)).map { margin + $0 }
    let head = String(repeating: " ", count: indent) + term
    let headWidth = DisplayWidth.of(head)
    guard !text.isEmpty else { return [head] }
    guard headWidth + 2 <= column, let first = body.first else { return [head] + body }
    return [head.padded(to: column) + first.dropFirst(column)] + body.dropFirst()
  }
}

extension String {
  /// The text filled with blanks up to `width` columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }
}
