import GreenFinCore

/// An option as help and the manual page describe it.
struct OptionHelp {
  /// The option.
  let option: OptionDefinition
  /// The language of the description.
  let language: Language

  /// How it is typed, such as `-o, --output FILE`.
  var term: String {
    let spellings = option.spellings.joined(separator: ", ")
    guard let value = option.valueName else { return spellings }
    return "\(spellings) \(value.text(language))"
  }

  /// What it does, what it accepts and what holds without it.
  var text: String {
    let notes = [words, repeats, defaults].compactMap(\.self)
    guard !notes.isEmpty else { return option.help.text(language) }
    let joined = notes.joined(separator: Phrase("；", "; ").text(language))
    return option.help.text(language) + Phrase("（\(joined)）", " (\(joined))").text(language)
  }

  private var words: String? {
    let words = option.values.knownWords
    let separator = Phrase("、", ", ").text(language)
    return words.isEmpty ? nil : words.joined(separator: separator)
  }

  private var repeats: String? {
    guard option.isRepeating, option.takesValue else { return nil }
    return Phrase("可多次使用", "repeatable").text(language)
  }

  private var defaults: String? {
    option.defaultText.map { text in
      Phrase("默认：\(text.chinese)", "default: \(text.english)").text(language)
    }
  }
}
