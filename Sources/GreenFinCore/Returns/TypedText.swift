/// The content of a cell as somebody typed it, in the one form that the readers look at.
///
/// Full-width characters are made half-width, capital letters small, and blanks left out, except
/// between two digits, where they may part thousands. Nothing else is taken away: a character that
/// has no place in a figure or a date must be seen to be refused.
struct TypedText {
  /// The characters that are still to be read.
  private(set) var rest: ArraySlice<Unicode.Scalar>

  /// The most bytes that a figure or a date can take; longer texts are not looked at.
  static let longest = 160

  /// Nothing where the text is longer than any figure or date.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    let folded = text.unicodeScalars.map(Self.fold)
    var kept: [Unicode.Scalar] = []
    for (index, scalar) in folded.enumerated() {
      let isBlank = scalar == " "
      if isBlank {
        let next = folded[index...].first { $0 != " " }
        guard kept.last.map(Self.isDigit) == true, next.map(Self.isDigit) == true else { continue }
      }
      kept.append(scalar)
    }
    rest = kept[...]
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0xFF01...0xFF5E: return fold(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x2212: return "-"
    // A byte order mark and zero-width blanks come along when cells are copied from pages.
    case 0x200B, 0xFEFF, 0x09, 0x0A, 0x0D: return " "
    default: return scalar.properties.generalCategory == .spaceSeparator ? " " : scalar
    }
  }

  /// Whether a character is one of the digits 0 to 9.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

extension TypedText {
  /// What is still to be read, as text.
  var remainder: String { String(String.UnicodeScalarView(rest)) }

  /// The next character.
  var next: Unicode.Scalar? { rest.first }

  /// The character after the next one.
  var second: Unicode.Scalar? { rest.dropFirst().first }

  /// Passes over one character.
  mutating func advance() { rest = rest.dropFirst() }

  /// Passes over `word` if it stands here.
  mutating func skip(_ word: String) -> Bool {
    guard rest.starts(with: word.unicodeScalars) else { return false }
    rest = rest.dropFirst(word.unicodeScalars.count)
    return true
  }

  /// Passes over the first of `words` that stands here and gives what it stands for.
  mutating func skip<Meaning>(_ words: [(word: String, meaning: Meaning)]) -> Meaning? {
    words.first { skip($0.word) }?.meaning
  }

  /// Passes over the digits 0 to 9 that stand here.
  mutating func skipDigits() -> String {
    let digits = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(digits.count)
    return String(String.UnicodeScalarView(digits))
  }

  /// Takes `word` away at the end if it stands there.
  mutating func skipAtEnd(_ word: String) -> Bool {
    guard rest.reversed().starts(with: word.unicodeScalars.reversed()) else { return false }
    rest = rest.dropLast(word.unicodeScalars.count)
    return true
  }
}
