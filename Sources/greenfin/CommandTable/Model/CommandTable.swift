import GreenFinCore

/// All that can be typed: the one source of parsing, help, completion and the manual page.
struct CommandTable: Sendable {
  /// The program's name.
  let program: String
  /// The program's version.
  let version: String
  /// What the program is for, in one line.
  let abstract: Phrase
  /// The headings, in the order of help.
  let groups: [Phrase]
  /// The commands; within a group the most everyday one comes first.
  let commands: [Command]
  /// The options that every command takes.
  let globalOptions: [OptionDefinition]
  /// What `help` explains besides the commands.
  let topics: [HelpTopic]
  /// The line worth trying first.
  let firstExample: String
}

extension CommandTable {
  /// The commands that may be shown, group by group.
  var visibleCommands: [Command] {
    groups.flatMap { group in commands.filter { $0.group == group && !$0.isHidden } }
  }

  /// Every command that may be shown, with those below it.
  var visiblePaths: [CommandPath] {
    visibleCommands.flatMap { CommandPath(words: [$0.name], command: $0).visibleTree }
  }

  /// The command called `name`, hidden or not.
  func command(_ name: String) -> Command? { commands.first { $0.name == name } }

  /// The command that `words` lead to.
  func path(_ words: [String]) -> CommandPath? {
    guard let first = words.first, let top = command(first) else { return nil }
    var command = top
    for word in words.dropFirst() {
      guard let next = command.subcommand(word) else { return nil }
      command = next
    }
    return CommandPath(words: words, command: command)
  }

  /// The options of `command` and the global ones; only the latter without a command.
  func options(of command: Command?) -> [OptionDefinition] {
    (command?.options ?? []) + globalOptions
  }

  /// Every option of the table, the global ones last; a name can occur more than once.
  var allOptions: [OptionDefinition] {
    commands.flatMap { CommandPath(words: [$0.name], command: $0).allOptions } + globalOptions
  }

  /// What can follow `help`.
  var topicNames: [String] { topics.map(\.name) + visibleCommands.map(\.name) }
}

extension CommandPath {
  /// The options of this command and of all below it, hidden or not.
  fileprivate var allOptions: [OptionDefinition] {
    command.options
      + command.subcommands.flatMap { CommandPath(words: [], command: $0).allOptions }
  }
}
