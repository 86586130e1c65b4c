import GreenFinCore

/// The help of one command.
struct CommandPage {
  /// What can be typed.
  let table: CommandTable
  /// The command.
  let path: CommandPath
  /// The language of the page.
  let language: Language
  /// The columns of the terminal.
  let width: Int

  /// The lines of the page.
  var lines: [String] {
    let sections = [
      overview, usage, arguments, subcommands, options(HelpHeadings.options, command.options),
      options(HelpHeadings.globalOptions, table.globalOptions), examples,
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var command: Command { path.command }

  private var overview: [String] {
    let first = heading(HelpHeadings.overview) + command.abstract.text(language)
    guard let discussion = command.discussion?.text(language) else { return wrap(first) }
    return wrap(first) + [""] + wrap(discussion)
  }

  private var usage: [String] {
    wrap(heading(HelpHeadings.usage) + UsageLine(table: table, path: path).text(language))
  }

  private var arguments: [String] {
    section(
      HelpHeadings.arguments,
      command.arguments.map { HelpRow(term: $0.usage(language), text: $0.help.text(language)) })
  }

  private var subcommands: [String] {
    section(
      HelpHeadings.subcommands,
      command.visibleSubcommands.map { HelpRow(term: $0.name, text: $0.abstract.text(language)) })
  }

  private func options(_ title: Phrase, _ options: [OptionDefinition]) -> [String] {
    let described = options.map { OptionHelp(option: $0, language: language) }
    return section(title, described.map { HelpRow(term: $0.term, text: $0.text) })
  }

  private var examples: [String] {
    guard !command.examples.isEmpty else { return [] }
    let lines = command.examples.flatMap { example in
      ["  \(example.line)"] + wrap(example.purpose.text(language), indent: 6)
    }
    return [heading(HelpHeadings.examples).trimmed] + lines
  }

  private func section(_ title: Phrase, _ rows: [HelpRow]) -> [String] {
    guard !rows.isEmpty else { return [] }
    return [heading(title).trimmed] + HelpRow.lines(rows, width: width)
  }

  private func heading(_ title: Phrase) -> String {
    Phrase("\(title.chinese)：", "\(title.english): ").text(language)
  }

  private func wrap(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return LineBreaks.wrapped(text, width: max(width - indent, 10)).map { margin + $0 }
  }
}

extension String {
  /// The text without a blank at its end.
  fileprivate var trimmed: String { last == " " ? String(dropLast()) : self }
}
