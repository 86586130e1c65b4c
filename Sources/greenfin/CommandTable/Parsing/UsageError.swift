import GreenFinCore

/// A command line that cannot be understood; it carries data, `UsageMessage` makes the sentence.
struct UsageError: Error, Hashable, Sendable {
  /// What is wrong.
  enum Problem: Hashable, Sendable {
    case unknownCommand
    case missingCommand
    case unknownSubcommand
    case missingSubcommand
    case unknownTopic
    case unknownOption
    /// The option exists, for the commands named.
    case optionOfOthers([String])
    case missingValue(of: OptionDefinition.Label)
    case unexpectedValue
    case repeatedOption
    case emptyValue(of: Phrase)
    case unknownChoice(of: Phrase)
    case badNumber(of: Phrase, ClosedRange<Int>)
    case missingArgument(Phrase)
    case surplusArgument
  }

  /// What is wrong.
  let problem: Problem
  /// The word that was seen, as it was typed; empty when something is missing.
  let seen: String
  /// Which word of the command line it was, counted from nought; none when something is missing.
  let position: Int?
  /// The words of the command it was given to.
  let command: [String]
  /// Everything that would have been right, when that can be listed.
  let expected: [String]
  /// The nearest of what would have been right.
  let suggestions: [String]

  init(
    _ problem: Problem, seen: String = "", at position: Int? = nil, of command: [String] = [],
    expected: [String] = [], suggestions: [String] = []
  ) {
    self.problem = problem
    self.seen = seen
    self.position = position
    self.command = command
    self.expected = expected
    self.suggestions = suggestions
  }
}

extension OptionDefinition {
  /// An option as an error names it.
  struct Label: Hashable, Sendable {
    /// How it was typed, such as `--plan`.
    let spelling: String
    /// The placeholder of its value.
    let valueName: Phrase
  }
}

extension UsageError {
  /// A stable name of the problem, for tests and for other programs.
  var code: String {
    switch problem {
    case .unknownCommand: "usage.unknown-command"
    case .missingCommand: "usage.missing-command"
    case .unknownSubcommand: "usage.unknown-subcommand"
    case .missingSubcommand: "usage.missing-subcommand"
    case .unknownTopic: "usage.unknown-topic"
    case .unknownOption: "usage.unknown-option"
    case .optionOfOthers: "usage.option-of-other-command"
    case .missingValue: "usage.missing-value"
    case .unexpectedValue: "usage.unexpected-value"
    case .repeatedOption: "usage.repeated-option"
    case .emptyValue: "usage.empty-value"
    case .unknownChoice: "usage.unknown-choice"
    case .badNumber: "usage.bad-number"
    case .missingArgument: "usage.missing-argument"
    case .surplusArgument: "usage.surplus-argument"
    }
  }
}
