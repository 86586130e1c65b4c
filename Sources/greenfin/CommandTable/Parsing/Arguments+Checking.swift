import GreenFinCore
import OfficeFormats

extension Arguments {
  /// The command line, held against its command.
  func checked() throws(UsageError) -> ParsedCommand {
    try checkOptions()
    let asksForHelp = occurrences.contains { $0.name == "help" || $0.name == "version" }
    if !asksForHelp { try checkCommandIsComplete() }
    try checkArguments()
    return ParsedCommand(
      path: path, options: values, flags: flags, arguments: arguments.map(\.value))
  }

  private var values: [String: [String]] {
    var values: [String: [String]] = [:]
    for occurrence in occurrences {
      if let value = occurrence.value { values[occurrence.name, default: []].append(value) }
    }
    return values
  }

  private var flags: Set<String> {
    Set(occurrences.filter { $0.value == nil }.map(\.name))
  }

  private func checkCommandIsComplete() throws(UsageError) {
    guard let command else { return }
    if command.needsSubcommand {
      throw error(.missingSubcommand, expected: command.visibleSubcommands.map(\.name))
    }
    let required = command.arguments.filter { !$0.isOptional }
    if arguments.count < required.count {
      let missing = required[arguments.count]
      throw error(.missingArgument(missing.name), expected: missing.values.closedWords)
    }
  }

  private func checkArguments() throws(UsageError) {
    for (index, argument) in arguments.enumerated() {
      guard let definition = command?.argument(at: index) else {
        throw error(.surplusArgument, seen: argument.value, at: argument.position)
      }
      try check(
        argument.value, definition.values, named: definition.name, at: argument.position)
    }
  }

  private func checkOptions() throws(UsageError) {
    let options = table.options(of: command)
    var seen: Set<String> = []
    for occurrence in occurrences {
      guard let option = options.first(where: { $0.name == occurrence.name }) else {
        throw misplaced(occurrence)
      }
      if !seen.insert(option.name).inserted, !option.isRepeating {
        throw error(.repeatedOption, seen: occurrence.spelling, at: occurrence.position)
      }
      try check(occurrence, option)
    }
  }

  private func check(_ occurrence: Occurrence, _ option: OptionDefinition) throws(UsageError) {
    guard let value = occurrence.value else { return }
    let name = Phrase(occurrence.spelling, occurrence.spelling)
    try check(value, option.values, named: name, at: occurrence.position)
  }

  private func check(
    _ value: String, _ kind: ValueKind, named name: Phrase, at position: Int
  ) throws(UsageError) {
    switch kind.fault(in: value) {
    case nil: return
    case .empty: throw error(.emptyValue(of: name), at: position, expected: kind.closedWords)
    case .number(let range): throw error(.badNumber(of: name, range), seen: value, at: position)
    case .unknown(let part):
      let near = Suggestion.nearest(to: part.sortKey, in: kind.closedWords, limit: 3)
      throw error(
        .unknownChoice(of: name), seen: part, at: position, expected: kind.closedWords,
        suggestions: near)
    }
  }

  /// The error for an option that only other commands take.
  private func misplaced(_ occurrence: Occurrence) -> UsageError {
    let others = table.visiblePaths.filter { path in
      path.command.options.contains { $0.name == occurrence.name }
    }
    let problem: UsageError.Problem =
      path.isEmpty ? .missingCommand : .optionOfOthers(others.map(\.text))
    return error(
      problem, seen: occurrence.spelling, at: occurrence.position,
      expected: path.isEmpty ? others.map(\.text) : [])
  }
}
