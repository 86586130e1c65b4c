import GreenFinCore
import OfficeFormats

/// The tables of what lags, what moved and what was changed.
extension ReportTables {
  /// The targets that lag, the worst first, each with its sentence.
  var laggards: Listing<ReportedTarget> {
    chosen(
      Phrase("滞后事项", "What lags"),
      ["plan", "name", "units", "filedBy", "promise", "gapPoints", "margin", "verdict"])
  }

  /// The targets that moved, each with its sentence.
  var moved: Listing<ReportedTarget> {
    let report = report
    var listing = chosen(
      Phrase("变化", "What moved"), ["plan", "name", "movement", "before", "verdict"])
    // The sentence on what it became takes the place of that on where it stands.
    listing.columns[listing.columns.count - 1] = ListingColumn(
      "sentence", Phrase("说明", "Sentence"), flexible: true
    ) { row, language in Cell(row.changeSentence(as: report.name(of: row))?.text(language)) }
    return listing
  }

  private func chosen(_ title: Phrase, _ keys: [String]) -> Listing<ReportedTarget> {
    let report = report
    let all = targets.columns
    let columns = keys.compactMap { key in all.first { $0.key == key } }
    return Listing(
      title: title,
      columns: columns + [
        ListingColumn("sentence", Phrase("说明", "Sentence"), flexible: true) { row, language in
          Cell(row.sentence(naming: [], as: report.name(of: row)).text(language))
        }
      ])
  }

  /// What was changed in closed quarters.
  var restatements: Listing<Restatement> {
    let words = words
    let report = report
    return Listing(
      title: Phrase("数据更正", "Restatements"),
      columns: [
        ListingColumn("quarter", Phrase("季度", "Quarter")) { row, _ in Cell(row.quarter.shortText) },
        ListingColumn("subject", Phrase("事项", "Subject"), flexible: true) { row, language in
          Cell(words.subject(row, in: report).text(language))
        },
        ListingColumn("before", Phrase("更正前", "Before")) { row, language in
          Cell(row.values.before?.text(language))
        },
        ListingColumn("after", Phrase("更正后", "After")) { row, language in
          Cell(row.values.after?.text(language))
        },
        ListingColumn("unit", Phrase("单位", "Unit")) { row, language in
          Cell(row.unit.map { words.name($0).text(language) })
        },
        ListingColumn("recordedBy", Phrase("记录人", "Recorded by")) { row, _ in
          Cell(row.recordedBy)
        },
        ListingColumn("recordedAt", Phrase("记录日期", "Recorded on")) { row, _ in
          Cell(row.recordedAt.date)
        },
        ListingColumn("reason", Phrase("理由", "Reason"), flexible: true) { row, _ in
          Cell(row.reason)
        },
      ])
  }

  /// What became of targets in the course of their plans.
  var revisions: Listing<ReportedRevision> {
    Listing(
      title: Phrase("目标调整", "Revised targets"),
      columns: [
        ListingColumn("name", Phrase("指标", "Indicator"), flexible: true) { row, language in
          Cell(row.indicator.name.text(language))
        },
        ListingColumn("before", Phrase("调整前", "Before")) { row, language in
          Cell(row.before?.text(language))
        },
        ListingColumn("after", Phrase("调整后", "After")) { row, language in
          Cell(row.revision.quantity?.text(language) ?? Phrase("取消", "given up").text(language))
        },
        ListingColumn("effective", Phrase("自何日起", "From")) { row, _ in
          Cell(row.revision.effective)
        },
        ListingColumn("share", Phrase("增减", "Change"), trailing: true) { row, _ in
          Cell(row.share)
        },
        ListingColumn("reason", Phrase("理由", "Reason"), flexible: true) { row, _ in
          Cell(row.revision.reason)
        },
      ])
  }

  /// The returns that are missing or were sent back, with what they lack by name.
  var missing: Listing<ReturnState> {
    Listing(
      title: Phrase("未报送和退回", "Returns that are missing or sent back"),
      columns: [
        ListingColumn("unit", Phrase("单位", "Unit")) { row, language in
          Cell(row.form.unit.name.text(language))
        },
        ListingColumn("state", Phrase("状态", "State")) { row, language in
          Cell(row.kind.rawValue, row.kind.label, language)
        },
        ListingColumn("daysLate", Phrase("逾期天数", "Days late"), trailing: true) { row, _ in
          Cell(row.daysLate)
        },
        ListingColumn("reason", Phrase("退回理由", "Sent back because"), flexible: true) { row, _ in
          Cell(row.reason)
        },
        ListingColumn("targets", Phrase("缺报目标值", "Targets missing"), flexible: true) {
          row, language in
          Self.names(row.form.missingTargets.map(\.entry.indicator.name), language)
        },
        ListingColumn("actions", Phrase("缺报工作", "Actions missing"), flexible: true) {
          row, language in Self.names(row.form.missingActions.map(\.name), language)
        },
      ])
  }

  private static func names(_ phrases: [Phrase], _ language: Language) -> Cell {
    Cell(phrases.map { $0.text(language) }.joined(separator: language == .chinese ? "；" : "; "))
  }
}
