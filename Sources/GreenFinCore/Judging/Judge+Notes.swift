// What is told beside a judgement of the figures that it rests on.
extension Judge {
  func conflictNotes(
    _ evidence: Evidence, _ other: Evidence?, _ places: PlaceFigures?
  ) -> [JudgementNote] {
    let pairs =
      evidence.contradictions + (other?.contradictions ?? []) + (places?.contradictions ?? [])
    return FigureConflict(pairs).map { [.conflict($0)] } ?? []
  }

  /// What people call a place.
  private func name(of place: Jurisdiction.ID) -> Phrase {
    catalog.jurisdiction(place)?.name ?? Phrase(place.rawValue, place.rawValue)
  }

  func partNotes(_ target: Target, _ sum: PlaceSum?) -> [JudgementNote] {
    var notes =
      sum.map {
        [
          JudgementNote.fromParts(
            missing: $0.missing.map(name(of:)), older: $0.older.map(name(of:)))
        ]
      } ?? []
    guard let wanted = target.predicate.quantity, let split = catalog.breakdown(of: target.id)
    else { return notes }
    for parts in [
      target.isAdditive ? split.places.map(\.quantity) : [],
      target.isSummed ? split.periods.map(\.quantity) : [],
    ] {
      guard let sum = Breakdown.sum(parts, in: wanted.unit), sum != wanted.value else { continue }
      notes.append(.partsDiffer(by: Quantity(sum - wanted.value, wanted.unit)))
    }
    return notes
  }
}
