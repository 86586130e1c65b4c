import GreenFinCore

/// The command that holds the documents against themselves.
extension Command {
  static let audit = Command(
    "audit", group: CommandGroup.lookup,
    Phrase("列出文件自身的矛盾：算不回的数、前后不一的目标和单位", "List what the documents themselves get wrong"),
    discussion: Phrase(
      "逐条给出两处的位置和原文：增速和占比与表中数字不符、正文与表格不一、目标无人承接、后定目标更低、单位遗漏或重复、"
        + "同一事物名称不一。都由数据算出，只有异写的字句是通读时录下的；有发现也以退出码 0 结束。",
      "Gives both places and what stands there: growth and shares that do not follow from their "
        + "figures, text against table, goals nobody carries, later targets that are lower, units "
        + "missing or named twice, one thing under two names. All is computed from the data but "
        + "for other spellings, which were noted when reading; the exit code is 0 whatever is found."
    ),
    options: [.plan, .kind(Vocabulary.auditKinds), .search, .grouping(Vocabulary.auditGroupings)]
      + OptionDefinition.listing(.audit),
    examples: [
      Example(
        "greenfin audit --plan huzhou-fyp14 --kind growth-mismatch",
        Phrase("五年规划里算不回的增速", "The growth figures of the five-year plan that do not recompute")),
      Example(
        "greenfin audit --plan huzhou-2023 --group-by kind",
        Phrase("2023年计划的全部矛盾，按类别分组", "All contradictions of the 2023 plan, by kind")),
      Example(
        "greenfin audit --search 市财政局 --format markdown",
        Phrase("与市财政局有关的，写成 Markdown", "What concerns the Finance Bureau, as Markdown")),
    ])
}
