import GreenFinCore

/// One command: everything that parsing, help, completion and the manual page need to know of it.
struct Command: Sendable {
  /// The word that is typed.
  let name: String
  /// The heading it stands under; one of the table's groups.
  let group: Phrase
  /// What it does, in one line.
  let abstract: Phrase
  /// More about it, in a paragraph.
  let discussion: Phrase?
  /// What it takes by position.
  let arguments: [ArgumentDefinition]
  /// What it takes by name, besides the table's global options.
  let options: [OptionDefinition]
  /// Lines worth copying.
  let examples: [Example]
  /// The commands below it.
  let subcommands: [Command]
  /// Whether it does nothing without a subcommand.
  let needsSubcommand: Bool
  /// Whether help, completion and the manual page are silent about it.
  let isHidden: Bool

  init(
    _ name: String, group: Phrase, _ abstract: Phrase, discussion: Phrase? = nil,
    arguments: [ArgumentDefinition] = [], options: [OptionDefinition] = [],
    examples: [Example] = [], subcommands: [Command] = [], needsSubcommand: Bool? = nil,
    isHidden: Bool = false
  ) {
    self.name = name
    self.group = group
    self.abstract = abstract
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.examples = examples
    self.subcommands = subcommands
    self.needsSubcommand = needsSubcommand ?? !subcommands.isEmpty
    self.isHidden = isHidden
  }
}

extension Command {
  /// The subcommand called `name`.
  func subcommand(_ name: String) -> Command? { subcommands.first { $0.name == name } }

  /// The subcommands that may be shown.
  var visibleSubcommands: [Command] { subcommands.filter { !$0.isHidden } }

  /// The argument at `position`, counted from nought; a repeating one stands for all that follow.
  func argument(at position: Int) -> ArgumentDefinition? {
    if position < arguments.count { return arguments[position] }
    return arguments.last.flatMap { $0.isRepeating ? $0 : nil }
  }
}
