import GreenFinCore
import OfficeFormats

/// Puts an appraisal into the order of an official document: overall, the ranking group by group, what
/// could not be scored, the method, and as annexes the points and a card of each subject.
struct AppraisalPaper {
  let report: AppraisalReport

  private var language: Language { report.language }
  private var standings: [Standing] { report.appraisal.standings }

  /// The whole appraisal.
  var official: OfficialText {
    var outline = CardOutline(language)
    outline.add(Phrase("总体情况", "Overview"), [.paragraphs(overview)])
    addRanking(&outline)
    outline.add(Phrase("未能评分的事项", "What could not be scored"), [.paragraphs(unscored)])
    outline.addUnnumbered(Phrase("有关说明", "Method"), .paragraphs(report.lines))
    return OfficialText(
      language: language, title: report.text(report.title), subtitle: report.subtitle,
      sections: outline.sections, annexes: report.hasCards ? [points] : [])
  }

  /// One subject's card alone.
  func official(_ standing: Standing) -> OfficialText {
    OfficialText(
      language: language,
      title: report.text(standing.subject.name) + report.text("：", ": ")
        + report.text(report.title), subtitle: report.subtitle,
      sections: report.card(standing).card.sections)
  }

  private var overview: [String] {
    report.groups.map { group in
      let counts = AppraisalReport.counts(group.standings, language)
      let name = group.name.isEmpty ? "" : group.name + report.text("：", ": ")
      return name + counts + report.text("。", ".")
    }
  }

  /// The ranking group by group, each under a heading of its own.
  private func addRanking(_ outline: inout CardOutline) {
    let heading = Phrase("名次", "Ranking")
    let groups = report.groups
    guard groups.allSatisfy({ !$0.name.isEmpty }) else {
      return outline.add(heading, groups.map { table($0.standings) })
    }
    outline.add(
      heading,
      parts: groups.map { (Phrase($0.name, $0.name), table($0.standings)) })
  }

  private func table(_ standings: [Standing]) -> CardSection.Content {
    var listing = AppraisalListing(title: report.title, rubric: report.rubric).sheet
    for index in listing.columns.indices where listing.columns[index].key == "coverage" {
      listing.columns[index].column.importance = 40
    }
    let keys =
      ["rankText", "name", "score"] + report.rubric.criteria.map(AppraisalListing.key)
      + ["coverage", "rankChange", "result"]
    return listing.contents(standings, language, columns: keys)
  }

  /// Those that miss something of what concerns them, with the reason.
  private var unscored: [String] {
    standings.compactMap { standing in
      let missing = standing.unscored.filter(\.isApplicable)
      guard !missing.isEmpty else { return nil }
      let reasons = missing.map { score in
        let (name, reason) = (score.criterion.name, score.reason ?? Phrase("", ""))
        return report.text(
          "\(name.chinese)（\(reason.chinese)）", "\(name.english) (\(reason.english))")
      }
      return report.text(standing.subject.name) + report.text("：", ": ")
        + reasons.joined(separator: report.text("；", "; ")) + report.text("。", ".")
    }
  }

  private var points: ReportPaper.Annex {
    let listing = AppraisalTables(rubric: report.rubric).points
    let keys = ["name", "criterion", "weight", "share", "points", "scorable", "source", "reason"]
    return ReportPaper.Annex(
      Phrase("评分明细和来历", "Points and where they are from"),
      [listing.contents(AppraisalTables.points(standings), language, columns: keys)],
      cards: standings.map { report.card($0).own })
  }
}
