/// A command line that was understood.
struct ParsedCommand: Hashable, Sendable {
  /// The words of the command; empty when none was given.
  let path: [String]
  /// The values of the options, in the order in which they were given.
  let options: [String: [String]]
  /// The flags that were given.
  let flags: Set<String>
  /// What was given by position.
  let arguments: [String]

  /// A key to sort by.
  struct SortKey: Hashable, Sendable {
    /// The field.
    let field: String
    /// Whether the greatest comes first.
    let isDescending: Bool
  }
}

extension ParsedCommand {
  /// The value of an option that is given at most once.
  func value(_ name: String) -> String? { options[name]?.last }

  /// The values of an option that may be given more than once.
  func values(_ name: String) -> [String] { options[name] ?? [] }

  /// Whether a flag was given.
  func flag(_ name: String) -> Bool { flags.contains(name) }

  /// The value of an option that takes a whole number.
  func number(_ name: String) -> Int? { value(name).flatMap { Int($0) } }

  /// The items of an option that takes a list.
  func list(_ name: String) -> [String] { values(name).flatMap(\.listItems) }

  /// The keys of an option that takes sort keys.
  func sortKeys(_ name: String) -> [SortKey] {
    list(name).map { SortKey(field: $0.sortKey, isDescending: $0.isDescendingSortKey) }
  }
}
