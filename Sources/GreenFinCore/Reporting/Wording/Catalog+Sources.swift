extension Catalog {
  /// Where a figure is from, as people read it: the document and the place, or the unit that reported
  /// it, the quarter and the record.
  public func source(of observation: Observation) -> Phrase {
    guard let document = document(observation.document) else {
      return Phrase(observation.place, observation.place)
    }
    guard document.id != Document.journal.id else { return reported(in: observation, document) }
    let number = document.number
    return Phrase(
      "《\(document.title.chinese)》\(number.map { "（\($0)）" } ?? "") \(observation.place)",
      "\(document.title.english)\(number.map { " (\($0))" } ?? "") \(observation.place)")
  }

  /// The place of a reported figure names its unit, its period and its record, the first two where the
  /// record does.
  private func reported(in observation: Observation, _ journal: Document) -> Phrase {
    let parts = observation.place.split(separator: " ").map { part -> Phrase in
      let text = String(part)
      if let unit = unit(Identifier(text)) { return unit.name }
      if let period = Period(text) { return period.words }
      return Phrase("记录\(text)", "record \(text)")
    }
    return Phrase(
      "\(journal.title.chinese)：" + parts.map(\.chinese).joined(separator: "，"),
      "\(journal.title.english): " + parts.map(\.english).joined(separator: ", "))
  }
}
