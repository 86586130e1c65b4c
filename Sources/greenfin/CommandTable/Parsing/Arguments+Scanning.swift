import GreenFinCore

extension Arguments {
  /// Tells the words apart.
  mutating func scan() throws(UsageError) {
    var isPastOptions = false
    while next < words.count {
      let word = words[next]
      next += 1
      switch isPastOptions ? .argument(word) : CommandWord(word) {
      case .endOfOptions: isPastOptions = true
      case .long(let name, let value): try scanLong(name, value)
      case .letters(let letters): try scanLetters(letters)
      case .argument(let value): try scanArgument(value)
      }
    }
  }

  private mutating func scanLong(_ name: String, _ value: String?) throws(UsageError) {
    let position = next - 1
    guard let option = definition(where: { $0.name == name }) else {
      throw unknownOption("--" + name, at: position)
    }
    if !option.takesValue, value != nil {
      throw error(.unexpectedValue, seen: option.long, at: position)
    }
    var value = value
    if option.takesValue, value == nil { value = try valueThatFollows(option, option.long) }
    note(option, option.long, value, at: position)
  }

  private mutating func scanLetters(_ letters: String) throws(UsageError) {
    let position = next - 1
    var rest = letters[...]
    while let letter = rest.popFirst() {
      let spelling = "-\(letter)"
      guard let option = definition(where: { $0.letter == letter }) else {
        throw unknownOption(letters.count == 1 ? spelling : "-\(letters)", at: position)
      }
      guard option.takesValue else {
        note(option, spelling, nil, at: position)
        continue
      }
      let attached = rest.first == "=" ? rest.dropFirst() : rest
      let value = rest.isEmpty ? try valueThatFollows(option, spelling) : String(attached)
      note(option, spelling, value, at: position)
      return
    }
  }

  private mutating func valueThatFollows(
    _ option: OptionDefinition, _ spelling: String
  ) throws(UsageError) -> String {
    let seen = next < words.count ? words[next] : ""
    let looksLikeOption = seen.utf8.starts(with: "-".utf8) && !option.values.acceptsHyphen(seen)
    guard next < words.count, !looksLikeOption else {
      let label = OptionDefinition.Label(
        spelling: spelling, valueName: option.valueName ?? option.help)
      let position = next < words.count ? next : nil
      throw error(
        .missingValue(of: label), seen: seen, at: position, expected: option.values.closedWords)
    }
    next += 1
    return seen
  }

  private mutating func note(
    _ option: OptionDefinition, _ spelling: String, _ value: String?, at position: Int
  ) {
    let value = value.map { option.otherWords[$0.lowercased()] ?? $0 }
    occurrences.append(
      Occurrence(name: option.name, spelling: spelling, value: value, position: position))
  }

  private mutating func scanArgument(_ value: String) throws(UsageError) {
    guard let current = command else { return try startCommand(value) }
    if arguments.isEmpty, let child = current.subcommand(value) {
      path.append(value)
      command = child
    } else if current.needsSubcommand {
      throw unknownName(.unknownSubcommand, value, among: current.visibleSubcommands.map(\.name))
    } else {
      arguments.append((value, next - 1))
    }
  }

  private mutating func startCommand(_ name: String) throws(UsageError) {
    guard let found = table.command(name) else {
      throw unknownName(.unknownCommand, name, among: table.visibleCommands.map(\.name))
    }
    path = [name]
    command = found
  }
}

extension Arguments {
  /// The option that fits; before the command is known, and for a wrong command, any command's,
  /// because options of one name agree on whether a value follows.
  private func definition(where fits: (OptionDefinition) -> Bool) -> OptionDefinition? {
    table.options(of: command).first(where: fits) ?? table.allOptions.first(where: fits)
  }

  private func unknownOption(_ spelling: String, at position: Int) -> UsageError {
    let options = command == nil ? table.allOptions : table.options(of: command)
    let names = Set(options.map(\.long)).sorted()
    let near = Self.near(spelling, among: names)
    return error(.unknownOption, seen: spelling, at: position, suggestions: near)
  }

  private func unknownName(
    _ problem: UsageError.Problem, _ name: String, among names: [String]
  ) -> UsageError {
    let near = Self.near(name, among: names)
    return error(problem, seen: name, at: next - 1, expected: names, suggestions: near)
  }

  /// The names that may have been meant: what was typed may be an abbreviation or a slip.
  private static func near(_ typed: String, among names: [String]) -> [String] {
    let isLongEnough = typed.utf8.count { $0 != UInt8(ascii: "-") } >= 2
    let completed = names.filter { isLongEnough && $0.utf8.starts(with: typed.utf8) }
    let similar = Suggestion.nearest(to: typed, in: names, limit: 3)
    return Array((completed + similar).uniqued.prefix(3))
  }
}
