extension ObjectReader {
  func string(_ value: JSONValue, _ key: StaticString) -> String? {
    guard let string = value.string else {
      wrongType(key, .text, value)
      return nil
    }
    guard log.trusts || !VisibleText.isPiledUp(string) else {
      report(.unsafeName(key: "\(key)", seen: string), at: value)
      return nil
    }
    return string
  }

  mutating func text(_ key: StaticString) -> String? {
    required(key).flatMap { string($0, key) }
  }

  mutating func optionalText(_ key: StaticString) -> String? {
    optional(key).flatMap { string($0, key) }
  }

  mutating func decimal(_ key: StaticString) -> DecimalNumber? {
    guard let value = required(key) else { return nil }
    return decimal(value, key)
  }

  mutating func optionalDecimal(_ key: StaticString) -> DecimalNumber? {
    optional(key).flatMap { decimal($0, key) }
  }

  private func decimal(_ value: JSONValue, _ key: StaticString) -> DecimalNumber? {
    guard value.kind == .number else {
      wrongType(key, .number, value)
      return nil
    }
    guard let number = value.number else {
      let seen = String(decoding: value.raw.prefix(40), as: UTF8.self)
      report(.inexactNumber(seen: seen), at: value)
      return nil
    }
    return number
  }

  mutating func date(_ key: StaticString) -> CalendarDate? {
    required(key).flatMap { date($0, key) }
  }

  mutating func optionalDate(_ key: StaticString) -> CalendarDate? {
    optional(key).flatMap { date($0, key) }
  }

  private func date(_ value: JSONValue, _ key: StaticString) -> CalendarDate? {
    guard let text = string(value, key) else { return nil }
    guard let date = CalendarDate(text) else {
      report(.impossibleDate(seen: text), at: value)
      return nil
    }
    return date
  }

  mutating func optionalFlag(_ key: StaticString) -> Bool {
    guard let value = optional(key) else { return false }
    guard let flag = value.bool else {
      wrongType(key, .flag, value)
      return false
    }
    return flag
  }

  /// One of the words of a closed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: StaticString, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    required(key).flatMap { word($0, key) }
  }

  mutating func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ key: StaticString, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    optional(key).flatMap { word($0, key) }
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ value: JSONValue, _ key: StaticString
  ) -> Word? where Word.RawValue == String {
    guard let text = string(value, key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    report(
      .unknownWord(
        key: "\(key)", seen: text, allowed: allowed,
        suggestion: log.suggestions(for: text, in: allowed, limit: 1).first), at: value)
    return nil
  }

  /// The words of a closed list, in a list that may be left out.
  mutating func words<Word: RawRepresentable & CaseIterable>(
    _ key: StaticString, as type: Word.Type
  ) -> [Word] where Word.RawValue == String {
    list(key).compactMap { word($0, key) }
  }

  /// The items of a list that may be left out.
  mutating func list(_ key: StaticString) -> JSONItems {
    guard let value = optional(key) else { return .none }
    guard let items = value.items else {
      wrongType(key, .list, value)
      return .none
    }
    return items
  }

  mutating func texts(_ key: StaticString) -> [String] {
    list(key).compactMap { string($0, key) }
  }
}
