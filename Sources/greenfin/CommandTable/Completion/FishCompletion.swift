import GreenFinCore

/// The script for fish: one `complete` line for each thing that can be typed.
struct FishCompletion {
  /// What the script has to know.
  let rules: CompletionRules
  /// The language of the descriptions.
  let language: Language

  /// The script.
  var text: String {
    let program = rules.table.program
    let head = "# fish completion for \(program); made by `\(program) completion fish`."
    let completions =
      ["complete -c \(program) -f"]
      + commands(rules.table.visibleCommands, below: "")
      + rules.table.globalOptions.map { line(for: $0, in: nil) }
      + rules.paths.flatMap { lines(for: $0) }
    let engine = ScriptTemplate(tables + "\n\n" + Self.engine).filled(program: program)
    return [head, engine, completions.joined(separator: "\n")].joined(separator: "\n\n") + "\n"
  }

  private var tables: String {
    let known = rules.paths.map { ShellQuoting.fish($0.text) }.joined(separator: " ")
    let options = ShellQuoting.fishWords(rules.valueSpellings)
    return "set -g __PROGRAM_commands \(known)\nset -g __PROGRAM_value_options \(options)"
  }

  private func lines(for path: CommandPath) -> [String] {
    commands(path.command.visibleSubcommands, below: path.text)
      + path.command.options.map { line(for: $0, in: path) }
      + path.command.arguments.enumerated().map { index, argument in
        let place = argument.isRepeating ? "any" : String(index)
        return "\(start(condition("at", path.text, place)))\(candidates(argument.values))"
      }
  }

  private func commands(_ commands: [Command], below path: String) -> [String] {
    commands.map { command in
      let description = ShellQuoting.fish(command.abstract.text(language))
      return start(condition("at", path, "0")) + " -a \(command.name) -d \(description)"
    }
  }

  private func line(for option: OptionDefinition, in path: CommandPath?) -> String {
    let short = option.letter.map { " -s \($0)" } ?? ""
    let value = option.takesValue ? " -r" + candidates(option.values) : ""
    let description = ShellQuoting.fish(option.help.text(language))
    return start(path.map { condition("in", $0.text) })
      + "\(short) -l \(option.name)\(value) -d \(description)"
  }

  private func start(_ condition: String?) -> String {
    let guardText = condition.map { " -n \(ShellQuoting.fish($0))" } ?? ""
    return "complete -c \(rules.table.program)\(guardText)"
  }

  private func condition(_ test: String, _ path: String, _ rest: String...) -> String {
    let words = ["__\(rules.table.program)_\(test)", "\"\(path)\""] + rest
    return words.joined(separator: " ")
  }

  private func candidates(_ kind: ValueKind) -> String {
    let name = "__\(rules.table.program)"
    switch kind {
    case .free, .number: return " -f"
    case .suggested(let words), .choice(let words):
      return " -f -a \(ShellQuoting.fish(words.joined(separator: " ")))"
    case .list(let words): return call("\(name)_list \(ShellQuoting.fishWords(words))")
    case .sortKeys(let keys):
      return call("\(name)_list \(ShellQuoting.fishWords(ValueKind.sortWords(keys)))")
    case .dynamic(.file): return " -F"
    case .dynamic(.folder): return call("__fish_complete_directories (\(name)_part)")
    case .dynamic(let kind): return call("\(name)_ask \(kind.rawValue)")
    }
  }

  private func call(_ function: String) -> String { " -f -a \(ShellQuoting.fish("(\(function))"))" }
}
