#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads one JSON object key by key and reports everything about its shape that is wrong: keys that
/// are missing, unknown or double, and values of the wrong type.
struct ObjectReader {
  /// One key and its value.
  private struct Member {
    let key: JSONValue
    let value: JSONValue
    var isUsed = false
  }

  let value: JSONValue
  let file: Int32
  let log: FindingLog
  private var members: [Member] = []
  private var askedFor: [StaticString] = []

  /// Starts reading an object; nothing, with a finding, where the value is no object.
  init?(_ value: JSONValue, key: String, file: Int32, log: FindingLog) {
    self.value = value
    self.file = file
    self.log = log
    guard value.kind == .object else {
      log.report(
        .wrongType(key: key, expected: .object, seen: value.kind.label),
        at: Origin(file: file, offset: Int32(value.offset)))
      return nil
    }
    var child = value.position + 1
    while child < value.next {
      let key = JSONValue(text: value.text, position: child)
      let item = JSONValue(text: value.text, position: key.next)
      members.append(Member(key: key, value: item))
      child = item.next
    }
  }

  var origin: Origin { origin(of: value) }

  func origin(of value: JSONValue) -> Origin {
    Origin(file: file, offset: Int32(value.offset))
  }

  func report(_ problem: Problem, at value: JSONValue? = nil) {
    log.report(problem, at: origin(of: value ?? self.value))
  }

  func wrongType(_ key: StaticString, _ expected: Phrase, _ value: JSONValue) {
    report(.wrongType(key: "\(key)", expected: expected, seen: value.kind.label), at: value)
  }
}

// MARK: - Members

extension ObjectReader {
  /// The value of a key that may be left out.
  mutating func optional(_ key: StaticString) -> JSONValue? {
    askedFor.append(key)
    let name = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    for index in members.indices where members[index].key.raw.elementsEqual(name) {
      members[index].isUsed = true
      return members[index].value
    }
    return nil
  }

  /// The value of a key that must be there.
  mutating func required(_ key: StaticString) -> JSONValue? {
    if let value = optional(key) { return value }
    report(.missingKey(key: "\(key)"))
    return nil
  }

  /// Whether the object has a key, without counting it as read.
  func has(_ key: StaticString) -> Bool {
    let name = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    return members.contains { $0.key.raw.elementsEqual(name) }
  }

  /// Counts keys as read that nothing can be made of.
  mutating func passOver(_ keys: [StaticString]) {
    for key in keys { _ = optional(key) }
  }

  /// Reports every key that nobody asked for, and every key that stands twice.
  func finish() {
    guard members.contains(where: { !$0.isUsed }) else { return }
    for (index, member) in members.enumerated() where !member.isUsed {
      let name = member.key.string ?? ""
      if let first = members[..<index].first(where: { $0.key.string == name }) {
        let place = log.place(of: origin(of: first.key))?.description ?? ""
        report(.duplicateKey(key: name, first: place), at: member.key)
      } else {
        let known = askedFor.map { "\($0)" }
        report(
          .unknownKey(key: name, suggestion: Suggestion.nearest(to: name, in: known, limit: 1).first), at: member.key)
      }
    }
  }
}

// MARK: - Values

extension ObjectReader {
  func string(_ value: JSONValue, _ key: StaticString) -> String? {
    guard let string = value.string else {
      wrongType(key, .text, value)
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

  mutating func decimal(_ key: StaticString) -> Decimal? {
    guard let value = required(key) else { return nil }
    return decimal(value, key)
  }

  mutating func optionalDecimal(_ key: StaticString) -> Decimal? {
    optional(key).flatMap { decimal($0, key) }
  }

  private func decimal(_ value: JSONValue, _ key: StaticString) -> Decimal? {
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
        suggestion: Suggestion.nearest(to: text, in: allowed, limit: 1).first), at: value)
    return nil
  }

  /// The items of a list that may be left out.
  mutating func list(_ key: StaticString) -> [JSONValue] {
    guard let value = optional(key) else { return [] }
    guard let items = value.items else {
      wrongType(key, .list, value)
      return []
    }
    return items
  }

  mutating func texts(_ key: StaticString) -> [String] {
    list(key).compactMap { string($0, key) }
  }
}

// MARK: - Words for types

extension Phrase {
  static let object = Phrase("对象", "an object")
  static let list = Phrase("列表", "a list")
  static let text = Phrase("字符串", "a string")
  static let number = Phrase("数字", "a number")
  static let flag = Phrase("true或false", "true or false")
}

extension JSONNode.Kind {
  var label: Phrase {
    switch self {
    case .null: Phrase("null", "null")
    case .true, .false: .flag
    case .number: .number
    case .string, .escapedString: .text
    case .array: .list
    case .object: .object
    }
  }
}
