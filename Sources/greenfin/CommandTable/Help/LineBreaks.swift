import OfficeFormats

/// Where a line of mixed Chinese and English may end.
///
/// Chinese breaks between any two characters, but closing punctuation never begins a line and
/// opening punctuation never ends one; everything else breaks at blanks.
struct LineBreaks {
  /// The longest stretches that must stay together; a blank ends its stretch.
  let pieces: [String]

  init(_ text: String) {
    var pieces: [String] = []
    var previous: Character = " "
    for character in text {
      if pieces.isEmpty || Self.canBreak(between: previous, and: character) {
        pieces.append("")
      }
      pieces[pieces.count - 1].append(character)
      previous = character
    }
    self.pieces = pieces
  }

  /// The text in lines of at most `width` columns; only a piece that is longer itself exceeds it.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in LineBreaks(text).pieces {
      if !line.isEmpty, DisplayWidth.of(line + piece.withoutTrailingBlanks) > width {
        lines.append(line.withoutTrailingBlanks)
        line = ""
      }
      line += piece
    }
    return lines + [line.withoutTrailingBlanks]
  }

  private static func canBreak(between left: Character, and right: Character) -> Bool {
    if right == " " || closing.contains(right) || opening.contains(left) { return false }
    return left == " " || isWide(left) || isWide(right)
  }

  private static func isWide(_ character: Character) -> Bool {
    DisplayWidth.of(String(character)) > 1 || "“‘”’".contains(character)
  }

  private static let closing: Set<Character> = Set("，。、；：！？）》〉】」』〕”’…—·％,.;:!?)]}%")
  private static let opening: Set<Character> = Set("（《〈【「『〔“‘([{")
}

extension String {
  /// The text without blanks at its end.
  fileprivate var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
