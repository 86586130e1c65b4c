import GreenFinCore
import OfficeFormats

/// Shows who answers for something.
struct AssignmentCells {
  let catalog: Catalog
  /// The units asked for; when there are any, people see how these answer and the others after them.
  let selection: Selection
  /// Whether machines read the cells; otherwise what they would read is not made at all.
  var isForMachines = true

  /// All assignments for machines; for people the named ones and what a note adds, in few words.
  func cell(_ assignments: [Assignment], _ language: Language) -> Cell {
    isForMachines
      ? Cell(
        text: text(assignments, language),
        value: value(assignments.filter { $0.role != .institution }, language))
      : Cell(text: text(assignments, language), value: .null)
  }

  /// How the units asked for answer: role, ground, and through which collective.
  func involvement(_ assignments: [Assignment], _ language: Language) -> Cell {
    let own = assignments.filter { !selection.units.isEmpty && selection.matches($0) }
    let text = own.map { assignment in
      var words = assignment.role.label.text(language)
      if assignment.basis != .named {
        words += language == .chinese ? "·" : ", "
        words += assignment.basis.label.text(language)
      }
      if let collective = assignment.collective {
        words += "（\(name(collective, language))）"
      }
      return selection.units.count > 1
        ? name(assignment.unit, language) + colon(language) + words : words
    }
    return Cell(text: text.joined(separator: semicolon(language)), value: value(own, language))
  }

  /// The institutions that try a pilot out, which take part without being responsible.
  func institutions(_ assignments: [Assignment], _ language: Language) -> Cell {
    let own = assignments.filter { $0.role == .institution }
    return Cell(
      text: own.map { name($0.unit, language) }.joined(
        separator: language == .chinese ? "、" : ", "),
      value: value(own, language))
  }

  private func value(_ assignments: [Assignment], _ language: Language) -> DataValue {
    .list(
      assignments.map { assignment in
        var members: [String: DataValue] = [
          "id": DataValue(assignment.unit),
          "name": .text(catalog.unit(assignment.unit)?.name.chinese ?? assignment.written),
          "role": .text(assignment.role.rawValue), "basis": .text(assignment.basis.rawValue),
        ]
        if assignment.basis == .named { members["written"] = .text(assignment.written) }
        if let collective = assignment.collective { members["through"] = DataValue(collective) }
        return .object(members)
      })
  }

  private func text(_ assignments: [Assignment], _ language: Language) -> String {
    var text = ""
    text.reserveCapacity(assignments.count * 24)
    for role in Assignment.Role.allCases {
      append(role == .responsible ? nil : role.label, assignments, to: &text, language) {
        $0.basis == .named && $0.role == role
      }
    }
    append(Assignment.Basis.implied.label, assignments, to: &text, language) {
      $0.basis == .implied && $0.collective == nil
    }
    return text
  }

  /// Appends the names of some units behind a label, if there are any.
  private func append(
    _ label: Phrase?, _ assignments: [Assignment], to text: inout String, _ language: Language,
    where isWanted: (Assignment) -> Bool
  ) {
    let first = assignments.firstIndex(where: isWanted)
    guard let first else { return }
    if !text.isEmpty { text += semicolon(language) }
    if let label { text += label.text(language) + colon(language) }
    text += name(assignments[first].unit, language)
    for assignment in assignments[(first + 1)...] where isWanted(assignment) {
      text += language == .chinese ? "、" : ", "
      text += name(assignment.unit, language)
    }
  }

  private func colon(_ language: Language) -> String { language == .chinese ? "：" : ": " }

  private func semicolon(_ language: Language) -> String { language == .chinese ? "；" : "; " }

  func name(_ unit: ResponsibleUnit.ID, _ language: Language) -> String {
    catalog.unit(unit)?.name.text(language) ?? unit.rawValue
  }

  /// The units that a row is listed under when rows are grouped by unit.
  func groups(_ assignments: [Assignment], _ language: Language) -> [String] {
    let wanted = assignments.filter {
      selection.units.isEmpty ? $0.collective == nil : selection.matches($0)
    }
    return wanted.map { name($0.unit, language) }
  }
}
