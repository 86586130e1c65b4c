import GreenFinCore
import OfficeFormats

extension CardMaker {
  /// An indicator's card is its series of targets and observations over the years, place by place.
  func card(_ indicator: Indicator) -> Card {
    var selection = Selection()
    selection.indicators = [indicator.id]
    let judgements = judgements(selection)
    let observations = catalog.observations(selection)
    let trends = trends(of: indicator)
    return Card(
      title: text(indicator.name), subtitle: indicator.id.rawValue,
      sections: [
        fields(
          "",
          [
            (text("别名", "Aliases"), indicator.aliases.joined(separator: "、")),
            (text("类别", "Kind"), text(indicator.kind.label)),
            (text("单位", "Unit"), indicator.unit?.name(language)),
            (text("方向", "Better"), text(indicator.better.label)),
            (text("口径", "Definition"), indicator.definition.map(text)),
          ])
      ]
        + (plots(of: indicator)
        + [
          fields(text("趋势", "Trend"), trends.map { ($0.name, $0.text) }),
          section(
            text("目标值", "Targets"), checkListing, judgements,
            columns: ["id", "promise", "end", "verdict", "observed"]),
          section(
            text("观测值", "Observations"), ObservationListing.listing(catalog), observations,
            columns: ["asOf", "jurisdiction", "value", "document", "place"]),
        ]).filter { !$0.isEmpty },
      value: object(
        IndicatorListing.listing(catalog).value([indicator], language),
        [
          "targetList": checkListing.value(judgements, language),
          "observationList": ObservationListing.listing(catalog).value(observations, language),
          "trends": .list(trends.map(\.value)),
        ]))
  }

  /// How the indicator grows in each place with figures of two years: the class of the scheme for what
  /// has no figure to reach.
  private func trends(of indicator: Indicator) -> [(name: String, text: String, value: DataValue)] {
    guard let scheme = catalog.schemes.first(where: { $0.measure == .growthRate }) else {
      return []
    }
    let judge = Judge(catalog, asOf: asOf, calendar: calendar)
    return catalog.jurisdictions.compactMap { place in
      guard let trend = judge.trend(of: indicator, in: place.id) else { return nil }
      let answer = trend.answer(scheme)
      let rate = trend.rate.percentText
      let span = "\(trend.start)…\(trend.end) "
      let words = text("年均\(rate)，", "\(rate) a year: ") + answer.text(language)
      let remark = answer.remark.map { text("（", " (") + text($0) + text("）", ")") } ?? ""
      return (
        text(place.name),
        span + words + remark + text("（\(scheme.name.chinese)）", " (\(scheme.name.english))"),
        .object([
          "jurisdiction": DataValue(place.id), "start": DataValue(trend.start),
          "end": DataValue(trend.end), "rate": DataValue(trend.rate), "answer": DataValue(answer),
        ])
      )
    }
  }

  /// One plot in lines for each place that has figures.
  private func plots(of indicator: Indicator) -> [CardSection] {
    let charts = Judge(catalog, asOf: asOf, calendar: calendar).charts(of: indicator)
    return charts.map { chart in
      let place = catalog.jurisdiction(chart.jurisdiction)?.name
      return .lines(
        place.map(text) ?? "", ChartLines(catalog: catalog, language: language).lines(chart))
    }
  }
}
