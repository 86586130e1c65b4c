/// Fills lines of a given width with the pieces of a text.
struct LineWrapper {
  private let text: String
  private let width: Int
  private var lines: [String] = []
  private var start: String.Index
  private var end: String.Index
  private var used = 0
  private var pendingSpaces = 0

  /// The text in lines no wider than this; never hyphenated, never shortened.
  ///
  /// A single piece that is wider than a line, such as a web address, is broken between
  /// characters; only a character that is itself too wide stands out.
  static func lines(of text: String, width: Int) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    var wrapper = LineWrapper(text, width: max(1, width))
    for piece in TextPiece.pieces(of: text) {
      wrapper.add(piece)
    }
    wrapper.endLine()
    return wrapper.lines
  }

  private init(_ text: String, width: Int) {
    self.text = text
    self.width = width
    start = text.startIndex
    end = text.startIndex
  }

  private mutating func add(_ piece: TextPiece) {
    if piece.width <= width {
      place(piece.start..<piece.end, width: piece.width)
    } else {
      addByCharacter(piece)
    }
    pendingSpaces = piece.spaces
  }

  private mutating func addByCharacter(_ piece: TextPiece) {
    var index = piece.start
    while index < piece.end {
      let character = TextCluster(in: text, at: index)
      place(index..<character.end, width: character.width)
      index = character.end
    }
  }

  private mutating func place(_ range: Range<String.Index>, width needed: Int) {
    if used > 0, used + pendingSpaces + needed > width {
      endLine()
      start = range.lowerBound
    }
    used += pendingSpaces + needed
    pendingSpaces = 0
    end = range.upperBound
  }

  private mutating func endLine() {
    lines.append(String(text[start..<end]))
    used = 0
    pendingSpaces = 0
  }
}
