import GreenFinCore

/// The names that forms print for places and units.
struct FormNames {
  let catalog: Catalog

  /// A place.
  func place(_ id: Jurisdiction.ID) -> Phrase {
    catalog.jurisdiction(id)?.name ?? Phrase(id.rawValue, id.rawValue)
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
