import GreenFinCore

/// A value or a switch that a command takes by name.
struct OptionDefinition: Sendable {
  /// The name without its two hyphens.
  let name: String
  /// The letter of the short form.
  let letter: Character?
  /// The placeholder of the value; none makes the option a flag.
  let valueName: Phrase?
  /// What the option does.
  let help: Phrase
  /// What the value may be.
  let values: ValueKind
  /// Whether it may be given more than once.
  let isRepeating: Bool
  /// What holds when it is not given.
  let defaultText: Phrase?
  /// Other ways of writing the words that the value may be, such as the labels that tables print.
  let otherWords: [String: String]

  /// Makes an option with a value.
  init(
    _ name: String, letter: Character? = nil, _ valueName: Phrase, _ help: Phrase,
    _ values: ValueKind = .free, isRepeating: Bool = false, defaultText: Phrase? = nil,
    otherWords: [String: String] = [:]
  ) {
    self.name = name
    self.letter = letter
    self.valueName = valueName
    self.help = help
    self.values = values
    self.isRepeating = isRepeating
    self.defaultText = defaultText
    self.otherWords = otherWords
  }

  /// Makes a flag.
  init(flag name: String, letter: Character? = nil, _ help: Phrase, isRepeating: Bool = false) {
    self.name = name
    self.letter = letter
    self.valueName = nil
    self.help = help
    self.values = .free
    self.isRepeating = isRepeating
    self.defaultText = nil
    self.otherWords = [:]
  }

  /// The name as it is typed.
  var long: String { "--" + name }

  /// The short form as it is typed.
  var short: String? { letter.map { "-\($0)" } }

  /// Every way of typing it, the short form first.
  var spellings: [String] { [short].compactMap(\.self) + [long] }

  /// Whether a value follows.
  var takesValue: Bool { valueName != nil }
}
