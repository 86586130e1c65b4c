import GreenFinCore

/// The names that forms print for places and units.
struct FormNames {
  let catalog: Catalog

  /// A place.
  func place(_ id: Jurisdiction.ID) -> Phrase {
    catalog.jurisdiction(id)?.name ?? Phrase(id.rawValue, id.rawValue)
  }

  /// What is promised.
  ///
  /// A district's row shows whose promise it is, and the district's own part of it
  /// where the target is split.
  func target(_ item: ReturnForm.TargetItem) -> Phrase {
    let target = item.entry.target
    let whole = Phrase(target.predicate.text(.chinese), target.predicate.text(.english))
    let plan = item.entry.plan.jurisdiction
    guard item.place != plan else { return whole }
    let name = place(plan)
    let said = Phrase("\(name.chinese)\(whole.chinese)", "\(name.english): \(whole.english)")
    let parts = catalog.breakdown(of: target.id)?.places ?? []
    guard let part = parts.first(where: { $0.jurisdiction == item.place })?.quantity else {
      return said
    }
    return Phrase("\(part.chinese)（\(said.chinese)）", "\(part.english) (\(said.english))")
  }

  /// Who fills in a row, and why.
  func filer(_ item: ReturnForm.TargetItem) -> Phrase {
    if let above = item.sameAs {
      return Phrase("同“\(above)”，不再填", "as “\(above)” above: not again")
    }
    guard let filer = item.filer else { return Phrase("不填", "nobody") }
    let isOwn = filer.unit.id == item.assignment.unit
    let name = isOwn ? Phrase("本单位", "this unit") : filer.unit.name
    let ground = filer.ground.label
    return Phrase(
      "\(name.chinese)（\(ground.chinese)）", "\(name.english) (\(ground.english))")
  }
}
