import GreenFinCore
import OfficeFormats

/// Puts a report into the order of a paper: the bulletin and its annexes, or what changed.
struct ReportText {
  let words: ReportWords
  let report: QuarterlyReport
  /// Whether completions are drawn, as on a screen.
  var hasBars = false

  private var tables: ReportTables {
    ReportTables(words: words, report: report, hasBars: hasBars)
  }
  private var language: Language { words.language }

  /// The bulletin on the quarter.
  var bulletin: ReportPaper {
    var outline = CardOutline(language)
    addOverview(&outline)
    outline.add(
      Phrase("主要指标", "Main indicators"),
      [
        tables.mainTargets.contents(
          report.targets.filter { $0.judgement.verdict != .noData }, language),
        paragraphs([report.unreportedSentence].compactMap(\.self)),
      ])
    let place = outline.sections.count
    addRest(&outline)
    return ReportPaper(
      language: language, title: words.text(report.title), subtitle: subtitle,
      sections: outline.sections, chartPlace: place, annexes: annexes, report: report,
      value: DataValue(report, words))
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
    return outline.sections
  }

  private var overview: [Phrase] { report.overview + [report.classes].compactMap(\.self) }

  private var annexes: [ReportPaper.Annex] {
    let all = [
      ReportPaper.Annex(
        title: Phrase("目标值完成情况表", "Targets"),
        table: tables.targets.contents(report.targets, language)),
      ReportPaper.Annex(
        title: Phrase("工作进展情况表", "Actions"),
        table: tables.actions.contents(report.basis.hasJournal ? report.actions : [], language)),
      ReportPaper.Annex(
        title: Phrase("报送情况表", "Returns"),
        table: tables.returns.contents(
          report.returns, language,
          columns: ["unit", "state", "submitted", "daysLate", "missingTargets", "missingActions"])),
    ]
    return all.filter { !$0.table.isEmpty }
  }

  private func addOverview(_ outline: inout CardOutline) {
    outline.add(
      Phrase("总体情况", "Overview"),
      [paragraphs(overview), tables.counts.contents(report.counts.rows, language)])
  }

  private func addRest(_ outline: inout CardOutline) {
    outline.add(Phrase("重点任务", "Tasks"), tasks)
    outline.add(Phrase("滞后事项", "What lags"), [paragraphs(lagging)])
    outline.add(
      Phrase("与上期相比的变化", "What moved"), [.paragraphs(changes(report.targets, report.movedActions))])
    addRecords(&outline)
    outline.add(
      Phrase("存在问题", "Problems that units report"), [.paragraphs(remarks(.problem))])
    outline.add(
      Phrase("下一步工作", "Next steps that units report"), [.paragraphs(remarks(.nextStep))])
    outline.addUnnumbered(Phrase("有关说明", "Method"), paragraphs(report.method))
  }

