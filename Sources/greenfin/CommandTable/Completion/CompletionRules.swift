/// What every shell's script has to know of the table.
struct CompletionRules {
  /// What can be typed.
  let table: CommandTable

  /// The commands, those below others included.
  var paths: [CommandPath] { table.visiblePaths }

  /// Every way of typing an option that a value follows.
  var valueSpellings: [String] {
    options.filter(\.takesValue).flatMap(\.spellings).uniqued
  }

  /// Every option of the visible commands, each as often as it occurs.
  var options: [OptionDefinition] {
    paths.flatMap(\.command.options) + table.globalOptions
  }

  /// Whether the options called `name` accept the same values in all commands.
  func isUniform(_ name: String) -> Bool {
    Set(options.filter { $0.name == name }.map(\.values)).count == 1
  }
}

extension ValueKind {
  /// The words a shell offers for a sort key, in both directions.
  static func sortWords(_ keys: [String]) -> [String] { keys.flatMap { [$0, $0 + ":desc"] } }
}

extension [String] {
  /// The words without repetitions, in the order of their first occurrence.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
