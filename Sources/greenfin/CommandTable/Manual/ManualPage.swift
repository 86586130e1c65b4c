import GreenFinCore

/// The manual page of the whole program, in the man(7) macros.
struct ManualPage {
  /// What can be typed.
  let table: CommandTable
  /// The language of the page.
  let language: Language

  /// The page's source.
  var text: String {
    let sections = [
      header, name, synopsis, options(HelpHeadings.globalOptions, table.globalOptions), commands,
      topics, exitStatus,
    ]
    return sections.flatMap(\.self).joined(separator: "\n") + "\n"
  }

  // No hyphenation and no filling with blanks: both spoil Chinese and what is to be copied.
  private var header: [String] {
    let version = Troff.argument("\(table.program) \(table.version)")
    return [".TH \(Troff.argument(table.program)) 1 \"\" \(version)", ".nh", ".ad l"]
  }

  private var name: [String] {
    let abstract = Troff.text(table.abstract.text(language))
    return [heading(HelpHeadings.name), #"\#(table.program) \- \#(abstract)"#]
  }

  private var synopsis: [String] {
    let pattern = Phrase("命令 [参数 ...] [选项 ...]", "COMMAND [ARGUMENT ...] [OPTION ...]")
    return [
      heading(HelpHeadings.synopsis), ".B " + Troff.literal(table.program),
      Troff.text(pattern.text(language)),
    ]
  }

  private var commands: [String] {
    [heading(HelpHeadings.commands)] + table.visiblePaths.flatMap { command($0) }
  }

  private func command(_ path: CommandPath) -> [String] {
    let command = path.command
    let texts = [command.abstract, command.discussion].compactMap { $0?.text(language) }
    let usage = UsageLine(table: table, path: path).text(language)
    return [".SS " + Troff.argument(path.text), ".B " + Troff.literal(usage)]
      + texts.flatMap { [".PP", Troff.text($0)] } + command.arguments.flatMap { argument($0) }
      + command.options.flatMap { option($0) } + command.examples.flatMap { example($0) }
  }

  private func argument(_ argument: ArgumentDefinition) -> [String] {
    entry(argument.usage(language), argument.help.text(language))
  }

  private func options(_ title: Phrase, _ options: [OptionDefinition]) -> [String] {
    [heading(title)] + options.flatMap { option($0) }
  }

  private func option(_ option: OptionDefinition) -> [String] {
    let help = OptionHelp(option: option, language: language)
    return entry(help.term, help.text)
  }

  private func example(_ example: Example) -> [String] {
    let purpose = Troff.text(example.purpose.text(language))
    return [".PP", purpose, ".RS 4", ".EX", Troff.literal(example.line), ".EE", ".RE"]
  }

  private var topics: [String] {
    table.topics.filter { $0.name != HelpTopic.exitCodesName }.flatMap { topic in
      [heading(topic.abstract), Troff.text(topic.discussion.text(language))]
        + topic.entries().flatMap { entry($0.term, $0.meaning.text(language)) }
    }
  }

  private var exitStatus: [String] {
    [heading(HelpHeadings.exitStatus)]
      + ExitCode.allCases.flatMap { entry(String($0.rawValue), $0.meaning.text(language)) }
  }

  private func entry(_ term: String, _ text: String) -> [String] {
    [".TP", ".B " + Troff.literal(term), Troff.text(text)]
  }

  private func heading(_ title: Phrase) -> String { ".SH " + Troff.argument(title.text(language)) }
}
