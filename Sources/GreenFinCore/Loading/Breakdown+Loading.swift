extension Breakdown {
  init?(_ reader: inout ObjectReader) {
    let target: Target.ID? = reader.identifier("target")
    let place = reader.optionalText("place")
    let parts = reader.objects("parts") { Part(&$0) }
    if parts.isEmpty, reader.isBlank("parts") { reader.report(.missingKey(key: "parts")) }
    guard let target else { return nil }
    self.init(target: target, parts: parts, place: place, origin: reader.origin)
  }
}

extension Breakdown.Part {
  fileprivate init?(_ reader: inout ObjectReader) {
    let scope: Breakdown.Scope?
    if let value = reader.optional("period"), let text = reader.string(value, "period") {
      scope = Period(text).map { .period($0) }
      if scope == nil { reader.report(.unknownPeriod(seen: text), at: value) }
    } else {
      scope = reader.text("jurisdiction").map { .jurisdiction(Identifier($0)) }
    }
    guard let quantity = reader.quantity(), let scope else { return nil }
    self.init(scope: scope, quantity: quantity, origin: reader.origin)
  }
}

extension Schedule {
  init?(_ reader: inout ObjectReader) {
    let target: Target.ID? = reader.identifier("target")
    let steps = reader.objects("steps") { step -> Step? in
      let date = step.date("date")
      let share = step.decimal("share")
      guard let date, let share else { return nil }
      return Step(date: date, share: share, origin: step.origin)
    }
    if steps.isEmpty, reader.isBlank("steps") { reader.report(.missingKey(key: "steps")) }
    guard let target else { return nil }
    self.init(target: target, steps: steps, origin: reader.origin)
  }
}
