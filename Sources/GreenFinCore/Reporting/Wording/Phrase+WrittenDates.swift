extension Phrase {
  /// The phrase with its days as sentences have them, `2023年6月30日` and `30 June 2023`, in place of
  /// `2023-06-30`.
  public var withWrittenDates: Phrase {
    Phrase(Self.written(chinese, .chinese), Self.written(english, .english))
  }

  private static func written(_ text: String, _ language: Language) -> String {
    var result = ""
    var rest = text[...]
    while let dash = rest.firstIndex(of: "-") {
      // A day has four digits before its first dash and five characters after it.
      guard
        let start = rest.index(dash, offsetBy: -4, limitedBy: rest.startIndex),
        let end = rest.index(dash, offsetBy: 6, limitedBy: rest.endIndex),
        let day = CalendarDate(rest[start..<end])
      else {
        result += rest[...dash]
        rest = rest[rest.index(after: dash)...]
        continue
      }
      result += rest[..<start] + day.words.text(language)
      rest = rest[end...]
    }
    return result + rest
  }
}
