extension PlanReading {
  func target(_ reader: inout ObjectReader) -> Target? {
    let id: Target.ID? = reader.identifier("id")
    let indicator: Indicator.ID? = reader.text("indicator").map { Identifier($0) }
    let predicate = predicate(&reader)
    let mode = reader.word("mode", as: Target.Mode.self)
    let window = window(&reader)
    let isStrictlyBefore = reader.optionalFlag("before")
    let commitment = reader.optionalText("commitment")
    let force = reader.optionalWord("binding", as: Target.Force.self)
    let baseline = reader.optionalObject("baseline") { Baseline(&$0) }
    let statements = reader.objects("statements") { statement(&$0, of: predicate) }
    let note = reader.optionalPhrase("note", "noteEn")
    guard let id, let indicator, let predicate, let mode, let window else { return nil }
    return Target(
      id: Identifier(plan.rawValue + "/" + id.rawValue), plan: plan, indicator: indicator,
      kind: kind(of: indicator, predicate), predicate: predicate, mode: mode, window: window,
      isStrictlyBefore: isStrictlyBefore, commitment: commitment, force: force,
      baseline: baseline, statements: statements, note: note, origin: reader.origin)
  }

  private func kind(of indicator: Indicator.ID, _ predicate: Predicate) -> Target.Kind {
    if predicate.versus != nil { return .relative }
    let kind = kinds[NameKey(indicator.rawValue)] ?? .level
    return Target.Kind(rawValue: kind.rawValue) ?? .level
  }

  private func predicate(_ reader: inout ObjectReader) -> Predicate? {
    let comparator = reader.word("comparator", as: Comparator.self)
    let quantity = reader.optionalQuantity()
    let versus: Indicator.ID? = reader.optionalReference("versus")
    guard let comparator else { return nil }
    return Predicate(comparator: comparator, quantity: quantity, versus: versus)
  }

  private func window(_ reader: inout ObjectReader) -> Period? {
    let start = reader.optionalDate("start") ?? period.start
    guard let end = reader.date("end") else { return nil }
    if let window = Period(start: start, end: end) { return window }
    reader.report(.reversedPeriod(start: "\(start)", end: "\(end)"))
    return nil
  }

  private func statement(_ reader: inout ObjectReader, of predicate: Predicate?) -> Statement? {
    let part = reader.word("part", as: Statement.Part.self)
    let carrier = carrier(&reader)
    let place = reader.text("place")
    let written = reader.text("written")
    let own = ownPredicate(&reader, of: predicate)
    let comparatorWord = reader.optionalText("comparatorWord")
    let commitment = reader.optionalText("commitment")
    let end = reader.optionalDate("end")
    let subject = reader.optionalText("subject")
    guard let part, let place, let written, let own else { return nil }
    return Statement(
      part: part, place: place, carrier: carrier, written: written, predicate: own,
      comparatorWord: comparatorWord, commitment: commitment, end: end, subject: subject)
  }

  private func carrier(_ reader: inout ObjectReader) -> Statement.Carrier? {
    let goal = reader.optionalText("goal")
    let task = reader.optionalText("task")
    let action = reader.optionalText("action") ?? reader.optionalText("pilot")
    _ = reader.optionalText("pilot")
    if let action { return .action(actionID(action)) }
    if let task { return .task(task) }
    return goal.map { .goal($0) }
  }

  /// What a statement promises: as the target does, but for what the statement says otherwise.
  private func ownPredicate(
    _ reader: inout ObjectReader, of predicate: Predicate?
  ) -> Predicate? {
    let comparator = reader.optionalWord("comparator", as: Comparator.self)
    let value = reader.optionalDecimal("value")
    let unit = reader.optionalMeasure()
    guard let predicate else { return nil }
    let figure = value ?? predicate.quantity?.value
    let measure = unit ?? predicate.quantity?.unit
    var quantity: Quantity?
    if let figure, let measure { quantity = Quantity(figure, measure) }
    return Predicate(
      comparator: comparator ?? predicate.comparator, quantity: quantity,
      versus: predicate.versus)
  }
}

extension Baseline {
  init?(_ reader: inout ObjectReader) {
    let quantity = reader.quantity()
    let asOf = reader.date("asOf")
    let place = reader.text("place")
    guard let quantity, let asOf, let place else { return nil }
    self.init(quantity: quantity, asOf: asOf, place: place)
  }
}
