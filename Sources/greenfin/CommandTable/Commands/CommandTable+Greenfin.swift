import GreenFinCore

extension CommandTable {
  /// The table of this program.
  ///
  /// What other parts of the program know is handed in: the names of the schemas that are shipped
  /// and the findings that `validate` can report.
  static func greenfin(
    version: String, schemas: [String] = Vocabulary.schemas,
    findings: @escaping @Sendable () -> [HelpTopic.Entry] = { [] }
  ) -> CommandTable {
    let work =
      Command.progress + Command.records + Command.returns + Command.lookup + Command.workspace
      + Command.data(schemas: schemas)
    let topics = [HelpTopic.commands(work), .exitCodes, .findings(findings), .formats]
    let names = topics.map(\.name) + work.map(\.name) + ["completion", "man", "help"]
    return CommandTable(
      program: "greenfin", version: version,
      abstract: Phrase("政策计划：谁负责、何时完成、现在怎样", "policy plans: who answers, by when, how far"),
      groups: CommandGroup.all,
      commands: work + [.help(on: names), .completion, .manual, .complete],
      globalOptions: OptionDefinition.global, topics: topics,
      firstExample: "greenfin check --plan huzhou-2021 --as-of 2021-06-30")
  }
}
