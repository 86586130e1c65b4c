import GreenFinCore
import OfficeFormats

extension CardMaker {
  /// An indicator's card is its series of targets and observations over the years, place by place.
  func card(_ indicator: Indicator) -> Card {
    var selection = Selection()
    selection.indicators = [indicator.id]
    let judgements = judgements(selection)
    let observations = catalog.observations(selection)
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
        + IndicatorSeries(catalog: catalog, indicator: indicator).plots(language)
        + [
          section(
            text("目标值", "Targets"), checkListing, judgements,
            columns: ["id", "promise", "end", "verdict", "observed"]),
          section(
            text("观测值", "Observations"), ObservationListing.listing(catalog), observations,
            columns: ["asOf", "jurisdiction", "value", "document", "place"]),
        ].filter { !$0.isEmpty },
      value: object(
        IndicatorListing.listing(catalog).value([indicator], language),
        [
          "targetList": checkListing.value(judgements, language),
          "observationList": ObservationListing.listing(catalog).value(observations, language),
        ]))
  }
}
