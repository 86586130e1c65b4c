import GreenFinCore
import OfficeFormats

/// The tables of a report, each as a listing.
struct ReportTables {
  let words: ReportWords
  let report: QuarterlyReport
  /// By what courses and completions are drawn, as on a screen; nothing where they are not.
  var drawing: Judge?
  /// Whether the earlier quarter is named, and not called the one before.
  var namesBefore = false

  private var catalog: Catalog { words.catalog }

  /// The full table: every target with everything that is known of it.
  var targets: Listing<ReportedTarget> {
    Listing(
      title: Phrase("目标值完成情况", "Targets"), columns: naming + standing + pace + grounds)
  }

  /// The main indicators, as the text of the bulletin shows them.
  var mainTargets: Listing<ReportedTarget> {
    var listing = targets
    let isNamed = report.basis.plans.count > 1
    let keys = (isNamed ? ["plan"] : []) + Self.mainKeys
    listing.columns = keys.compactMap { key in listing.columns.first { $0.key == key } }
    guard let drawing else { return listing }
    listing.columns += [course(drawing), .bar(\.judgement)]
    return listing
  }

  /// The figures that count, as small columns.
  private func course(_ judge: Judge) -> ListingColumn<ReportedTarget> {
    ListingColumn("course", Phrase("走势", "Course"), importance: 21, audience: .people) { row, _ in
      Cell(
        text: judge.chart(of: row.judgement).flatMap { Sparkline.text($0) } ?? "", value: .null)
    }
  }

  /// What the text of a bulletin must tell of each indicator.
  static let mainKeys = [
    "name", "promise", "figure", "figureAsOf", "completion", "timeProgress", "gapPoints", "needed",
    "verdict", "source",
  ]

  /// What the annex of all targets tells besides; columns stay where nothing is known.
  var annexKeys: [String] {
    var keys = Self.mainKeys
    let days = Set(report.targets.map(\.entry.target.window.end))
    if days.count > 1 { keys.insert("due", at: 2) }
    if report.basis.plans.count > 1 { keys.insert("plan", at: 0) }
    if report.basis.scheme != nil { keys.insert("class", at: keys.count - 1) }
    keys.insert("units", at: keys.count - 1)
    return keys
  }

  /// What the earlier quarter is called above a column.
  var earlier: Phrase {
    guard namesBefore else { return Phrase("上期", "before") }
    return Phrase(report.basis.before.words.chinese, report.basis.before.shortText)
  }

  private var naming: [ListingColumn<ReportedTarget>] {
    let catalog = catalog
    let report = report
    let isSingle = report.basis.plans.count == 1
    return [
      ListingColumn("id", Phrase("标识", "Id"), audience: .machines) { row, _ in
        Cell(row.entry.target.id)
      },
      ListingColumn(
        // One plan is named in the title.
        "plan", Phrase("计划", "Plan"), importance: 5,
        audience: isSingle ? .machines : .everyone, flexible: true
      ) { row, language in
        Cell(text: row.entry.plan.name.text(language), value: DataValue(row.entry.plan.id))
      },
      ListingColumn("name", Phrase("指标", "Indicator"), flexible: true) { row, language in
        Cell(
          text: report.nameInPlan(of: row).text(language),
          value: .text(row.entry.indicator.name.chinese))
      },
      ListingColumn("nameEn", Phrase("英文名称", "English name"), audience: .machines) { row, _ in
        Cell(row.entry.indicator.name.english)
      },
      ListingColumn("promise", Phrase("目标", "Target"), trailing: true, flexible: true) {
        row, language in
        let text = TargetText(row.entry.target, catalog)
        return Cell(text: text.promise(language), value: .text(text.promise(.chinese)))
      },
      ListingColumn("target", Phrase("目标值", "Target value"), audience: .machines) { row, _ in
        let value = row.entry.target.predicate.quantity?.value
        return Cell(text: value?.plainText ?? "", value: DataValue(value))
      },
      ListingColumn("unit", Phrase("计量单位", "Unit"), audience: .machines) { row, language in
        Cell(measure: row.entry.target.predicate.quantity?.unit, language)
      },
      ListingColumn("due", Phrase("期限", "Due"), importance: 15) { row, _ in
        Cell(row.entry.target.window.end)
      },
    ]
  }

  private var standing: [ListingColumn<ReportedTarget>] {
    [
      ListingColumn("figure", Phrase("实绩", "Figure"), importance: 80, trailing: true) {
        row, language in
        let observed = row.judgement.observed
        return Cell(
          text: row.hasFigure ? row.figure?.text(language) ?? "" : "",
          value: DataValue(observed?.quantity.value))
      },
      ListingColumn("figureUnit", Phrase("实绩单位", "Unit"), audience: .machines) { row, language in
        Cell(measure: row.judgement.observed?.quantity.unit, language)
      },
      ListingColumn("qualifier", Phrase("精度", "Qualifier"), audience: .machines) {
        row, language in
        let qualifier = row.judgement.observed?.qualifier
        return Cell(
          text: qualifier?.label.text(language) ?? "", value: DataValue(qualifier?.rawValue))
      },
      ListingColumn("figureAsOf", Phrase("截至", "As of"), importance: 52) { row, _ in
        Cell(row.judgement.observed?.asOf)
      },
      ListingColumn("completion", Phrase("完成率", "Done"), importance: 70, trailing: true) {
        row, language in Cell(completionOf: row.judgement, language)
      },
      ListingColumn("timeProgress", Phrase("序时进度", "Time"), importance: 50, trailing: true) {
        row, _ in Cell(row.judgement.timeProgress)
      },
    ]
  }

