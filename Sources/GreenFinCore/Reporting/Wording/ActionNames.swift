extension ActionEntry {
  /// The number and the title, or the first clause of what is to be done.
  public var name: Phrase { Self.name(action) }

  /// The same of an action alone.
  static func name(_ action: Action) -> Phrase {
    let summary = action.summary
    let text =
      action.title
      ?? Phrase(
        FirstClause.chinese.cut(summary.chinese), FirstClause.english.cut(summary.english))
    return Phrase("\(action.number) \(text.chinese)", "\(action.number) \(text.english)")
  }
}

/// What a text is cut down to where a short name is wanted: a phrase that stands by itself.
private enum FirstClause {
  case chinese
  case english

  /// So many letters at least.
  private static let least = 6

  /// How clauses begin that need the next one to say anything.
  private static let openings = [
    "在", "结合", "针对", "围绕", "按照", "根据", "依托", "通过", "In ", "Through ", "On ", "Under ", "For ",
  ]

  /// How clauses begin in English behind a comma; any other word may go on with a list.
  private static let continuations: Set<Substring> = [
    "so", "with", "using", "aiming", "combining", "making", "turning", "meant", "through", "as",
    "to", "bring", "give", "have", "issue", "found", "win", "keep", "put", "use", "draw", "upgrade",
    "encourage", "guide", "help", "develop", "explore", "make", "create", "strengthen", "improve",
    "foster", "attract", "monitor", "spread", "deepen", "introduce", "match", "complete", "provide",
  ]

  /// The text up to the first end of a clause outside brackets and quotation marks.
  func cut(_ text: String) -> String {
    let whole = text.withoutFullStop
    var depth = 0
    var isQuoted = false
    var passes = Self.openings.contains(where: whole.hasPrefix) ? 1 : 0
    for (offset, index) in whole.indices.enumerated() {
      switch whole[index] {
      case "（", "(", "“", "《", "「": depth += 1
      case "）", ")", "”", "》", "」": depth -= 1
      case "\"": isQuoted.toggle()
      default:
        guard depth <= 0, !isQuoted, offset >= Self.least, ends(whole, at: index) else { continue }
        if passes == 0 || !"，,".contains(whole[index]) { return String(whole[..<index]) }
        passes -= 1
      }
    }
    return whole
  }

  /// Whether a clause ends before a letter.
  private func ends(_ text: String, at index: String.Index) -> Bool {
    let rest = text[text.index(after: index)...]
    switch (self, text[index]) {
    case (.chinese, "，"), (.chinese, "；"), (.chinese, "。"), (.chinese, "："): return true
    case (.english, ";"), (.english, ":"): return true
    case (.english, "."): return rest.hasPrefix(" ")
    case (.english, ","):
      let words = rest.split(separator: " ", maxSplits: 2).drop { $0 == "and" }
      return words.first.map(Self.continuations.contains) == true
    default: return false
    }
  }
}
