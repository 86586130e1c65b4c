/// What a number is shown as.
enum FormatKind: Equatable {
  /// A number.
  case number
  /// Per cent.
  case percentage
  /// A day, perhaps with a time.
  case date

  /// The kind of a format that every program knows by its number (ECMA-376-1, 18.8.30, the Chinese
  /// ones included); nothing for one's own formats.
  init?(wellKnown identifier: Int) {
    switch identifier {
    case 9, 10: self = .percentage
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
    case 0..<164: self = .number
    default: return nil
    }
  }

  /// The kind of a format's code.
  ///
  /// Letters for days and times count outside of quotation marks and brackets. A month looks like a
  /// minute: `m` alone is a month, beside hours or seconds it is none. So with `a`, the day of the
  /// week, which also begins `AM`.
  init(code: String) {
    let letters = Self.letters(of: code)
    let isTime = letters.contains("h") || letters.contains("s")
    let isDay = letters.contains { "ydge".contains($0) || ("ma".contains($0) && !isTime) }
    self = isDay ? .date : letters.contains("%") ? .percentage : .number
  }

  /// The characters of the code's first section that have a meaning.
  private static func letters(of code: String) -> Set<Character> {
    guard !code.prefix(7).lowercased().hasPrefix("general"), !code.hasPrefix("G/") else {
      return []
    }
    var letters: Set<Character> = []
    // Programs take no longer codes than 255 characters.
    var rest = Array(code.prefix(255).lowercased())[...]
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[": rest = rest.drop { $0 != "]" }.dropFirst()
      // One character that is shown as it is, as a blank of its width, or over and over.
      case "\\", "_", "*", "!": rest = rest.dropFirst()
      // The exponent of a number, not the year of an era.
      case "e" where rest.first == "+" || rest.first == "-": break
      default: letters.insert(character)
      }
    }
    return letters
  }
}
