/// A command together with the words that lead to it.
struct CommandPath: Sendable {
  /// The words, without the program's name.
  let words: [String]
  /// The command at their end.
  let command: Command

  /// The words as they are typed.
  var text: String { words.joined(separator: " ") }

  /// This command and all below it, in order, without the hidden ones.
  var visibleTree: [CommandPath] {
    [self] + command.visibleSubcommands.flatMap { child(of: $0).visibleTree }
  }

  private func child(of subcommand: Command) -> CommandPath {
    CommandPath(words: words + [subcommand.name], command: subcommand)
  }
}
