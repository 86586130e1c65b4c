/// What a spreadsheet is given for one cell.
enum SpreadsheetField: Hashable {
  /// Digits, which it may calculate with.
  case number(String)
  /// Anything else, which it must not calculate.
  case text(String)

  /// The field for a cell.
  init(_ cell: Cell) {
    switch cell.value {
    case .number(let digits) where DataValue.isPlainNumber(digits): self = .number(digits)
    default: self = .text(cell.value.plainText ?? cell.standInText)
    }
  }

  /// Whether a spreadsheet would run the text instead of showing it.
  ///
  /// It would when the text starts with a formula sign, full-width forms included, also after
  /// blanks or invisible characters, which some programs trim; and a leading tab or line break
  /// can move what follows into a cell of its own.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if ["\t", "\r", "\n", "\0"].contains(first) { return true }
    let start = text.unicodeScalars.first { !$0.isHidden && !$0.properties.isWhitespace }
    return start.map { signs.contains($0) } ?? false
  }

  private static let signs: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
}

extension Cell {
  fileprivate var standInText: String {
    text.isEmpty ? JSONText.compact(value) : text
  }
}

extension DataValue {
  /// The value as one text, or nil when it holds an object.
  fileprivate var plainText: String? {
    switch self {
    case .null: return ""
    case .bool(let flag): return flag ? "true" : "false"
    case .number(let text), .text(let text): return text
    case .list(let items):
      let texts = items.compactMap(\.plainText)
      return texts.count == items.count ? texts.joined(separator: "; ") : nil
    case .object: return nil
    }
  }
}
