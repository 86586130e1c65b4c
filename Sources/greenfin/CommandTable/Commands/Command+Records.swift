import GreenFinCore

/// The commands that show one thing, or two side by side.
extension Command {
  static let lookup = [
    tasks, targets, units, show, chart, compare, appraise, audit, plans, indicators,
    observations,
  ]

  private static let show = Command(
    "show", group: CommandGroup.lookup,
    Phrase("显示一项的全部内容，按编号或名称", "Show all about one thing, by id or name"),
    discussion: Phrase(
      "可以是计划、任务、重点工作、试点、单位、指标或目标值；中文名称和别名都可以用。",
      "A plan, task, action, pilot, unit, indicator or target; Chinese names and aliases are as "
        + "good as ids."),
    arguments: [
      ArgumentDefinition(
        Phrase("编号|名称", "ID|NAME"), Phrase("要显示的那一项", "What to show"), .dynamic(.item))
    ],
    options: [.asOf, .knownAt] + OptionDefinition.rendering,
    examples: [
      Example(
        "greenfin show huzhou-2023/1.2",
        Phrase("2023年计划的第1.2项工作", "Action 1.2 of the 2023 plan")),
      Example(
        "greenfin show 市人行",
        Phrase("一个单位和它负责的全部事项", "A unit and all it answers for")),
      Example(
        "greenfin show huzhou-2021/new-social-financing --as-of 2021-06-30",
        Phrase("一个目标值和它在年中的进展", "A target and where it stood at mid-year")),
    ])

  private static let chart = Command(
    "chart", group: CommandGroup.lookup,
    Phrase("把一个目标值或指标画成图表（SVG）", "Draw a target or an indicator over time, as SVG"),
    discussion: Phrase(
      "画出实绩、目标值、序时进度或进度安排，以及按现有速度的预测；指标按地区各画一张。",
      "Shows what was observed, the value to reach, the even pace or the schedule towards it, and "
        + "a forecast; an indicator has a chart for each place."),
    arguments: [
      ArgumentDefinition(
        Phrase("目标值|指标", "TARGET|INDICATOR"), Phrase("要画的目标值或指标", "What to draw"),
        .dynamic(.target))
    ],
    options: [.asOf, .knownAt, .jurisdiction, .output],
    examples: [
      Example(
        "greenfin chart huzhou-fyp14/listed-companies --as-of 2021-06-30 -o listed.svg",
        Phrase("湖州“十四五”上市公司数的实绩、目标和序时进度", "Listed companies on the way to 2025")),
      Example(
        "greenfin chart 绿色信贷占比 --jurisdiction 湖州市 -o share.svg",
        Phrase("湖州的绿色信贷占比", "The green credit share of Huzhou")),
    ])

  private static let compare = Command(
    "compare", group: CommandGroup.lookup,
    Phrase("比较两个计划的目标值、任务和责任单位", "Compare targets, tasks and units of two plans"),
    arguments: [
      ArgumentDefinition(
        Phrase("计划", "PLAN"), Phrase("作为基准的计划", "The plan to start from"),
        .dynamic(.plan)),
      ArgumentDefinition(
        Phrase("另一计划", "OTHER-PLAN"), Phrase("与之相比的计划", "The plan to hold against it"),
        .dynamic(.plan)),
    ],
    options: [.kind(Vocabulary.comparedKinds), .indicator, .unit]
      + OptionDefinition.listing(.comparison),
    examples: [
      Example(
        "greenfin compare huzhou-2021 huzhou-2023",
        Phrase("湖州两年计划的变化", "What changed in Huzhou between the two years")),
      Example(
        "greenfin compare huzhou-2023 zhanjiang-2023 --format markdown",
        Phrase("两市同年的计划，写成 Markdown", "Two cities in one year, as Markdown")),
    ])
}
