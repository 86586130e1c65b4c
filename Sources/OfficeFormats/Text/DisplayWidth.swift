/// How many columns of a terminal a text takes.
///
/// East Asian Wide and Fullwidth characters take two, combining marks and whatever is invisible
/// none, an emoji sequence two as a whole. East Asian *Ambiguous* characters (such as the curly
/// quotation marks and the middle dot) take one, as terminals in use today draw them.
public enum DisplayWidth {
  /// The columns the text takes.
  public static func of(_ text: String) -> Int {
    ordinaryWidth(of: text) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The columns that a text of ordinary characters takes, all of which can be seen; nothing for any
  /// other text.
  static func ordinaryWidth(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var total = 0
      var index = 0
      while index < bytes.count {
        let (scalar, length) = Self.scalar(in: bytes, at: index)
        guard let width = ordinaryWidth(of: scalar) else { return nil }
        total += width
        index += length
      }
      return total
    }
  }

  /// The scalar that starts at a byte of sound UTF-8, and how many bytes it takes; of those that
  /// take four bytes, which are never ordinary, the first byte alone.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    func next(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | next(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return (.max, 1)
  }

  /// The columns one user-perceived character takes.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if first.properties.isEmojiPresentation { return 2 }
    if first.properties.isEmoji, scalars.contains(where: { $0.value == emojiStyle }) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// Asks for the coloured form of the character before it.
  private static let emojiStyle: UInt32 = 0xFE0F

  /// The width of characters that are common, stand alone and never join with others.
  ///
  /// Looking these up first spares nearly every text the costly walk along character boundaries.
  static func ordinaryWidth(of value: UInt32) -> Int? {
    switch value {
    case 0x4E00...0x9FFF: 2
    case 0x20...0x7E, 0xA0...0xA8, 0xAA...0xAC, 0xB0...0x2FF, 0x2010...0x2027, 0x2264...0x2265: 1
    case 0x3000...0x3029, 0x3041...0x3096, 0x30A1...0x30FF: 2
    case 0xFF01...0xFF60: 2
    default: nil
    }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .control: 0
    case .lineSeparator, .paragraphSeparator: 0
    // Some format characters are seen, such as the sign that spans an Arabic number.
    case .format: scalar.isHidden ? 0 : 1
    default: WideRanges.contain(scalar.value) ? 2 : isTrailingJamo(scalar.value) ? 0 : 1
    }
  }

  /// Whether the letter joins the Hangul syllable that stands before it.
  private static func isTrailingJamo(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }
}
