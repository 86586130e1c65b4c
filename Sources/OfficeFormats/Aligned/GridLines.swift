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

  /// Makes room for so many bytes more, so that long tables are not copied as they grow.
  mutating func reserve(_ bytes: Int) {
    text.reserveCapacity(text.utf8.count + bytes)
  }

  /// Leaves room; it is only written when something follows on the same line.
  mutating func skip(_ spaces: Int) {
    pendingSpaces += spaces
  }

  /// Writes a text in its tone.
  mutating func put(_ piece: String, tone: Tone?) {
    guard !piece.isEmpty else { return }
    writePendingSpaces()
    if hasColour, let tone { text += tone.painted(piece) } else { text += piece }
  }

  // Pieces of one long blank: making a string of so many spaces anew takes ten times as long.
  private static let blank = String(repeating: " ", count: 128)

  private mutating func writePendingSpaces() {
    while pendingSpaces > 0 {
      let count = min(pendingSpaces, Self.blank.utf8.count)
      text += Substring(Self.blank.utf8.prefix(count))
      pendingSpaces -= count
    }
  }

  /// Ends the line.
  mutating func endLine() {
    text += "\n"
    pendingSpaces = 0
  }
}
