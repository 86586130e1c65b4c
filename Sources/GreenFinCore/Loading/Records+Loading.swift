extension Document {
  init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let number = reader.optionalText("number")
    let title = reader.titleLines()
    let issuer = reader.optionalPhrase("issuer", "issuerEn")
    let date = reader.optionalDate("date")
    let printed = reader.optionalDate("printed")
    guard let id, let title else { return nil }
    self.init(
      id: id, number: number, title: title, issuer: issuer, date: date, printed: printed,
      origin: reader.origin)
  }
}

extension ObjectReader {
  /// A title as one string, or as the lines in which the document prints it.
  fileprivate mutating func titleLines() -> Phrase? {
    guard let value = optional("title"), value.kind == .array else {
      return phrase("title", "titleEn")
    }
    let chinese = texts("title").joined()
    return text("titleEn").map { Phrase(chinese, $0) }
  }
}

extension Jurisdiction {
  init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let name = reader.name("name", "nameEn")
    let level = reader.word("level", as: Level.self)
    let parent: ID? = reader.optionalReference("parent")
    guard let id, let name, let level else { return nil }
    self.init(id: id, name: name, level: level, parent: parent, origin: reader.origin)
  }
}

extension ResponsibleUnit {
  convenience init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let name = reader.name("name", "nameEn")
    let aliases = reader.names("aliases")
    let jurisdiction = reader.text("jurisdiction")
    let kind = reader.text("kind")
    let members = reader.texts("members")
    let successor: ID? = reader.optionalReference("successor")
    let governs: Jurisdiction.ID? = reader.optionalReference("governs")
    guard let id, let name, let jurisdiction, let kind else { return nil }
    // Nearly every row shows names of units: they are made once and not for each row.
    let made = Phrase(name.chinese, name.english)
    self.init(
      id: id, name: made, aliases: aliases, jurisdiction: Identifier(jurisdiction),
      kind: Kind(rawValue: kind), members: members.map { Identifier($0) }, successor: successor,
      governs: governs, origin: reader.origin)
  }
}

extension Indicator {
  convenience init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let name = reader.name("name", "nameEn")
    let kind = reader.word("kind", as: Kind.self)
    let unit = kind == .milestone ? reader.optionalMeasure() : reader.measure()
    let better = reader.word("better", as: Better.self)
    let aliases = reader.names("aliases")
    let definition = reader.optionalPhrase("definition", "definitionEn")
    let limits = reader.optionalObject("limits") { Limits(&$0) }
    let subject: ID? = reader.optionalReference("of")
    let numerator: ID? = reader.optionalReference("numerator")
    let denominator: ID? = reader.optionalReference("denominator")
    let related = reader.texts("related").map { ID($0) }
    guard let id, let name, let kind, let better else { return nil }
    self.init(
      id: id, name: name, kind: kind, unit: unit, better: better, aliases: aliases,
      definition: definition, limits: limits ?? Limits(), subject: subject, numerator: numerator,
      denominator: denominator, related: related, origin: reader.origin)
  }
}

extension Limits {
  fileprivate init(_ reader: inout ObjectReader) {
    let limits = Limits(
      minimum: reader.optionalDecimal("min"), maximum: reader.optionalDecimal("max"))
    if let minimum = limits.minimum, let maximum = limits.maximum, minimum > maximum {
      reader.report(.reversedLimits(minimum: minimum.plainText, maximum: maximum.plainText))
      // Otherwise every value of the indicator would be outside of them.
      self.init()
    } else {
      self = limits
    }
  }
}
