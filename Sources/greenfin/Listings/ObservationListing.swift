import GreenFinCore
import OfficeFormats

/// `greenfin observations`.
enum ObservationListing {
  static func run(_ session: Session) throws -> ExitCode {
    let catalog = try session.catalog([.indicators, .observations])
    let selection = try SelectionReader(session: session, catalog: catalog).read()
    try listing(catalog).write(catalog.observations(selection), session)
    return .success
  }

  static func listing(_ catalog: Catalog) -> Listing<Observation> {
    Listing(
      title: Phrase("观测值", "Observations"),
      columns: [
        ListingColumn("id", Phrase("标识", "Id"), audience: .machines) { row, _ in Cell(row.id) },
        ListingColumn("indicator", Phrase("指标", "Indicator"), flexible: true) { row, language in
          Cell(
            text: catalog.indicator(row.indicator)?.name.text(language) ?? "",
            value: DataValue(row.indicator))
        },
        // Whose figure it is must never be dropped: a branch's would pass for the city's.
        ListingColumn("jurisdiction", Phrase("范围", "Scope"), flexible: true) { row, language in
          Cell(
            text: catalog.jurisdiction(row.jurisdiction)?.name.text(language) ?? "",
            value: DataValue(row.jurisdiction))
        },
        ListingColumn("asOf", Phrase("截至", "As of"), importance: 70) { row, _ in Cell(row.asOf) },
        ListingColumn("periodStart", Phrase("起始", "From"), importance: 20) { row, _ in
          Cell(row.periodStart)
        },
        ListingColumn("basis", Phrase("口径", "Basis"), audience: .machines) { row, _ in
          Cell(row.basis?.rawValue)
        },
        ListingColumn("value", Phrase("数值", "Value"), trailing: true) { row, language in
          Cell(text: row.figure(language), value: DataValue(row.quantity.value))
        },
        ListingColumn("unit", Phrase("单位", "Unit"), audience: .machines) { row, _ in
          Cell(row.quantity.unit.symbol)
        },
        ListingColumn("qualifier", Phrase("精度", "Qualifier"), audience: .machines) { row, _ in
          Cell(row.qualifier.rawValue)
        },
        ListingColumn("document", Phrase("文件", "Document"), importance: 40) { row, _ in
          Cell(row.document)
        },
        ListingColumn("place", Phrase("出处", "Place"), importance: 30, flexible: true) { row, _ in
          Cell(row.place)
        },
        ListingColumn("derivedFrom", Phrase("推算", "Derived"), importance: 10) { row, _ in
          Cell(text: row.derivation?.formula ?? "", value: DataValue(row.derivation))
        },
        ListingColumn("written", Phrase("原文数字", "As printed"), audience: .machines) { row, _ in
          Cell(row.written)
        },
        ListingColumn("note", Phrase("说明", "Note"), audience: .machines) { row, language in
          Cell(text: row.note?.text(language) ?? "", value: DataValue(row.note?.chinese))
        },
      ])
  }
}
