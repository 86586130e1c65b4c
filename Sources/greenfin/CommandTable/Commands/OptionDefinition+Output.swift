import GreenFinCore

/// How a result is ordered, cut and written.
extension OptionDefinition {
  static let asOf = OptionDefinition(
    "as-of", Phrase("日期", "DATE"),
    Phrase("按这一天的情况判断", "Judge as things stood on this date"), .dynamic(.date),
    defaultText: today)

  /// Days are those of China Standard Time, as in records, wherever the program runs.
  static let today = Phrase("今天（北京时间）", "today, in China Standard Time")

  static let only = only(Vocabulary.verdicts)

  static let failOn = failOn(Vocabulary.gateWords)

  /// Only what is in one of `states`.
  static func only(_ states: [String]) -> OptionDefinition {
    OptionDefinition(
      "only", Phrase("结论,...", "VERDICT,..."), Phrase("只看这些结论", "Only these verdicts"),
      .list(states))
  }

  /// A gate for schedulers.
  static func failOn(_ states: [String]) -> OptionDefinition {
    OptionDefinition(
      "fail-on", Phrase("结论,...", "VERDICT,..."),
      Phrase("出现这些结论时以退出码 1 结束", "Exit with 1 when one of these verdicts occurs"),
      .list(states))
  }

  static let scheme = OptionDefinition(
    "scheme", Phrase("方案", "SCHEME"),
    Phrase("按这个方案分档亮灯；all 并列全部", "Classes of this scheme; all shows every scheme"),
    .suggested(Vocabulary.schemes))

  static let time = OptionDefinition(
    "time", Phrase("单位", "UNIT"), Phrase("序时进度按月或按日", "Reckon the time gone by month or day"),
    .choice(["month", "day"]), defaultText: Phrase("month", "month"))

  static let explain = OptionDefinition(
    "explain", Phrase("目标值", "TARGET"),
    Phrase("给出一个目标值结论的全部推导", "The whole derivation of one target's verdict"),
    .dynamic(.target))

  static let parts = OptionDefinition(
    "parts", Phrase("目标值", "TARGET"),
    Phrase("一个目标值分解到各区县或机构的完成和名次", "The districts or institutions of a split target, ranked"),
    .dynamic(.target))

  static let groupBy = grouping(Vocabulary.groupings)

  /// Grouping by one of `keys`.
  static func grouping(_ keys: [String]) -> OptionDefinition {
    OptionDefinition(
      "group-by", Phrase("依据", "KEY"), Phrase("分组列出", "List in groups"), .choice(keys))
  }

  static let since = OptionDefinition(
    "since", Phrase("季度", "QUARTER"),
    Phrase("只列从这个季度以来的变化", "Only what changed since this quarter"), .dynamic(.date))

  static let letterUnit = OptionDefinition(
    "unit", Phrase("单位", "UNIT"), Phrase("只写给这个单位", "The letter to this unit alone"),
    .dynamic(.unit))

  static let limit = OptionDefinition(
    "limit", Phrase("条数", "N"), Phrase("最多列出这么多条", "List at most this many"),
    .number(0...1_000_000))

  private static let format = format(Vocabulary.formats)

  private static func format(_ formats: [String]) -> OptionDefinition {
    OptionDefinition(
      "format", Phrase("格式", "FORMAT"), Phrase("输出的格式", "Format of the output"),
      .choice(formats),
      defaultText: Phrase("table，或由 -o 的扩展名决定", "table, or by the extension given to -o"))
  }

  static let output = OptionDefinition(
    "output", letter: "o", Phrase("文件", "FILE"),
    Phrase("写入文件，不写到屏幕", "Write to this file instead of the screen"), .dynamic(.file))

  private static let width = OptionDefinition(
    "width", Phrase("列数", "N"), Phrase("表格的最大宽度", "Greatest width of a table in columns"),
    .number(20...1000), defaultText: Phrase("终端的宽度", "width of the terminal"))

  /// The options of everything that is written as a table or a record.
  static let rendering = [format, output, width]

  /// The options of what can be written as a paper or a workbook besides.
  static let paper =
    [format(Vocabulary.reportFormats), output, width]
    + [documentNumber, issuer, addressee, signedBy, issueDate]

  private static let documentNumber = OptionDefinition(
    "document-number", Phrase("字号", "NUMBER"),
    Phrase("发文字号，只写进 docx", "The document's number, for docx"))

  private static let issuer = OptionDefinition(
    "issuer", Phrase("机关", "NAME"), Phrase("发文机关署名，只写进 docx", "Who issues it, for docx"))

  private static let addressee = OptionDefinition(
    "to", Phrase("机关", "NAME"), Phrase("主送机关，只写进 docx", "Whom it is sent to, for docx"))

  private static let signedBy = OptionDefinition(
    "signed-by", Phrase("姓名", "NAME"), Phrase("签发人，只写进 docx", "Who signed it, for docx"))

  private static let issueDate = OptionDefinition(
    "date", Phrase("日期", "DATE"), Phrase("成文日期，只写进 docx", "The day of issue, for docx"),
    .dynamic(.date))

  /// The options that order and cut a listing of `columns`, and those that write it.
  static func listing(_ columns: ListingFields) -> [OptionDefinition] {
    arranging(columns) + rendering
  }

  /// The options that order and cut a listing of `columns`.
  static func arranging(_ columns: ListingFields) -> [OptionDefinition] {
    [sort(columns.sortable), limit, fields(columns.all)]
  }

  private static func sort(_ keys: [String]) -> OptionDefinition {
    OptionDefinition(
      "sort", Phrase("键,...", "KEY,..."),
      Phrase("排序；降序写 -键 或 键:desc", "Sort; descending as -KEY or KEY:desc"),
      .sortKeys(keys))
  }

  private static func fields(_ names: [String]) -> OptionDefinition {
    OptionDefinition(
      "fields", Phrase("列,...", "FIELD,..."),
      Phrase("只列这些列，按此顺序", "Only these columns, in this order"), .list(names))
  }
}
