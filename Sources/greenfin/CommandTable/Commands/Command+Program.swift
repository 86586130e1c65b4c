import GreenFinCore

/// The commands about the program itself.
extension Command {
  /// The help command, for `topics` and the commands it can explain.
  static func help(on topics: [String]) -> Command {
    Command(
      "help", group: CommandGroup.program,
      Phrase("说明命令或主题", "Explain a command or a topic"),
      arguments: [
        ArgumentDefinition(
          Phrase("主题", "TOPIC"),
          Phrase("命令或主题；不写则列出全部命令", "A command or a topic; all commands without it"),
          .suggested(topics), isOptional: true, isRepeating: true)
      ],
      examples: [
        Example("greenfin help tasks", Phrase("怎样使用 tasks", "How to use tasks")),
        Example(
          "greenfin help exit-codes", Phrase("各退出码的含义", "What the exit codes mean")),
      ])
  }

  static let manual = Command(
    "man", group: CommandGroup.program,
    Phrase("输出手册页", "Print the manual page"),
    options: [.output],
    examples: [
      Example(
        "greenfin man -o greenfin.1", Phrase("存成文件", "Save it as a file")),
      Example(
        "greenfin man --lang en | man -l -", Phrase("直接阅读英文手册", "Read it in English")),
    ])

  static let completion = Command(
    "completion", group: CommandGroup.program,
    Phrase("输出命令行补全脚本", "Print the completion script of a shell"),
    discussion: Phrase(
      "补全命令、选项和取值，也补全数据里的计划、单位和指标，中文名称同样可以。",
      "It completes commands, options and values, and also the plans, units and indicators of the "
        + "data, by id or by Chinese name."),
    examples: Shell.allCases.map(\.example),
    subcommands: Shell.allCases.map { completion(for: $0) })

  /// The command that the completion scripts call.
  static let complete = Command(
    "complete", group: CommandGroup.program,
    Phrase("列出一类候选值", "List the candidates of a kind"),
    arguments: [
      ArgumentDefinition(
        Phrase("类别", "KIND"), Phrase("候选值的类别", "The kind of candidates"),
        .choice(DynamicValues.asked.map(\.rawValue)))
    ],
    isHidden: true)

  private static func completion(for shell: Shell) -> Command {
    Command(
      shell.rawValue, group: CommandGroup.program,
      Phrase("\(shell.rawValue) 的补全脚本", "The script for \(shell.rawValue)"),
      options: [.output], examples: [shell.example])
  }
}

extension Shell {
  /// How to install its script.
  fileprivate var example: Example {
    Example(installation, Phrase("装到 \(rawValue) 里", "Install it for \(rawValue)"))
  }

  private var installation: String {
    switch self {
    case .bash: #"echo 'eval "$(greenfin completion bash)"' >> ~/.bashrc"#
    case .zsh: "greenfin completion zsh > ~/.zfunc/_greenfin"
    case .fish: "greenfin completion fish > ~/.config/fish/completions/greenfin.fish"
    }
  }
}
