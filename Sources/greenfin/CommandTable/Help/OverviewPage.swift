import GreenFinCore
import OfficeFormats

/// What the program shows when it is called bare: one screen.
struct OverviewPage {
  /// What can be typed.
  let table: CommandTable
  /// The language of the page.
  let language: Language

  /// The lines of the page.
  var lines: [String] {
    [title, "", usage, ""] + commands + [""] + footer
  }

  private var title: String {
    "\(table.program) \(table.version) — \(table.abstract.text(language))"
  }

  private var usage: String {
    let heading = HelpHeadings.usage.text(language) + Phrase("：", ": ").text(language)
    let pattern = Phrase("命令 [参数 ...] [选项 ...]", "COMMAND [ARGUMENT ...] [OPTION ...]")
    return "\(heading)\(table.program) \(pattern.text(language))"
  }

  // The headings stand beside the commands, not above them: that keeps the page on one screen.
  private var commands: [String] {
    let groupColumn = columnWidth(table.groups.map { $0.text(language) })
    let nameColumn = columnWidth(table.visibleCommands.map(\.name))
    return table.groups.flatMap { group in
      table.visibleCommands.filter { $0.group == group }.enumerated().map { index, command in
        let heading = index == 0 ? group.text(language) : ""
        return heading.padded(to: groupColumn) + command.name.padded(to: nameColumn)
          + command.abstract.text(language)
      }
    }
  }

  private var footer: [String] {
    let topics = table.topics.map(\.name).joined(separator: ", ")
    let help = "\(table.program) help"
    return [
      Phrase("先试试：", "Try first: ").text(language) + table.firstExample,
      Phrase("命令详解：\(help) 命令", "One command: \(help) COMMAND").text(language),
      Phrase("其他主题：\(help) 主题（\(topics)）", "More: \(help) TOPIC (\(topics))").text(language),
    ]
  }

  private func columnWidth(_ texts: [String]) -> Int {
    (texts.map { DisplayWidth.of($0) }.max() ?? 0) + 2
  }
}
