/// Finds units by the names that documents use for them, in the place that a document is about.
struct UnitDirectory: Sendable {
  private struct Key: Hashable {
    let city: Substring
    let name: String
  }

  private let units: [ResponsibleUnit]
  private var byName: [Key: [Int]] = [:]
  private var byID: [ResponsibleUnit.ID: Int] = [:]

  init(_ units: [ResponsibleUnit]) {
    self.units = units
    byName.reserveCapacity(units.count * 4)
    for (index, unit) in units.enumerated() {
      byID[unit.id] = byID[unit.id] ?? index
      let city = Self.city(of: unit.jurisdiction)
      for name in [unit.name.chinese] + unit.aliases {
        byName[Key(city: city, name: FoldedName.fold(name)), default: []].append(index)
      }
    }
  }

  /// The city that a jurisdiction lies in: the first part of its identifier.
  private static func city(of jurisdiction: Jurisdiction.ID) -> Substring {
    jurisdiction.rawValue.prefix { $0 != "/" }
  }

  /// The units that a written name or identifier can mean in a place.
  func units(named name: String, in jurisdiction: Jurisdiction.ID) -> [ResponsibleUnit] {
    if let index = byID[Identifier(name)] { return [units[index]] }
    let key = Key(city: Self.city(of: jurisdiction), name: FoldedName.fold(name))
    return distinct(byName[key] ?? [])
  }

  private func distinct(_ indices: [Int]) -> [ResponsibleUnit] {
    guard indices.count > 1 else { return indices.map { units[$0] } }
    var seen: Set<Int> = []
    return indices.filter { seen.insert($0).inserted }.map { units[$0] }
  }

  /// Names near a name that is not known, for messages.
  func suggestions(for name: String, in jurisdiction: Jurisdiction.ID) -> [String] {
    let city = Self.city(of: jurisdiction)
    let names = units.filter { Self.city(of: $0.jurisdiction) == city }
      .flatMap { [$0.name.chinese] + $0.aliases }
    return Suggestion.nearest(to: name, in: names)
  }
}
