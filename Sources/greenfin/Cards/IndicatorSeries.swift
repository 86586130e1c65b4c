import GreenFinCore
import OfficeFormats

/// What was observed and what is wanted of one indicator over the years, drawn as bars.
struct IndicatorSeries {
  let catalog: Catalog
  let indicator: Indicator

  /// One figure of the series.
  private struct Point: Hashable {
    let date: CalendarDate
    let isTarget: Bool
    let value: DecimalNumber
    let text: String
  }

  /// One plot for each place that has figures, the places with targets first.
  func plots(_ language: Language) -> [CardSection] {
    guard indicator.kind != .milestone else { return [] }
    let places = catalog.jurisdictions.filter { $0.level != .institution }
    return places.compactMap { place in
      let points = points(place.id, language)
      guard points.count > 1 else { return nil }
      return .lines(place.name.text(language), lines(points))
    }
  }

  private func points(_ place: Jurisdiction.ID, _ language: Language) -> [Point] {
    var points: [Point] = []
    for observation in catalog.observations
    where observation.indicator == indicator.id && observation.jurisdiction == place {
      guard let value = value(observation.quantity) else { continue }
      points.append(
        Point(
          date: observation.asOf, isTarget: false, value: value,
          text: observation.figure(language)))
    }
    for plan in catalog.plans where plan.jurisdiction == place {
      for target in plan.targets where target.indicator == indicator.id {
        guard let value = target.predicate.quantity.flatMap(value) else { continue }
        let text = TargetText(target, catalog).promise(language)
        points.append(
          Point(date: target.window.end, isTarget: true, value: value, text: text))
      }
    }
    // A figure that a text and a table both print is one point.
    var seen: Set<Point> = []
    return points.filter { seen.insert($0).inserted }.sorted {
      ($0.date, $0.isTarget ? 1 : 0) < ($1.date, $1.isTarget ? 1 : 0)
    }
  }

  private func value(_ quantity: Quantity) -> DecimalNumber? {
    indicator.unit.flatMap { quantity.converted(to: $0)?.value }
  }

  private static let barWidth = 24

  /// A line a point: the date, ● for what was observed and ○ for what is wanted, the figure, a bar.
  private func lines(_ points: [Point]) -> [String] {
    let greatest = points.map(\.value).max() ?? 0
    let widest = points.map { DisplayWidth.of($0.text) }.max() ?? 0
    return points.map { point in
      let padding = String(repeating: " ", count: widest - DisplayWidth.of(point.text))
      let bar = bar(point.value, of: greatest, isTarget: point.isTarget)
      return "\(point.date)  \(point.isTarget ? "○" : "●") \(padding)\(point.text)  \(bar)"
    }
  }

  private func bar(_ value: DecimalNumber, of greatest: DecimalNumber, isTarget: Bool) -> String {
    guard greatest > 0, value > 0,
      let length = Fraction(value, over: greatest)
    else { return "" }
    let count = Int((length * Fraction(Self.barWidth)).decimalText(places: 0)) ?? 0
    return String(repeating: isTarget ? "─" : "█", count: max(1, count))
  }
}
