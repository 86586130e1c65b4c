import GreenFinCore
import OfficeFormats

/// `greenfin indicators`.
enum IndicatorListing {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.catalog()
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    try listing(catalog).write(catalog.indicators(selection), session)
    return .success
  }

  static func listing(_ catalog: Catalog) -> Listing<Indicator> {
    let targets = counts(catalog.targets.lazy.map(\.indicator))
    let figures = counts(catalog.observations.lazy.map(\.indicator))
    return Listing(
      title: Phrase("指标", "Indicators"),
      columns: [
        ListingColumn("id", Phrase("标识", "Id"), importance: 50) { indicator, _ in
          Cell(indicator.id)
        },
        ListingColumn("name", Phrase("名称", "Name"), flexible: true) { indicator, language in
          Cell(data: indicator.name, language)
        },
        ListingColumn("nameEn", Phrase("英文名称", "English name"), audience: .machines) {
          indicator, _ in Cell(indicator.name.english)
        },
        ListingColumn("kind", Phrase("类别", "Kind"), importance: 40) { indicator, language in
          Cell(indicator.kind.rawValue, indicator.kind.label, language)
        },
        ListingColumn("unit", Phrase("单位", "Unit"), importance: 30) { indicator, language in
          Cell(
            text: indicator.unit?.name(language) ?? "", value: DataValue(indicator.unit?.symbol))
        },
        ListingColumn("better", Phrase("方向", "Better"), importance: 10) { indicator, language in
          Cell(indicator.better.rawValue, indicator.better.label, language)
        },
        ListingColumn("targets", Phrase("目标值", "Targets"), importance: 60, trailing: true) {
          indicator, _ in Cell(targets[indicator.id.rawValue] ?? 0)
        },
        ListingColumn("observations", Phrase("观测值", "Figures"), importance: 70, trailing: true) {
          indicator, _ in Cell(figures[indicator.id.rawValue] ?? 0)
        },
        ListingColumn("aliases", Phrase("别名", "Aliases"), audience: .machines) { indicator, _ in
          Cell(text: indicator.aliases.joined(separator: "、"), value: DataValue(indicator.aliases))
        },
        ListingColumn("definition", Phrase("口径", "Definition"), audience: .machines) {
          indicator, language in
          Cell(
            text: indicator.definition?.text(language) ?? "",
            value: DataValue(indicator.definition?.chinese))
        },
      ])
  }

  /// How often each indicator is named.
  private static func counts(_ indicators: some Sequence<Indicator.ID>) -> [String: Int] {
    var counts: [String: Int] = [:]
    for indicator in indicators { counts[indicator.rawValue, default: 0] += 1 }
    return counts
  }
}
