extension Observation {
  convenience init?(_ reader: inout ObjectReader) {
    let id: ID? = reader.identifier("id")
    let indicator = reader.text("indicator")
    let jurisdiction = reader.text("jurisdiction")
    let asOf = reader.date("asOf")
    let periodStart = reader.optionalDate("periodStart")
    let basis = reader.optionalWord("basis", as: Basis.self)
    let quantity = reader.quantity()
    let qualifier = reader.optionalWord("qualifier", as: Qualifier.self) ?? .exact
    let document = reader.text("document")
    let place = reader.text("place")
    let written = reader.optionalText("written")
    let derivation = reader.optionalObject("derivedFrom") { Derivation(&$0) }
    let claims = reader.objects("claims") { Claim(&$0) }
    let note = reader.optionalPhrase("note", "noteEn")
    guard let id, let indicator, let jurisdiction, let asOf, let quantity, let document, let place
    else { return nil }
    self.init(
      id: id, indicator: Identifier(indicator), jurisdiction: Identifier(jurisdiction), asOf: asOf,
      periodStart: periodStart, basis: basis, quantity: quantity, qualifier: qualifier,
      document: Identifier(document), place: place, written: written, derivation: derivation,
      claims: claims, note: note, origin: reader.origin)
  }
}

extension Derivation {
  init?(_ reader: inout ObjectReader) {
    let formula = reader.text("formula")
    let inputs = reader.objects("inputs") { input -> Input? in
      let name = input.text("name")
      let quantity = input.quantity()
      let observation: Observation.ID? = input.optionalReference("observation")
      guard let name, let quantity else { return nil }
      return Input(name: name, quantity: quantity, observation: observation)
    }
    guard let formula else { return nil }
    self.init(formula: formula, inputs: inputs)
  }
}

extension Claim {
  init?(_ reader: inout ObjectReader) {
    let kind = reader.word("kind", as: Kind.self)
    let quantity = reader.optionalQuantity()
    let since: Observation.ID? = reader.optionalReference("since")
    let place = reader.text("place")
    let written = reader.optionalText("written")
    guard let kind, let place else { return nil }
    self.init(kind: kind, quantity: quantity, since: since, place: place, written: written)
  }
}
