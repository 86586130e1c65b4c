import GreenFinCore

/// One cell of the row of headings: the column it stands for, and what was written behind its name.
struct FormHeading {
  /// The column; nothing where the text is no heading of a form.
  let column: FormColumn?
  /// The text as it stands.
  let text: String
  /// The unit of measure in brackets behind the name, as in 完成值（万元）or 完成值（单位：万元）.
  let measure: UnitOfMeasure?
  /// What stands there where a measure should, and is none that is known.
  let unknownMeasure: String?

  /// Reads a heading in either language; brackets behind it are a remark of whoever wrote them.
  init(_ text: String) {
    self.text = text
    let whole = Self.folded(text)
    guard FormColumn.byHeading[whole] == nil, whole.last == ")",
      let bracket = whole.lastIndex(of: "("), bracket > whole.startIndex
    else {
      column = FormColumn.byHeading[whole]
      measure = nil
      unknownMeasure = nil
      return
    }
    column = FormColumn.byHeading[String(whole[..<bracket])]
    let inside = String(whole[whole.index(after: bracket)...].dropLast())
    let label = Self.measureLabels.first { inside.hasPrefix($0) }
    let rest = inside.dropFirst(label?.count ?? 0)
    let named = String(rest.drop { $0 == ":" })
    measure = UnitOfMeasure(written: named)
    // Any other remark is nobody's business; what is announced as a measure, or is money, must be read.
    let isAnnounced = label != nil && rest.first == ":"
    unknownMeasure =
      measure == nil && (isAnnounced || named.hasSuffix("元"))
      ? Self.inside(text) : nil
  }

  /// What stands in the last brackets, as it was typed, without the label of a measure.
  private static func inside(_ text: String) -> String {
    let rest = text.split { "(（".contains($0) }.last ?? ""
    let inside = rest.prefix { !")）".contains($0) }
    let named = inside.split { ":：".contains($0) }.last ?? inside
    return named.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What people put before a measure.
  private static let measureLabels = ["计量单位", "单位", "measuredin", "unit", "in"]

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
