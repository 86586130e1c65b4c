import GreenFinCore
import OfficeFormats

/// `greenfin chart`: a target or an indicator over time, as a picture.
enum ChartCommand {
  static func run(_ session: Session) throws -> ExitCode {
    try checkFileName(session)
    let catalog = try session.catalog()
    let name = session.command.arguments[0]
    let places = try SelectionReader(session: session, catalog: catalog).read().jurisdictions
    let charts = try charts(of: name, catalog, asOf: try session.asOf()).filter {
      places.isEmpty || places.contains($0.jurisdiction)
    }
    guard !charts.isEmpty else { throw nothing(name) }
    let plots = ChartPlot(catalog: catalog, language: session.language)
    try OutputWriter(session).write(text: SVGPlot.document(charts.map(plots.plot)))
    return .success
  }

  /// A picture of points is another thing than a drawing, and nothing here can make one.
  private static func checkFileName(_ session: Session) throws {
    let path = session.command.value("output") ?? ""
    let file = path.split(separator: "/").last ?? ""
    guard let suffix = file.split(separator: ".").dropFirst().last, suffix.lowercased() != "svg"
    else { return }
    let shown = TerminalText.escaped(String(suffix))
    throw Failure(
      exitCode: .usage,
      what: Phrase("图表不能写成\(shown)", "a chart cannot be written as \(shown)"),
      hint: Phrase(
        "写成.svg：浏览器、Word 2016以上、WPS和LibreOffice都能打开，并可另存为PNG",
        "name the file .svg: browsers, Word 2016 and later, WPS and LibreOffice open it, and save "
          + "it as PNG"))
  }

  private static func charts(
    of name: String, _ catalog: Catalog, asOf: CalendarDate
  ) throws -> [Chart] {
    let judge = Judge(catalog, asOf: asOf)
    var isKnown = false
    let charts = catalog.records(named: name).flatMap { record -> [Chart] in
      switch record {
      case .indicator(let indicator):
        isKnown = true
        return judge.charts(of: indicator)
      case .target(let target, let plan):
        isKnown = true
        let index = ResponsibilityIndex(plan, in: catalog)
        let entry = catalog.entry(target, in: plan, index)
        return [entry.flatMap { judge.chart(of: judge.judge($0)) }].compactMap(\.self)
      case .plan, .task, .action, .unit: return []
      }
    }
    guard isKnown else { throw unknown(name, catalog) }
    return charts
  }

  private static func unknown(_ name: String, _ catalog: Catalog) -> Failure {
    let all =
      catalog.targets.map(\.id.rawValue)
      + catalog.indicators.flatMap { [$0.name.chinese, $0.id.rawValue] + $0.aliases }
    return Failure(
      unknown: .indicator, name, near: Suggestion.nearest(to: name, in: all),
      listing: "indicators")
  }

  private static func nothing(_ name: String) -> Failure {
    let shown = TerminalText.escaped(name)
    return Failure(
      exitCode: .usage,
      what: Phrase("“\(shown)”没有可画的数值", "“\(shown)” has no figure and no value to draw"),
      hint: Phrase(
        "事项类目标没有图表；用greenfin show \(shown)查看", "milestones have no chart; `greenfin show \(shown)`")
    )
  }
}
