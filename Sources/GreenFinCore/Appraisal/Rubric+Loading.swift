extension Rubric {
  init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let name = reader.name("name", "nameEn")
    let subject = reader.name("subject", "subjectEn")
    let source = reader.phrase("source", "sourceEn")
    let document: Document.ID? = reader.optionalReference("document")
    let note = reader.optionalPhrase("note", "noteEn")
    let provenance = Provenance(&reader)
    let points = reader.decimal("points")
    let minimumCoverage = reader.decimal("minimumCoverage")
    let groups = reader.objects("groups") { Group(&$0) }
    let gates = reader.objects("gates") { Gate(&$0) }
    reader.reportIfEmpty("criteria")
    let criteria = reader.objects("criteria") { Criterion(&$0) }
    let isWhole = criteria.count == reader.count("criteria") && !criteria.isEmpty
    reader.reportIfEmpty("grades")
    let grades = reader.objects("grades") { Grade(&$0) }
    guard let id, let name, let subject, let source, let points, let minimumCoverage else {
      return nil
    }
    self.init(
      id: id, name: name, subject: subject, source: source, document: document, note: note,
      provenance: provenance, points: points, minimumCoverage: minimumCoverage, groups: groups,
      gates: gates, criteria: criteria, grades: grades, isWhole: isWhole, origin: reader.origin)
  }
}

extension Rubric.Provenance {
  init(_ reader: inout ObjectReader) {
    place = reader.optionalText("place")
    let isExample = reader.optionalFlag("example")
    let hasExampleDetails = reader.optionalFlag("exampleDetails")
    basis =
      isExample
      ? .example : place == nil ? .unstated : hasExampleDetails ? .detailsAreExamples : .document
  }
}

extension Rubric.Group {
  fileprivate init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let name = reader.name("name", "nameEn")
    let kinds = reader.texts("kinds").map { ResponsibleUnit.Kind(rawValue: $0) }
    let provenance = Rubric.Provenance(&reader)
    guard let id, let name else { return nil }
    self.init(
      id: id, name: name, kinds: kinds, provenance: provenance, origin: reader.origin)
  }
}

extension Rubric.Criterion {
  fileprivate init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let name = reader.name("name", "nameEn")
    let weight = reader.decimal("weight")
    let unit = reader.optionalPhrase("unit", "unitEn")
    let measure = reader.optionalObject("measure") { Rubric.Measure(&$0) }
    let provenance = Rubric.Provenance(&reader)
    var parts: [Rubric.Criterion] = []
    var scale: Rubric.Scale?
    var isWhole = true
    // A heading has criteria below it and nothing of its own to score.
    if reader.has("criteria") {
      reader.reportIfEmpty("criteria")
      parts = reader.objects("criteria") { Rubric.Criterion(&$0) }
      isWhole = parts.count == reader.count("criteria")
      guard !parts.isEmpty else { return nil }
    } else {
      guard reader.required("scale") != nil,
        let read = reader.optionalObject("scale", { Rubric.Scale(&$0) })
      else { return nil }
      scale = read
    }
    guard let id, let name, let weight else { return nil }
    self.init(
      id: id, name: name, weight: weight, unit: unit, measure: measure, scale: scale, parts: parts,
      provenance: provenance, isWhole: isWhole, origin: reader.origin)
  }
}

extension Rubric.Measure {
  fileprivate init?(_ reader: inout ObjectReader) {
    let kind = reader.word("kind", as: Kind.self)
    let roles = reader.words("roles", as: Assignment.Role.self)
    guard let kind else { return nil }
    self.init(kind: kind, roles: roles)
  }
}

extension Rubric.Gate {
  fileprivate init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let name = reader.name("name", "nameEn")
    let rule = reader.word("rule", as: Rule.self)
    let outcome = reader.name("outcome", "outcomeEn")
    let consequences = reader.objects("consequences") { Rubric.Consequence(&$0) }
    reader.reportIfEmpty("items")
    let items = reader.objects("items") { Item(&$0) }
    let provenance = Rubric.Provenance(&reader)
    guard let id, let name, let rule, let outcome else { return nil }
    self.init(
      id: id, name: name, rule: rule, items: items, outcome: outcome, consequences: consequences,
      provenance: provenance, origin: reader.origin)
  }
}

extension Rubric.Gate.Item {
  fileprivate init?(_ reader: inout ObjectReader) {
    let id: Rubric.Criterion.ID? = reader.identifier("id")
    let name = reader.name("name", "nameEn")
    let test = reader.optionalObject("test") { test -> Rubric.Gate.Test? in
      let comparator = test.word("comparator", as: Rubric.Gate.Test.Comparator.self)
      let bound = test.decimal("bound")
      guard let comparator, let bound else { return nil }
      return Rubric.Gate.Test(comparator: comparator, bound: bound)
    }
    let unit = reader.optionalPhrase("unit", "unitEn")
    let provenance = Rubric.Provenance(&reader)
    guard let id, let name else { return nil }
    self.init(
      id: id, name: name, test: test, unit: unit, provenance: provenance, origin: reader.origin)
  }
}

extension Rubric.Grade {
  fileprivate init?(_ reader: inout ObjectReader) {
    let id = reader.text("grade")
    let name = reader.name("name", "nameEn")
    let bound = reader.optionalDecimal("bound")
    let isBoundIncluded = reader.optionalFlag("included")
    let floors = reader.objects("floors") { floor -> Floor? in
      let criterion = floor.text("criterion")
      let share = floor.decimal("share")
      guard let criterion, let share else { return nil }
      return Floor(criterion: Identifier(criterion), share: share)
    }
    let consequences = reader.objects("consequences") { Rubric.Consequence(&$0) }
    let provenance = Rubric.Provenance(&reader)
    guard let id, let name else { return nil }
    self.init(
      id: id, name: name, bound: bound, isBoundIncluded: isBoundIncluded, floors: floors,
      consequences: consequences, provenance: provenance, origin: reader.origin)
  }
}

extension Rubric.Consequence {
  fileprivate init?(_ reader: inout ObjectReader) {
    let name = reader.phrase("name", "nameEn")
    let quantity = reader.optionalQuantity()
    let base = reader.optionalPhrase("base", "baseEn")
    let provenance = Rubric.Provenance(&reader)
    guard let name else { return nil }
    self.init(name: name, quantity: quantity, base: base, provenance: provenance)
  }
}

extension ObjectReader {
  /// Reports a list that is missing or has nothing in it, where something must be.
  fileprivate mutating func reportIfEmpty(_ key: StaticString) {
    guard let value = optional(key) else { return report(.missingKey(key: "\(key)")) }
    if value.items?.isEmpty == true { report(.missingKey(key: "\(key)"), at: value) }
  }

  /// How many items a list has in the file.
  fileprivate mutating func count(_ key: StaticString) -> Int {
    (optional(key)?.items).map { Array($0).count } ?? 0
  }
}
