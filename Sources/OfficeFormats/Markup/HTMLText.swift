/// Text as HTML writes it, in elements and in attributes between double quotes.
enum HTMLText {
  /// The text, escaped; what HTML cannot hold, or nobody could see, is spelled out.
  ///
  /// Line feeds and tabs stay: the page's style shows them.
  static func escaped(_ text: String) -> String {
    let shown = TerminalText.escaped(text, keeping: [.newline, .tab])
    guard shown.unicodeScalars.contains(where: { entity(for: $0) != nil }) else { return shown }
    var result = ""
    for scalar in shown.unicodeScalars {
      if let entity = entity(for: scalar) {
        result += entity
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An element around text.
  static func element(_ name: String, _ text: String, attributes: String = "") -> String {
    "<\(name)\(attributes)>\(escaped(text))</\(name)>"
  }

  private static func entity(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }
}
