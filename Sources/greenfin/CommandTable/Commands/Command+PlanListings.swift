import GreenFinCore

/// The listings of what the plans say.
extension Command {
  static let tasks = Command(
    "tasks", group: CommandGroup.everyday,
    Phrase("列出重点工作和试点：做什么、谁负责", "List actions and pilots: what is to be done, by whom"),
    discussion: Phrase(
      "一行是一项重点工作或一个试点。同一选项写多次表示“其中之一”，不同选项须同时满足。",
      "Each row is one action or pilot. An option given more than once means \"one of these\"; "
        + "different options must all hold."),
    options: [
      .plan, .unit, .role, .task, .indicator, .kind(Vocabulary.actionKinds), .jurisdiction, .year,
      .search, .hasTarget, .commitment, .dueBefore, .asOf, .knownAt, .groupBy,
    ] + OptionDefinition.listing(.tasks),
    examples: [
      Example(
        "greenfin tasks --unit 市人行 --plan huzhou-2023",
        Phrase("2023年计划中市人行负责的工作", "What the central bank answers for in the 2023 plan")),
      Example(
        "greenfin tasks --plan huzhou-2023 --has-target --group-by unit",
        Phrase("带有目标值的工作，按单位分组", "The actions with a target, grouped by unit")),
      Example(
        "greenfin tasks --kind pilot --role lead --unit 市发展改革委",
        Phrase("市发展改革委牵头的试点", "The pilots that the development commission leads")),
    ])

  static let targets = Command(
    "targets", group: CommandGroup.lookup,
    Phrase("列出目标值：指标、数值、期限、出处", "List targets: indicator, value, deadline, source"),
    discussion: Phrase(
      "同一目标值在文件中多处出现时只列一行，各处的措辞和位置都保留。",
      "A target that a document states in several places is one row, which keeps the wording and "
        + "the place of each."),
    options: targetFilters + [.asOf, .knownAt, .groupBy] + OptionDefinition.listing(.targets),
    examples: [
      Example(
        "greenfin targets --indicator 新增社会融资",
        Phrase("各计划对新增社会融资的目标", "What each plan wants of new social financing")),
      Example(
        "greenfin targets --plan huzhou-2023 --commitment 确保",
        Phrase("2023年计划以“确保”承诺的目标", "What the 2023 plan promises to ensure")),
      Example(
        "greenfin targets --due-before 2024-01-01 --sort end -o targets.csv",
        Phrase("2024年以前到期的目标，写成 CSV", "Everything due before 2024, as CSV")),
    ])

  static let plans = Command(
    "plans", group: CommandGroup.lookup,
    Phrase("列出计划和规划", "List the plans"),
    options: [.jurisdiction, .year, .search] + OptionDefinition.listing(.plans),
    examples: [
      Example("greenfin plans", Phrase("全部计划", "All plans")),
      Example(
        "greenfin plans --jurisdiction 湖州市 --year 2023",
        Phrase("2023年在湖州有效的计划", "The plans in force in Huzhou in 2023")),
    ])
}
