import GreenFinCore

/// The commands that say how far things are.
extension Command {
  static let progress = [check]

  private static let check = Command(
    "check", group: CommandGroup.everyday,
    Phrase("对照实绩判断各目标值是否达到、进度快慢", "Judge targets against what was observed"),
    discussion: Phrase(
      "把每个目标值与截至指定日期的实绩相比，给出结论、完成率、与序时进度的差距和所依据的数据。"
        + "没有数据就写没有数据，不当作零。",
      "Holds every target against what was observed up to a date, and gives the verdict, the "
        + "completion, the gap to the time elapsed and the figure it rests on. No data is "
        + "reported as no data, never as zero."),
    options: targetFilters + [
      .asOf, .knownAt, .only, .failOn, .scheme, .time, .explain, .parts, .groupBy,
    ]
      + OptionDefinition.listing(.check),
    examples: [
      Example(
        "greenfin check --plan huzhou-2021 --as-of 2021-06-30",
        Phrase("湖州2021年计划上半年的进展", "The Huzhou 2021 plan at mid-year")),
      Example(
        "greenfin check --unit 市金融办 --only behind,missed,noData",
        Phrase("市金融办欠进度、未完成或未报送的目标", "What the Finance Office is late or silent on")),
      Example(
        "greenfin check --plan huzhou-fyp14 --scheme all",
        Phrase("各种亮灯办法并列", "What each scheme of lights says, side by side")),
      Example(
        "greenfin check --explain huzhou-fyp14/non-performing-loan-ratio",
        Phrase("一个结论的全部推导", "How one verdict comes about")),
      Example(
        "greenfin check --group-by unit -o progress.html",
        Phrase("按单位分组，写成网页", "Grouped by unit, as a web page")),
    ])

  /// The filters of everything that lists targets.
  static let targetFilters: [OptionDefinition] = [
    .plan, .unit, .role, .task, .indicator, .kind(Vocabulary.indicatorKinds), .jurisdiction, .year,
    .search, .commitment, .dueBefore,
  ]
}
