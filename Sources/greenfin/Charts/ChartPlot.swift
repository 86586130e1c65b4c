import GreenFinCore
import OfficeFormats

/// Puts a chart into words and looks, in one language.
struct ChartPlot {
  let catalog: Catalog
  let language: Language

  /// The chart as something that can be drawn.
  func plot(_ chart: Chart) -> Plot {
    let series = series(chart)
    let title = chart.indicator.name.text(language)
    let subtitle = subtitle(chart)
    let notes = series.flatMap(\.marks).map(\.note)
    return Plot(
      title: title, subtitle: subtitle,
      description: ([subtitle] + notes).joined(separator: text("；", "; ")),
      unit: chart.unit.name(language), isRanking: chart.unit.dimension == .rank, series: series,
      bands: ChartBands(chart.points).bands,
      rule: Plot.Rule(day: chart.asOf.dayNumber, label: asOf(chart)))
  }

  private func subtitle(_ chart: Chart) -> String {
    let place = catalog.jurisdiction(chart.jurisdiction)?.name.text(language) ?? ""
    let plans = chart.goals.compactMap { catalog.plan($0.target.plan)?.name.text(language) }
    // A plan's name says whose plan it is; several plans are told apart at their values.
    let whose = plans.count == 1 ? plans[0] : place
    return [whose, asOf(chart)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func asOf(_ chart: Chart) -> String { text("截至\(chart.asOf)", "as of \(chart.asOf)") }

  private func text(_ chinese: String, _ english: String) -> String {
    Phrase(chinese, english).text(language)
  }

  private func point(_ point: Chart.Point, label: String = "", note: String = "") -> Plot.Point {
    Plot.Point(
      day: point.date.dayNumber, value: point.value.plainText, label: label, note: note)
  }
}

// MARK: - Series

extension ChartPlot {
  private func series(_ chart: Chart) -> [Plot.Series] {
    let all = [
      Plot.Series(
        name: text("实绩", "Observed"), look: .solid,
        lines: chart.series.map { $0.map { point($0) } }, marks: chart.figures.map(mark)),
      Plot.Series(
        name: text("目标值", "Target"), look: .dashed,
        lines: chart.goals.map { $0.line.map { point($0) } }, marks: chart.goals.compactMap(mark)),
      path(text("序时进度", "Even pace"), chart.goals.filter { !$0.isStepped }, isStepped: false),
      path(text("进度安排", "Schedule"), chart.goals.filter(\.isStepped), isStepped: true),
      forecast(chart),
    ]
    return all.filter { !$0.lines.isEmpty || !$0.marks.isEmpty }
  }

  private func mark(_ figure: Chart.Figure) -> Plot.Point {
    let observation = figure.observation
    let value = observation.state.text(language)
    let source = ReportWords(catalog: catalog, language: language).source(observation)
    let note = text(
      "\(observation.asOf) \(value)（\(source)）", "\(observation.asOf) \(value) (\(source))")
    return point(figure.point, label: value, note: note)
  }

  private func mark(_ goal: Chart.Goal) -> Plot.Point? {
    guard let end = goal.line.last else { return nil }
    let promise = TargetText(goal.target, catalog).promise(language)
    let note = text(
      "\(end.date) \(promise)（\(goal.target.id)）", "\(end.date) \(promise) (\(goal.target.id))")
    return point(end, label: promise, note: note)
  }

  private func path(_ name: String, _ goals: [Chart.Goal], isStepped: Bool) -> Plot.Series {
    let lines = goals.map(\.path).filter { !$0.isEmpty }
    return Plot.Series(
      name: name, look: .dotted, lines: lines.map { $0.map { point($0) } }, isStepped: isStepped)
  }

  private func forecast(_ chart: Chart) -> Plot.Series {
    let name = text("按现有速度预测", "Forecast at this pace")
    guard let end = chart.forecast.last else { return Plot.Series(name: name, look: .mixed) }
    let figure = forecastFigure(end, chart.unit)
    return Plot.Series(
      name: name, look: .mixed, lines: [chart.forecast.map { point($0) }],
      marks: [point(end, label: figure, note: "\(end.date) \(name) \(figure)")])
  }

  /// The value of a forecast, which is never more than roughly so: `约56家`.
  func forecastFigure(_ point: Chart.Point, _ unit: UnitOfMeasure) -> String {
    let value = DecimalNumber(Fraction(point.value).decimalText(places: 2)) ?? point.value
    return Observation.Qualifier.about.label.text(language) + Quantity(value, unit).text(language)
  }
}
