/// Reads one JSON object key by key and reports everything about its shape that is wrong: keys that
/// are missing, unknown or double, and values of the wrong type.
struct ObjectReader {
  let value: JSONValue
  let file: Int32
  let log: FindingLog
  /// Which of the object's first 64 members were read, one bit each.
  private var used: UInt64 = 0
  /// Where the next key is looked for first: files mostly have their keys in the order of reading.
  private var hint: (position: Int, index: Int)
  private var askedFor: [StaticString] = []
  /// Which sorts of key (``sort(of:)``) the object has, one bit each: most keys that may be left out
  /// are, and need not be looked for.
  private var sorts: UInt64 = 0

  /// Starts reading an object; nothing, with a finding, where the value is no object.
  init?(_ value: JSONValue, key: String, file: Int32, log: FindingLog) {
    self.value = value
    self.file = file
    self.log = log
    hint = (value.position + 1, 0)
    guard value.kind == .object else {
      log.report(
        .wrongType(key: key, expected: .object, seen: value.kind.label),
        at: Origin(file: file, offset: Int32(value.offset)))
      return nil
    }
    var position = value.position + 1
    while position < value.next {
      let key = value.at(position)
      sorts |= key.kind == .string ? 1 << Self.sort(of: key.raw) : .max
      position = value.at(position + 1).next
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
    if !log.trusts {
      if askedFor.isEmpty { askedFor.reserveCapacity(16) }
      askedFor.append(key)
    }
    guard let found = find(key) else { return nil }
    if found.index < 64 { used |= 1 << UInt64(found.index) }
    let item = value.at(value.at(found.position).next)
    hint = (item.next, found.index + 1)
    return item
  }

  /// Looks for a key from where the last one was found to the end, and then from the start to there.
  private func find(_ key: StaticString) -> (position: Int, index: Int)? {
    let key = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    guard sorts & 1 << Self.sort(of: key) != 0 else { return nil }
    return find(key, from: hint, upTo: value.next)
      ?? find(key, from: (value.position + 1, 0), upTo: hint.position)
  }

  private func find(
    _ key: UnsafeBufferPointer<UInt8>, from start: (position: Int, index: Int), upTo end: Int
  ) -> (position: Int, index: Int)? {
    var (position, index) = start
    while position < end {
      // A key is one node, and its value stands right behind it.
      if value.at(position).isString(key) { return (position, index) }
      position = value.at(position + 1).next
      index += 1
    }
    return nil
  }

  /// One of 64 sorts of key, by length and last character; those with escapes can be any key.
  private static func sort(of key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    UInt64(truncatingIfNeeded: key.count &* 5 ^ Int(key.last ?? 0)) & 63
  }

  /// The value of a key that must be there.
  mutating func required(_ key: StaticString) -> JSONValue? {
    if let value = optional(key) { return value }
    report(.missingKey(key: "\(key)"))
    return nil
  }

  /// Whether the object has a key, without counting it as read.
  func has(_ key: StaticString) -> Bool { find(key) != nil }

  /// Counts keys as read that nothing can be made of.
  mutating func passOver(_ keys: [StaticString]) {
    for key in keys { _ = optional(key) }
  }

  /// Whether the object has few keys, all different and all read: nearly every object, told without
  /// making a string of a key.
  private var isEveryKeyKnown: Bool {
    var keys: [UnsafeBufferPointer<UInt8>] = []
    keys.reserveCapacity(16)
    var position = value.position + 1
    while position < value.next {
      let key = value.at(position)
      let isRead = used & 1 << UInt64(keys.count) != 0
      guard keys.count < 16, isRead, key.kind == .string,
        !keys.contains(where: { key.isString($0) })
      else { return false }
      keys.append(key.raw)
      position = value.at(key.next).next
    }
    return true
  }

  /// Reports every key that nobody asked for, and every key that stands twice.
  func finish() {
    guard !log.trusts, !isEveryKeyKnown else { return }
    var position = value.position + 1
    var index = 0
    var first: [NameKey: JSONValue] = [:]
    while position < value.next {
      let key = value.at(position)
      let name = key.string ?? ""
      if let earlier = first[NameKey(name)] {
        let place = log.place(of: origin(of: earlier))?.description ?? ""
        report(.duplicateKey(key: name, first: place), at: key)
      } else if index >= 64 || used & 1 << UInt64(index) == 0 {
        let near = log.suggestions(for: name, in: askedFor.map { "\($0)" }, limit: 1)
        report(.unknownKey(key: name, suggestion: near.first), at: key)
      }
      first[NameKey(name)] = key
      position = value.at(key.next).next
      index += 1
    }
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
