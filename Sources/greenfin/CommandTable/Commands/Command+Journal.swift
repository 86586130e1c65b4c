import GreenFinCore

/// The commands that record what was reached, and those that correct it.
extension Command {
  static let records = [record, progressReport, done, log, undo, retract]

  private static let target = ArgumentDefinition(
    Phrase("目标值", "TARGET"), Phrase("目标值的标识，或指标的名称", "A target's id, or an indicator's name"),
    .dynamic(.target))

  private static let action = ArgumentDefinition(
    Phrase("工作", "ACTION"), Phrase("工作或试点的标识或编号", "An action's or pilot's id or number"),
    .dynamic(.action))

  private static let record = Command(
    "record", group: CommandGroup.everyday,
    Phrase("记录一个目标值的完成数", "Record a figure that was reached"),
    discussion: Phrase(
      "记入台账后才给出记录编号，此时内容已在磁盘上。计量单位精确换算；有疑问的数据要加--accept。",
      "The record's id is printed when it is on the disk. Units of measure convert exactly; a "
        + "doubtful figure needs --accept."),
    arguments: [
      target,
      ArgumentDefinition(
        Phrase("数值", "VALUE"), Phrase("数值，可带计量单位", "The figure, with or without its unit")),
    ],
    options: [
      .period, .figureDay, .basis, .filer, .place, .source, .note, .accept,
    ] + OptionDefinition.recording,
    examples: [
      Example(
        "greenfin record huzhou-2023/new-social-financing 1200亿元 --period 2023Q2 --unit 市人行",
        Phrase("上半年累计数", "The sum of the first half-year"))
    ])

  private static let progressReport = Command(
    "progress", group: CommandGroup.records,
    Phrase("记录一项工作的进展", "Record how far an action has come"),
    arguments: [action],
    options: [
      .state, .percent, .note, .problems, .nextSteps, .evidence, .period, .progressFiler, .accept,
    ]
      + OptionDefinition.recording,
    examples: [
      Example(
        "greenfin progress huzhou-2023/1.2 --state inProgress --percent 60 --unit 市人行",
        Phrase("一项工作完成六成", "An action that is done to 60 %"))
    ])

  private static let done = Command(
    "done", group: CommandGroup.records,
    Phrase("记录一个事项已经办成", "Record that a milestone is reached"),
    arguments: [target],
    options: [.doneDay, .filer, .source, .note, .accept] + OptionDefinition.recording,
    examples: [
      Example(
        "greenfin done huzhou-2021/green-finance-ordinance --as-of 2021-10-01 --source 官方网站",
        Phrase("条例已经出台", "The ordinance was issued"))
    ])

  private static let log = Command(
    "log", group: CommandGroup.records,
    Phrase("查看台账：谁在何时记录了什么", "Show what was recorded, by whom and when"),
    arguments: [
      ArgumentDefinition(
        Phrase("对象", "NAME"),
        Phrase(
          "目标值、工作、任务、计划、指标或单位", "A target, action, task, plan, indicator or unit"),
        .dynamic(.item), isOptional: true)
    ],
    options: [.knownAt] + OptionDefinition.listing(.log),
    examples: [
      Example("greenfin log 市人行", Phrase("一个单位的全部记录", "All records of one unit")),
      Example(
        "greenfin log --known-at 2023-07-20 --format jsonl",
        Phrase("当时的台账", "The journal as it was then")),
    ])

  private static let undo = Command(
    "undo", group: CommandGroup.records,
    Phrase("撤回自己的上一条命令", "Take back your last command"),
    discussion: Phrase(
      "上一条命令是retract的，被撤回的记录恢复有效；再次undo则撤回更早的一条。",
      "Where that was `retract`, the record counts again. Undoing once more takes back the command "
        + "before."),
    options: [.why, .accept] + OptionDefinition.recording,
    examples: [
      Example("greenfin undo", Phrase("撤回自己刚才的记录", "Take back what you just recorded"))
    ])

  private static let retract = Command(
    "retract", group: CommandGroup.records,
    Phrase("撤回一条记录，记录本身留存", "Take back a record, which stays to be seen"),
    arguments: [
      ArgumentDefinition(
        Phrase("记录", "RECORD"), Phrase("记录的编号，可只写前几位", "The record's id or its beginning"))
    ],
    options: [.why, .accept] + OptionDefinition.recording,
    examples: [
      Example(
        "greenfin retract 7f3k0000 --why 单位误报",
        Phrase("撤回一条记录，写明理由", "Take back one record, and say why"))
    ])
}

/// The commands that set up and change what is reported on.
extension Command {
  static let workspace = [initialize, revise, pilot, schedule]

  private static let initialize = Command(
    "init", group: CommandGroup.workspace,
    Phrase("建立工作区：设置、自有计划和台账", "Make a workspace: settings, your own plans and a journal"),
    arguments: [
      ArgumentDefinition(
        Phrase("目录", "DIR"), Phrase("工作区的目录", "The folder"), .dynamic(.folder), isOptional: true)
    ],
    examples: [
      Example("greenfin init 绿金台账", Phrase("在新目录里建立工作区", "A workspace in a new folder"))
    ])

  private static let revise = Command(
    "revise", group: CommandGroup.workspace,
    Phrase("记录目标值的调整或取消", "Record that a target was changed or given up"),
    arguments: [
      target,
      ArgumentDefinition(
        Phrase("数值", "VALUE"), Phrase("新的目标值", "The new figure"), isOptional: true),
    ],
    options: [
      .comparator, .withdraw, .notApplicable, .period, .effective, .why, .source, .accept,
    ] + OptionDefinition.recording,
    examples: [
      Example(
        "greenfin revise huzhou-2023/new-social-financing 1800亿元 --effective 2023-07-01 --why 中期评估",
        Phrase("年中调低目标", "A target that is lowered at mid-year"))
    ])

  private static let pilot = Command(
    "pilot", group: CommandGroup.workspace,
    Phrase("记录试点的进入和退出", "Record that a pilot enters or leaves"),
    examples: [
      Example(
        "greenfin pilot leave huzhou-2021/p3 --effective 2022-01-01 --why 期满",
        Phrase("一个试点退出", "A pilot leaves"))
    ],
    subcommands: [
      change("enter", Phrase("进入试点", "A pilot enters"), pilot: "p4"),
      change("leave", Phrase("退出试点", "A pilot leaves"), pilot: "p3"),
    ])

  private static func change(_ name: String, _ abstract: Phrase, pilot: String) -> Command {
    Command(
      name, group: CommandGroup.workspace, abstract, arguments: [action],
      options: [.effective, .why, .source, .accept] + OptionDefinition.recording,
      examples: [
        Example(
          "greenfin pilot \(name) huzhou-2021/\(pilot) --effective 2022-01-01 --why 评估结果", abstract)
      ])
  }

  private static let schedule = Command(
    "schedule", group: CommandGroup.workspace,
    Phrase("记录目标值的进度安排", "Lay down how much of a target is due by when"),
    arguments: [
      target,
      ArgumentDefinition(
        Phrase("时期=比例", "PERIOD=SHARE"), Phrase("到该时期末应完成的百分比", "The share due by its end, in %"),
        isRepeating: true),
    ],
    options: OptionDefinition.recording,
    examples: [
      Example(
        "greenfin schedule huzhou-2023/new-social-financing 2023Q1=20 2023Q2=45 2023Q3=70 2023Q4=100",
        Phrase("按季度安排", "By quarters"))
    ])
}
