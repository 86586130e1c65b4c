/// A number of things in an English sentence: `1 target`, `2 targets`.
enum Counted {
  static func english(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    count == 1 ? "1 \(singular)" : "\(count) \(plural ?? singular + "s")"
  }

  /// A place in an order: `1st`, `2nd`, `11th`, `23rd`.
  static func ordinal(_ place: Int) -> String {
    let ending =
      (11...13).contains(place % 100)
      ? "th" : [1: "st", 2: "nd", 3: "rd"][place % 10] ?? "th"
    return "\(place)\(ending)"
  }
}

extension Phrase {
  /// Phrases one after the other, `、` or `, ` between them.
  public static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.chinese).joined(separator: "、"), phrases.map(\.english).joined(separator: ", "))
  }

  /// Phrases one after the other, without anything between them.
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.chinese + right.chinese, left.english + right.english)
  }

  /// The phrase as an English sentence begins; Chinese has no capitals.
  public var asSentence: Phrase {
    Phrase(chinese, english.prefix(1).uppercased() + english.dropFirst())
  }
}

extension [Phrase] {
  /// Phrases one after the other, with something between them.
  func joined(_ separator: Phrase) -> Phrase {
    Phrase(
      map(\.chinese).joined(separator: separator.chinese),
      map(\.english).joined(separator: separator.english))
  }
}
