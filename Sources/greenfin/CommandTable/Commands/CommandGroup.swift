import GreenFinCore

/// The headings that commands stand under.
enum CommandGroup {
  static let everyday = Phrase("天天用", "Every day")
  static let records = Phrase("记录", "Record")
  static let returns = Phrase("季度", "Quarter")
  static let lookup = Phrase("查资料", "Look up")
  static let workspace = Phrase("工作区", "Workspace")
  static let data = Phrase("管数据", "Data")
  static let program = Phrase("程序", "Program")

  /// All of them, the most everyday first.
  static let all = [everyday, records, returns, lookup, workspace, data, program]
}
