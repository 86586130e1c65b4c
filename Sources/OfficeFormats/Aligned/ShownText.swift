/// A text as it is shown on a terminal, with the room it takes.
struct ShownText: Hashable {
  /// The text, safe to show.
  let text: String
  /// The columns it takes.
  let width: Int
  /// The tone it is painted in, where there is colour.
  let tone: Tone?

  /// Any text, made safe.
  init(_ text: String, tone: Tone? = nil) {
    let ordinary = DisplayWidth.ordinaryWidth(of: text)
    self.text = ordinary == nil ? TerminalText.escaped(text) : text
    width = ordinary ?? DisplayWidth.of(self.text)
    self.tone = tone
  }

  /// The text of a cell.
  init(_ cell: Cell) {
    self.init(cell.text, tone: cell.tone)
  }

  /// The text in lines no wider than this.
  func lines(width limit: Int?) -> [String] {
    guard let limit, width > limit else { return [text] }
    return LineWrapper.lines(of: text, width: limit)
  }

  /// The text as a paragraph, painted line by line.
  func paragraph(options: RenderOptions) -> String {
    let lines = lines(width: options.width)
    guard options.colour, let tone else { return lines.joined(separator: "\n") }
    return lines.map { $0.isEmpty ? $0 : tone.painted($0) }.joined(separator: "\n")
  }
}
