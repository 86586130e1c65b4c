/// Finds units by the names that documents use for them, in the place that a document is about.
struct UnitDirectory {
  /// The units of one city by their folded names.
  private struct Names {
    private var only: [NameKey: Int] = [:]
    /// Names that several units have, which are few.
    private var shared: [NameKey: [Int]] = [:]

    mutating func add(_ name: String, _ unit: Int) {
      let key = NameKey(FoldedName.fold(name))
      let first = only[key, default: unit]
      only[key] = first
      if first != unit, shared[key]?.last != unit { shared[key, default: [first]].append(unit) }
    }

    func units(_ name: NameKey) -> [Int] { shared[name] ?? only[name].map { [$0] } ?? [] }

    func unit(_ name: NameKey) -> Int? {
      guard let unit = only[name] else { return nil }
      return shared.isEmpty || shared[name] == nil ? unit : nil
    }
  }

  private let units: [ResponsibleUnit]
  private let ids: [ResponsibleUnit.ID]
  private var cities: [String: Names] = [:]
  private let byID: IdentifierIndex
  private let memory = Memory()

  init(_ units: [ResponsibleUnit]) {
    self.units = units
    ids = units.map(\.id)
    byID = IdentifierIndex(ids)
    for (index, unit) in units.enumerated() {
      let city = Self.city(of: unit.jurisdiction)
      cities[city, default: Names()].add(unit.name.chinese, index)
      for alias in unit.aliases { cities[city, default: Names()].add(alias, index) }
    }
  }

  /// The city that a jurisdiction lies in: the first part of its identifier.
  private static func city(of jurisdiction: Jurisdiction.ID) -> String {
    let name = jurisdiction.rawValue
    guard let end = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return name }
    return String(name[..<end])
  }

  /// The unit that a written Chinese name means in a place, if it can mean no other.
  func unit(named name: String, in jurisdiction: Jurisdiction.ID) -> ResponsibleUnit.ID? {
    guard let first = name.utf8.first, first >= 0x80 else { return nil }
    return names(in: jurisdiction).unit(NameKey(name)).map { ids[$0] }
  }

  /// The units that a written name or identifier can mean in a place; of very many, the first few.
  func units(named name: String, in jurisdiction: Jurisdiction.ID) -> [ResponsibleUnit.ID] {
    // An identifier is ASCII, a name hardly ever.
    if let first = name.utf8.first, first < 0x80, let index = byID[NameKey(name)] {
      return [ids[index]]
    }
    let names = names(in: jurisdiction)
    let found = names.units(NameKey(name))
    let units = found.isEmpty ? names.units(NameKey(FoldedName.fold(name))) : found
    return units.prefix(8).map { ids[$0] }
  }

  /// The names of a place's city; mostly that of the place before.
  private func names(in jurisdiction: Jurisdiction.ID) -> Names {
    if let last = memory.last, last.jurisdiction == jurisdiction { return last.names }
    let names = cities[Self.city(of: jurisdiction)] ?? Names()
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
