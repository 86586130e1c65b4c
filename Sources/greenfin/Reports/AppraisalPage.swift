import GreenFinCore
import OfficeFormats

/// An appraisal as one page: the ranking as a table that can be filtered by group and result, each
/// subject with the origin of its points.
struct AppraisalPage {
  let report: AppraisalReport

  private var language: Language { report.language }
  private var standings: [Standing] { report.appraisal.standings }

  private var columns: [String] {
    ["name", "groupName", "rankText", "score", "result"]
      + report.rubric.criteria.map(AppraisalListing.key) + ["coverage", "rankChange", "reason"]
  }

  /// The page.
  var page: ReportPage {
    let listing = AppraisalListing(title: report.title, rubric: report.rubric).sheet
    var shown = listing
    shown.columns = columns.compactMap { key in listing.columns.first { $0.key == key } }
    let table = shown.table(standings, language)
    return ReportPage(
      title: report.text(report.title), subtitle: report.subtitle, tiles: tiles, opening: [],
      entriesHeading: report.text("名次", "Ranking"), columns: table.columns, facets: facets,
      entries: standings.indices.map { entry($0, table.rows[$0]) },
      closing: [
        CardSection(
          heading: report.text("有关说明", "Method"), content: .paragraphs(report.lines))
      ],
      words: pageWords)
  }

  /// What is listed here are units, in the order of their ranks.
  private var pageWords: ReportPageWords {
    var words: ReportPageWords = language == .chinese ? .chinese : .english
    words.unordered = report.text("名次顺序", "Order of the ranking")
    if language == .chinese { words.shown = "列出{n}个，共{all}个" }
    return words
  }

  private var tiles: [ReportPage.Tile] {
    AppraisalReport.outcomes(standings, language).map { outcome in
      ReportPage.Tile(label: outcome.label, value: "\(outcome.count)")
    }
  }

  private var facets: [ReportPage.Facet] {
    [report.text("组", "Group"), report.text("等级", "Result")].map { ReportPage.Facet(label: $0) }
  }

  private func entry(_ index: Int, _ cells: [Cell]) -> ReportPage.Entry {
    let standing = standings[index]
    let group = standing.subject.peers.map { report.text($0.name) }
    return ReportPage.Entry(
      id: "subject-\(index + 1)", title: report.text(standing.subject.name), cells: cells,
      facets: [[group].compactMap(\.self), [report.text(standing.label)]],
      sentences: [report.card(standing).sentence], facts: report.hasCards ? facts(standing) : [])
  }

  private func facts(_ standing: Standing) -> [CardSection.Field] {
    gates(standing) + standing.criteria.flatMap { $0.rows() }.flatMap { facts($0.score, $0.depth) }
  }

  private func gates(_ standing: Standing) -> [CardSection.Field] {
    standing.gates.map { result in
      CardSection.Field(
        label: report.text(result.gate.name),
        text: report.text(result.state.label)
          + (result.reason.map { report.text("：", ": ") + report.text($0) } ?? ""))
    }
  }

  /// A criterion, and below it what it was reckoned from.
  private func facts(_ score: CriterionScore, _ depth: Int) -> [CardSection.Field] {
    let indent = String(repeating: "　", count: depth)
    let (points, weight) = (score.points, score.criterion.weight.plainText)
    let earned = points.earned.decimalText(places: 2, padded: true)
    let scorable = points.scorable.decimalText(places: 2, padded: true)
    let basis = score.criterion.provenance.label
    let sum = report.text(
      "权重\(weight)，可评\(scorable)，已得\(earned)［\(basis.chinese)］",
      "weight \(weight), scorable \(scorable), points \(earned) [\(basis.english)]")
    let why = [score.input?.source, score.reason].compactMap { $0.map(report.text) }
    let own = CardSection.Field(
      label: indent + report.text(score.criterion.name),
      text: ([sum] + why).joined(separator: report.text("；", "; ")))
    return [own] + (score.input?.parts ?? []).map { fact($0, indent + "　") }
  }

  private func fact(_ part: AppraisalInput.Part, _ indent: String) -> CardSection.Field {
    let share = part.share.map { report.text("计\($0.percentText)", "counts \($0.percentText)") }
    let texts = [share ?? report.text("不计", "not counted"), report.text(part.state)]
    let source = part.source.map(report.text)
    return CardSection.Field(
      label: indent + report.text(part.name),
      text: (texts + [source].compactMap(\.self)).joined(separator: report.text("；", "; ")))
  }
}