  private var pace: [ListingColumn<ReportedTarget>] {
    [
      ListingColumn("gap", Phrase("差距", "Gap"), audience: .machines) { row, _ in
        Cell(row.judgement.gap)
      },
      ListingColumn(
        "gapPoints", Phrase("差距（百分点）", "Gap (points)"), importance: 60, trailing: true,
        audience: .people
      ) { row, language in
        let word = row.judgement.wayQualifier.label.text(language)
        return Cell(
          text: row.judgement.gap.map { word + ReportWords.points($0) } ?? "",
          value: DataValue(row.judgement.gap.map { $0 * Fraction(100) }))
      },
      ListingColumn("margin", Phrase("与目标相差", "Margin"), importance: 30, trailing: true) {
        row, language in
        Cell(
          text: row.judgement.margin?.difference.text(language) ?? "",
          value: DataValue(row.judgement.margin?.value))
      },
      ListingColumn("needed", Phrase("每季度还需", "Needed a quarter"), importance: 35) {
        row, language in
        Cell(text: row.neededPace?.text(language) ?? "", value: DataValue(row.neededPerQuarter))
      },
      ListingColumn("neededAmount", Phrase("每季度还需数", "Amount"), audience: .machines) { row, _ in
        let needed = row.neededQuantity
        return Cell(text: needed?.value.plainText ?? "", value: DataValue(needed?.value))
      },
      ListingColumn("neededUnit", Phrase("单位", "Unit"), audience: .machines) { row, language in
        Cell(measure: row.neededQuantity?.unit, language)
      },
      ListingColumn("verdict", Phrase("结论", "Verdict")) { row, language in
        let verdict = row.judgement.verdict
        return Cell(verdict.rawValue, verdict.label, language, tone: verdict.light.tone)
      },
      ListingColumn(
        "before",
        Phrase(earlier.chinese + "结论", namesBefore ? earlier.english : "Before"), importance: 20
      ) { row, language in
        guard let verdict = row.before?.verdict else { return .empty }
        return Cell(verdict.rawValue, verdict.label, language)
      },
      ListingColumn("movement", Phrase("变化", "Change"), importance: 25) { row, language in
        Cell(row.movement.rawValue, row.movement.label, language)
      },
      ListingColumn("class", Phrase("分档", "Class"), importance: 10, flexible: true) {
        row, language in
        guard let answer = row.answer else { return .empty }
        return Cell(
          text: answer.text(language), value: DataValue(answer.band?.id),
          tone: answer.band?.light.tone)
      },
    ]
  }

  private var grounds: [ListingColumn<ReportedTarget>] {
    let words = words
    let quarter = report.basis.quarter
    return [
      ListingColumn("units", Phrase("责任单位", "Units"), importance: 55, flexible: true) {
        row, language in
        let names = words.names(row.answerable.map(\.unit))
        return Cell(
          text: names.map { $0.text(language) }.joined(
            separator: language == .chinese ? "、" : ", "),
          value: DataValue(row.answerable.map(\.unit)))
      },
      ListingColumn("source", Phrase("数据来源", "Source"), importance: 54, flexible: true) { row, _ in
        guard row.hasFigure, let observed = row.judgement.observed else { return .empty }
        return Cell(
          text: words.source(row, in: quarter),
          value: .text(
            row.judgement.isFromParts
              ? observed.sourceOfParts : "\(observed.document) \(observed.place)"))
      },
      ListingColumn("filedBy", Phrase("报送单位", "Filed by"), audience: .machines) { row, language in
        let unit = row.filing?.unit
        return Cell(
          text: unit.map { words.name($0).text(language) } ?? "", value: DataValue(unit))
      },
      ListingColumn("filedSource", Phrase("单位所注来源", "Its source"), audience: .machines) { row, _ in
        Cell(row.filing?.source)
      },
      ListingColumn("filedNote", Phrase("单位备注", "Its note"), audience: .machines) { row, _ in
        Cell(row.filing?.note)
      },
      ListingColumn("reason", Phrase("理由", "Reason"), audience: .machines) { row, _ in
        Cell(row.judgement.reason.chinese)
      },
      ListingColumn("reasonEn", Phrase("英文理由", "Reason"), audience: .machines) { row, _ in
        Cell(row.judgement.reason.english)
      },
      ListingColumn("sentence", Phrase("说明", "Sentence"), audience: .machines) { row, _ in
        Cell(row.sentence.chinese)
      },
      ListingColumn("sentenceEn", Phrase("英文说明", "Sentence"), audience: .machines) { row, _ in
        Cell(row.sentence.english)
      },
    ]
  }
}

extension Cell {
  /// A unit of measure: people read its name, machines its symbol.
  fileprivate init(measure: UnitOfMeasure?, _ language: Language) {
    self.init(text: measure?.name(language) ?? "", value: DataValue(measure?.symbol))
  }
}
