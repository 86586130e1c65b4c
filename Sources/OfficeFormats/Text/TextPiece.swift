/// A part of a text inside which no line may end.
struct TextPiece: Hashable {
  /// Where its characters start in the text.
  var start: String.Index
  /// Where its characters end; spaces may follow.
  var end: String.Index
  /// The columns the characters take.
  var width: Int
  /// The spaces after them; they vanish where a line ends.
  var spaces: Int
}

extension TextPiece {
  /// The pieces of a text, in order.
  ///
  /// Latin breaks at spaces only. Chinese breaks between any two characters, except before
  /// closing and after opening punctuation.
  static func pieces(of text: String) -> [TextPiece] {
    var pieces: [TextPiece] = []
    var piece = TextPiece(start: text.startIndex, end: text.startIndex, width: 0, spaces: 0)
    var last: LineBreakRole?
    var index = text.startIndex
    while index < text.endIndex {
      let character = TextCluster(in: text, at: index)
      let role = LineBreakRole(character)
      if role.isSpace {
        piece.spaces += 1
      } else {
        if let last, piece.spaces > 0 || last.mayEndLine(before: role) {
          pieces.append(piece)
          piece = TextPiece(start: index, end: index, width: 0, spaces: 0)
        }
        piece.extend(to: character.end, width: role.width)
        last = role
      }
      index = character.end
    }
    return pieces + [piece]
  }

  /// Takes in a character; spaces before the very first one belong to the text.
  private mutating func extend(to next: String.Index, width: Int) {
    end = next
    self.width += spaces + width
    spaces = 0
  }
}
