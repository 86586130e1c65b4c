// The fields that many records share.
extension ObjectReader {
  /// Whether the file is of a format that this program knows; every file begins with its version.
  mutating func isKnownFormat() -> Bool {
    guard let value = required("format") else { return false }
    let version = Array("\(CatalogLoader.formatVersion)".utf8)
    if value.kind == .number, value.raw.elementsEqual(version) { return true }
    let seen = String(decoding: value.raw.prefix(20), as: UTF8.self)
    report(.unknownFormat(seen: seen), at: value)
    return false
  }

  /// An identifier, checked for the characters it may have.
  mutating func identifier<Subject>(_ key: StaticString) -> Identifier<Subject>? {
    guard let value = required(key), let text = string(value, key) else { return nil }
    guard log.trusts || Identifier<Subject>.isWellFormed(text) else {
      report(.badIdentifier(seen: text), at: value)
      return nil
    }
    return Identifier(text)
  }

  mutating func optionalReference<Subject>(_ key: StaticString) -> Identifier<Subject>? {
    optionalText(key).map { Identifier($0) }
  }

  /// A name in both languages: refused when it holds characters that cannot be seen.
  mutating func name(_ key: StaticString, _ englishKey: StaticString) -> Phrase? {
    if log.trusts { return compiledPhrase(key, englishKey) }
    for key in [key, englishKey] { checkVisible(key, isName: true) }
    guard let chinese = text(key), let english = text(englishKey) else { return nil }
    return Phrase(chinese, english)
  }

  /// A name in one language.
  mutating func visibleText(_ key: StaticString) -> String? {
    checkVisible(key, isName: true)
    return text(key)
  }

  /// A title or sentence in both languages.
  mutating func phrase(_ key: StaticString, _ englishKey: StaticString) -> Phrase? {
    if log.trusts { return compiledPhrase(key, englishKey) }
    for key in [key, englishKey] { checkVisible(key, isName: false) }
    guard let chinese = text(key), let english = text(englishKey) else { return nil }
    return Phrase(chinese, english)
  }

  /// A phrase of the compiled-in data, whose wordings are left where they are.
  private mutating func compiledPhrase(
    _ key: StaticString, _ englishKey: StaticString
  ) -> Phrase? {
    guard let chinese = required(key)?.lazyText, let english = required(englishKey)?.lazyText
    else { return nil }
    return Phrase(chinese, english)
  }

  mutating func optionalPhrase(_ key: StaticString, _ englishKey: StaticString) -> Phrase? {
    guard has(key) || has(englishKey) else { return nil }
    return phrase(key, englishKey)
  }

  /// Several names; each is refused when it holds characters that cannot be seen.
  mutating func names(_ key: StaticString) -> [String] {
    guard !log.trusts else { return texts(key) }
    for value in list(key) {
      guard let text = value.string, !VisibleText.isVisible(text) else { continue }
      report(.unsafeName(key: "\(key)", seen: text), at: value)
    }
    return texts(key)
  }

  private mutating func checkVisible(_ key: StaticString, isName: Bool) {
    guard let value = optional(key), let text = value.string, !VisibleText.isVisible(text) else {
      return
    }
    let key = "\(key)"
    report(
      isName ? .unsafeName(key: key, seen: text) : .unsafeText(key: key, seen: text), at: value)
  }

  /// A unit of measure under `unit`.
  mutating func measure() -> UnitOfMeasure? {
    required("unit").flatMap { measure($0) }
  }

  mutating func optionalMeasure() -> UnitOfMeasure? {
    optional("unit").flatMap { measure($0) }
  }

  private func measure(_ value: JSONValue) -> UnitOfMeasure? {
    guard let text = string(value, "unit") else { return nil }
    if let unit = UnitOfMeasure(symbol: text) { return unit }
    report(.unknownMeasure(seen: text), at: value)
    return nil
  }

  /// A figure under `value` with its unit under `unit`.
  mutating func quantity() -> Quantity? {
    // Both are read before either is missed: a key that is not read would be reported as unknown.
    let value = decimal("value")
    let unit = measure()
    guard let value, let unit else { return nil }
    return Quantity(value, unit)
  }

  mutating func optionalQuantity() -> Quantity? {
    guard has("value") || has("unit") else { return nil }
    return quantity()
  }

  /// The days from `start` to `end`.
  mutating func period() -> Period? {
    let start = date("start")
    let end = date("end")
    guard let start, let end else { return nil }
    if let period = Period(start: start, end: end) { return period }
    report(.reversedPeriod(start: "\(start)", end: "\(end)"))
    return nil
  }

  /// Reads each object of a list with `read`.
  mutating func objects<Record>(
    _ key: StaticString, _ read: (inout ObjectReader) -> Record?
  ) -> [Record] {
    list(key).compactMap { value in
      guard var reader = ObjectReader(value, key: "\(key)", file: file, log: log) else {
        return nil
      }
      defer { reader.finish() }
      return read(&reader)
    }
  }

  /// Whether a list is left out or has no items; of one whose items are wrong other findings tell.
  mutating func isBlank(_ key: StaticString) -> Bool {
    guard let value = optional(key) else { return true }
    var items = value.items
    return items != nil && items?.next() == nil
  }

  /// Reads the object under a key that may be left out.
  mutating func optionalObject<Record>(
    _ key: StaticString, _ read: (inout ObjectReader) -> Record?
  ) -> Record? {
    guard let value = optional(key),
      var reader = ObjectReader(value, key: "\(key)", file: file, log: log)
    else { return nil }
    defer { reader.finish() }
    return read(&reader)
  }
}
