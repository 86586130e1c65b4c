import GreenFinCore
import OfficeFormats

extension CardMaker {
  /// A target's card: what is promised, every place that states it, and where it stands.
  func card(_ target: Target, _ plan: Plan) -> Card {
    let index = ResponsibilityIndex(plan, in: catalog)
    guard let entry = catalog.entry(target, in: plan, index) else {
      return Card(title: target.id.rawValue, value: .null)
    }
    let judge = Judge(catalog, asOf: asOf)
    let judgement = judge.judge(entry)
    let lines = ChartLines(catalog: catalog, language: language)
    let chart = target.isWithdrawn ? nil : judge.chart(of: judgement)
    let cells = AssignmentCells(catalog: catalog, selection: Selection())
    return Card(
      title: text(entry.indicator.name), subtitle: target.id.rawValue,
      sections: [
        fields(
          "",
          [
            (text("计划", "Plan"), text(plan.name)),
            (text("目标", "Target"), TargetText(target, catalog).promiseAndBefore(language)),
            (text("调整", "Change"), target.changeSentence.map(text)),
            (text("类别", "Kind"), text(target.kind.label)),
            (text("期限", "Window"), "\(target.window.start) – \(target.window.end)"),
            (text("措辞", "Commitment"), target.commitment),
            (
              text("性质", "Force"),
              target.force.map { $0 == .binding ? text("约束性", "binding") : text("预期性", "expected") }
            ),
            (
              text("基期", "Baseline"),
              target.baseline.map { "\($0.quantity.text(language)) (\($0.asOf))" }
            ),
            (text("责任单位", "Units"), cells.cell(entry.responsibilities, language).text),
            (text("说明", "Note"), target.note.map(text)),
          ]),
        // What was given up is not judged any more.
        fields(
          text("截至\(asOf)", "As of \(asOf)"),
          target.isWithdrawn
            ? []
            : [
              (text("结论", "Verdict"), text(judgement.verdict.label)),
              (text("理由", "Reason"), text(judgement.reason)),
              (text("完成率", "Done"), judgement.completionText(language)),
              (text("序时进度", "Time gone"), judgement.timeProgress?.percentText),
              (text("余量", "Margin"), judgement.margin?.difference.text(language)),
              (text("走势简图", "Course"), chart.flatMap(course)),
              (text("来源", "Source"), judgement.observed.map { "\($0.document) \($0.place)" }),
            ]),
        .lines(text("走势", "Over time"), chart.map(lines.lines) ?? []),
        .table("\(text("原文表述", "Statements")) (\(target.statements.count))", statements(target)),
      ].filter { !$0.isEmpty },
      value: target.isWithdrawn
        ? object(targetListing.value([entry], language), ["dataState": .text("withdrawn")])
        : object(checkListing.value([CheckRow(judgement)], language), [:]))
  }

  /// The figures as small columns, from the first to the last.
  private func course(_ chart: Chart) -> String? {
    guard let columns = Sparkline.text(chart), let first = chart.figures.first?.observation,
      let last = chart.figures.last?.observation
    else { return nil }
    return columns + " "
      + text(
        "\(first.figure(.chinese))至\(last.figure(.chinese))",
        "\(first.figure(.english)) to \(last.figure(.english))")
  }

  private func statements(_ target: Target) -> Table {
    Table(
      columns: [
        Column(key: "place", heading: text("出处", "Place")),
        Column(key: "written", heading: text("写法", "As printed"), isFlexible: true),
        Column(key: "comparatorWord", heading: text("比较词", "Comparator"), importance: 20),
        Column(key: "commitment", heading: text("措辞", "Commitment"), importance: 10),
      ],
      rows: target.statements.map { statement in
        [
          Cell(statement.place), Cell(statement.written), Cell(statement.comparatorWord),
          Cell(statement.commitment),
        ]
      })
  }
}
