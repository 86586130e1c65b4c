import Testing

/// A command line and what is expected of it.
struct CommandLineCase<Expected: Sendable>: Sendable, CustomTestStringConvertible {
  /// What the case shows.
  let label: String
  /// The words, without the program's name.
  let words: [String]
  /// What is expected.
  let expected: Expected

  init(_ label: String, _ words: [String], _ expected: Expected) {
    self.label = label
    self.words = words
    self.expected = expected
  }

  var testDescription: String { label }
}
