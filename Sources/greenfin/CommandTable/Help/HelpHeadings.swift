import GreenFinCore

/// The headings of help and of the manual page.
enum HelpHeadings {
  static let overview = Phrase("概述", "OVERVIEW")
  static let usage = Phrase("用法", "USAGE")
  static let arguments = Phrase("参数", "ARGUMENTS")
  static let subcommands = Phrase("子命令", "SUBCOMMANDS")
  static let options = Phrase("选项", "OPTIONS")
  static let globalOptions = Phrase("全局选项", "GLOBAL OPTIONS")
  static let examples = Phrase("示例", "EXAMPLES")
  static let commands = Phrase("命令", "COMMANDS")
  static let name = Phrase("名称", "NAME")
  static let synopsis = Phrase("概要", "SYNOPSIS")
  static let exitStatus = Phrase("退出码", "EXIT STATUS")
}
