import GreenFinCore

/// One cell of the row of headings: the column it stands for, and what was written behind its name.
struct FormHeading {
  /// The column; nothing where the text is no heading of a form.
  let column: FormColumn?
  /// The text as it stands.
  let text: String
  /// The unit of measure in brackets behind the name, as in 完成值（万元）.
  let measure: UnitOfMeasure?

  /// Reads a heading in either language; brackets behind it are a remark of whoever wrote them.
  init(_ text: String) {
    self.text = text
    let whole = Self.folded(text)
    guard FormColumn.byHeading[whole] == nil, whole.last == ")",
      let bracket = whole.lastIndex(of: "("), bracket > whole.startIndex
    else {
      column = FormColumn.byHeading[whole]
      measure = nil
      return
    }
    column = FormColumn.byHeading[String(whole[..<bracket])]
    let inside = whole[whole.index(after: bracket)...].dropLast()
    measure = UnitOfMeasure(symbol: String(inside))
  }

  /// A heading as it is compared: half-width, small, without blanks and invisible characters.
  static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      let isLeftOut =
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      guard !isLeftOut else { continue }
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      let plain = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      folded += plain.properties.lowercaseMapping
    }
    return folded
  }

  /// The headings that somebody may have meant.
  static func near(_ text: String) -> [String] {
    let known = FormColumn.allCases.filter(\.isFilledIn).flatMap {
      [$0.heading.chinese, $0.heading.english]
    }
    return Suggestion.nearest(
      to: text,
      in: known + FormColumn.allCases.flatMap { [$0.heading.chinese, $0.heading.english] }
    )
    .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
