import GreenFinCore
import OfficeFormats

/// A chart in lines of text: a bar for each figure, each value to reach and the forecast.
struct ChartLines {
  let catalog: Catalog
  let language: Language

  /// What a line shows: its mark, what its bar is made of, and its place among those of one day.
  private enum Kind: Int {
    case observed
    case wanted
    case forecast

    var mark: String { ["●", "○", "◌"][rawValue] }
    var stroke: String { ["█", "─", "╌"][rawValue] }
  }

  private struct Line: Hashable {
    let point: Chart.Point
    let kind: Kind
    let text: String
  }

  private static let barWidth = 24

  /// The lines in order of time: the day, the mark, the figure, the bar; none for a single point.
  func lines(_ chart: Chart) -> [String] {
    let lines = points(chart)
    guard lines.count > 1 else { return [] }
    let greatest = lines.map(\.point.value).max() ?? 0
    let widest = lines.map { DisplayWidth.of($0.text) }.max() ?? 0
    return lines.map { line in
      let padding = String(repeating: " ", count: widest - DisplayWidth.of(line.text))
      let bar = bar(line, greatest: greatest)
      return "\(line.point.date)  \(line.kind.mark) \(padding)\(line.text)  \(bar)"
    }
  }

  /// A figure; that of a period alone says so, for sums to date stand beside it.
  private func figure(_ observation: Observation) -> String {
    let alone = Phrase("（当期）", " (the period alone)").text(language)
    return observation.figure(language) + (observation.basis == .inPeriod ? alone : "")
  }

  private func points(_ chart: Chart) -> [Line] {
    var lines = chart.figures.map {
      Line(point: $0.point, kind: .observed, text: figure($0.observation))
    }
    for goal in chart.goals {
      guard let end = goal.line.last else { continue }
      let text = TargetText(goal.target, catalog).promise(language)
      lines.append(Line(point: end, kind: .wanted, text: text))
    }
    if let end = chart.forecast.last {
      let text = ChartPlot(catalog: catalog, language: language).forecastFigure(end, chart.unit)
      lines.append(Line(point: end, kind: .forecast, text: text))
    }
    // A value that a text and a table both promise is one point.
    var seen: Set<Line> = []
    return lines.filter { seen.insert($0).inserted }.sorted {
      ($0.point.date, $0.kind.rawValue) < ($1.point.date, $1.kind.rawValue)
    }
  }

  private func bar(_ line: Line, greatest: DecimalNumber) -> String {
    guard greatest > 0, line.point.value > 0,
      let length = Fraction(line.point.value, over: greatest)
    else { return "" }
    let count = Int((length * Fraction(Self.barWidth)).decimalText(places: 0)) ?? 0
    return String(repeating: line.kind.stroke, count: max(1, count))
  }
}
