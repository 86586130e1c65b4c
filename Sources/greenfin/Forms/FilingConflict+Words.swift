import GreenFinCore
import OfficeFormats

extension FiledFigures.Filing {
  /// What another unit's figure is to one that is about to be recorded.
  func difference(_ catalog: Catalog, _ indicator: Indicator) -> Phrase {
    let figure = qualifier.phrase(of: quantity, indicator)
    let name = unit.flatMap { catalog.unit($0)?.name } ?? Phrase("办公室", "the office")
    return Phrase(
      "与\(name.chinese)报送的\(figure.chinese)不同；确认后以这一条为准，两个数都列在报送情况里",
      "differs from the \(figure.english) of \(name.english); if accepted this one holds, and "
        + "`returns` shows both")
  }
}

extension FilingConflict {
  /// What was handed in, for machines; nothing stands for the office, which records without a unit.
  var value: DataValue {
    .object([
      "indicator": .text(indicator.rawValue), "jurisdiction": .text(jurisdiction.rawValue),
      "asOf": DataValue(asOf),
      "figures": .list(
        filings.map { filing in
          .object([
            "filer": DataValue(filing.unit), "value": DataValue(filing.quantity.value),
            "unit": .text(filing.quantity.unit.symbol),
          ])
        }),
    ])
  }

  /// Who handed in what, and which of them holds.
  func sentence(_ catalog: Catalog, place: Phrase) -> Phrase {
    let measured = catalog.indicator(indicator)
    let name = measured?.name ?? Phrase(indicator.rawValue, indicator.rawValue)
    let said = filings.map { filing -> Phrase in
      let unit = filing.unit.flatMap { catalog.unit($0)?.name } ?? Phrase("办公室", "the office")
      let figure = filing.qualifier.phrase(of: filing.quantity, measured)
      return Phrase(unit.chinese + figure.chinese, "\(figure.english) by \(unit.english)")
    }
    return Phrase(
      "各单位报送不一：\(place.chinese)\(name.chinese)（\(asOf)）"
        + said.map(\.chinese).joined(separator: "，") + "；采用最后记录的",
      "handed in differently: \(name.english) of \(place.english) on \(asOf), "
        + said.map(\.english).joined(separator: ", ") + "; the last one holds")
  }
}
