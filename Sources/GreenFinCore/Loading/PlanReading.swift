/// What reading a plan needs to know beside the plan itself.
struct PlanReading {
  let plan: Plan.ID
  let jurisdiction: Jurisdiction.ID
  let period: Period
  let directory: UnitDirectory
  let kinds: [NameKey: Indicator.Kind]
}

// MARK: - Units by role

extension PlanReading {
  /// Reads `{"lead": [names], "support": [names]}` under a key that may be left out.
  func assignments(_ key: StaticString, _ reader: inout ObjectReader) -> [Assignment] {
    reader.optionalObject(key) { roles in
      Assignment.Role.allCases.flatMap { role in
        assignments(in: roles.list(Self.key(of: role)), role: role, &roles)
      }
    } ?? []
  }

  private static func key(of role: Assignment.Role) -> StaticString {
    switch role {
    case .responsible: "responsible"
    case .lead: "lead"
    case .support: "support"
    case .shared: "shared"
    case .institution: "institution"
    }
  }

  /// The units that a list of written names means.
  func assignments(
    in names: JSONItems, role: Assignment.Role, _ reader: inout ObjectReader
  ) -> [Assignment] {
    var assignments: [Assignment] = []
    // In the program's own data a unit that stands twice is known to; nobody asks again.
    var seen: Set<NameKey> = []
    for value in names {
      guard let name = reader.string(value, "units"),
        let unit = unit(name, at: value, reader)
      else { continue }
      if !reader.log.trusts, !seen.insert(NameKey(unit.rawValue)).inserted {
        reader.report(.unitTwice(name: name), at: value)
      }
      assignments.append(Assignment(unit, role, .named, written: name))
    }
    return assignments
  }

  /// The unit that a written name means in the plan's place; anything else is a finding.
  func unit(_ name: String, at value: JSONValue, _ reader: ObjectReader) -> ResponsibleUnit.ID? {
    if let unit = directory.unit(named: name, in: jurisdiction) { return unit }
    let units = directory.units(named: name, in: jurisdiction)
    if units.count == 1 { return units[0] }
    // The program's own data are known to be right; a question that needs no units reads none.
    guard !reader.log.trusts else { return nil }
    if units.isEmpty {
      let near = directory.suggestions(for: name, in: jurisdiction)
      reader.report(.unknownReference(.unit, seen: name, suggestions: near), at: value)
    } else {
      reader.report(.ambiguousName(seen: name, candidates: units.map(\.rawValue)), at: value)
    }
    return nil
  }

  func unit(_ key: StaticString, _ reader: inout ObjectReader) -> ResponsibleUnit.ID? {
    guard let value = reader.optional(key), let name = reader.string(value, key) else { return nil }
    return unit(name, at: value, reader)
  }
}
