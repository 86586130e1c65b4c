/// Lines under construction that never end in spaces.
struct GridLines {
  /// What has been written.
  private(set) var text = ""
  private var pendingSpaces = 0
  private let hasColour: Bool

  /// No lines yet.
  init(hasColour: Bool) {
    self.hasColour = hasColour
  }

  /// Leaves room; it is only written when something follows on the same line.
  mutating func skip(_ spaces: Int) {
    pendingSpaces += spaces
  }

  /// Writes a text in its tone.
  mutating func put(_ piece: String, tone: Tone?) {
    guard !piece.isEmpty else { return }
    if pendingSpaces > 0 { text += String(repeating: " ", count: pendingSpaces) }
    pendingSpaces = 0
    if hasColour, let tone { text += tone.painted(piece) } else { text += piece }
  }

  /// Ends the line.
  mutating func endLine() {
    text += "\n"
    pendingSpaces = 0
  }
}
