import GreenFinCore
import OfficeFormats

/// A report as one page: the bulletin around a table of its targets, each with its explanation.
struct BulletinPage {
  let words: ReportWords
  let report: QuarterlyReport
  /// Draws the chart of a target.
  let plot: (ReportedTarget) -> Plot?

  private var language: Language { words.language }
  private var tables: ReportTables { ReportTables(words: words, report: report) }

  /// The columns of the table.
  private static let columns = [
    "name", "promise", "figure", "completion", "timeProgress", "gapPoints", "needed", "verdict",
    "figureAsOf", "units", "source",
  ]

  /// The page.
  var page: ReportPage {
    let bulletin = ReportText(words: words, report: report)
    let table = table
    return ReportPage(
      title: words.text(report.title), subtitle: bulletin.subtitle, tiles: tiles,
      opening: bulletin.opening, entriesHeading: words.text("二、主要指标", "2. Main indicators"),
      columns: table.columns, facets: facets,
      entries: report.targets.indices.map { entry($0, table.rows[$0]) },
      closing: bulletin.closing, words: language == .chinese ? .chinese : .english)
  }

  /// The table, with the numbers that it can be sorted by.
  private var table: Table {
    var listing = tables.targets
    listing.columns = Self.columns.compactMap { key in listing.columns.first { $0.key == key } }
    var table = listing.table(report.targets, language)
    for (row, target) in report.targets.enumerated() {
      for (column, key) in Self.columns.enumerated() {
        guard let value = sortValue(key, target) else { continue }
        table.rows[row][column].value = .number(value)
      }
    }
    return table
  }

  private func sortValue(_ key: String, _ target: ReportedTarget) -> String? {
    switch key {
    case "figure": target.judgement.observed?.quantity.baseValue.plainText
    case "promise": target.entry.target.predicate.quantity?.baseValue.plainText
    case "completion": target.judgement.completion?.decimalText(places: 9)
    case "timeProgress": target.judgement.timeProgress?.decimalText(places: 9)
    case "gapPoints": target.judgement.gap?.decimalText(places: 9)
    case "verdict":
      String(Verdict.allCases.firstIndex(of: target.judgement.verdict) ?? 0)
    default: nil
    }
  }

  private var tiles: [ReportPage.Tile] {
    report.counts.rows.map { row in
      let change = row.change.map { change in
        change == 0
          ? "" : words.text("，比上期", ", ") + (change > 0 ? "+\(change)" : "−\(abs(change))")
      }
      return ReportPage.Tile(
        label: row.verdict.label.text(language), value: "\(row.count)",
        detail: row.share.percentText + (change ?? ""), tone: row.verdict.light.tone)
    }
  }

  private var facets: [ReportPage.Facet] {
    [
      ReportPage.Facet(label: words.text("责任单位", "Unit")),
      ReportPage.Facet(
        label: words.text("结论", "Verdict"),
        values: Verdict.allCases.map { $0.label.text(language) }),
    ] + (report.basis.plans.count > 1 ? [ReportPage.Facet(label: words.text("计划", "Plan"))] : [])
  }

  private func entry(_ index: Int, _ cells: [Cell]) -> ReportPage.Entry {
    let target = report.targets[index]
    let units = words.names(target.entry.responsibilities.map(\.unit)).map { $0.text(language) }
    let name = report.name(of: target)
    let notes = target.judgement.notes.map { note in
      note.sentence.withWrittenDates.asSentence.text(language).ending(with: words.text("。", "."))
    }
    let changes = [target.changeSentence(as: name)].compactMap { $0?.text(language) }
    return ReportPage.Entry(
      id: "target-\(index + 1)", title: name.text(language), cells: cells,
      facets: [
        units, [target.judgement.verdict.label.text(language)],
        [target.entry.plan.name.text(language)],
      ],
      sentences: [target.sentence(naming: [], as: name).text(language)] + changes + notes,
      plot: plot(target),
      facts: facts(target, units))
  }

  private func facts(_ target: ReportedTarget, _ units: [String]) -> [CardSection.Field] {
    let entry = target.entry
    let promise = TargetText(entry.target, words.catalog).promise(language)
    let places = entry.target.statements.map(\.place)
    let document = words.catalog.document(entry.plan.document)?.title.text(language) ?? ""
    let facts: [(Phrase, String?)] = [
      (Phrase("目标", "Target"), promise),
      (Phrase("期限", "Due"), entry.target.window.end.words.text(language)),
      (
        Phrase("目标出处", "Stated in"),
        "\(document) " + places.joined(separator: words.text("；", "; "))
      ),
      (Phrase("实绩", "Figure"), target.judgement.observed?.state.text(language)),
      (Phrase("数据来源", "Source"), words.source(target)),
      (Phrase("台账记录", "Record"), target.filing?.record.rawValue),
      (Phrase("推导", "Reason"), target.judgement.reason.withWrittenDates.text(language)),
      (Phrase("分档", "Class"), target.answer?.text(language)),
      (Phrase("口径", "Definition"), entry.indicator.definition?.text(language)),
      (
        Phrase("责任单位", "Units"),
        units.isEmpty ? nil : units.joined(separator: words.text("、", ", "))
      ),
      (Phrase("标识", "Id"), entry.target.id.rawValue),
    ]
    return facts.compactMap { label, text in
      guard let text, !text.isEmpty else { return nil }
      return CardSection.Field(label: label.text(language), text: text)
    }
  }
}
