import GreenFinCore

/// What is said about a record.
extension OptionDefinition {
  static let by = OptionDefinition(
    "by", Phrase("姓名", "NAME"), Phrase("记录人", "Who records it"),
    defaultText: Phrase("工作区的recorder，或系统用户", "the workspace's recorder, or the user"))

  static let progressFiler = OptionDefinition(
    "unit", Phrase("单位", "UNIT"), Phrase("报送的单位", "The unit that reports it"), .dynamic(.unit),
    defaultText: Phrase(
      "唯一负责的单位，或工作区的recorder", "the only one that answers, or the workspace's recorder"))

  static let filer = OptionDefinition(
    "unit", Phrase("单位", "UNIT"), Phrase("报送的单位", "The unit that reports it"), .dynamic(.unit))

  static let period = OptionDefinition(
    "period", Phrase("时期", "PERIOD"), Phrase("数据的时期，如 2023Q2", "Its period, such as 2023Q2"),
    .dynamic(.date))

  static let quarter = OptionDefinition(
    "quarter", Phrase("季度", "QUARTER"), Phrase("哪个季度，如 2023Q2", "The quarter, such as 2023Q2"),
    .dynamic(.date), defaultText: Phrase("最近结束的季度", "the last that is over"))

  static let formQuarter = OptionDefinition(
    "quarter", Phrase("季度", "QUARTER"),
    Phrase("文件没有写明季度时，是哪个季度", "The quarter, where a file does not say for which it is"),
    .dynamic(.date))

  static let formUnit = OptionDefinition(
    "unit", Phrase("单位", "UNIT"),
    Phrase("文件没有写明单位，或写错时，是哪个单位", "The unit, where a file does not say it or misspells it"),
    .dynamic(.unit))

  static let figureDay = OptionDefinition(
    "as-of", Phrase("日期", "DATE"), Phrase("数据截至的日期", "The day that it holds for"),
    .dynamic(.date), defaultText: Phrase("时期的最后一天", "the last day of the period"))

  static let doneDay = OptionDefinition(
    "as-of", Phrase("日期", "DATE"), Phrase("哪一天办成的", "The day on which it was reached"),
    .dynamic(.date), defaultText: today)

  static let basis = OptionDefinition(
    "basis", Phrase("口径", "BASIS"),
    Phrase("自年初累计，或只算本时期", "From the start of the year to date, or in the period alone"),
    .choice(Vocabulary.bases), defaultText: Phrase("to-date", "to-date"))

  static let source = OptionDefinition(
    "source", Phrase("来源", "TEXT"), Phrase("出自哪里", "Where it comes from"))

  static let note = OptionDefinition(
    "note", Phrase("说明", "TEXT"), Phrase("说明", "A remark"))

  static let why = OptionDefinition("why", Phrase("理由", "TEXT"), Phrase("为什么", "Why"))

  static let dryRun = OptionDefinition(
    flag: "dry-run", Phrase("只显示将要记录的内容，不写入", "Show what would be recorded, and write nothing"))

  static let accept = OptionDefinition(
    flag: "accept", Phrase("确认有疑问的内容无误", "Record what is doubtful all the same"))

  static let place = OptionDefinition(
    "jurisdiction", Phrase("地区", "PLACE"),
    Phrase("数据属于哪个地区", "Whom the figure belongs to"), .dynamic(.jurisdiction),
    defaultText: Phrase("计划所在地区", "the plan's place"))

  static let state = OptionDefinition(
    "state", Phrase("状态", "STATE"), Phrase("工作的状态", "The action's state"),
    .choice(Vocabulary.progressStates), otherWords: Vocabulary.progressLabels)

  static let percent = OptionDefinition(
    "percent", Phrase("百分数", "PERCENT"), Phrase("完成了百分之几", "How much of it is done"))

  static let problems = OptionDefinition(
    "problems", Phrase("问题", "TEXT"), Phrase("存在问题", "What stands in the way"))

  static let nextSteps = OptionDefinition(
    "next", Phrase("打算", "TEXT"), Phrase("下一步工作", "What comes next"))

  static let evidence = OptionDefinition(
    "evidence", Phrase("链接", "LINK"), Phrase("佐证材料的链接", "A link to a proof"),
    isRepeating: true)

  static let formFormat = OptionDefinition(
    "format", Phrase("格式", "FORMAT"), Phrase("工作簿或文本", "Workbook or text"),
    .choice(Vocabulary.formFormats), defaultText: Phrase("由文件名决定", "by the file's name"))

  static let filingDay = OptionDefinition(
    "date", Phrase("日期", "DATE"), Phrase("发生在哪一天", "The day on which it happened"),
    .dynamic(.date), defaultText: Phrase("记录的当天", "the day of recording"))

  static let effective = OptionDefinition(
    "effective", Phrase("日期", "DATE"), Phrase("自哪一天起", "From which day on"), .dynamic(.date))

  static let comparator = OptionDefinition(
    "comparator", Phrase("比较词", "WORD"), Phrase("新的比较词", "The new comparator"),
    .choice(Vocabulary.comparators), defaultText: Phrase("不变", "as it was"))

  static let withdraw = OptionDefinition(
    flag: "withdraw", Phrase("取消这个目标", "Give the target up"))

  static let notApplicable = OptionDefinition(
    flag: "not-applicable",
    Phrase("说明这个目标不适用，或在--period里不适用", "The target does not apply, or not in the --period"))

  static let knownAt = OptionDefinition(
    "known-at", Phrase("时间", "TIME"),
    Phrase(
      "按当时已记录的内容作答；没有--as-of时也按当天的情况",
      "Answer from what was recorded by then, and as of that day where no --as-of is given"),
    .dynamic(.date),
    defaultText: Phrase("现在", "now"))

  /// What every command takes that records something.
  static let recording: [OptionDefinition] = [by, dryRun] + rendering
}
