import GreenFinCore

/// The filters of the listings; giving one more than once means "one of these".
extension OptionDefinition {
  static let plan = OptionDefinition(
    "plan", Phrase("计划", "PLAN"), Phrase("只看这个计划", "Only this plan"), .dynamic(.plan),
    isRepeating: true)

  static let unit = OptionDefinition(
    "unit", Phrase("单位", "UNIT"),
    Phrase(
      "只看由这个单位负责的，含以“各区县政府”等统称指到它的",
      "Only what this unit answers for, also as a member of a collective"),
    .dynamic(.unit), isRepeating: true)

  static let role = OptionDefinition(
    "role", Phrase("角色", "ROLE"), Phrase("只看承担这种角色的", "Only assignments in this role"),
    .choice(Vocabulary.roles), isRepeating: true)

  static let task = OptionDefinition(
    "task", Phrase("任务", "TASK"),
    Phrase("只看这项任务，写编号或标题", "Only this task, by number or title"), .dynamic(.task),
    isRepeating: true)

  static let indicator = OptionDefinition(
    "indicator", Phrase("指标", "INDICATOR"), Phrase("只看这个指标", "Only this indicator"),
    .dynamic(.indicator), isRepeating: true)

  static let jurisdiction = OptionDefinition(
    "jurisdiction", Phrase("地区", "PLACE"), Phrase("只看这个地区", "Only this jurisdiction"),
    .dynamic(.jurisdiction), isRepeating: true)

  static let document = OptionDefinition(
    "document", Phrase("文件号", "DOCUMENT"),
    Phrase("只看出自这份文件的", "Only what this document states"), .dynamic(.document),
    isRepeating: true)

  static let year = OptionDefinition(
    "year", Phrase("年份", "YEAR"), Phrase("只看涉及这一年的", "Only what concerns this year"),
    .number(1949...2100), isRepeating: true)

  static let search = OptionDefinition(
    "search", Phrase("文字", "TEXT"),
    Phrase("只看含有这段文字的，中英文均可", "Only what contains this text, in either language"))

  static let hasTarget = OptionDefinition(
    flag: "has-target", Phrase("只看带有目标值的", "Only what carries a target"))

  static let commitment = OptionDefinition(
    "commitment", Phrase("措辞", "WORD"),
    Phrase("只看以此措辞承诺的", "Only targets committed to with this word"),
    .suggested(Vocabulary.commitments), isRepeating: true)

  static let dueBefore = OptionDefinition(
    "due-before", Phrase("日期", "DATE"),
    Phrase("只看在此日期之前到期的", "Only what falls due before this date"), .dynamic(.date))

  /// A filter by the kind of what is listed.
  static func kind(_ kinds: [String]) -> OptionDefinition {
    OptionDefinition(
      "kind", Phrase("类别", "KIND"), Phrase("只看这一类", "Only this kind"), .choice(kinds),
      isRepeating: true)
  }
}
