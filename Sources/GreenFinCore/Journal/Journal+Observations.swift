extension Document {
  /// What figures name as their source that a unit reported and no document prints.
  static let journal = Document(
    id: "journal", number: nil, title: Phrase("季度报送", "quarterly returns"), issuer: nil, date: nil,
    printed: nil, origin: .none)
}

extension Journal {
  /// The figures that count: of those for one measure, place and span, the one recorded last.
  func latestFigures() -> [JournalEntry] {
    struct Key: Hashable {
      let subject: Int32
      let jurisdiction: Int32
      let asOf: Int32
      let periodStart: Int32
    }
    var positions: [Key: Int] = [:]
    var found: [JournalEntry] = []
    for entry in entries where entry.kind == .observation && counts(entry) {
      let key = Key(
        subject: entry.subject, jurisdiction: entry.jurisdiction, asOf: entry.asOf,
        periodStart: entry.periodStart)
      if let position = positions[key] {
        found[position] = entry
      } else {
        positions[key] = found.count
        found.append(entry)
      }
    }
    return found
  }

  /// An entry as a figure that can be judged by.
  func observation(_ entry: JournalEntry) -> Observation? {
    guard let indicator = name(entry.subject), let jurisdiction = name(entry.jurisdiction),
      let measure = name(entry.measure).flatMap({ UnitOfMeasure(symbol: $0) }),
      let value = entry.value, entry.asOf >= 0
    else { return nil }
    let filer = [name(entry.unit), name(entry.period), RecordNumber.text(entry.id)]
    return Observation(
      id: Identifier("journal/" + RecordNumber.text(entry.id)), indicator: Identifier(indicator),
      jurisdiction: Identifier(jurisdiction), asOf: CalendarDate(dayNumber: Int(entry.asOf)),
      periodStart: entry.periodStart < 0 ? nil : CalendarDate(dayNumber: Int(entry.periodStart)),
      basis: entry.basis, quantity: Quantity(value, measure), qualifier: entry.qualifier,
      document: Document.journal.id, place: filer.compactMap(\.self).joined(separator: " "),
      written: nil, derivation: nil, claims: [], note: nil, origin: .none)
  }
}
