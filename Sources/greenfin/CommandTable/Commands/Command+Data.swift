import GreenFinCore

/// The commands for those who keep the data.
extension Command {
  /// The commands, for data whose shapes are called `schemas`.
  static func data(schemas: [String]) -> [Command] { [validate, schema(schemas)] }

  private static let validate = Command(
    "validate", group: CommandGroup.data,
    Phrase("检查数据有无错误和疑点", "Find what is wrong or doubtful in data"),
    discussion: Phrase(
      "逐条指出文件、行、列和改法；有错误时以退出码 1 结束。不写文件则检查正在使用的全部数据，"
        + "在工作区里也检查台账。",
      "Names file, line and column of every finding and what to do about it; exits with 1 when "
        + "there are errors. Without a file it checks all data in use, "
        + "inside a workspace its journal too."),
    arguments: [
      ArgumentDefinition(
        Phrase("文件|目录", "FILE|DIR"), Phrase("要检查的数据", "The data to check"),
        .dynamic(.file), isOptional: true)
    ],
    options: OptionDefinition.rendering,
    examples: [
      Example("greenfin validate", Phrase("检查正在使用的数据", "Check the data in use")),
      Example(
        "greenfin validate Data/plans/huzhou-2023.json",
        Phrase("检查一份计划", "Check one plan")),
    ])

  private static func schema(_ names: [String]) -> Command {
    Command(
      "schema", group: CommandGroup.data,
      Phrase("输出数据文件的 JSON Schema", "Print the JSON Schema of a data file"),
      arguments: [
        ArgumentDefinition(
          Phrase("名称", "NAME"), Phrase("哪一种数据文件", "Which data file"), .choice(names))
      ],
      options: [.output],
      examples: names.prefix(1).map { name in
        Example(
          "greenfin schema \(name) -o \(name).schema.json",
          Phrase("把一种数据文件的 Schema 存成文件", "Save the schema of one kind of data file"))
      })
  }
}
