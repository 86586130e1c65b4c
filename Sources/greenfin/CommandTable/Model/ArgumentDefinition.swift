import GreenFinCore

/// A value that a command takes by its position.
struct ArgumentDefinition: Sendable {
  /// The placeholder shown in help.
  let name: Phrase
  /// What the argument means.
  let help: Phrase
  /// What it accepts.
  let values: ValueKind
  /// Whether it may be left out.
  let isOptional: Bool
  /// Whether it takes every argument that is left.
  let isRepeating: Bool

  init(
    _ name: Phrase, _ help: Phrase, _ values: ValueKind = .free, isOptional: Bool = false,
    isRepeating: Bool = false
  ) {
    self.name = name
    self.help = help
    self.values = values
    self.isOptional = isOptional
    self.isRepeating = isRepeating
  }

  /// The argument as a usage line shows it, such as `[FILE ...]`.
  func usage(_ language: Language) -> String {
    let repeated = name.text(language) + (isRepeating ? " ..." : "")
    return isOptional ? "[\(repeated)]" : repeated
  }
}
