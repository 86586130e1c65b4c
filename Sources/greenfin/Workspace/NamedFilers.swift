import GreenFinCore
import OfficeFormats

/// The units that a command line names for returns.
///
/// A collective stands for its members, because it files nothing itself, and of namesakes in two cities
/// those are meant that have something to report.
struct NamedFilers {
  /// A unit that was named and has no form in the quarter.
  struct Idle {
    let sentence: Phrase
    let cure: Phrase
  }

  /// The units that have a form, each once, in the order in which they were named.
  private(set) var units: [ResponsibleUnit] = []
  /// Which units a collective was taken for.
  private(set) var remarks: [Phrase] = []
  /// Those that have no form, namesakes of one that has left out.
  private(set) var idle: [Idle] = []
  /// The first name that several units with a form have, and those units.
  private(set) var unclear: (name: String, units: [ResponsibleUnit])?

  private let catalog: Catalog
  private let filers: Set<ResponsibleUnit.ID>
  private let quarter: Period

  /// Finds the units; `filers` are those that have a form in the quarter.
  init(
    _ names: [String], _ reader: SelectionReader, filers: Set<ResponsibleUnit.ID>, _ quarter: Period
  ) throws {
    catalog = reader.catalog
    self.filers = filers
    self.quarter = quarter
    for name in names { add(name, try reader.units(name)) }
  }

  private mutating func add(_ name: String, _ found: [ResponsibleUnit]) {
    let filing = found.filter { filers.contains($0.id) }
    if filing.count > 1, unclear == nil { unclear = (name, filing) }
    filing.forEach { take($0) }
    guard filing.isEmpty else { return }
    for unit in found {
      let members = catalog.members(of: unit)
      let reporting = members.filter { filers.contains($0.id) }
      if reporting.isEmpty {
        idle.append(nothing(from: unit, isListed: !members.isEmpty))
        continue
      }
      reporting.forEach { take($0) }
      let (name, list) = (unit.name, Phrase.list(reporting.map(\.name)))
      remarks.append(
        Phrase(
          "“\(name.chinese)”按其成员办理：\(list.chinese)",
          "“\(name.english)” stands for its members: \(list.english)"))
      idle += members.filter { !filers.contains($0.id) }.map { nothing(from: $0, isListed: true) }
    }
  }

  private mutating func take(_ unit: ResponsibleUnit) {
    if !units.contains(where: { $0.id == unit.id }) { units.append(unit) }
  }

  private func nothing(from unit: ResponsibleUnit, isListed: Bool) -> Idle {
    let sentence = Phrase.nothingToReport(unit.name, quarter)
    guard unit.kind == .collective, !isListed else {
      return Idle(
        sentence: sentence,
        cure: Phrase("用greenfin returns查看谁要报送", "`greenfin returns` lists who has"))
    }
    return Idle(
      sentence: Phrase(
        "\(sentence.chinese)：它是合称，自己不报送，文件也没有列出成员",
        "\(sentence.english): it is a collective, which does not file, and its members are not listed"
      ),
      cure: Phrase(
        "写明其中的单位；用greenfin returns查看谁要报送",
        "name the units themselves; `greenfin returns` lists who has"))
  }
}

extension NamedFilers.Idle {
  /// What is wrong and what to do, where the rest of a command goes on.
  var withCure: Phrase {
    Phrase(
      "\(sentence.chinese)（\(cure.chinese)）", "\(sentence.english) (\(cure.english))")
  }

  /// Stops a command that can do nothing without the unit's form.
  var failure: Failure { Failure(exitCode: .gate, what: sentence, hint: cure) }
}

extension Catalog {
  /// The units that a collective stands for, through collectives among its members.
  func members(of unit: ResponsibleUnit) -> [ResponsibleUnit] {
    var found: [ResponsibleUnit] = []
    var seen: Set = [unit.id]
    var waiting = Array(unit.members.reversed())
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let member = self.unit(next) else { continue }
      if member.members.isEmpty { found.append(member) }
      waiting += member.members.reversed()
    }
    return found
  }
}

extension Session {
  /// Says something beside what a command writes.
  func tell(_ sentences: [Phrase]) {
    for sentence in sentences {
      context.complaint(TerminalText.escaped(sentence.text(language)) + "\n")
    }
  }
}
