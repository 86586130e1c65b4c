/// Writes a record as a line of the journal.
struct RecordWriter {
  private var bytes: [UInt8] = []
  private var isFirst = true

  /// The line of a record, with its end.
  static func line(_ record: JournalRecord) -> [UInt8] {
    var writer = RecordWriter()
    writer.write(record)
    JournalLine.close(&writer.bytes)
    return writer.bytes
  }

  private mutating func write(_ record: JournalRecord) {
    open()
    number("v", "\(JournalLine.version)")
    number("seq", "\(record.sequence)")
    text("id", record.id.rawValue)
    text("at", "\(record.recordedAt)")
    text("by", record.recordedBy)
    text("unit", record.unit?.rawValue)
    text("period", record.period?.shortText)
    text("batch", record.batch.map { "\($0.id)/\($0.count)" })
    text("command", record.command?.rawValue)
    text("file", record.imported)
    write(record.content)
  }

  private mutating func write(_ content: JournalRecord.Content) {
    key(content.key)
    open()
    switch content {
    case .observation(let figure): write(figure)
    case .progress(let progress): write(progress)
    case .closing: break
    case .submission(let day), .acceptance(let day): text("date", day?.description)
    case .sendBack(let reason, let day):
      text("date", day?.description)
      text("reason", reason)
    case .reopening(let reason): text("reason", reason)
    case .schedule(let schedule): write(schedule)
    case .revision(let revision): write(revision)
    case .pilotChange(let change): write(change)
    case .retraction(let id, let reason, let isUndo):
      text("record", id.rawValue)
      text("reason", reason)
      if isUndo { number("undo", "true") }
    }
    close()
  }

  private mutating func write(_ figure: ReportedFigure) {
    text("indicator", figure.indicator.rawValue)
    text("jurisdiction", figure.jurisdiction.rawValue)
    text("asOf", "\(figure.asOf)")
    text("periodStart", figure.periodStart?.description)
    text("basis", figure.basis?.rawValue)
    number("value", figure.quantity.value.plainText)
    text("unit", figure.quantity.unit.symbol)
    if figure.qualifier != .exact { text("qualifier", figure.qualifier.rawValue) }
    text("source", figure.source)
    text("note", figure.note)
  }

  private mutating func write(_ progress: ActionProgress) {
    text("action", progress.action.rawValue)
    text("state", progress.state?.rawValue)
    if let percent = progress.percent { number("percent", percent.plainText) }
    text("narrative", progress.narrative)
    text("problems", progress.problems)
    text("nextSteps", progress.nextSteps)
    guard !progress.evidence.isEmpty else { return }
    key("evidence")
    list(progress.evidence) { $0.string($1) }
  }

  private mutating func write(_ schedule: TargetSchedule) {
    text("target", schedule.target.rawValue)
    key("steps")
    list(schedule.steps) { writer, step in
      writer.open()
      writer.text("date", "\(step.date)")
      writer.number("share", step.share.plainText)
      writer.close()
    }
  }

  private mutating func write(_ revision: TargetRevision) {
    text("target", revision.target.rawValue)
    text("comparator", revision.comparator?.rawValue)
    if let quantity = revision.quantity {
      number("value", quantity.value.plainText)
      text("unit", quantity.unit.symbol)
    }
    if revision.isNotApplicable { number("notApplicable", "true") }
    text("effective", "\(revision.effective)")
    text("reason", revision.reason)
    text("source", revision.source)
  }

  private mutating func write(_ change: PilotChange) {
    text("action", change.action.rawValue)
    text("direction", change.direction.rawValue)
    text("effective", "\(change.effective)")
    text("reason", change.reason)
    text("source", change.source)
  }
}

extension JournalRecord.Content {
  /// The key that the content stands under.
  public var key: StaticString {
    switch self {
    case .observation: "observation"
    case .progress: "progress"
    case .submission: "submission"
    case .acceptance: "acceptance"
    case .sendBack: "sendBack"
    case .closing: "closing"
    case .reopening: "reopening"
    case .schedule: "schedule"
    case .revision: "revision"
    case .pilotChange: "pilotChange"
    case .retraction: "retraction"
    }
  }
}

// MARK: - JSON

extension RecordWriter {
  private mutating func open() {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
  }

  private mutating func close() {
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  private mutating func key(_ key: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes += Array("\"\(key)\":".utf8)
  }

  private mutating func number(_ key: StaticString, _ digits: String) {
    self.key(key)
    bytes += Array(digits.utf8)
  }

  private mutating func text(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  private mutating func list<Item>(
    _ items: [Item], _ write: (inout RecordWriter, Item) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, item)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A string with what cannot be seen written by its number (RFC 8259, section 7).
  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\n": bytes += Array(#"\n"#.utf8)
      case _ where scalar.value != 0x20 && !VisibleText.isVisible(scalar):
        for unit in scalar.utf16 { bytes += Array(Self.escape(unit).utf8) }
      default: bytes += Array(UTF8.encode(scalar) ?? .init())
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
