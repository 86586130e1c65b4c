/// Text as Markdown writes it, so that it comes through as text.
enum MarkdownText {
  /// Text inside a line, such as a heading or a cell.
  ///
  /// Hidden characters are spelled out; a line break becomes a blank, for the line must go on.
  /// The dollar sign is escaped because several readers take it for mathematics.
  static func inline(_ text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { escaped(String($0)) }.joined(separator: " ")
  }

  /// Text in a cell of a pipe table, which is one line of the file but may show several.
  static func cell(_ text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { escaped(String($0)) }.joined(separator: "<br>")
  }

  private static func escaped(_ line: String) -> String {
    let shown = TerminalText.escaped(line)
    guard shown.unicodeScalars.contains(where: isMarkup) else { return shown }
    var result = ""
    for scalar in shown.unicodeScalars {
      if isMarkup(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Text that starts a line and must not start a list, a rule, a heading or a code block.
  static func paragraph(_ text: String) -> String {
    let line = inline(text).drop { $0.isWhitespace }
    guard let first = line.unicodeScalars.first else { return "" }
    if ["-", "+", "="].contains(first) { return "\\" + line }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line[digits.endIndex...]
    let isListItem = !digits.isEmpty && [".", ")"].contains(rest.unicodeScalars.first)
    return isListItem ? digits + "\\" + rest : String(line)
  }

  /// Strong text, or none for blanks; stars beside a blank would not count as emphasis.
  static func emphasized(_ text: String) -> String {
    var line = inline(text).drop { $0.isWhitespace }
    while line.last?.isWhitespace == true { line.removeLast() }
    return line.isEmpty ? "" : "**\(line)**"
  }

  /// Lines kept as they are, in a fence longer than any they hold.
  static func fenced(_ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    var fence = "```"
    while lines.contains(where: { $0.contains(fence) }) { fence += "`" }
    let shown = lines.map { TerminalText.escaped($0) }
    return ([fence] + shown + [fence]).joined(separator: "\n")
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "<", ">", "[", "]", "&", "#", "!", "~", "|", "$": true
    default: false
    }
  }
}
