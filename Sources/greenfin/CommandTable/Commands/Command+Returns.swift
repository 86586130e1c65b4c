import GreenFinCore

/// The commands of the quarterly cycle.
extension Command {
  static let returns = [report, returnStates, form, importing, remind, quarter]

  private static let unitArguments = ArgumentDefinition(
    Phrase("单位", "UNIT"), Phrase("单位的名称、简称或标识", "A unit's name, alias or id"), .dynamic(.unit),
    isRepeating: true)

  private static let returnStates = Command(
    "returns", group: CommandGroup.everyday,
    Phrase("查看季度报送：谁已报、谁逾期、缺什么", "Show who has reported for a quarter, and what is missing"),
    discussion: Phrase(
      "每个有工作或目标值要负责的单位每季度报送一次。是否按时看第一次报送：在季后规定日期或以前为按时，退回重报不改变。"
        + "合称（如各区县政府）按其成员办理。",
      "Every unit that answers for an action or a target reports each quarter. The first time that a "
        + "return is handed in counts: up to the due day after the quarter it is on time, sent back "
        + "later or not. A collective stands for its members."),
    options: [
      .quarter, .plan, .unit, .asOf, .knownAt, .only(Vocabulary.returnStates),
      .failOn(Vocabulary.returnStates),
    ] + OptionDefinition.listing(.returns),
    examples: [
      Example(
        "greenfin returns --quarter 2023Q2",
        Phrase("2023年第二季度的报送情况", "How the returns for the second quarter of 2023 stand")),
      Example(
        "greenfin returns accept 市正策担保公司 --quarter 2023Q1",
        Phrase("审核通过一个单位的报送", "Accept a unit's return")),
    ],
    subcommands: [
      filing("submit", Phrase("登记单位已报送", "Record that units handed in their returns"), []),
      filing("accept", Phrase("审核通过", "Accept returns"), []),
      filing("send-back", Phrase("退回并说明理由", "Send returns back, with a reason"), [.why]),
    ], needsSubcommand: false)

  private static func filing(
    _ name: String, _ abstract: Phrase, _ options: [OptionDefinition]
  ) -> Command {
    let why = options.isEmpty ? "" : " --why 数据口径不一致"
    return Command(
      name, group: CommandGroup.everyday, abstract, arguments: [unitArguments],
      options: [.quarter, .filingDay] + options + [.accept] + OptionDefinition.recording,
      examples: [
        Example("greenfin returns \(name) 市正策担保公司 --quarter 2023Q1\(why)", abstract)
      ])
  }

  private static let form = Command(
    "form", group: CommandGroup.returns,
    Phrase("生成季度报送表，发给单位填写", "Make the forms that units fill in for a quarter"),
    discussion: Phrase(
      "每个单位一张工作簿：说明、指标、工作。黄色单元格由单位填写，其余锁定。文件名以.csv结尾则写成文本。一项数据只请一个单位"
        + "填报：牵头单位，文件没有写明牵头的请首列单位；区县政府填报本地区数。已有而内容不同的文件不动，以免盖掉已填的表。",
      "A workbook for each unit: cover, targets, actions. Yellow cells are to be filled in, all "
        + "others are locked. A name that ends in .csv gives a text file. One unit is asked for each "
        + "figure: the lead, or where the document names none, the first; governments of districts are "
        + "asked for their own district's. A file that is there and differs is left as it is, for it may be "
        + "filled in."),
    options: [
      .quarter, .plan, .unit,
      OptionDefinition(
        flag: "all", Phrase("所有单位，写入-o指定的目录", "Of all units, into the folder of -o")),
      OptionDefinition(
        flag: "force",
        Phrase("替换已有的文件，即使单位已填写", "Replace files that are there, filled in or not")),
      .knownAt, .formFormat, .output,
    ],
    examples: [
      Example(
        "greenfin form --quarter 2023Q1 --unit 市人行 -o 市人行.xlsx",
        Phrase("一个单位的报送表", "One unit's form")),
      Example(
        "greenfin form --quarter 2023Q1 --all -o forms",
        Phrase("所有单位的报送表", "The forms of all units")),
    ])

  private static let importing = Command(
    "import", group: CommandGroup.returns,
    Phrase("读入填好的报送表", "Read filled forms into the journal"),
    discussion: Phrase(
      "一次列出全部问题和所在单元格；有错的文件整份不收，不影响其他文件。一个文件是一个单位一个季度的表。重复导入同一文件不会改变"
        + "任何内容；报送被退回以后，再次导入即登记重新报送。",
      "All findings are listed at once with sheet and cell. A file with an error is refused whole and "
        + "does not touch the others. One file is one unit's form for one quarter. Importing a file "
        + "twice changes nothing, except that a return which was sent back is handed in again."),
    arguments: [
      ArgumentDefinition(
        Phrase("文件", "FILE"), Phrase("填好的.xlsx或.csv", "A filled .xlsx or .csv"), .dynamic(.file),
        isRepeating: true)
    ],
    options: [.formUnit, .formQuarter, .filingDay, .accept, .by, .dryRun]
      + OptionDefinition.listing(.imports),
    examples: [
      Example(
        "greenfin import returns.csv --dry-run", Phrase("先检查，不写入", "Check first, and write nothing")
      )
    ])

  private static let quarter = Command(
    "quarter", group: CommandGroup.returns,
    Phrase("季度结账或重新开放", "Close a quarter, or open it again"),
    discussion: Phrase(
      "结账以后再记录该季度的数据，作为更正列出；重新开放以后仍是更正，只是不必再加--accept。",
      "What is recorded for a quarter after it is closed shows as a restatement. Opened again, it "
        + "still does, and needs no --accept any more."),
    examples: [
      Example("greenfin quarter close 2022Q3", Phrase("第三季度结账", "Close the third quarter"))
    ],
    subcommands: [
      Command(
        "close", group: CommandGroup.returns, Phrase("结账", "Close a quarter"),
        arguments: [quarterArgument], options: [.accept] + OptionDefinition.recording,
        examples: [
          Example("greenfin quarter close 2022Q3", Phrase("第三季度结账", "Close the third quarter"))
        ]),
      Command(
        "reopen", group: CommandGroup.returns, Phrase("重新开放", "Open a quarter again"),
        arguments: [quarterArgument], options: [.why] + OptionDefinition.recording,
        examples: [
          Example(
            "greenfin quarter reopen 2022Q4 --why 统计局修订",
            Phrase(
              "重新开放并说明理由",
              "Open it again, and say why"))
        ]),
    ])

  private static let quarterArgument = ArgumentDefinition(
    Phrase("季度", "QUARTER"), Phrase("季度，如 2023Q2", "A quarter, such as 2023Q2"), .dynamic(.date))

  private static let remind = Command(
    "remind", group: CommandGroup.returns,
    Phrase("写催报文字，列明缺报内容", "Write reminders that name what is missing"),
    options: [.quarter, .plan, .unit, .asOf, .knownAt, .output],
    examples: [
      Example(
        "greenfin remind --quarter 2023Q1 --unit 市人行",
        Phrase(
          "给一个单位的催报",
          "The reminder for one unit"))
    ])
}
