extension Phrase {
  /// The most characters of a sentence: names in a damaged file can be megabytes long.
  private static let longest = 400

  /// Both wordings, cut where they are longer than anybody would read.
  public var shortened: Phrase { Phrase(Self.shortened(chinese), Self.shortened(english)) }

  /// A text, cut where it is longer than anybody would read.
  public static func shortened(_ text: String) -> String {
    guard text.utf8.count > longest,
      let end = text.unicodeScalars.index(
        text.startIndex, offsetBy: longest, limitedBy: text.endIndex), end < text.endIndex
    else { return text }
    return String(text.unicodeScalars[..<end]) + "…"
  }
}