  /// What changed since the earlier quarter and nothing else.
  var changes: ReportPaper {
    var outline = CardOutline(language)
    let counts = report.counts
    outline.add(
      Phrase("各类项数", "Counts"),
      [tables.counts.contents(counts.rows.filter { ($0.change ?? 0) != 0 }, language)])
    outline.add(
      Phrase("目标值和工作", "Targets and actions"),
      [.paragraphs(allChanges(report.targets, report.movedActions))])
    outline.add(
      Phrase("数据更正", "Restatements"),
      [.paragraphs(report.newRestatements.map { words.sentence($0, in: report) })])
    outline.add(
      Phrase("目标调整", "Revised targets"), [paragraphs(report.newRevisions.map(\.sentence))])
    if outline.sections.isEmpty {
      outline.addUnnumbered(
        Phrase("", ""), .paragraphs([words.text("没有变化。", "Nothing has changed.")]))
    }
    let (from, to) = (report.basis.before.words, report.basis.quarter.words)
    return ReportPaper(
      language: language,
      title: words.text(
        "\(to.chinese)与\(from.chinese)相比的变化",
        "What changed between \(from.english) and \(to.english)"),
      subtitle: subtitle, sections: outline.sections, report: report.changes,
      value: DataValue(changesOf: report, words))
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
  private func paragraphs(_ phrases: [Phrase]) -> CardSection.Content {
    .paragraphs(phrases.map { $0.text(language) })
  }

  /// What is known of the tasks; a table of nothing says nothing.
  private var tasks: [CardSection.Content] {
    guard report.actions.contains(where: { $0.state != nil || $0.isReported }) else {
      let count = report.actions.count
      guard count > 0 else { return [] }
      return [
        paragraphs([
          Phrase("\(count)项工作和试点均未报送进展。", "No progress was reported on any of \(count) actions.")
        ])
      ]
    }
    return [tables.tasks.contents(report.tasks, language)]
  }

  /// The laggards by name, with what their units say.
  private var lagging: [Phrase] {
    let targets = report.laggards.map { target in
      let sentence = target.sentence(naming: words.names(target.answerable.map(\.unit)))
      let said = report.remarks(.problem).filter { target.entry.target.actions.contains($0.action) }
      return appending(said, to: sentence)
    }
    let actions = report.delayedActions.map { action in
      let units = words.names(
        action.entry.responsibilities.filter { $0.basis == .named }.map(\.unit))
      let who = units.isEmpty ? Phrase("", "") : Phrase.list(units)
      let name = action.entry.name
      let said = report.remarks(.problem).filter { $0.action == action.entry.action.id }
      return appending(
        said,
        to: Phrase(
          "\(name.chinese)（\(who.chinese)）：报为滞后。", "\(name.english) (\(who.english)): delayed."))
    }
    let all = targets + actions
    let isKnown = report.targets.count > report.unreported.count
    return all.isEmpty && isKnown
      ? [
        Phrase(
          "没有欠进度、未完成或未保持的目标值，也没有报为滞后的工作。",
          "No target is behind, missed or broken, and no action is called delayed.")
      ]
      : all
  }

  private func appending(_ remarks: [UnitRemark], to sentence: Phrase) -> Phrase {
    remarks.reduce(sentence) { sentence, remark in
      let unit = remark.unit.map(words.name) ?? Phrase("报送单位", "The unit")
      let number = remark.action.rawValue.split(separator: "/").last ?? ""
      return Phrase(
        sentence.chinese + "\(unit.chinese)就\(number)反映：“\(remark.text)”。",
        sentence.english + " \(unit.english) on \(number): “\(remark.text)”.")
    }
  }

  private func changes(
    _ targets: [ReportedTarget], _ actions: [ReportedAction]
  ) -> [String] {
    let moves: [ReportedTarget.Movement] = [.improved, .appeared, .worsened, .vanished]
    let moved = moves.flatMap { move in targets.filter { $0.movement == move } }
    return (moved.compactMap(\.changeSentence) + actions.compactMap(\.changeSentence))
      .map { $0.text(language) }
  }

  /// The same with figures that changed under one verdict.
  private func allChanges(
    _ targets: [ReportedTarget], _ actions: [ReportedAction]
  ) -> [String] {
    let still = targets.filter { $0.movement == .unchanged }.compactMap(\.changeSentence)
    return changes(targets, actions) + still.map { $0.text(language) }
  }

  private func addRecords(_ outline: inout CardOutline) {
    outline.add(
      Phrase("未报送单位", "Returns that are missing"),
      [paragraphs(report.missingSentences)])
    outline.add(
      Phrase("数据更正", "Restatements"),
      [.paragraphs(report.restatements.map { words.sentence($0, in: report) })])
    outline.add(Phrase("目标调整", "Revised targets"), [paragraphs(report.revisions.map(\.sentence))])
  }

  private func remarks(_ kind: UnitRemark.Kind) -> [String] {
    report.remarks(kind).map { remark in
      let unit = remark.unit.map(words.name) ?? Phrase("（未写单位）", "(no unit)")
      let number = remark.action.rawValue.split(separator: "/").last ?? ""
      return unit.text(language) + words.text("（\(number)）：", " (\(number)): ") + remark.text
    }
  }
}
