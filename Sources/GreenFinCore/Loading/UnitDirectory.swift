/// Finds units by the names that documents use for them, in the place that a document is about.
struct UnitDirectory {
  /// The units of one city by their folded names.
  private typealias Names = [NameKey: [Int]]

  private let units: [ResponsibleUnit]
  private let ids: [ResponsibleUnit.ID]
  private var cities: [String: Names] = [:]
  private var byID: [ResponsibleUnit.ID: Int] = [:]
  private let memory = Memory()

  init(_ units: [ResponsibleUnit]) {
    self.units = units
    ids = units.map(\.id)
    byID.reserveCapacity(units.count)
    for (index, unit) in units.enumerated() {
      byID[unit.id] = byID[unit.id] ?? index
      let city = Self.city(of: unit.jurisdiction)
      for name in [unit.name.chinese] + unit.aliases {
        let key = NameKey(FoldedName.fold(name))
        if cities[city, default: [:]][key, default: []].last != index {
          cities[city, default: [:]][key, default: []].append(index)
        }
      }
    }
  }

  /// The city that a jurisdiction lies in: the first part of its identifier.
  private static func city(of jurisdiction: Jurisdiction.ID) -> String {
    let name = jurisdiction.rawValue
    guard let end = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return name }
    return String(name[..<end])
  }

  /// The units that a written name or identifier can mean in a place; of very many, the first few.
  func units(named name: String, in jurisdiction: Jurisdiction.ID) -> [ResponsibleUnit.ID] {
    // An identifier is ASCII, a name hardly ever.
    if let first = name.utf8.first, first < 0x80, let index = byID[Identifier(name)] {
      return [ids[index]]
    }
    let names = names(in: jurisdiction)
    let found = names[NameKey(name)] ?? names[NameKey(FoldedName.fold(name))]
    return found?.prefix(8).map { ids[$0] } ?? []
  }

  /// The names of a place's city; mostly that of the place before.
  private func names(in jurisdiction: Jurisdiction.ID) -> Names {
    if let last = memory.last, last.jurisdiction == jurisdiction { return last.names }
    let names = cities[Self.city(of: jurisdiction)] ?? [:]
    memory.last = (jurisdiction, names)
    return names
  }

  /// Names near a name that is not known, for messages.
  func suggestions(for name: String, in jurisdiction: Jurisdiction.ID) -> [String] {
    let city = Self.city(of: jurisdiction)
    if let near = memory.suggestions[city]?[name] { return near }
    let candidates = memory.candidates[city] ?? candidates(in: city)
    memory.candidates[city] = candidates
    let near = candidates.nearest(to: name)
    memory.suggestions[city, default: [:]][name] = near
    return near
  }

  private func candidates(in city: String) -> Suggestion.Candidates {
    Suggestion.Candidates(
      units.filter { Self.city(of: $0.jurisdiction) == city }
        .flatMap { [$0.name.chinese] + $0.aliases })
  }

  /// What was worked out before: names are looked up place by place, and a unit that is not defined
  /// is missing in every row of it.
  private final class Memory {
    var last: (jurisdiction: Jurisdiction.ID, names: Names)?
    var candidates: [String: Suggestion.Candidates] = [:]
    var suggestions: [String: [String: [String]]] = [:]
  }
}
