/// The `csv` format: RFC 4180, but with lines ending in LF.
///
/// Every reader takes LF, while the CR of CRLF stays behind in `cut`, `awk` and `diff`. There is
/// no byte-order mark. A field is quoted when it holds a quote, comma or line break, when it
/// starts or ends with a blank, when it is empty and all its row has, and when it looks like a
/// formula: then it also gets a leading `'`, which spreadsheets take as "this is text". Numbers
/// stay numbers. Text is kept exactly, except on a terminal (a width is given), where hidden
/// characters are spelled out.
struct CSV: TableRenderer {
  func render(_ table: Table, options: RenderOptions) -> String {
    let rows = DelimitedRows(table)
    return rows.text(separator: ",") { field in
      switch field {
      case .number(let digits): digits
      // Alone in its row it would be an empty line, which readers skip.
      case .text("") where rows.hasOneColumn: "\"\""
      case .text(let text): Self.field(text, onTerminal: options.width != nil)
      }
    }
  }

  private static func field(_ text: String, onTerminal: Bool) -> String {
    let isFormula = SpreadsheetField.isFormula(text)
    let shown = onTerminal ? TerminalText.escaped(text, keeping: [.newline, .tab]) : text
    if isFormula { return quoted("'" + shown) }
    return needsQuotes(shown) ? quoted(shown) : shown
  }

  // Bytes, because "\r\n" is one character and a comma with a combining mark is none.
  private static func needsQuotes(_ text: String) -> Bool {
    let blank = UInt8(ascii: " ")
    return text.utf8.first == blank || text.utf8.last == blank
      || text.utf8.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 10 || $0 == 13 }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  private static let quote = UInt8(ascii: "\"")
}
