import GreenFinCore

/// The command that makes what is sent out at the end of a quarter.
extension Command {
  static let report = Command(
    "report", group: CommandGroup.everyday,
    Phrase(
      "生成季度通报、单位函，或两季之间的变化", "Make the bulletin on a quarter, a unit's letter, or the changes"),
    discussion: Phrase(
      "目标值按季末的情况判断，报送情况按--as-of；没有台账时只依据文件中的数据，并写明有多少未报。"
        + "csv、tsv和jsonl只含完整的目标值表。不同地方的计划只有用--plan写明才放在一起。",
      "Targets are judged as of the end of the quarter, returns as of --as-of. Without a journal only "
        + "what documents print is known, and the report says how much is not. csv, tsv and jsonl "
        + "hold the full table of targets alone. Plans of several places are mixed only where --plan asks for "
        + "it."),
    options: [
      .quarter, .plan, .letterUnit, .since, .asOf, .knownAt, .scheme, .time,
      OptionDefinition(
        flag: "all",
        Phrase(
          "每个计划一份，写入-o指定的目录，缺省为html",
          "One for each plan, into the folder of -o; html unless --format says")),
    ] + OptionDefinition.paper,
    examples: [
      Example(
        "greenfin report --quarter 2023Q2 --plan huzhou-2023",
        Phrase("2023年第二季度的通报", "The bulletin on the second quarter of 2023")),
      Example(
        "greenfin report --quarter 2023Q2 --unit 市人行",
        Phrase(
          "一个单位的函：牵头什么、配合什么、进展如何", "One unit's letter: what it leads and supports, and how far")),
      Example(
        "greenfin report --quarter 2023Q2 --plan huzhou-2023 --since 2023Q1 --format markdown",
        Phrase("两季之间的变化", "What changed between two quarters")),
      Example(
        "greenfin report --quarter 2023Q2 --plan huzhou-2023 -o targets.csv",
        Phrase("完整的目标值表", "The full table of targets")),
      Example(
        "greenfin report --quarter 2023Q2 --plan huzhou-2023 -o bulletin.docx --to 各责任单位",
        Phrase("公文格式的通报", "The bulletin as an official document")),
      Example(
        "greenfin report --quarter 2023Q2 --plan huzhou-2023 -o bulletin.html",
        Phrase("可筛选的网页", "A page that can be filtered")),
      Example(
        "greenfin report --quarter 2023Q2 --all -o bulletins --format docx",
        Phrase("每个计划一份通报", "A bulletin on each plan")),
    ])
}
