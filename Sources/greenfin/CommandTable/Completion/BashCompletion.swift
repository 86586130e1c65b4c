/// The script for bash: tables of what the program takes, and a fixed part that reads the line.
struct BashCompletion {
  /// What the script has to know.
  let rules: CompletionRules

  /// The script.
  var text: String {
    let program = rules.table.program
    let tables = [
      "# bash completion for \(program); made by `\(program) completion bash`.",
      function("_\(program)_subcommands", subcommands), function("_\(program)_options", options),
      function("_\(program)_takes_value", takesValue), function("_\(program)_value", values),
      function("_\(program)_argument", arguments),
    ]
    let engine = Self.engine.joined(separator: "\n")
    return tables.joined(separator: "\n\n") + "\n\n"
      + ScriptTemplate(engine).filled(program: program) + "\n"
  }

  private func function(_ name: String, _ cases: [String]) -> String {
    let lines = cases.map { "    \($0)" }.joined(separator: "\n")
    return "\(name)() {\n  case $1 in\n\(lines)\n  esac\n}"
  }

  private func rule(_ patterns: [String], _ action: String) -> String {
    "\(patterns.joined(separator: "|"))) \(action) ;;"
  }

  private var subcommands: [String] {
    let top = rule(["''"], words(rules.table.visibleCommands.map(\.name)))
    let parents = rules.paths.filter { !$0.command.visibleSubcommands.isEmpty }
    return [top]
      + parents.map { rule([quoted($0.text)], words($0.command.visibleSubcommands.map(\.name))) }
  }

  private var options: [String] {
    let global = rules.table.globalOptions.flatMap(\.spellings)
    let own = rules.paths.map { path in
      rule([quoted(path.text)], words(path.command.options.flatMap(\.spellings) + global))
    }
    return own + [rule(["*"], words(global))]
  }

  private var takesValue: [String] {
    [rule(rules.valueSpellings, "return 0"), rule(["*"], "return 1")]
  }

  private var values: [String] {
    let uniform = rules.options.filter { $0.takesValue && rules.isUniform($0.name) }.map { option in
      rule(option.spellings.map { "*:\($0)" }, action(option.values))
    }
    return own.uniqued + uniform.uniqued
  }

  private var own: [String] {
    rules.paths.flatMap { path in
      path.command.options.filter { $0.takesValue && !rules.isUniform($0.name) }.map { option in
        rule(option.spellings.map { quoted("\(path.text):\($0)") }, action(option.values))
      }
    }
  }

  private var arguments: [String] {
    rules.paths.flatMap { path in
      path.command.arguments.enumerated().map { index, argument in
        let place = argument.isRepeating ? "*" : "\(index + 1)"
        return rule(["\(quoted(path.text + ":"))\(place)"], action(argument.values))
      }
    }
  }

  private func action(_ kind: ValueKind) -> String {
    let name = "_" + rules.table.program
    switch kind {
    case .free, .number: return ":"
    case .suggested(let words), .choice(let words): return self.words(words)
    case .list(let words): return "\(name)_list \(ShellQuoting.words(words))"
    case .sortKeys(let keys):
      return "\(name)_list \(ShellQuoting.words(ValueKind.sortWords(keys)))"
    case .dynamic(.file): return "\(name)_files default"
    case .dynamic(.folder): return "\(name)_files dirnames"
    case .dynamic(let kind): return "\(name)_ask \(kind.rawValue)"
    }
  }

  private func words(_ words: [String]) -> String {
    "_\(rules.table.program)_words \(ShellQuoting.words(words))"
  }

  private func quoted(_ text: String) -> String { ShellQuoting.posix(text) }
}
