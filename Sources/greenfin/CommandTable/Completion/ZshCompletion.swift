import GreenFinCore

/// The script for zsh: one function a command, built on `_arguments`.
struct ZshCompletion {
  /// What the script has to know.
  let rules: CompletionRules
  /// The language of the descriptions.
  let language: Language

  /// The script.
  var text: String {
    let program = rules.table.program
    let head = "#compdef \(program)\n# Made by `\(program) completion zsh`."
    let functions = [root] + rules.paths.map { function(for: $0) }
    let engine = ScriptTemplate(Self.engine).filled(program: program)
    return ([head] + functions + [engine]).joined(separator: "\n\n") + "\n"
  }

  private var root: String {
    function(
      name(of: []), options: [], arguments: [],
      children: rules.table.visibleCommands.map { CommandPath(words: [$0.name], command: $0) })
  }

  private func function(for path: CommandPath) -> String {
    function(
      name(of: path.words), options: path.command.options, arguments: path.command.arguments,
      children: path.command.visibleSubcommands.map {
        CommandPath(words: path.words + [$0.name], command: $0)
      })
  }

  private func function(
    _ name: String, options: [OptionDefinition], arguments: [ArgumentDefinition],
    children: [CommandPath]
  ) -> String {
    let specifications =
      (options + rules.table.globalOptions).flatMap { specification($0) }
      + (children.isEmpty
        ? arguments.map { specification($0) } : ["'(-)1: :->command'", "'(-)*:: :->rest'"])
    let call = (["_arguments -s -S -C"] + specifications).joined(separator: " \\\n    ")
    let body = children.isEmpty ? "  \(call)" : "  \(call) && return\n" + dispatch(children)
    return "\(name)() {\n  local context state state_descr line\n  typeset -A opt_args\n\(body)\n}"
  }

  private func dispatch(_ children: [CommandPath]) -> String {
    let described = children.map { path in
      let last = path.words.last ?? ""
      return "      " + ShellQuoting.posix("\(last):\(path.command.abstract.text(language))")
    }
    let calls = children.map { "        \($0.words.last ?? "")) \(name(of: $0.words)) ;;" }
    let heading = ShellQuoting.posix(HelpHeadings.commands.text(language))
    return """
        local -a commands
        commands=(
      \(described.joined(separator: "\n"))
        )
        case $state in
          command) _describe -t commands \(heading) commands ;;
          rest)
            case $line[1] in
      \(calls.joined(separator: "\n"))
            esac ;;
        esac
      """
  }

  private func name(of words: [String]) -> String {
    (["_\(rules.table.program)_at"] + words).joined(separator: "_")
  }
}

extension ZshCompletion {
  private func specification(_ option: OptionDefinition) -> [String] {
    let help = "[\(escaped(option.help.text(language)))]"
    let others = option.isRepeating ? "*" : "(\(option.spellings.joined(separator: " ")))"
    return option.spellings.map { spelling in
      guard let value = option.valueName else {
        return ShellQuoting.posix(others + spelling + help)
      }
      let joint = spelling == option.long ? "=" : "+"
      let name = value.text(language)
      return ShellQuoting.posix(
        "\(others)\(spelling)\(joint)\(help):\(escaped(name)):\(action(option.values, name))")
    }
  }

  private func specification(_ argument: ArgumentDefinition) -> String {
    let name = argument.name.text(language)
    let place = argument.isRepeating ? "*:" : argument.isOptional ? "::" : ":"
    return ShellQuoting.posix("\(place)\(escaped(name)):\(action(argument.values, name))")
  }

  // The blank before a function's name keeps `_arguments` from adding words of its own.
  private func action(_ kind: ValueKind, _ name: String) -> String {
    let program = rules.table.program
    switch kind {
    case .free, .number: return " "
    case .suggested(let words), .choice(let words): return "(\(words.joined(separator: " ")))"
    case .list(let words): return " _\(program)_list \(words.joined(separator: " "))"
    case .sortKeys(let keys):
      let words = ValueKind.sortWords(keys).map { escaped($0) }
      return " _\(program)_list \(words.joined(separator: " "))"
    case .dynamic(.file): return "_files"
    case .dynamic(.folder): return "_files -/"
    case .dynamic(let kind):
      return " _\(program)_ask \(kind.rawValue) \(escaped(ShellQuoting.words([name])))"
    }
  }

  private func escaped(_ text: String) -> String {
    ShellQuoting.replacing(text, [":": #"\:"#, "[": #"\["#, "]": #"\]"#, "\\": #"\\"#])
  }

  /// The fixed part: how candidates are offered.
  private static let engine = #"""
    # Offers the next item of a list with commas.
    _PROGRAM_list() {
      compset -P '*,'
      compadd -S '' -- "$@"
    }

    # Offers what the program itself knows: one candidate a line, a description after a tab.
    _PROGRAM_ask() {
      local -a candidates
      local line tab=$'\t'
      for line in "${(@f)$(_call_program values ${(q)_PROGRAM_asked} complete $1 2>/dev/null)}"; do
        [[ -n $line ]] || continue
        if [[ $line == *$tab* ]]; then
          candidates+=("${${line%%$tab*}//:/\\:}:${line#*$tab}")
        else
          candidates+=("${line//:/\\:}")
        fi
      done
      _describe -t values "$2" candidates
    }

    _PROGRAM() {
      # The program as it was typed, and what says which data to ask.
      local -a _PROGRAM_asked
      local word pending=
      _PROGRAM_asked=("${(Q)words[1]/#\~\//$HOME/}")
      for word in "${(@)words[2,CURRENT-1]}"; do
        word=${(Q)word}
        if [[ -n $pending ]]; then
          _PROGRAM_asked+=($pending "${word/#\~\//$HOME/}")
          pending=
        elif [[ $word == --data || $word == --add ]]; then
          pending=$word
        elif [[ $word == --data=* || $word == --add=* ]]; then
          _PROGRAM_asked+=("$word")
        fi
      done
      _PROGRAM_at
    }

    if [[ $funcstack[1] == _PROGRAM ]]; then
      _PROGRAM "$@"
    else
      compdef _PROGRAM PROGRAM
    fi
    """#
}
