import GreenFinCore
import OfficeFormats

/// Finds out whose form a file is and for which quarter, and that all its rows say the same.
struct FormOwner {
  let catalog: Catalog
  /// The unit that the command line names, where it names one.
  let askedUnit: String?
  /// The quarter that it names.
  let askedQuarter: Period?

  /// The quarter of a file.
  func quarter(_ filled: FilledForm) throws(FormFault) -> Period {
    let place = filled.quarter?.place ?? ""
    let written = filled.quarter?.words
    let seen = written.flatMap { Period($0) }.flatMap { $0.isQuarter ? $0 : nil }
    if let asked = askedQuarter {
      guard seen == nil || seen == asked else {
        throw FormFault(place, .otherQuarter(seen ?? asked, asked))
      }
      return asked
    }
    guard let written else { throw FormFault("", .noQuarter) }
    guard let seen else { throw FormFault(place, .badQuarter(written)) }
    return seen
  }

  /// The unit of a file; of several with one name, the one that has something to report.
  func unit(
    _ filled: FilledForm, _ filers: Set<ResponsibleUnit.ID>
  ) throws(FormFault) -> ResponsibleUnit {
    let place = filled.unit?.place ?? ""
    let seen = filled.unit?.words
    if let name = askedUnit {
      let asked = try unit(named: name, filers, place: "")
      // A name that is misspelt in the file is what the option is for.
      if let seen, let other = try? unit(named: seen, filers, place: place), other.id != asked.id {
        throw FormFault(place, .otherUnit(other.name, asked.name))
      }
      return asked
    }
    guard let seen else { throw FormFault("", .noUnit) }
    return try unit(named: seen, filers, place: place)
  }

  private func unit(
    named name: String, _ filers: Set<ResponsibleUnit.ID>, place: String
  ) throws(FormFault) -> ResponsibleUnit {
    let found = catalog.units(named: name)
    let reporting = found.filter { filers.contains($0.id) }
    if reporting.count == 1 { return reporting[0] }
    if found.count == 1 {
      // A form is of one unit; a collective has none, but its members may.
      let members = catalog.members(of: found[0]).filter { filers.contains($0.id) }
      guard members.isEmpty else { throw FormFault(place, .severalUnits(name, members)) }
      return found[0]
    }
    guard found.isEmpty else { throw FormFault(place, .severalUnits(name, found)) }
    throw FormFault(place, .unknownUnit(name, near: near(name, filers)))
  }

  /// The units with names or identifiers like it, those that have to report first.
  private func near(_ name: String, _ filers: Set<ResponsibleUnit.ID>) -> [ResponsibleUnit] {
    let units =
      catalog.units.filter { filers.contains($0.id) }
      + catalog.units.filter { !filers.contains($0.id) }
    let named = units.flatMap { unit in
      ([unit.id.rawValue, unit.name.chinese, unit.name.english] + unit.aliases).map { ($0, unit) }
    }
    let owners = Dictionary(named, uniquingKeysWith: { first, _ in first })
    return Suggestion.nearest(to: name, in: named.map(\.0)).compactMap { owners[$0] }
      .reduce(into: []) { list, unit in
        if !list.contains(where: { $0.id == unit.id }) { list.append(unit) }
      }
  }

  /// Rows that are of another unit or for another quarter than the file: one finding for each such
  /// name, in the first row that has it.
  func strangers(
    _ filled: FilledForm, _ unit: ResponsibleUnit, _ quarter: Period
  ) -> [FormFinding] {
    var findings = contradictions(filled)
    var units: Set<String> = []
    var quarters: Set<String> = []
    for row in filled.rows {
      if let cell = row.cells[.unit], let name = cell.words, units.insert(name).inserted,
        !isSame(name, unit, filled)
      {
        findings.append(FormFinding(cell.place, .otherUnit(name, unit.name)))
      }
      if let cell = row.cells[.quarter], let name = cell.words, quarters.insert(name).inserted,
        Period(name) != quarter, askedQuarter == nil || Period(name)?.isQuarter == true
      {
        findings.append(FormFinding(cell.place, .otherPeriod(name, quarter)))
      }
    }
    return findings
  }

  /// Where the cover, which people read, says something else than the hidden sheet, which counts.
  private func contradictions(_ filled: FilledForm) -> [FormFinding] {
    var findings: [FormFinding] = []
    func add(_ cover: FilledForm.FilledCell?, _ mark: FilledForm.FilledCell?, _ isSame: Bool) {
      guard !isSame, let cover, let mark, let seen = cover.words, let counted = mark.words else {
        return
      }
      findings.append(
        FormFinding("\(cover.place), \(mark.place)", .contradiction(seen, counted)))
    }
    let units = [filled.cover.unit, filled.unit].map { cell in
      Set(catalog.units(named: cell?.words ?? "").map(\.id))
    }
    add(filled.cover.unit, filled.unit, !units[0].isDisjoint(with: units[1]))
    let quarters = [filled.cover.quarter, filled.quarter].map { $0?.words.flatMap { Period($0) } }
    add(filled.cover.quarter, filled.quarter, quarters[0] == quarters[1])
    return findings
  }

  /// Whether a row's name means the file's unit; with `--unit`, the file's own misspelling does too.
  private func isSame(_ name: String, _ unit: ResponsibleUnit, _ filled: FilledForm) -> Bool {
    catalog.units(named: name).contains { $0.id == unit.id }
      || askedUnit != nil && name == filled.unit?.words
  }
}

extension FilledForm.FilledCell {
  /// What the cell says, where it says something in words.
  var words: String? {
    guard case .text(let text) = value, !value.isBlank else { return nil }
    return text
  }
}
