extension Plan {
  /// Reads a plan; the names in it mean units of the directory.
  convenience init?(
    _ reader: inout ObjectReader, directory: UnitDirectory,
    kinds: [NameKey: Indicator.Kind]
  ) {
    let id: ID? = reader.identifier("id")
    let document = reader.text("document")
    let name = reader.name("name", "nameEn")
    let jurisdiction = reader.text("jurisdiction")
    let period = reader.period()
    // Without these nothing below has a meaning, so its keys are not reported as unknown either.
    guard let id, let document, let name, let jurisdiction, let period else {
      reader.passOver(Self.otherKeys)
      return nil
    }
    let reading = PlanReading(
      plan: id, jurisdiction: Identifier(jurisdiction), period: period, directory: directory,
      kinds: kinds)
    self.init(
      id: id, document: Identifier(document), name: name, jurisdiction: reading.jurisdiction,
      period: period, coordinator: reading.unit("coordinator", &reader),
      implied: reader.optionalObject("implied") { reading.implied(&$0) },
      goals: reader.objects("goals") { Goal(&$0) },
      parts: reader.objects("parts") { PlanPart(&$0) },
      tasks: reader.objects("tasks") { reading.task(&$0) },
      pilots: reader.objects("pilots") { reading.pilot(&$0) },
      targets: reader.objects("targets") { reading.target(&$0) },
      duties: reader.objects("duties") { reading.duty(&$0) },
      names: reader.objects("names") { NamedThing(&$0) }, origin: reader.origin)
  }

  private static let otherKeys: [StaticString] = [
    "coordinator", "implied", "goals", "parts", "tasks", "pilots", "targets", "duties",
    "variants",
  ]
}

extension Goal {
  init?(_ reader: inout ObjectReader) {
    let number = reader.text("number")
    let title = reader.phrase("title", "titleEn")
    let summary = reader.phrase("summary", "summaryEn")
    let tasks = reader.texts("tasks")
    let place = reader.text("place")
    guard let number, let title, let summary, let place else { return nil }
    self.init(
      number: number, title: title, summary: summary, tasks: tasks, place: place,
      origin: reader.origin)
  }
}

extension NamedThing {
  init?(_ reader: inout ObjectReader) {
    let about = reader.phrase("about", "aboutEn")
    let mentions = reader.objects("mentions") { Mention(&$0) }
    guard let about else { return nil }
    self.init(about: about, mentions: mentions)
  }
}

extension NamedThing.Mention {
  init?(_ reader: inout ObjectReader) {
    let written = reader.text("written")
    let place = reader.text("place")
    guard let written, let place else { return nil }
    self.init(written: written, place: place)
  }
}

extension PlanPart {
  init?(_ reader: inout ObjectReader) {
    let number = reader.text("number")
    let title = reader.phrase("title", "titleEn")
    guard let number, let title else { return nil }
    self.init(number: number, title: title)
  }
}

extension PlanReading {
  func implied(_ reader: inout ObjectReader) -> ImpliedResponsibility? {
    let role = reader.optionalWord("role", as: Assignment.Role.self) ?? .responsible
    let named = assignments(in: reader.list("units"), role: role, &reader)
    guard let place = reader.text("place") else { return nil }
    return ImpliedResponsibility(assignments: named, place: place)
  }

  func task(_ reader: inout ObjectReader) -> PlanTask? {
    let number = reader.text("number")
    let title = reader.phrase("title", "titleEn")
    let part = reader.optionalText("part")
    let summary = reader.optionalPhrase("summary", "summaryEn")
    let assignments = assignments("units", &reader)
    let place = reader.text("place")
    let actions = reader.objects("actions") { action(&$0) }
    guard let number, let title, let place else { return nil }
    return PlanTask(
      number: number, title: title, part: part, summary: summary, assignments: assignments,
      place: place, actions: actions, origin: reader.origin)
  }

  func action(_ reader: inout ObjectReader) -> Action? {
    let number: Action.ID? = reader.identifier("number")
    let summary = reader.phrase("summary", "summaryEn")
    let longTerm = reader.optionalPhrase("longTerm", "longTermEn")
    let assignments = assignments("units", &reader)
    let place = reader.text("place")
    guard let number, let summary, let place else { return nil }
    return Action(
      id: actionID(number.rawValue), number: number.rawValue, kind: .action, title: nil,
      summary: summary, longTerm: longTerm, assignments: assignments, site: nil, institutions: [],
      place: place, origin: reader.origin)
  }

  func pilot(_ reader: inout ObjectReader) -> Action? {
    let id: Action.ID? = reader.identifier("id")
    _ = reader.optionalText("number")
    let title = reader.phrase("title", "titleEn")
    let assignments = assignments("units", &reader)
    let site = reader.optionalObject("site") { site -> Action.Site? in
      let kind = site.text("kind")
      let name = site.phrase("name", "nameEn")
      guard let kind, let name else { return nil }
      return Action.Site(kind: kind, name: name)
    }
    let institutions = self.assignments(
      in: reader.list("institutions"), role: .institution, &reader)
    let summary = reader.phrase("summary", "summaryEn")
    let place = reader.text("place")
    guard let id, let title, let summary, let place else { return nil }
    return Action(
      id: actionID(id.rawValue), number: id.rawValue, kind: .pilot, title: title, summary: summary,
      longTerm: nil, assignments: assignments, site: site, institutions: institutions,
      place: place, origin: reader.origin)
  }

  func actionID(_ number: String) -> Action.ID { Identifier(plan.rawValue + "/" + number) }

  func duty(_ reader: inout ObjectReader) -> Duty? {
    let id = reader.text("id")
    let kind = reader.text("kind")
    let frequency = reader.optionalText("frequency")
    let by = assignments(in: reader.list("by"), role: .responsible, &reader)
    let to = unit("to", &reader)
    let summary = reader.phrase("summary", "summaryEn")
    let place = reader.text("place")
    guard let id, let kind, let summary, let place else { return nil }
    return Duty(
      id: id, kind: kind, frequency: frequency, by: by, to: to, summary: summary, place: place)
  }
}
