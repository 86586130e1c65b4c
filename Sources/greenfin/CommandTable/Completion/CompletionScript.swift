import GreenFinCore

/// A shell's completion script, made from the table.
///
/// What the table knows stands in the script; what only the data knows is asked of the program
/// itself, as `greenfin complete KIND`, which prints one candidate a line, with a description after
/// a tab where there is one.
struct CompletionScript {
  /// What can be typed.
  let table: CommandTable
  /// The language of the descriptions.
  let language: Language

  /// The script for `shell`.
  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: BashCompletion(rules: rules).text
    case .zsh: ZshCompletion(rules: rules, language: language).text
    case .fish: FishCompletion(rules: rules, language: language).text
    }
  }

  private var rules: CompletionRules { CompletionRules(table: table) }
}
