import GreenFinCore
import OfficeFormats

/// What became of the files that were imported.
enum ImportListing {
  static func write(_ outcomes: [ImportOutcome], _ session: Session) throws {
    let note = Phrase("只是试运行，没有写入", "a dry run: nothing was written")
    try listing.write(
      outcomes, session,
      notes: session.command.flag("dry-run") ? [note.text(session.language)] : [])
  }

  private static let listing = Listing<ImportOutcome>(
    title: Phrase("导入报送表", "Import of returns"),
    columns: [
      ListingColumn("file", Phrase("文件", "File"), flexible: true) { row, _ in Cell(row.path) },
      ListingColumn("unit", Phrase("单位", "Unit"), flexible: true) { row, language in
        Cell(text: row.unit?.name.text(language) ?? "", value: DataValue(row.unit?.id.rawValue))
      },
      ListingColumn("quarter", Phrase("季度", "Quarter")) { row, _ in Cell(row.quarter?.shortText) },
      ListingColumn("state", Phrase("结果", "Result")) { row, language in
        Cell(text: row.result.text(language), value: .text(row.state.rawValue))
      },
      ListingColumn("figures", Phrase("完成值", "Figures"), trailing: true) { row, _ in
        Cell(text: "\(row.counts.figures)", value: .number("\(row.counts.figures)"))
      },
      ListingColumn("reports", Phrase("工作进展", "Reports"), trailing: true) { row, _ in
        Cell(text: "\(row.counts.reports)", value: .number("\(row.counts.reports)"))
      },
      ListingColumn("findings", Phrase("问题", "Findings"), trailing: true) { row, _ in
        Cell(text: "\(row.findings.count)", value: .number("\(row.findings.count)"))
      },
    ])
}

extension ImportOutcome {
  /// The outcome in both languages.
  fileprivate var result: Phrase {
    switch state {
    case .imported: Phrase("已导入", "imported")
    case .submitted:
      Phrase("内容没有变化，已登记重新报送", "nothing new; the return is handed in again")
    case .unchanged where isSameFile:
      Phrase("早已导入，没有变化", "imported before, nothing changed")
    case .unchanged:
      Phrase("内容都已在台账里，没有变化", "all of it is in the journal, nothing changed")
    case .doubtful:
      Phrase("有疑问，未导入；确认请加--accept", "doubtful, not imported; --accept if it is meant")
    case .refused: Phrase("有错误，未导入", "wrong, not imported")
    }
  }
}
