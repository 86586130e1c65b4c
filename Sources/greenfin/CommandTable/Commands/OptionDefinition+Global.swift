import GreenFinCore

extension OptionDefinition {
  /// The options that every command takes.
  static let global = [language, data, added, workspace, skipDamaged, color, help, version]

  private static let language = OptionDefinition(
    "lang", Phrase("语言", "LANG"), Phrase("输出的语言", "Language of the output"),
    .choice(Vocabulary.languages), defaultText: Phrase("按系统的语言设置", "by locale"))

  private static let data = OptionDefinition(
    "data", Phrase("目录", "DIR"),
    Phrase("改用这个目录里的数据，不用内置数据", "Read this folder instead of the built-in data"),
    .dynamic(.folder))

  private static let added = OptionDefinition(
    "add", Phrase("文件|目录", "FILE|DIR"),
    Phrase(
      "在数据之外再加上这些文件；.jsonl一行一条实绩",
      "Read these files in addition to the data; a .jsonl has an observation a line"),
    .dynamic(.file), isRepeating: true)

  private static let workspace = OptionDefinition(
    "workspace", Phrase("目录", "DIR"),
    Phrase("使用这个工作区，不从当前目录向上找", "Use this workspace instead of looking upward for one"),
    .dynamic(.folder))

  private static let skipDamaged = OptionDefinition(
    flag: "skip-damaged",
    Phrase("台账有损坏的行时用其余记录作答", "Answer from the rest when lines of the journal are damaged"))

  private static let color = OptionDefinition(
    "color", Phrase("时机", "WHEN"), Phrase("何时用颜色", "When to use colour"),
    .choice(Vocabulary.colors), defaultText: Phrase("auto", "auto"))

  private static let help = OptionDefinition(
    flag: "help", letter: "h", Phrase("显示帮助", "Show this help"), isRepeating: true)

  private static let version = OptionDefinition(
    flag: "version", Phrase("显示版本", "Show the version"), isRepeating: true)
}
