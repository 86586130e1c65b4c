import GreenFinCore
import OfficeFormats

/// The tables behind the text of a bulletin.
extension ReportText {
  var annexes: [ReportPaper.Annex] {
    let all = [
      ReportPaper.Annex(Phrase("目标值完成情况表", "Targets"), [commonDay, targetTable]),
      ReportPaper.Annex(Phrase("工作进展情况表", "Actions"), actionTables),
      ReportPaper.Annex(Phrase("报送情况表", "Returns"), [returnTable]),
    ]
    return all.filter { !$0.contents.isEmpty }
  }

  /// A day that all targets share is told once and takes no column.
  private var commonDay: CardSection.Content {
    let days = Set(report.targets.map(\.entry.target.window.end))
    guard days.count == 1, let day = days.first?.words else { return .paragraphs([]) }
    return paragraphs([Phrase("期限均为\(day.chinese)。", "All are due by \(day.english).")])
  }

  private var targetTable: CardSection.Content {
    tables.targets.contents(
      report.targets, language, columns: tables.annexKeys, keeping: ReportTables.mainKeys)
  }

  /// The actions that somebody has reported on, and a short list of the others.
  var actionTables: [CardSection.Content] {
    guard report.basis.hasJournal else { return [] }
    let known = report.actions.filter { !$0.reports.isEmpty }
    let silent = report.actions.filter { $0.reports.isEmpty }
    let lead = Phrase(
      "没有报过进展的工作和试点\(silent.count)项：", "Actions and pilots never reported on (\(silent.count)):")
    return [tables.knownActions.contents(known, language)]
      + (silent.isEmpty
        ? []
        : [
          paragraphs([lead]),
          tables.silentActions.contents(silent, language),
        ])
  }

  var returnTable: CardSection.Content {
    tables.returns.contents(
      report.returns, language,
      columns: [
        "unit", "state", "submitted", "daysLate", "targets", "missingTargets", "actions",
        "missingActions", "reason",
      ])
  }
}
