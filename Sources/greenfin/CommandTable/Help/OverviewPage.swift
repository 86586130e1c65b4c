import GreenFinCore

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

  // The everyday commands are explained, the others only named: that keeps the page on one screen.
  private var commands: [String] {
    guard let everyday = table.groups.first else { return [] }
    let first = table.visibleCommands.filter { $0.group == everyday }
    let rows = first.map { HelpRow(term: $0.name, text: $0.abstract.text(language)) }
    return [everyday.text(language)] + HelpRow.lines(rows, width: Self.width) + [""] + others
  }

  private var others: [String] {
    let groups = table.groups.dropFirst()
    let comma = Phrase("、", ", ").text(language)
    let rows = groups.map { group in
      HelpRow(
        term: group.text(language),
        text: table.visibleCommands.filter { $0.group == group }.map(\.name)
          .joined(separator: comma))
    }
    return HelpRow.lines(rows, width: Self.width, indent: 0)
  }

  private static let width = 80

  private var footer: [String] {
    let topics = table.topics.map(\.name).joined(separator: ", ")
    let help = "\(table.program) help"
    return [
      Phrase("先试试：", "Try first: ").text(language) + table.firstExample,
      Phrase("命令详解：\(help) 命令", "One command: \(help) COMMAND").text(language),
      Phrase("其他主题：\(help) 主题（\(topics)）", "More: \(help) TOPIC (\(topics))").text(language),
    ]
  }
}
