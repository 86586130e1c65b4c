import GreenFinCore
import OfficeFormats

/// The columns of a ranking of parts.
struct PartColumns {
  private let catalog: Catalog

  init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  func table(_ parts: [PartStanding], _ language: Language) -> Table {
    var table = Listing(title: Phrase("分解", "Parts"), columns: all).table(parts, language)
    table.title = nil
    return table
  }

  /// The parts for machines.
  func values(_ parts: [PartStanding], _ language: Language) -> DataValue {
    .list(
      parts.map { part in
        .object(
          Dictionary(
            all.filter { $0.column.audience != .people }.map {
              ($0.key, $0.cell(part, language).value)
            }, uniquingKeysWith: { first, _ in first }))
      })
  }

  var all: [ListingColumn<PartStanding>] {
    let catalog = catalog
    return [
      ListingColumn("rank", Phrase("名次", "Rank"), trailing: true) { part, _ in
        part.rank.map { Cell($0) } ?? .empty
      },
      ListingColumn("jurisdiction", Phrase("范围", "Part"), flexible: true) { part, language in
        Cell(text: catalog.name(of: part).text(language), value: DataValue(part.jurisdiction))
      },
      ListingColumn("period", Phrase("时段", "Period"), audience: .machines) { part, _ in
        guard case .period(let period) = part.scope else { return .empty }
        return Cell(period.shortText)
      },
      ListingColumn("promise", Phrase("目标", "Target"), trailing: true, audience: .people) {
        part, language in
        Cell(part.judgement.entry.target.predicate.text(language))
      },
      ListingColumn("value", Phrase("目标数值", "Target value"), audience: .machines) { part, _ in
        let quantity = part.judgement.entry.target.predicate.quantity
        return Cell(text: quantity?.chinese ?? "", value: DataValue(quantity?.value))
      },
      ListingColumn("target", Phrase("目标标识", "Target id"), audience: .machines) { part, _ in
        Cell(part.judgement.entry.target.id)
      },
      ListingColumn("name", Phrase("名称", "Name"), audience: .machines) { part, language in
        Cell(data: catalog.name(of: part), language)
      },
      ListingColumn("unit", Phrase("计量单位", "Unit"), audience: .machines) { part, _ in
        Cell(part.judgement.entry.target.predicate.quantity?.unit.symbol)
      },
      ListingColumn("observed", Phrase("实绩", "Observed"), trailing: true) { part, language in
        let observed = part.judgement.observed
        return Cell(
          text: observed?.figure(language) ?? "", value: DataValue(observed?.quantity.value))
      },
      ListingColumn("qualifier", Phrase("精度", "Qualifier"), audience: .machines) { part, _ in
        Cell(part.judgement.observed?.qualifier.rawValue)
      },
      ListingColumn("asOf", Phrase("截至", "As of"), importance: 30) { part, _ in
        Cell(part.judgement.observed?.asOf)
      },
      ListingColumn("completion", Phrase("完成率", "Done"), trailing: true) {
        part, language in Cell(completionOf: part.judgement, language)
      },
      ListingColumn("timeProgress", Phrase("序时进度", "Time"), importance: 25, trailing: true) {
        part, _ in Cell(part.judgement.timeProgress)
      },
      ListingColumn("gap", Phrase("差距", "Gap"), importance: 20, trailing: true) {
        part, language in Cell(gapOf: part.judgement, language)
      },
      ListingColumn("margin", Phrase("余量", "Margin"), importance: 28, trailing: true) {
        part, language in
        Cell(
          text: part.judgement.margin?.difference.text(language) ?? "",
          value: DataValue(part.judgement.margin?.value))
      },
      ListingColumn("verdict", Phrase("结论", "Verdict")) { part, language in
        let verdict = part.judgement.verdict
        return Cell(verdict.rawValue, verdict.label, language, tone: verdict.light.tone)
      },
    ]
  }
}

extension Catalog {
  /// What people call a part: the name of its place, or its time.
  fileprivate func name(of part: PartStanding) -> Phrase {
    switch part.scope {
    case .jurisdiction(let place):
      jurisdiction(place)?.name ?? Phrase(place.rawValue, place.rawValue)
    case .period(let period): Phrase(period.shortText, period.shortText)
    }
  }
}
