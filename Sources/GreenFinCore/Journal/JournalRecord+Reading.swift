extension JournalRecord {
  /// Reads a line whose checksum was found right.
  init?(line: [UInt8]) {
    let file = SourceFile(name: "journal", bytes: line)
    let log = FindingLog(files: [file])
    guard let text = try? JSONReader.read(file),
      var reader = ObjectReader(text.root, key: "record", file: 0, log: log)
    else { return nil }
    self.init(&reader)
  }

  private init?(_ reader: inout ObjectReader) {
    guard let id = reader.text("id"), let sequence = reader.decimal("seq")?.wholeNumber,
      let recordedAt = reader.text("at").flatMap({ Instant($0) }), let by = reader.text("by"),
      let content = Content(&reader)
    else { return nil }
    self.init(
      id: Identifier(id), sequence: sequence, recordedAt: recordedAt, recordedBy: by,
      unit: reader.optionalReference("unit"),
      period: reader.optionalText("period").flatMap { Period($0) },
      batch: reader.optionalText("batch").flatMap { Batch($0) },
      command: reader.optionalText("command").map { ID($0) },
      imported: reader.optionalText("file"), content: content)
  }
}

extension JournalRecord.Batch {
  /// Reads `0123456789ab/3`.
  init?(_ text: String) {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let count = Int(parts[1]) else { return nil }
    self.init(id: Identifier(String(parts[0])), count: count)
  }
}

extension JournalRecord.Content {
  fileprivate init?(_ reader: inout ObjectReader) {
    if let figure = reader.optionalObject("observation", { ReportedFigure(&$0) }) {
      self = .observation(figure)
    } else if let progress = reader.optionalObject("progress", { ActionProgress(&$0) }) {
      self = .progress(progress)
    } else if let schedule = reader.optionalObject("schedule", { TargetSchedule(&$0) }) {
      self = .schedule(schedule)
    } else if let revision = reader.optionalObject("revision", { TargetRevision(&$0) }) {
      self = .revision(revision)
    } else if let change = reader.optionalObject("pilotChange", { PilotChange(&$0) }) {
      self = .pilotChange(change)
    } else {
      self.init(officeAct: &reader)
    }
  }

  private init?(officeAct reader: inout ObjectReader) {
    let day = { (reader: inout ObjectReader) in CalendarDate??.some(reader.optionalDate("date")) }
    if let day = reader.optionalObject("submission", day) {
      self = .submission(on: day)
    } else if let day = reader.optionalObject("acceptance", day) {
      self = .acceptance(on: day)
    } else if reader.has("closing") {
      self = .closing
    } else if let sent = reader.optionalObject("sendBack", { ($0.text("reason"), day(&$0)) }) {
      self = .sendBack(reason: sent.0 ?? "", on: sent.1 ?? nil)
    } else if let reason = reader.optionalObject("reopening", { $0.text("reason") }) {
      self = .reopening(reason: reason)
    } else {
      let taken = reader.optionalObject("retraction") { reader -> Self? in
        guard let record = reader.text("record"), let reason = reader.text("reason") else {
          return nil
        }
        return .retraction(
          of: Identifier(record), reason: reason, isUndo: reader.optionalFlag("undo"))
      }
      guard let taken else { return nil }
      self = taken
    }
  }
}

extension ReportedFigure {
  fileprivate init?(_ reader: inout ObjectReader) {
    guard let indicator = reader.text("indicator"),
      let jurisdiction = reader.text("jurisdiction"), let asOf = reader.date("asOf"),
      let quantity = reader.quantity()
    else { return nil }
    self.init(
      indicator: Identifier(indicator), jurisdiction: Identifier(jurisdiction), asOf: asOf,
      periodStart: reader.optionalDate("periodStart"),
      basis: reader.optionalWord("basis", as: Observation.Basis.self), quantity: quantity,
      qualifier: reader.optionalWord("qualifier", as: Observation.Qualifier.self) ?? .exact,
      source: reader.optionalText("source"), note: reader.optionalText("note"))
  }
}

extension ActionProgress {
  fileprivate init?(_ reader: inout ObjectReader) {
    guard let action = reader.text("action") else { return nil }
    self.init(
      action: Identifier(action), state: reader.optionalWord("state", as: State.self),
      percent: reader.optionalDecimal("percent"), narrative: reader.optionalText("narrative"),
      problems: reader.optionalText("problems"), nextSteps: reader.optionalText("nextSteps"),
      evidence: reader.texts("evidence"))
  }
}

extension TargetSchedule {
  fileprivate init?(_ reader: inout ObjectReader) {
    guard let target = reader.text("target") else { return nil }
    let steps = reader.objects("steps") { reader -> Schedule.Step? in
      guard let date = reader.date("date"), let share = reader.decimal("share") else { return nil }
      return Schedule.Step(date: date, share: share)
    }
    self.init(target: Identifier(target), steps: steps)
  }
}

extension TargetRevision {
  fileprivate init?(_ reader: inout ObjectReader) {
    guard let target = reader.text("target"), let effective = reader.date("effective"),
      let reason = reader.text("reason")
    else { return nil }
    self.init(
      target: Identifier(target),
      comparator: reader.optionalWord("comparator", as: Comparator.self),
      quantity: reader.optionalQuantity(), isNotApplicable: reader.optionalFlag("notApplicable"),
      effective: effective, reason: reason,
      source: reader.optionalText("source"))
  }
}

extension PilotChange {
  fileprivate init?(_ reader: inout ObjectReader) {
    guard let action = reader.text("action"),
      let direction = reader.word("direction", as: Direction.self),
      let effective = reader.date("effective"), let reason = reader.text("reason")
    else { return nil }
    self.init(
      action: Identifier(action), direction: direction, effective: effective, reason: reason,
      source: reader.optionalText("source"))
  }
}
