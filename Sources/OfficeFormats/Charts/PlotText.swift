/// How much room text takes in a drawing, in tenths of its unit of length.
///
/// Nobody can measure text without the font of whoever looks at it; a column of a terminal is taken
/// for 0.56 of the letter size, which is wide for Latin letters and for Chinese ones.
enum PlotText {
  /// The size of ordinary text where the drawing is shown small, for which room is kept.
  static let size = 170
  /// The same for the words beside marks.
  static let labelSize = 160
  /// The size of the title.
  static let titleSize = 200

  /// The room that a text takes at a size.
  static func width(_ text: String, _ size: Int) -> Int {
    DisplayWidth.of(TerminalText.escaped(text)) * size * 56 / 100
  }

  /// A text in lines no longer than `width`.
  static func lines(_ text: String, _ size: Int, width: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    let columns = width * 100 / (size * 56)
    return LineWrapper.lines(of: TerminalText.escaped(text), width: columns)
  }
}
