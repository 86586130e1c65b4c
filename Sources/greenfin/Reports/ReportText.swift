import GreenFinCore
import OfficeFormats

/// Puts a report into the order of a paper: the bulletin and its annexes, or what changed.
struct ReportText {
  let words: ReportWords
  let report: QuarterlyReport
  /// By what courses and completions are drawn, as on a screen; nothing where they are not.
  var drawing: Judge?

  /// Whether the earlier quarter is named in the tables, because it was asked for.
  var namesBefore = false

  var tables: ReportTables {
    ReportTables(words: words, report: report, drawing: drawing, namesBefore: namesBefore)
  }
  var language: Language { words.language }

  /// The bulletin on the quarter.
  var bulletin: ReportPaper {
    var outline = CardOutline(language)
    addOverview(&outline)
    outline.add(
      Phrase("主要指标", "Main indicators"),
      [
        paragraphs(report.standings),
        tables.mainTargets.contents(
          report.targets.filter(\.hasFigure), language, keeping: ReportTables.mainKeys),
        paragraphs(report.endNotReportedSentences + [report.unreportedSentence].compactMap(\.self)),
      ])
    let place = outline.sections.count
    addRest(&outline)
    return ReportPaper(
      language: language, title: words.text(report.title), subtitle: subtitle,
      sections: outline.sections, chartPlace: place, annexes: annexes, report: report,
      part: report, value: DataValue(report, words))
  }

  /// What a page says before its table of targets.
  var opening: [CardSection] {
    var outline = CardOutline(language)
    outline.add(Phrase("总体情况", "Overview"), [paragraphs(overview)])
    return outline.sections
  }

  /// What a page says after its table of targets.
  var closing: [CardSection] {
    var outline = CardOutline(language, after: 2)
    addRest(&outline)
    for (heading, contents) in [
      (Phrase("附：工作进展情况", "Annex: actions"), actionTables),
      (Phrase("附：报送情况", "Annex: returns"), [returnTable]),
    ] {
      for (index, content) in contents.enumerated() {
        outline.addUnnumbered(index == 0 ? heading : Phrase("", ""), content)
      }
    }
    return outline.sections
  }

  private var overview: [Phrase] { report.overview + [report.classes].compactMap(\.self) }

  private func addOverview(_ outline: inout CardOutline) {
    outline.add(
      Phrase("总体情况", "Overview"),
      [paragraphs(overview), tables.counts.contents(report.counts.rows, language)])
  }

  private func addRest(_ outline: inout CardOutline) {
    outline.add(Phrase("重点任务", "Tasks"), tasks)
    outline.add(Phrase("滞后事项", "What lags"), [paragraphs(lagging)])
    if !report.basis.isFirst {
      outline.add(Phrase("与上期相比的变化", "What moved"), parts: movements)
    }
    addRecords(&outline)
    outline.add(
      Phrase("存在问题", "Problems that units report"), [.paragraphs(remarks(report.remarks(.problem)))]
    )
    outline.add(
      Phrase("下一步工作", "Next steps that units report"),
      [.paragraphs(remarks(report.remarks(.nextStep)))])
    outline.addUnnumbered(CardOutline.method, paragraphs(report.method))
  }

  /// What changed since the earlier quarter and nothing else.
  var changes: ReportPaper { changes(about: nil) }

  /// The same, of what concerns one unit where one is named.
  func changes(about unit: Phrase?) -> ReportPaper {
    var outline = CardOutline(language)
    let counts = report.counts
    outline.add(
      Phrase("各类项数", "Counts"),
      [tables.counts.contents(counts.rows.filter { ($0.change ?? 0) != 0 }, language)])
    outline.add(Phrase("目标值和工作", "Targets and actions"), parts: allMovements)
    outline.add(
      Phrase("数据更正", "Restatements"),
      [.paragraphs(report.restatements.map { words.sentence($0, in: report) })])
    outline.add(
      Phrase("目标调整", "Revised targets"), [paragraphs(report.revisions.map(\.sentence))])
    if outline.sections.isEmpty {
      outline.addUnnumbered(
        Phrase("", ""), .paragraphs([words.text("没有变化。", "Nothing has changed.")]))
    }
    let (from, to) = (report.basis.before.words, report.basis.quarter.words)
    return ReportPaper(
      language: language,
      title: (unit.map { words.text("\($0.chinese)：", "\($0.english): ") } ?? "")
        + words.text(
          "\(to.chinese)与\(from.chinese)相比的变化",
          "What changed between \(from.english) and \(to.english)"),
      subtitle: subtitle, sections: outline.sections, report: report, part: report.changes,
      isOfOneUnit: unit != nil, namesBefore: namesBefore, value: DataValue(changesOf: report, words)
    )
  }

  var subtitle: String {
    let sources = report.sources.map { $0.text(language) }
    let day = report.basis.asOf.words
    return words.text("依据：", "Based on: ")
      + sources.joined(separator: words.text("、", "; "))
      + words.text("。数据截至\(day.chinese)。", ". Data as of \(day.english).")
  }
}

// MARK: - Sections

extension ReportText {
  func paragraphs(_ phrases: [Phrase]) -> CardSection.Content {
    .paragraphs(phrases.map { $0.text(language) })
  }

  /// What is known of the tasks; a table of nothing says nothing.
  private var tasks: [CardSection.Content] {
    guard report.actions.contains(where: { $0.state != nil || $0.isReported }) else {
      let count = report.actions.count
      guard count > 0 else { return [] }
      return [
        paragraphs([
          Phrase(
            "\(count)项工作和试点均未报送进展。",
            count == 1
              ? "The one action was not reported on."
              : "None of the \(count) actions was reported on.")
        ])
      ]
    }
    return [tables.tasks.contents(report.tasks, language)]
  }

  private func addRecords(_ outline: inout CardOutline) {
    outline.add(
      Phrase("未报送和退回", "Returns that are missing or sent back"),
      [paragraphs(report.missingSentences)])
    outline.add(
      Phrase("数据更正", "Restatements"),
      [.paragraphs(report.restatements.map { words.sentence($0, in: report) })])
    outline.add(Phrase("目标调整", "Revised targets"), [paragraphs(report.revisions.map(\.sentence))])
  }

  func remarks(_ remarks: [UnitRemark]) -> [String] {
    remarks.map { remark in
      let unit = remark.unit.map(words.name) ?? Phrase("（未写单位）", "(no unit)")
      let number = remark.action.rawValue.split(separator: "/").last ?? ""
      return unit.text(language) + words.text("（\(number)）：", " (\(number)): ")
        + remark.text.ending(with: words.text("。", "."))
    }
  }
}
