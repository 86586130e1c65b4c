import GreenFinCore

/// Turns the filter options of a command line into a selection; names that mean nothing are errors
/// with suggestions, never an empty list.
struct SelectionReader {
  let session: Session
  let catalog: Catalog

  private var command: ParsedCommand { session.command }

  func read() throws -> Selection {
    var selection = Selection()
    for plan in try command.values("plan").flatMap(plans) where !selection.plans.contains(plan.id) {
      selection.plans.append(plan.id)
    }
    selection.units = try Set(command.values("unit").flatMap { try units($0).map(\.id) })
    selection.roles = Set(command.values("role").compactMap(Assignment.Role.init(rawValue:)))
    selection.tasks = try Set(command.values("task").flatMap { try tasks($0) })
    selection.indicators = try Set(
      command.values("indicator").flatMap { try indicators($0).map(\.id) })
    selection.kinds = Set(command.values("kind"))
    selection.jurisdictions = try Set(
      command.values("jurisdiction").flatMap { try jurisdictions($0).map(\.id) })
    selection.documents = try Set(command.values("document").map { try document($0).id })
    selection.period = try period()
    selection.words = command.values("search").flatMap { $0.split(separator: " ").map(String.init) }
    selection.hasTarget = command.flag("has-target")
    selection.commitments = Set(command.values("commitment"))
    selection.dueBefore = try command.value("due-before").map { try session.period($0).start }
    return selection
  }

  /// The years asked for, as one span.
  private func period() throws -> Period? {
    let years = command.values("year").compactMap { Int($0) }
    guard let first = years.min(), let last = years.max() else { return nil }
    return Period(start: .firstDay(of: first), end: .lastDay(of: last))
  }
}

// MARK: - Names

extension SelectionReader {
  func plans(_ name: String) throws -> [Plan] {
    let found = catalog.plans(named: name)
    guard found.isEmpty else { return found }
    let all = catalog.plans.flatMap { [$0.id.rawValue, $0.name.chinese] }
    throw unknown(.plan, name, all, "plans")
  }

  func units(_ name: String) throws -> [ResponsibleUnit] {
    let found = catalog.units(named: name)
    guard found.isEmpty else { return found }
    let all = catalog.units.flatMap { [$0.name.chinese] + $0.aliases + [$0.id.rawValue] }
    // A name that bureaux of two cities share would say nothing when it is suggested.
    var near: [String] = []
    for word in Suggestion.nearest(to: name, in: all) {
      let meant = catalog.units(named: word)
      let words = meant.count > 1 ? meant.map(\.id.rawValue) : [word]
      near += words.filter { !near.contains($0) }
    }
    throw Failure(unknown: .unit, name, near: near, listing: "units")
  }

  func indicators(_ name: String) throws -> [Indicator] {
    let found = catalog.indicators(named: name)
    guard found.isEmpty else { return found }
    let all = catalog.indicators.flatMap { [$0.name.chinese] + $0.aliases + [$0.id.rawValue] }
    throw unknown(.indicator, name, all, "indicators")
  }

  private func jurisdictions(_ name: String) throws -> [Jurisdiction] {
    let found = catalog.jurisdictions(named: name)
    guard found.isEmpty else { return found }
    let all = catalog.jurisdictions.flatMap { [$0.name.chinese, $0.id.rawValue] }
    throw unknown(.jurisdiction, name, all, "observations --fields jurisdiction")
  }

  private func document(_ name: String) throws -> Document {
    let found = catalog.documents.first { document in
      [document.id.rawValue, document.number, document.title.chinese].contains(name)
    }
    if let found { return found }
    throw unknown(.document, name, catalog.documents.map(\.id.rawValue), "plans")
  }

  /// A task's or an action's number or identifier, or a task's title.
  private func tasks(_ name: String) throws -> [String] {
    if name.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }) { return [name] }
    let found = catalog.records(named: name).compactMap { record -> String? in
      switch record {
      case .task, .action: record.id
      default: nil
      }
    }
    guard found.isEmpty else { return found }
    let all = catalog.plans.flatMap(\.tasks).map(\.title.chinese)
    throw unknown(.task, name, all, "tasks")
  }

  private func unknown(
    _ subject: Problem.Subject, _ seen: String, _ all: [String], _ listing: String
  ) -> Failure {
    Failure(unknown: subject, seen, near: Suggestion.nearest(to: seen, in: all), listing: listing)
  }
}
