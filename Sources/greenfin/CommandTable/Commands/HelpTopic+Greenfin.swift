import GreenFinCore

extension HelpTopic {
  /// The name of the topic that the manual page shows as its own section.
  static let exitCodesName = "exit-codes"

  static let exitCodes = HelpTopic(
    name: exitCodesName, abstract: Phrase("退出码", "Exit codes"),
    discussion: Phrase(
      "程序结束时交给 shell 的数字。64 及以上沿用 sysexits.h 的约定。",
      "The number the program leaves with. From 64 on they follow sysexits.h."),
    entries: { ExitCode.allCases.map { Entry(String($0.rawValue), $0.meaning) } })

  /// What each command does, in one line.
  static func commands(_ commands: [Command]) -> HelpTopic {
    HelpTopic(
      name: "commands", abstract: Phrase("全部命令", "Every command"),
      discussion: Phrase(
        "每个命令做什么；详见greenfin help 命令。",
        "What each command does; `greenfin help COMMAND` tells more."),
      entries: { commands.filter { !$0.isHidden }.map { Entry($0.name, $0.abstract) } })
  }

  /// The findings that `validate` can report.
  static func findings(_ entries: @escaping @Sendable () -> [Entry]) -> HelpTopic {
    HelpTopic(
      name: "findings", abstract: Phrase("validate 报告的问题", "What validate reports"),
      discussion: Phrase(
        "每个问题有固定的代号、位置（文件:行:列）、说明和改法。错误使数据不可用；警告请核对原文。",
        "Every finding has a stable identifier, a place (file:line:column), a sentence and what "
          + "to do. An error makes data unusable; a warning asks to look at the document again."),
      entries: entries)
  }

  static let formats = HelpTopic(
    name: "formats", abstract: Phrase("输出格式", "Output formats"),
    discussion: Phrase(
      "用 --format 选择；用 -o 写文件而不写 --format 时，按文件的扩展名决定。",
      "Chosen by --format; with -o and without --format, by the extension of the file."),
    entries: {
      [
        Entry("table", Phrase("对齐的表格，供人阅读", "an aligned table, for people")),
        Entry("plain", Phrase("不带框线和颜色的文字", "text without lines and colour")),
        Entry("csv", Phrase("逗号分隔，可用电子表格打开", "comma-separated, for spreadsheets (.csv)")),
        Entry("tsv", Phrase("制表符分隔", "tab-separated (.tsv)")),
        Entry("json", Phrase("一个数组，键名固定", "one array with stable keys (.json)")),
        Entry("jsonl", Phrase("每行一个 JSON 对象", "one JSON object a line (.jsonl)")),
        Entry("markdown", Phrase("Markdown 表格", "a Markdown table (.md)")),
        Entry("html", Phrase("可单独打开的网页", "a web page that stands alone (.html)")),
      ]
    })
}
