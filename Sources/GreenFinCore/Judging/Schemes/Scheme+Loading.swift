extension Scheme {
  init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let name = reader.name("name", "nameEn")
    let source = reader.phrase("source", "sourceEn")
    let measure = reader.word("measure", as: Measure.self)
    let holdsGrowthToTarget = reader.optionalFlag("growthAgainstTarget")
    let bands = reader.objects("bands") { Band(&$0) }
    guard let id, let name, let source, let measure else { return nil }
    self.init(
      id: id, name: name, source: source, measure: measure,
      holdsGrowthToTarget: holdsGrowthToTarget, bands: bands, origin: reader.origin)
  }
}

extension Scheme.Band {
  fileprivate init?(_ reader: inout ObjectReader) {
    let id = reader.text("class")
    let name = reader.name("name", "nameEn")
    let light = reader.word("light", as: Light.self)
    let bound = reader.optionalDecimal("bound")
    let isBoundIncluded = reader.optionalFlag("included")
    let verdicts = reader.words("verdicts", as: Verdict.self)
    let isDeclared = reader.optionalFlag("declared")
    guard let id, let name, let light else { return nil }
    self.init(
      id: id, name: name, light: light, bound: bound, isBoundIncluded: isBoundIncluded,
      verdicts: verdicts, isDeclared: isDeclared, origin: reader.origin)
  }
}
