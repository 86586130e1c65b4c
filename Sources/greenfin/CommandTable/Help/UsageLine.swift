import GreenFinCore

/// How a command is typed, in one line.
struct UsageLine {
  /// What can be typed.
  let table: CommandTable
  /// The command.
  let path: CommandPath

  /// The line, such as `greenfin show ID|NAME [OPTION ...]`.
  func text(_ language: Language) -> String {
    let arguments = path.command.arguments.map { $0.usage(language) }
    let words = [table.program, path.text] + subcommand(language) + arguments
    return (words + [Phrase("[选项 ...]", "[OPTION ...]").text(language)]).joined(separator: " ")
  }

  private func subcommand(_ language: Language) -> [String] {
    let names = path.command.visibleSubcommands.map(\.name).joined(separator: "|")
    if names.isEmpty { return [] }
    return [path.command.needsSubcommand ? names : "[\(names)]"]
  }
}
