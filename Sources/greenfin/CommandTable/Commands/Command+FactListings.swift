import GreenFinCore

/// The listings of units, indicators and observations.
extension Command {
  static let units = Command(
    "units", group: CommandGroup.lookup,
    Phrase("列出责任单位：别名、成员、承担多少工作", "List the responsible units and their load"),
    options: [
      .plan, .kind(Vocabulary.unitKinds), .jurisdiction, .search,
    ] + OptionDefinition.listing(.units),
    examples: [
      Example(
        "greenfin units --plan huzhou-2023 --sort -actions --limit 10",
        Phrase("2023年计划中工作最多的十个单位", "The ten busiest units of the 2023 plan")),
      Example(
        "greenfin units --search 人民银行",
        Phrase("名称或别名含“人民银行”的单位", "The units called 人民银行 in any form")),
    ])

  static let indicators = Command(
    "indicators", group: CommandGroup.lookup,
    Phrase("列出指标：类别、计量单位、以高为好还是以低为好", "List indicators: kind, measure, direction"),
    options: [
      .plan, .kind(Vocabulary.indicatorKinds), .search,
    ] + OptionDefinition.listing(.indicators),
    examples: [
      Example(
        "greenfin indicators --kind share",
        Phrase("所有占比类指标", "All indicators that are shares")),
      Example(
        "greenfin indicators --search 贷款 --fields id,name,unit",
        Phrase("与贷款有关的指标，只列三列", "The indicators about loans, three columns")),
    ])

  static let observations = Command(
    "observations", group: CommandGroup.lookup,
    Phrase("列出实绩：数值、截止日期、出处", "List observed figures with date and source"),
    options: [
      .indicator, .kind(Vocabulary.indicatorKinds), .jurisdiction, .year, .document, .search,
    ] + OptionDefinition.listing(.observations),
    examples: [
      Example(
        "greenfin observations --indicator 绿色信贷占比 --sort asOf",
        Phrase("绿色信贷占比历年的数值", "The share of green credit over time")),
      Example(
        "greenfin observations --jurisdiction huzhou --year 2021 --format jsonl",
        Phrase("湖州2021年的实绩，每行一个 JSON", "Huzhou's figures of 2021, one JSON object a line")),
    ])
}
