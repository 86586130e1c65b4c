import GreenFinCore

extension FilingConflict {
  /// Who handed in what, and which of them holds.
  func sentence(_ catalog: Catalog, place: Phrase) -> Phrase {
    let name = catalog.indicator(indicator)?.name ?? Phrase(indicator.rawValue, indicator.rawValue)
    let said = filings.map { filing -> Phrase in
      let unit = filing.unit.flatMap { catalog.unit($0)?.name } ?? Phrase("办公室", "the office")
      return Phrase(
        unit.chinese + filing.quantity.chinese, "\(filing.quantity.english) by \(unit.english)")
    }
    return Phrase(
      "各单位报送不一：\(place.chinese)\(name.chinese)（\(asOf)）"
        + said.map(\.chinese).joined(separator: "，") + "；采用最后记录的",
      "handed in differently: \(name.english) of \(place.english) on \(asOf), "
        + said.map(\.english).joined(separator: ", ") + "; the last one holds")
  }
}
