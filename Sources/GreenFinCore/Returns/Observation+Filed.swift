extension Observation {
  /// A figure that is about to be recorded, as it will be judged by.
  public convenience init(
    filed figure: ReportedFigure, by unit: ResponsibleUnit.ID, for quarter: Period, number: Int
  ) {
    self.init(
      id: Identifier("import/\(number)"), indicator: figure.indicator,
      jurisdiction: figure.jurisdiction, asOf: figure.asOf, periodStart: figure.periodStart,
      basis: figure.basis, quantity: figure.quantity, qualifier: figure.qualifier,
      document: Document.journal.id, place: "\(unit) \(quarter.shortText)", written: nil,
      derivation: nil, claims: [], note: nil, origin: .none)
  }
}

extension Journal {
  /// What was recorded from a file, by its checksum, and still counts.
  ///
  /// A checksum alone can be that of another file; who takes a file for one that was imported
  /// compares what it says with this.
  public func contents(importedFrom checksum: String) -> [JournalRecord.Content] {
    guard let number = names.firstIndex(of: checksum).map({ Int32($0) }) else { return [] }
    return entries.filter { $0.imported == number && counts($0) }.compactMap { record($0)?.content }
  }
}
