/// The `tsv` format: fields between tabs, lines ending in LF, nothing quoted.
///
/// The registered type (`text/tab-separated-values`) has no quoting and forbids tabs in fields.
/// Tab, line feed, carriage return and backslash are therefore written `\t`, `\n`, `\r` and
/// `\\`, which reads back exactly. Text that looks like a formula gets a leading `'`. On a
/// terminal (a width is given) hidden characters are spelled out as well.
struct TSV: TableRenderer {
  func render(_ table: Table, options: RenderOptions) -> String {
    DelimitedRows(table).text(separator: "\t") { field in
      switch field {
      case .number(let digits): digits
      case .text(let text): Self.field(text, onTerminal: options.width != nil)
      }
    }
  }

  private static func field(_ text: String, onTerminal: Bool) -> String {
    let guarded = SpreadsheetField.isFormula(text) ? "'" + text : text
    let escaped = escaped(guarded)
    return onTerminal ? TerminalText.escaped(escaped) : escaped
  }

  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { escape(for: $0) != nil }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let escape = escape(for: scalar) {
        result += escape
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func escape(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\\": "\\\\"
    default: nil
    }
  }
}
